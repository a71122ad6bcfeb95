// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.Finding.Reason;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is known of something, in every way that it may be known. */
final class FindingArbitraries {
    private static final int MOST_MEMBERS = 4;

    private FindingArbitraries() {}

    static <T> Arbitrary<Finding<T>> findings(Arbitrary<T> values) {
        return sourcedOrDisputed(unordered(values));
    }

    static <T extends Comparable<? super T>> Arbitrary<Finding<T>> orderedFindings(Arbitrary<T> values) {
        return sourcedOrDisputed(Plain.mostly(2, unordered(values), ranges(values)));
    }

    static <T extends Comparable<? super T>> Arbitrary<Finding<T>> ranges(Arbitrary<T> values) {
        return Plain.oneOf(
                values.map(Finding::atLeast),
                values.map(Finding::atMost),
                Combinators.combine(values, values).as(FindingArbitraries::between));
    }

    private static <T extends Comparable<? super T>> Finding<T> between(T one, T other) {
        return one.compareTo(other) <= 0 ? Finding.between(one, other) : Finding.between(other, one);
    }

    private static <T> Arbitrary<Finding<T>> unordered(Arbitrary<T> values) {
        Arbitrary<Finding<T>> recorded = values.map(Finding::of);
        Arbitrary<Finding<T>> none = Arbitraries.create(Finding::none);
        Arbitrary<Finding<T>> candidates = Combinators.combine(
                        values.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
                .as(Finding::oneOf);
        Arbitrary<String> notes = Plain.oneOf(Arbitraries.just(""), TextArbitraries.texts());
        Arbitrary<Finding<T>> unrecorded = Combinators.combine(Arbitraries.of(Reason.class), notes)
                .as((reason, note) -> new Finding.Unrecorded<>(reason, note, List.of()));
        return Plain.mostly(3, recorded, none, unrecorded, candidates);
    }

    private static <T> Arbitrary<Finding<T>> sourcedOrDisputed(Arbitrary<Finding<T>> statements) {
        Arbitrary<Finding<T>> sourced =
                Combinators.combine(statements, TextArbitraries.sourceLists()).as(Finding::withSources);
        Arbitrary<Finding<T>> disputed =
                sourced.list().ofMinSize(2).ofMaxSize(3).map(Finding::disputed);
        return Plain.mostly(6, sourced, disputed);
    }

    static <E> Arbitrary<SetFinding<E>> sets(Arbitrary<E> members) {
        return Plain.of(Combinators.combine(
                        members.list().ofMaxSize(MOST_MEMBERS),
                        Arbitraries.of(true, false).list().ofSize(MOST_MEMBERS),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Reason.class),
                        TextArbitraries.sourceLists())
                .as(FindingArbitraries::set));
    }

    private static <E> SetFinding<E> set(
            List<E> members, List<Boolean> present, boolean complete, Reason reason, List<Source> sources) {
        SetFinding<E> found = SetFinding.<E>unrecorded(reason).withSources(sources);
        List<E> distinct = members.stream().distinct().toList();
        for (int i = 0; i < distinct.size(); i++) {
            List<E> one = List.of(distinct.get(i));
            found = present.get(i) ? found.including(one) : found.excluding(one);
        }
        return complete ? found.completed() : found;
    }
}
