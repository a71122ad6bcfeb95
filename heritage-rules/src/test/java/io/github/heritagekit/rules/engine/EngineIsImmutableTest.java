// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.asset.Classification;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.bridge.AssetFacts;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.packs.Packs;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing that can be reached from an engine can be changed, so threads can share it without a lock. */
class EngineIsImmutableTest {
    /** Fields that hold what could be changed, and why nobody does. */
    private static final Map<String, String> ALLOWED = ImmutableMap.of(
            "Cells.leaves",
                    "bits that are set before the cells are made and only read by the search, which is in the same room",
            "Cell.holding",
                    "bits that are set where the cell is made and only read by the search, which is in the same room");

    private static final NamedTest<Integer> LEAP =
            NamedTest.of("teapot/leap", FactType.YEAR, Wording.en("is a leap year"), year -> year % 4 == 0);

    private static List<String> mutable(Object... roots) {
        Reachable.Found found = Reachable.from(ALLOWED, roots);
        assertThat(found.objects()).isGreaterThan(100);
        return found.mutable();
    }

    private static DatedEngine teapots() {
        return Teapots.engine(
                Teapots.place("old", "SHELF").when(Teapots.AGE.atLeast(100), Teapots.MADE.passes(LEAP)),
                Teapots.place("odd", "BIN")
                        .when(Condition.atLeast(
                                2,
                                List.of(
                                        Teapots.GLAZES.isPresent(),
                                        Teapots.GLAZES.includes("salt"),
                                        Condition.not(Teapots.CHIPPED.isTrue()))))
                        .exceptionTo("teapot/old"));
    }

    @Test
    void nothing_that_can_be_changed_is_reached_from_an_engine() {
        RuleEngine forum = RuleEngine.of(Packs.renewalForum());
        DatedEngine dated = forum.asOf(Teapots.DAY);
        assertThat(mutable(forum, dated, dated.reading(AssetFacts.READER))).isEmpty();
        assertThat(mutable(teapots())).isEmpty();
    }

    @Test
    void nothing_that_can_be_changed_is_reached_from_an_assessment() {
        DatedEngine dated = RuleEngine.of(Packs.renewalForum()).asOf(Teapots.DAY);
        Assessment<Classification> assessment = dated.assess(Packs.CLASSIFICATION, Facts.asOf(AsOf.of(Teapots.DAY)));
        assertThat(mutable(assessment, assessment.changes())).isEmpty();
    }

    @Test
    void what_can_be_changed_is_found() {
        assertThat(Reachable.from(Map.of(), new Planted()).mutable())
                .containsExactlyInAnyOrder(
                        Planted.class.getName() + " can be extended",
                        "Planted.count is not final",
                        "Planted.array holds a [I",
                        "Planted.list holds a java.util.Arrays$ArrayList");
    }

    /** Breaks every rule there is. */
    @SuppressWarnings("unused") // its fields are read by reflection only
    private static class Planted {
        private int count = 1;
        private final int[] array = {1};
        private final List<String> list = Arrays.asList("one");
    }
}
