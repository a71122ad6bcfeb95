// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.Classification;
import io.github.heritagekit.model.asset.ClassificationSummary;
import io.github.heritagekit.model.asset.DesignationEffect;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.SchemeBook;
import io.github.heritagekit.model.asset.SchemeExclusion;
import io.github.heritagekit.model.asset.SchemeTerms;
import io.github.heritagekit.model.source.Finding;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What schemes say of the acts under them, and what rules conclude of the parts of a site. */
final class SchemeArbitraries {
    private SchemeArbitraries() {}

    static Arbitrary<SchemeTerms> terms() {
        return Draft.of(SchemeTerms::builder, SchemeTerms.Builder::build)
                .always(CodeArbitraries.designationSchemes(), SchemeTerms.Builder::scheme)
                .often(TextArbitraries.wordings(), SchemeTerms.Builder::label)
                .seldom(TextArbitraries.wordings(), SchemeTerms.Builder::verb)
                .often(
                        FindingArbitraries.orderedFindings(Arbitraries.of(DesignationEffect.class)),
                        SchemeTerms.Builder::effect)
                .seldom(TextArbitraries.citations(), SchemeTerms.Builder::effectBasis)
                .often(FindingArbitraries.orderedFindings(PlaceArbitraries.countries()), SchemeTerms.Builder::country)
                .often(grades(), SchemeTerms.Builder::addAllGrades)
                .seldom(TextArbitraries.citations(), SchemeTerms.Builder::gradesBasis)
                .seldom(periods(), SchemeTerms.Builder::reviewEvery)
                .seldom(TextArbitraries.citations(), SchemeTerms.Builder::reviewBasis)
                .seldom(periods(), SchemeTerms.Builder::lapsesAfter)
                .seldom(TextArbitraries.citations(), SchemeTerms.Builder::lapseBasis)
                .values();
    }

    private static Arbitrary<List<String>> grades() {
        return Arbitraries.of(List.of("I", "II*", "II"), List.of("A"), List.of("甲", "乙"));
    }

    private static Arbitrary<Period> periods() {
        return Arbitraries.of(Period.ofYears(1), Period.ofYears(5), Period.ofMonths(18), Period.ofDays(30));
    }

    static Arbitrary<SchemeExclusion> exclusions() {
        return Plain.of(Combinators.combine(
                        CodeArbitraries.designationSchemes().list().ofMinSize(1).ofMaxSize(3),
                        CodeArbitraries.designationSchemes(),
                        TextArbitraries.citations())
                .filter((others, one, basis) -> !others.contains(one))
                .as((others, one, basis) -> new SchemeExclusion(Collections.singleton(one), distinct(others), basis)));
    }

    private static <E> Set<E> distinct(List<E> members) {
        return new LinkedHashSet<>(members);
    }

    static Arbitrary<SchemeBook> books() {
        return Plain.of(Combinators.combine(
                        terms().list().ofMaxSize(3), exclusions().list().ofMaxSize(2))
                .as(SchemeArbitraries::book));
    }

    private static SchemeBook book(List<SchemeTerms> terms, List<SchemeExclusion> exclusions) {
        List<SchemeTerms> distinct = new ArrayList<>();
        List<DesignationScheme> schemes = new ArrayList<>();
        for (SchemeTerms each : terms) {
            if (!schemes.contains(each.scheme())) {
                schemes.add(each.scheme());
                distinct.add(each);
            }
        }
        return SchemeBook.of(distinct, exclusions);
    }

    static Arbitrary<ClassificationSummary> summaries() {
        Arbitrary<Finding<Classification>> findings =
                FindingArbitraries.orderedFindings(Arbitraries.of(Classification.class));
        return Plain.of(Combinators.combine(
                        CodeArbitraries.assetIds(),
                        CodeArbitraries.assetIds().list().ofMinSize(1).ofMaxSize(4),
                        findings,
                        findings)
                .as(SchemeArbitraries::summary));
    }

    private static ClassificationSummary summary(
            AssetId site, List<AssetId> ids, Finding<Classification> one, Finding<Classification> other) {
        Map<AssetId, Finding<Classification>> parts = new LinkedHashMap<>();
        ids.forEach(id -> parts.put(id, parts.size() % 2 == 0 ? one : other));
        return new ClassificationSummary(site, parts);
    }
}
