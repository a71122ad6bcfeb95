// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.facts.FactOverride;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What an officer puts in the place of what is recorded can be taken back without a trace, and loses nothing while it stands. */
class OverrideLawsTest {
    private static final int TRIES = 2_000;
    private static final LocalDate DAY = LocalDate.of(2024, 10, 18);

    private static Facts overridden(Facts facts, Fact<?> fact, String reason) {
        return fact instanceof CodesFact set
                ? facts.override(set, SetFinding.unrecorded(), reason, "officer", DAY)
                : one(facts, fact, reason);
    }

    private static <T> Facts one(Facts facts, Fact<T> fact, String reason) {
        return facts.override(fact, Finding.<T>unrecorded(), reason, "officer", DAY);
    }

    @Property(tries = TRIES)
    void an_override_that_is_taken_back_leaves_what_was(@ForAll Facts facts) {
        for (Fact<?> fact : facts.known()) {
            Facts once = overridden(facts, fact, "first");
            Facts twice = overridden(once, fact, "second");
            assertThat(once).isNotEqualTo(facts);
            assertThat(once.withoutOverride(fact)).isEqualTo(facts);
            assertThat(once.withoutOverride(fact).overrides()).isEqualTo(facts.overrides());
            assertThat(twice.withoutOverride(fact)).isEqualTo(once);
            assertThat(twice.withoutOverrides(fact).overrideOf(fact)).isEmpty();
        }
    }

    @Property(tries = TRIES)
    void overrides_stay_in_the_order_they_were_made(@ForAll Facts facts) {
        List<String> reasons = new ArrayList<>(
                facts.overrides().stream().map(FactOverride::reason).toList());
        Facts all = facts;
        int number = 0;
        for (Fact<?> fact : facts.known()) {
            all = overridden(overridden(all, fact, "a" + number), fact, "b" + number);
            reasons.addAll(List.of("a" + number, "b" + number));
            number++;
            assertThat(all.overrideOf(fact).orElseThrow().reason()).startsWith("b");
        }
        assertThat(all.overrides()).extracting(FactOverride::reason).isEqualTo(reasons);
    }
}
