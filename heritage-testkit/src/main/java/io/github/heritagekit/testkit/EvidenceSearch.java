// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds evidence under which leaves are as true as they should be. */
final class EvidenceSearch {
    private final Condition.Leaf target;
    private final Points.Point point;
    private final List<Condition.Leaf> leaves;
    private final Facts nothing;

    /**
     * Starts a search.
     *
     * @param target the leaf whose evidence is given
     * @param point the evidence
     * @param leaves all leaves of the condition
     * @param nothing the facts as of the day, of which nothing is known
     */
    EvidenceSearch(Condition.Leaf target, Points.Point point, List<Condition.Leaf> leaves, Facts nothing) {
        this.target = target;
        this.point = point;
        this.leaves = leaves;
        this.nothing = nothing;
    }

    /** Returns the facts of which nothing but the point is known. */
    Facts pointAlone() {
        return put(nothing, target.fact().base(), point.evidence());
    }

    /** Returns facts under which each leaf is as wanted; empty if none are found. */
    Optional<Facts> facts(Map<Condition.Leaf, Boolean> wanted) {
        Map<Fact<?>, Map<Condition.Leaf, Boolean>> byFact = new LinkedHashMap<>();
        for (Map.Entry<Condition.Leaf, Boolean> entry : wanted.entrySet()) {
            if (entry.getKey().fact().answerOf().isPresent()) {
                return Optional.empty();
            }
            byFact.computeIfAbsent(entry.getKey().fact().base(), key -> new LinkedHashMap<>())
                    .put(entry.getKey(), entry.getValue());
        }
        Facts facts = pointAlone();
        for (Map.Entry<Fact<?>, Map<Condition.Leaf, Boolean>> entry : byFact.entrySet()) {
            Optional<Facts> more = with(facts, entry.getKey(), entry.getValue());
            if (more.isEmpty()) {
                return Optional.empty();
            }
            facts = more.get();
        }
        return Optional.of(facts);
    }

    private Optional<Facts> with(Facts facts, Fact<?> fact, Map<Condition.Leaf, Boolean> wanted) {
        boolean own = fact.equals(target.fact().base());
        List<HeritageValue> tries = fact instanceof CodesFact set
                ? sets(set, own ? (SetFinding<?>) point.evidence() : SetFinding.unrecorded(), wanted)
                : own ? List.of(point.evidence()) : values(fact);
        return tries.stream()
                .map(evidence -> put(facts, fact, evidence))
                .filter(tried -> areAs(tried, wanted, own))
                .findFirst();
    }

    /** Of a point that is unknown, the other leaves over its fact may be unknown as well: they then decide nothing. */
    private boolean areAs(Facts facts, Map<Condition.Leaf, Boolean> wanted, boolean own) {
        boolean maybe = own && point.truth() == Truth.UNKNOWN;
        boolean others = wanted.entrySet().stream().allMatch(entry -> {
            Truth truth = entry.getKey().judge(facts.possible(entry.getKey().fact()));
            return truth == Truth.of(entry.getValue()) || (maybe && truth == Truth.UNKNOWN);
        });
        return others && (!own || target.judge(facts.possible(target.fact())) == point.truth());
    }

    private List<HeritageValue> values(Fact<?> fact) {
        List<HeritageValue> values = new ArrayList<>();
        Candidates.of(fact, leaves, nothing.asOf().validOn()).forEach(value -> values.add(Finding.of(value)));
        if (fact.canBeNone()) {
            values.add(Finding.none());
        }
        return values;
    }

    /** Each code is wanted in or out by itself; a set that must have members, or none, has any, or is known to be empty. */
    private static List<HeritageValue> sets(CodesFact fact, SetFinding<?> start, Map<Condition.Leaf, Boolean> wanted) {
        List<String> in = codes(start.present());
        List<String> out = codes(start.absent());
        boolean members = false;
        boolean none = start.complete();
        for (Map.Entry<Condition.Leaf, Boolean> entry : wanted.entrySet()) {
            if (entry.getKey() instanceof Condition.Includes includes) {
                (entry.getValue() ? in : out).add(includes.code());
            } else {
                members |= entry.getValue();
                none |= !entry.getValue();
            }
        }
        if (none) {
            return in.isEmpty() ? List.of(SetFinding.none()) : List.of();
        }
        if (members && in.isEmpty()) {
            Candidates.anyCode(fact, out).ifPresent(in::add);
        }
        boolean split = in.stream().anyMatch(out::contains) || (members && in.isEmpty());
        return split
                ? List.of()
                : List.of(SetFinding.<String>unrecorded().including(in).excluding(out));
    }

    private static List<String> codes(Iterable<?> members) {
        List<String> codes = new ArrayList<>();
        members.forEach(member -> codes.add((String) member));
        return codes;
    }

    @SuppressWarnings("unchecked") // the evidence is made of the fact's own values
    private static <T> Facts put(Facts facts, Fact<T> fact, HeritageValue evidence) {
        return fact instanceof CodesFact set
                ? facts.with(set, (SetFinding<String>) evidence)
                : facts.with(fact, (Finding<T>) evidence);
    }
}
