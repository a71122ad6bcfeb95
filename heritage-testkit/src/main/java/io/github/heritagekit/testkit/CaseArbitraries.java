// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Cases: what is known of given facts, in every way that something can be known within their domains. */
final class CaseArbitraries {
    private static final int BLANK_IN = 4;

    private CaseArbitraries() {}

    /** Returns cases of which each fact is recorded, mostly, in every kind of evidence. */
    static Arbitrary<Facts> of(Iterable<? extends Fact<?>> facts, Arbitrary<AsOf> dates) {
        List<Arbitrary<UnaryOperator<Facts>>> evidence = new ArrayList<>();
        for (Fact<?> fact : recorded(facts)) {
            evidence.add(fact instanceof CodesFact set ? anyOf(set) : anyOf(fact));
        }
        return cases(evidence, dates);
    }

    /** Returns cases as an example in a pack file can give them: without sources, disputes and overrides. */
    static Arbitrary<Facts> given(Iterable<? extends Fact<?>> facts, Arbitrary<AsOf> dates) {
        List<Arbitrary<UnaryOperator<Facts>>> evidence = new ArrayList<>();
        for (Fact<?> fact : recorded(facts)) {
            evidence.add(fact instanceof CodesFact set ? put(set, given(set)) : givenOf(fact));
        }
        return cases(evidence, dates);
    }

    private static Arbitrary<Facts> cases(List<Arbitrary<UnaryOperator<Facts>>> evidence, Arbitrary<AsOf> dates) {
        return Combinators.combine(dates, Combinators.combine(evidence).as(all -> all))
                .as((asOf, all) -> {
                    Facts facts = Facts.asOf(asOf);
                    for (UnaryOperator<Facts> one : all) {
                        facts = one.apply(facts);
                    }
                    return facts;
                });
    }

    private static Set<Fact<?>> recorded(Iterable<? extends Fact<?>> facts) {
        Set<Fact<?>> recorded = new LinkedHashSet<>();
        facts.forEach(fact -> FactArbitraries.recorded(fact).ifPresent(recorded::add));
        return recorded;
    }

    private static <T> Arbitrary<UnaryOperator<Facts>> put(Fact<T> fact, Arbitrary<Finding<T>> evidence) {
        return mostly(evidence.map(finding -> facts -> facts.with(fact, finding)));
    }

    private static Arbitrary<UnaryOperator<Facts>> put(CodesFact fact, Arbitrary<SetFinding<String>> evidence) {
        return mostly(evidence.map(finding -> facts -> facts.with(fact, finding)));
    }

    private static Arbitrary<UnaryOperator<Facts>> mostly(Arbitrary<UnaryOperator<Facts>> put) {
        return Plain.oneIn(BLANK_IN, Arbitraries.just(UnaryOperator.identity()), put);
    }

    private static <T> Arbitrary<UnaryOperator<Facts>> givenOf(Fact<T> fact) {
        return put(fact, given(fact));
    }

    private static <T> Arbitrary<UnaryOperator<Facts>> anyOf(Fact<T> fact) {
        Arbitrary<Finding<T>> evidence = evidence(fact);
        Arbitrary<UnaryOperator<Facts>> overridden = Combinators.combine(
                        evidence, PackWords.sentences(), ValueArbitraries.days())
                .as((finding, reason, day) -> facts -> facts.override(fact, finding, reason, "officer", day));
        return seldomOverridden(put(fact, evidence), overridden);
    }

    private static Arbitrary<UnaryOperator<Facts>> anyOf(CodesFact fact) {
        Arbitrary<SetFinding<String>> evidence = evidence(fact);
        Arbitrary<UnaryOperator<Facts>> overridden = Combinators.combine(
                        evidence, PackWords.sentences(), ValueArbitraries.days())
                .as((finding, reason, day) -> facts -> facts.override(fact, finding, reason, "officer", day));
        return seldomOverridden(put(fact, evidence), overridden);
    }

    private static Arbitrary<UnaryOperator<Facts>> seldomOverridden(
            Arbitrary<UnaryOperator<Facts>> put, Arbitrary<UnaryOperator<Facts>> overridden) {
        Arbitrary<UnaryOperator<Facts>> both =
                Combinators.combine(put, overridden).as((first, second) -> facts -> second.apply(first.apply(facts)));
        return Plain.mostly(8, put, both);
    }

    /** Returns evidence of every kind that leaves something of the fact's domain possible. */
    static <T> Arbitrary<Finding<T>> evidence(Fact<T> fact) {
        Arbitrary<T> values = ValueArbitraries.of(fact);
        Arbitrary<Finding<T>> findings = fact.type().ordered() ? ordered(values) : FindingArbitraries.findings(values);
        return findings.filter(finding -> leavesSomething(fact, finding));
    }

    static Arbitrary<SetFinding<String>> evidence(CodesFact fact) {
        return FindingArbitraries.sets(ValueArbitraries.of(fact));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // values of an ordered type are comparable
    private static <T> Arbitrary<Finding<T>> ordered(Arbitrary<T> values) {
        return FindingArbitraries.orderedFindings((Arbitrary) values);
    }

    private static <T> boolean leavesSomething(Fact<T> fact, Finding<T> finding) {
        if (finding instanceof Finding.Disputed<T> disputed) {
            return disputed.statements().stream().anyMatch(statement -> leavesSomething(fact, statement));
        }
        return !(finding instanceof Finding.None<T>) || fact.canBeNone();
    }

    private static <T> Arbitrary<Finding<T>> given(Fact<T> fact) {
        Arbitrary<T> values = ValueArbitraries.of(fact);
        Arbitrary<Finding<T>> unrecorded = Arbitraries.create(Finding::unrecorded);
        Arbitrary<Finding<T>> several =
                fact.type().ordered() ? ranges(values) : fact.type() == FactType.YES_NO ? unrecorded : lists(values);
        Arbitrary<Finding<T>> none = fact.canBeNone() ? Arbitraries.create(Finding::none) : unrecorded;
        return Plain.mostly(4, values.map(Finding::of), several, none, unrecorded);
    }

    private static <T> Arbitrary<Finding<T>> lists(Arbitrary<T> values) {
        return values.list().uniqueElements().ofMinSize(1).ofMaxSize(3).map(all -> Finding.oneOf(all, false));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // values of an ordered type are comparable
    private static <T> Arbitrary<Finding<T>> ranges(Arbitrary<T> values) {
        return FindingArbitraries.ranges((Arbitrary) values);
    }

    private static Arbitrary<SetFinding<String>> given(CodesFact fact) {
        return Combinators.combine(
                        ValueArbitraries.of(fact).list().ofMaxSize(3),
                        Arbitraries.of(true, false).list().ofSize(3),
                        Arbitraries.of(true, false))
                .as((codes, present, complete) -> {
                    SetFinding<String> found = SetFinding.unrecorded();
                    List<String> distinct = codes.stream().distinct().toList();
                    for (int i = 0; i < distinct.size(); i++) {
                        List<String> one = List.of(distinct.get(i));
                        found = present.get(i) || complete ? found.including(one) : found.excluding(one);
                    }
                    return complete ? found.completed() : found;
                });
    }
}
