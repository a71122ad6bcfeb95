// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import static io.github.heritagekit.rules.packs.Packs.CLASSIFICATION;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.Classification;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.YearRange;
import io.github.heritagekit.rules.bridge.AssetFacts;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.packs.Packs;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** The first lines of a newcomer: an asset, an engine, a verdict. */
public final class QuickStart {
    private QuickStart() {}

    /** Runs the lines and prints what they print. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        run(out);
        out.flush();
    }

    static void run(PrintStream out) {
        // snippet:start
        // An invented mill. What is not said of it is not known, and the engine treats it so.
        ImmovableAsset mill = ImmovableAsset.builder()
                .id(AssetId.of("demo-register", "0042"))
                .name("Riverside Spinning Mill")
                .kind(AssetKind.WORKS)
                .inUse(YearRange.ofClosed(1891, 1998))
                .siteArea(Area.ofHectares(4.6))
                .addDesignation(Designation.of(DesignationScheme.UK_LISTED, DateRange.parse("from 1987")))
                .build();

        var forum = RuleEngine.of(Packs.renewalForum())
                .asOf(LocalDate.of(2026, 11, 23))
                .reading(AssetFacts.READER);
        Assessment<Classification> assessment = forum.assess(CLASSIFICATION, mill);
        out.println(assessment.toText(Locale.ENGLISH));

        String outcome = assessment
                .verdict()
                .fold(
                        decided -> "classified as " + decided.answer(),
                        silent -> "no rule applies",
                        contradictory -> "rules disagree: " + contradictory.rules(),
                        open -> "still open between " + open.outcomes() + "; survey " + open.missing());
        out.println(outcome);
        // snippet:end
    }
}
