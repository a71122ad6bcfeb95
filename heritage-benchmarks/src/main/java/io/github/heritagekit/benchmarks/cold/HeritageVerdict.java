// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks.cold;

import static io.github.heritagekit.rules.packs.Packs.CLASSIFICATION;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.rules.bridge.AssetFacts;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.packs.Packs;
import java.time.LocalDate;

/** One verdict of HeritageKit: reads the shipped pack with all its questions, labels and examples, and asks for the classification. */
public final class HeritageVerdict {
    private HeritageVerdict() {}

    /** Prints the answer. */
    public static void main(String[] args) {
        ImmovableAsset site = ImmovableAsset.builder()
                .id(AssetId.of("demo-register", "0042"))
                .name("Riverside Works")
                .kind(AssetKind.WORKS)
                .siteArea(Area.ofHectares(Site.HECTARES))
                .addDesignation(Designation.of(DesignationScheme.UK_LISTED, DateRange.parse("from 1987")))
                .build();
        System.out.println(RuleEngine.of(Packs.renewalForum())
                .asOf(LocalDate.of(2026, 11, 23))
                .reading(AssetFacts.READER)
                .assess(CLASSIFICATION, site)
                .verdict()
                .decided()
                .orElseThrow());
    }
}
