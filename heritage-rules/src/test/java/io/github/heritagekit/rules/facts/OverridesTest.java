// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import io.github.heritagekit.rules.lang.YesNoFact;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OverridesTest {
    private static final WholeNumberFact STOREYS = Fact.wholeNumber("demo/storeys");
    private static final YesNoFact LIFT = Fact.yesNo("demo/lift");
    private static final LocalDate DAY = LocalDate.of(2024, 10, 18);
    private static final Facts RECORDED = Facts.onAnyDay().with(STOREYS, 3L);
    private static final Facts ONCE = RECORDED.override(STOREYS, Finding.of(4L), "recounted", "A. Keeper", DAY);
    private static final Facts TWICE = ONCE.override(LIFT, Finding.of(true), "seen", "A. Keeper", DAY)
            .override(STOREYS, Finding.of(5L), "with the cellar", "B. Keeper", DAY.plusDays(1));

    @Test
    void a_second_override_counts_and_the_first_stays_on_record() {
        assertThat(TWICE.evidence(STOREYS).orElseThrow().recorded()).isEqualTo(Finding.of(5L));
        assertThat(TWICE.overrides())
                .extracting(FactOverride::reason)
                .containsExactly("recounted", "seen", "with the cellar");
        assertThat(TWICE.overrides())
                .filteredOn(override -> override.fact().equals(STOREYS))
                .allSatisfy(override ->
                        assertThat(override.recorded().orElseThrow().recorded()).isEqualTo(Finding.of(3L)));
        assertThat(TWICE.overrideOf(STOREYS).orElseThrow().author()).isEqualTo("B. Keeper");
    }

    @Test
    void what_is_taken_back_uncovers_what_counted_before() {
        Facts once = TWICE.withoutOverride(STOREYS);
        assertThat(once.withoutOverride(LIFT)).isEqualTo(ONCE);
        assertThat(once.overrideOf(STOREYS).orElseThrow().author()).isEqualTo("A. Keeper");
        assertThat(once.withoutOverride(STOREYS).withoutOverride(LIFT)).isEqualTo(RECORDED);
        assertThat(TWICE.withoutOverrides(STOREYS).withoutOverrides(LIFT)).isEqualTo(RECORDED);
        assertThat(RECORDED.withoutOverride(LIFT)).isEqualTo(RECORDED);
    }

    @Test
    void the_order_of_overrides_of_one_fact_matters_to_equality_and_that_of_others_does_not() {
        Facts first = RECORDED.override(STOREYS, Finding.of(4L), "r", "a", DAY)
                .override(LIFT, Finding.of(true), "r", "a", DAY);
        Facts second = RECORDED.override(LIFT, Finding.of(true), "r", "a", DAY)
                .override(STOREYS, Finding.of(4L), "r", "a", DAY);
        assertThat(first).isEqualTo(second).hasSameHashCodeAs(second);
        Facts up = ONCE.override(STOREYS, Finding.of(5L), "r", "a", DAY);
        Facts down = RECORDED.override(STOREYS, Finding.of(5L), "r", "a", DAY)
                .override(STOREYS, Finding.of(4L), "recounted", "A. Keeper", DAY);
        assertThat(up).isNotEqualTo(down);
    }
}
