// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Alters the alterable facts of which something is recorded in every way there is, and asks anew each time: a value into each
 * that the evidence rules out, of a set each member of which it is known whether it is one out or in.
 */
final class ForcedChanges {
    private final Pot pot;
    private final ChoiceQuestion<String> question;
    private final BruteForce before;
    private final List<Fact<?>> alterable;

    ForcedChanges(Pot pot, ChoiceQuestion<String> question) {
        this.pot = pot;
        this.question = question;
        this.before = new BruteForce(pot, question);
        this.alterable = before.facts().stream()
                .filter(fact -> fact.isAlterable() && isRecorded(fact))
                .toList();
    }

    /**
     * Facts altered, and what then is decided.
     *
     * @param to for each fact its new value, of a set all members known
     * @param answer the answer decided
     */
    record Forced(Map<Fact<?>, Object> to, String answer) {}

    /** Returns the facts that can be altered. */
    List<Fact<?>> alterable() {
        return alterable;
    }

    private boolean isRecorded(Fact<?> fact) {
        HeritageValue evidence = pot.evidence().get(fact);
        return evidence instanceof SetFinding<?> set
                ? set.complete() || !set.present().isEmpty() || !set.absent().isEmpty()
                : evidence != null && !(evidence instanceof Finding.Unrecorded<?>);
    }

    /** Returns whether a test written in Java is asked of a fact that can be altered. */
    boolean dependsOnTests() {
        return before.leaves().stream()
                .anyMatch(
                        leaf -> leaf instanceof Condition.Passes && alterable.contains(Pots.recordedFor(leaf.fact())));
    }

    /** Returns the changes of certain facts, each altered, that lead to another answer. */
    List<Forced> changing(List<Fact<?>> facts) {
        List<Forced> forced = new ArrayList<>();
        ways(facts).forEach(to -> leadsTo(to).ifPresent(answer -> forced.add(new Forced(to, answer))));
        return forced;
    }

    /** Returns all ways to alter certain facts, wherever they lead. */
    List<Map<Fact<?>, Object>> ways(List<Fact<?>> facts) {
        List<Map<Fact<?>, Object>> all = List.of(Map.of());
        for (Fact<?> fact : facts) {
            List<Map<Fact<?>, Object>> longer = new ArrayList<>();
            for (Map<Fact<?>, Object> soFar : all) {
                for (Object value : values(fact)) {
                    Map<Fact<?>, Object> more = new LinkedHashMap<>(soFar);
                    more.put(fact, value);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    /** Returns values that the evidence rules out, each of which stands for all that conditions do not tell from it. */
    private List<Object> values(Fact<?> fact) {
        HeritageValue evidence = pot.evidence().getOrDefault(fact, Finding.unrecorded());
        return fact instanceof CodesFact set && evidence instanceof SetFinding<?> members
                ? sets(set, members)
                : Representatives.outside(fact, before.leaves(), evidence);
    }

    /** Returns the members known with some of those that conditions name turned. */
    private List<Object> sets(CodesFact fact, SetFinding<?> found) {
        List<String> named = new ArrayList<>(named(fact));
        named.removeIf(code -> !isKnown(found, code));
        List<Object> sets = new ArrayList<>();
        for (int chosen = 1; chosen < 1 << named.size(); chosen++) {
            Set<Object> members = new LinkedHashSet<>(found.present());
            for (int i = 0; i < named.size(); i++) {
                if ((chosen >> i & 1) == 1 && !members.add(named.get(i))) {
                    members.remove(named.get(i));
                }
            }
            sets.add(members);
        }
        return sets;
    }

    private Set<String> named(CodesFact fact) {
        Set<String> named = new LinkedHashSet<>();
        for (Condition.Leaf leaf : before.leaves()) {
            if (leaf.fact().equals(fact)) {
                named.addAll(leaf instanceof Condition.Includes includes ? List.of(includes.code()) : fact.codes());
            }
        }
        return named;
    }

    private static boolean isKnown(SetFinding<?> found, String code) {
        return found.complete()
                || found.present().contains(code)
                || found.absent().contains(code);
    }

    /** Returns the answer that is decided then, if one is and it is another than before. */
    private Optional<String> leadsTo(Map<Fact<?>, Object> to) {
        Map<Fact<?>, HeritageValue> evidence = new LinkedHashMap<>(pot.evidence());
        to.forEach((fact, value) -> evidence.put(fact, found(fact, value)));
        BruteForce after = new BruteForce(pot.withEvidence(evidence), question);
        Set<String> outcomes = new LinkedHashSet<>(after.outcomes(question));
        if (after.isAtOdds() || outcomes.size() > 1) {
            return Optional.empty();
        }
        String outcome = outcomes.iterator().next();
        boolean another = !new LinkedHashSet<>(before.outcomes(question)).contains(outcome);
        return another && question.codes().contains(outcome) ? Optional.of(outcome) : Optional.empty();
    }

    private HeritageValue found(Fact<?> fact, Object value) {
        if (!(pot.evidence().get(fact) instanceof SetFinding<?> before)) {
            return value == Completion.None.NONE ? Finding.none() : Finding.of(value);
        }
        SetFinding<Object> members = SetFinding.unrecorded().including((Set<?>) value);
        Set<Object> absent = new LinkedHashSet<>(before.present());
        absent.addAll(before.absent());
        absent.removeAll((Set<?>) value);
        return before.complete() ? members.completed() : members.excluding(absent);
    }
}
