// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule that two editions of the law treat differently in one case: its condition has another truth, it stands otherwise, it
 * answers otherwise, it asks something else or is an exception to other rules, or it is new or gone.
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleShift implements HeritageValue {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final @Nullable State before;
    private final @Nullable State after;
    private final boolean rewritten;

    private RuleShift(String rule, @Nullable State before, @Nullable State after, boolean rewritten) {
        this.rule = requireNonNull(rule, "rule");
        this.before = before;
        this.after = after;
        this.rewritten = rewritten;
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
        considered(assessed).forEach(rule -> states.put(rule.rule().id(), State.of(rule)));
        return states;
    }

    /**
     * Returns the rules that differ, in the order in which they were considered before; then those that are new.
     *
     * @param rewritten the ids of the rules of both that ask something else or are exceptions to other rules; of those that stand
     *     alike, such a rule differs if it holds or is open
     */
    public static List<RuleShift> between(Map<String, State> before, Map<String, State> after, Set<String> rewritten) {
        List<RuleShift> shifts = new ArrayList<>();
        before.forEach((rule, was) -> {
            State is = after.get(rule);
            boolean otherwise = is != null && rewritten.contains(rule);
            if (!was.equals(is) || (otherwise && mayHold(was))) {
                shifts.add(new RuleShift(rule, was, is, otherwise));
            }
        });
        after.forEach((rule, is) -> {
            if (!before.containsKey(rule)) {
                shifts.add(new RuleShift(rule, null, is, false));
            }
        });
        return List.copyOf(shifts);
    }

    /** Returns the rules that differ between what became of a case in two editions, in the order of the maps of states. */
    public static List<RuleShift> between(Assessed before, Assessed after) {
        Map<String, Rule<?>> was = new LinkedHashMap<>();
        considered(before).forEach(rule -> was.put(rule.rule().id(), rule.rule()));
        Set<String> rewritten = new LinkedHashSet<>();
        considered(after).map(RuleExplanation::rule).forEach(is -> {
            Rule<?> old = was.get(is.id());
            if (old != null
                    && !(old.when().equals(is.when()) && old.exceptionTo().equals(is.exceptionTo()))) {
                rewritten.add(is.id());
            }
        });
        return between(states(before), states(after), rewritten);
    }

    private static Stream<RuleExplanation> considered(Assessed assessed) {
        return Stream.concat(assessed.premises().stream(), Stream.of(assessed)).flatMap(each -> each.rules().stream());
    }

    private static boolean mayHold(State state) {
        return state.standing() == Standing.HOLDS || state.standing() == Standing.OPEN;
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

    /** Returns whether it is a rule of both that asks something else now, or is an exception to other rules. */
    public boolean isRewritten() {
        return rewritten;
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
                && Objects.equals(after, other.after)
                && rewritten == other.rewritten;
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, before, after, rewritten);
    }

    /** Returns the shift in words, in English. */
    @Override
    public String toString() {
        return phrase(Locale.ENGLISH);
    }
}
