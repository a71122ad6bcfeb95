// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.testkit.laws.Representatives.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Alters the alterable facts of which something is recorded in every way there is, and asks anew each time: a value into each
 * there is, of a set each member of which it is known whether it is one out or in, and all of them out.
 */
final class ForcedChanges {
    /** Stands for a member that no condition names. */
    static final String ANY_OTHER = "any other";

    private final Pot pot;
    private final ChoiceQuestion<String> question;
    private final BruteForce before;
    private final Set<String> now;
    private final List<Fact<?>> alterable;

    ForcedChanges(Pot pot, ChoiceQuestion<String> question) {
        this.pot = pot;
        this.question = question;
        this.before = new BruteForce(pot, question);
        this.now = new LinkedHashSet<>(before.outcomes(question));
        this.alterable = before.facts().stream()
                .filter(fact -> fact.isAlterable() && isRecorded(fact))
                .toList();
    }

    /**
     * Facts altered, and what then is decided.
     *
     * @param to for each fact where it is put: a {@link Place}, of a set {@link Turned}
     * @param answer the answer decided
     */
    record Forced(Map<Fact<?>, Object> to, String answer) {
        /** Returns whether this does less than the other, for the same. */
        private boolean isLessThan(Forced other) {
            return !equals(other)
                    && answer.equals(other.answer)
                    && to.keySet().equals(other.to.keySet())
                    && to.entrySet().stream()
                            .allMatch(each -> isPart(each.getValue(), requireNonNull(other.to.get(each.getKey()))));
        }

        private static boolean isPart(Object one, Object other) {
            if (one instanceof Turned few && other instanceof Turned many) {
                return many.turned().containsAll(few.turned());
            }
            return one.equals(other);
        }
    }

    /**
     * A set with some members turned.
     *
     * @param members what is known of it then
     * @param turned the members that conditions ask and that were turned
     */
    record Turned(SetFinding<?> members, Set<Object> turned) {}

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

    /**
     * Adds the changes of certain facts, each altered, that lead to another answer and turn no member that need not be; and returns
     * whether some values of places too large to try tests on may lead to another answer, though not all do alike.
     */
    boolean addChanging(List<Fact<?>> facts, Set<Forced> found) {
        List<Forced> forced = new ArrayList<>();
        boolean mayBeOthers = false;
        for (Map<Fact<?>, Object> to : ways(facts)) {
            Set<Optional<String>> answers = answers(to);
            mayBeOthers |= answers.size() > 1;
            if (answers.size() == 1) {
                answers.iterator().next().ifPresent(answer -> forced.add(new Forced(to, answer)));
            }
        }
        forced.stream()
                .filter(each -> forced.stream().noneMatch(other -> other.isLessThan(each)))
                .forEach(found::add);
        return mayBeOthers;
    }

    /** Returns the answers that are decided, tests that cannot be tried on all values coming out one way or the other. */
    private Set<Optional<String>> answers(Map<Fact<?>, Object> to) {
        Set<Optional<String>> answers = new LinkedHashSet<>();
        singly(to).forEach(one -> answers.add(leadsTo(one)));
        return answers;
    }

    private static List<Map<Fact<?>, Object>> singly(Map<Fact<?>, Object> to) {
        Map<Fact<?>, List<Object>> choices = new LinkedHashMap<>();
        to.forEach((fact, where) -> choices.put(
                fact,
                where instanceof Place place && place.isOfMany()
                        ? place.ways().stream()
                                .<Object>map(way -> new Place(List.of(way), true))
                                .toList()
                        : List.of(where)));
        return product(choices);
    }

    /** Returns all ways to alter certain facts, wherever they lead. */
    List<Map<Fact<?>, Object>> ways(List<Fact<?>> facts) {
        Map<Fact<?>, List<Object>> choices = new LinkedHashMap<>();
        facts.forEach(fact -> choices.put(fact, places(fact)));
        return product(choices);
    }

    private static List<Map<Fact<?>, Object>> product(Map<Fact<?>, List<Object>> choices) {
        List<Map<Fact<?>, Object>> all = List.of(Map.of());
        for (Map.Entry<Fact<?>, List<Object>> choice : choices.entrySet()) {
            List<Map<Fact<?>, Object>> longer = new ArrayList<>();
            for (Map<Fact<?>, Object> soFar : all) {
                for (Object where : choice.getValue()) {
                    Map<Fact<?>, Object> more = new LinkedHashMap<>(soFar);
                    more.put(choice.getKey(), where);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private List<Object> places(Fact<?> fact) {
        HeritageValue evidence = requireNonNull(pot.evidence().get(fact));
        return fact instanceof CodesFact set
                ? sets(set, (SetFinding<?>) evidence)
                : List.copyOf(Representatives.places(fact, before.leaves(), evidence));
    }

    /** Returns the members known with some of those that conditions ask turned, and the empty set. */
    private List<Object> sets(CodesFact fact, SetFinding<?> found) {
        Set<Object> asked = new LinkedHashSet<>(asked(fact));
        Set<Object> others = new LinkedHashSet<>(found.present());
        others.removeAll(asked);
        List<Object> known = new ArrayList<>(asked);
        known.removeIf(member -> member.equals(ANY_OTHER)
                ? !found.complete()
                : !found.complete()
                        && !found.present().contains(member)
                        && !found.absent().contains(member));
        List<Object> sets = new ArrayList<>();
        for (int chosen = 1; chosen < 1 << known.size(); chosen++) {
            Set<Object> turned = new LinkedHashSet<>();
            for (int i = 0; i < known.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    turned.add(known.get(i));
                }
            }
            sets.add(new Turned(turned(found, turned, others), turned));
        }
        Set<Object> all = new LinkedHashSet<>(asked);
        all.removeIf(member -> found.absent().contains(member)
                || (found.complete()
                        && (member.equals(ANY_OTHER)
                                ? others.isEmpty()
                                : !found.present().contains(member))));
        if (!all.isEmpty()
                && sets.stream().noneMatch(each -> ((Turned) each).turned().equals(all))) {
            sets.add(new Turned(SetFinding.none(), all));
        }
        return sets;
    }

    private static SetFinding<?> turned(SetFinding<?> found, Set<Object> turned, Set<Object> others) {
        Set<Object> present = new LinkedHashSet<>(found.present());
        Set<Object> absent = new LinkedHashSet<>(found.absent());
        for (Object member : turned) {
            if (member.equals(ANY_OTHER) && !others.isEmpty()) {
                present.removeAll(others);
            } else if (present.remove(member)) {
                absent.add(member);
            } else {
                present.add(member);
                absent.remove(member);
            }
        }
        SetFinding<Object> members = SetFinding.unrecorded().including(present);
        return found.complete() ? members.completed() : members.excluding(absent);
    }

    /** Returns the members that conditions ask; where it is asked if there is any, an open list has others too. */
    private Set<Object> asked(CodesFact fact) {
        Set<Object> asked = new LinkedHashSet<>();
        for (Condition.Leaf leaf : before.leaves()) {
            if (leaf.fact().equals(fact)) {
                asked.addAll(
                        leaf instanceof Condition.Includes includes
                                ? List.of(includes.code())
                                : fact.codes().isEmpty() ? List.of(ANY_OTHER) : fact.codes());
            }
        }
        return asked;
    }

    /** Returns the answer that is decided then, if one is and it is another than before. */
    private Optional<String> leadsTo(Map<Fact<?>, Object> to) {
        Map<Fact<?>, HeritageValue> evidence = new LinkedHashMap<>(pot.evidence());
        Map<Fact<?>, List<Object>> put = new LinkedHashMap<>();
        to.forEach((fact, where) -> {
            if (where instanceof Turned turned) {
                evidence.put(fact, turned.members());
            } else {
                put.put(fact, ((Place) where).ways());
            }
        });
        BruteForce after = new BruteForce(pot.withEvidence(evidence), List.of(question), put);
        Set<String> outcomes = new LinkedHashSet<>(after.outcomes(question));
        if ((after.isAtOdds() && !before.isAtOdds()) || outcomes.size() > 1) {
            return Optional.empty();
        }
        String outcome = outcomes.iterator().next();
        return !now.contains(outcome) && question.codes().contains(outcome) ? Optional.of(outcome) : Optional.empty();
    }
}
