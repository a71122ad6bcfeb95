// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationEffect;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.Designations;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Acts of authorities. */
final class DesignationArbitraries {
    private DesignationArbitraries() {}

    static Arbitrary<Designation> acts() {
        return Draft.of(Designation::builder, Designation.Builder::build)
                .always(CodeArbitraries.designationSchemes(), Designation.Builder::scheme)
                .always(TimeArbitraries.dateRanges(), Designation.Builder::valid)
                .often(TextArbitraries.texts(), Designation.Builder::grade)
                .often(TextArbitraries.texts(), Designation.Builder::reference)
                .seldom(TextArbitraries.wordings(), Designation.Builder::name)
                .seldom(TimeArbitraries.dateRanges(), Designation.Builder::recorded)
                .seldom(
                        FindingArbitraries.orderedFindings(Arbitraries.of(DesignationEffect.class)),
                        Designation.Builder::effect)
                .seldom(components(), Designation.Builder::addAllComponents)
                .seldom(ExtensionArbitraries.extensions(), Designation.Builder::putAllExtensions)
                .few(TextArbitraries.sources(), Designation.Builder::addSource)
                .values();
    }

    private static Arbitrary<List<AssetId>> components() {
        return CodeArbitraries.assetIds()
                .list()
                .ofMaxSize(3)
                .map(ids -> ids.stream().distinct().toList());
    }

    static Arbitrary<Designations> designations() {
        return Plain.of(Combinators.combine(
                        acts().list().ofMaxSize(3),
                        CodeArbitraries.designationSchemes().list().ofMaxSize(2),
                        Arbitraries.of(false, true))
                .as(DesignationArbitraries::designations));
    }

    private static Designations designations(List<Designation> acts, List<DesignationScheme> never, boolean complete) {
        List<DesignationScheme> with = acts.stream().map(Designation::scheme).toList();
        return Designations.builder()
                .addAllActs(acts)
                .addAllNeverUnder(
                        never.stream().filter(scheme -> !with.contains(scheme)).toList())
                .complete(complete)
                .build();
    }
}
