// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule that two editions of the law treat differently in one case: its condition has another truth, it stands otherwise, it
 * answers otherwise, or it is new or gone.
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleShift implements HeritageValue {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final @Nullable State before;
    private final @Nullable State after;

    private RuleShift(String rule, @Nullable State before, @Nullable State after) {
        this.rule = requireNonNull(rule, "rule");
        this.before = before;
        this.after = after;
    }

    /**
     * What became of a rule.
     *
     * @param answer the code of its answer; empty if it exempts
     * @param standing what became of it
     * @param condition the truth of its condition
     */
    public record State(String answer, Standing standing, Truth condition) implements HeritageValue {
        /** Checks that nothing is missing. */
        public State {
            requireNonNull(answer, "answer");
            requireNonNull(standing, "standing");
            requireNonNull(condition, "condition");
        }

        static State of(RuleExplanation rule) {
            return new State(
                    rule.rule().answerCode().orElse(""),
                    rule.standing(),
                    rule.why().truth());
        }
    }

    /** Returns what became of each rule considered, those of the earlier questions that this one rests on first. */
    public static Map<String, State> states(Assessed assessed) {
        Map<String, State> states = new LinkedHashMap<>();
        List<Assessed> all = new ArrayList<>(assessed.premises());
        all.add(assessed);
        for (Assessed each : all) {
            each.rules().forEach(rule -> states.put(rule.rule().id(), State.of(rule)));
        }
        return states;
    }

    /** Returns the rules that differ, in the order in which they were considered before; then those that are new. */
    public static List<RuleShift> between(Map<String, State> before, Map<String, State> after) {
        List<RuleShift> shifts = new ArrayList<>();
        before.forEach((rule, state) -> {
            if (!state.equals(after.get(rule))) {
                shifts.add(new RuleShift(rule, state, after.get(rule)));
            }
        });
        after.forEach((rule, state) -> {
            if (!before.containsKey(rule)) {
                shifts.add(new RuleShift(rule, null, state));
            }
        });
        return List.copyOf(shifts);
    }

    /** Returns the id of the rule. */
    public String rule() {
        return rule;
    }

    /** Returns what became of it before; empty if it is new. */
    public Optional<State> before() {
        return Optional.ofNullable(before);
    }

    /** Returns what became of it after; empty if it is gone. */
    public Optional<State> after() {
        return Optional.ofNullable(after);
    }

    /**
     * Returns whether the rule can have a part in what differs: one that certainly does not hold, before and after, has none.
     */
    public boolean matters() {
        return matters(before) || matters(after);
    }

    private static boolean matters(@Nullable State state) {
        return state != null && state.standing() != Standing.DOES_NOT_HOLD;
    }

    /** Returns the shift in words, in the language given: {@code demo/long-run held and does not hold now}. */
    public String phrase(Locale language) {
        return new ShiftPhrases(language).of(this);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof RuleShift other
                && rule.equals(other.rule)
                && Objects.equals(before, other.before)
                && Objects.equals(after, other.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, before, after);
    }

    /** Returns the shift in words, in English. */
    @Override
    public String toString() {
        return phrase(Locale.ENGLISH);
    }
}
