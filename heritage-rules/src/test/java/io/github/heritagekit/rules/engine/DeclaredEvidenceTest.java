// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.DAY;
import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.nothing;
import static io.github.heritagekit.rules.engine.Teapots.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.read.AssessmentRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What evidence leaves possible is what the packs say of its fact, not what the fact knew through which it was put. */
class DeclaredEvidenceTest {
    private static final CodeFact KIND = Fact.code("teapot/kind", "jug", "bowl").orNone();
    private static final WholeNumberFact SPOUTS =
            Fact.wholeNumber("teapot/spouts").within(0L, 3L);
    private static final CodeFact BARE_KIND = Fact.code("teapot/kind");
    private static final WholeNumberFact BARE_SPOUTS = Fact.wholeNumber("teapot/spouts");
    private static final RuleEngine ENGINE = of(KIND, "1");

    private static RuleEngine of(CodeFact kind, String version) {
        return RuleEngine.of(RulePack.builder("teapot", version)
                .fact(kind)
                .fact(SPOUTS)
                .question(PLACE)
                .rule(place("kind", "SHELF").when(kind.isOneOf("jug", "bowl"), SPOUTS.atMost(3)))
                .rule(place("no-kind", "BIN").when(Condition.not(kind.isPresent())))
                .build());
    }

    @Test
    void nobody_looked_leaves_what_the_pack_says_can_be_whatever_fact_it_was_put_through() {
        Facts bare = nothing().with(BARE_KIND, Finding.unrecorded()).with(BARE_SPOUTS, Finding.unrecorded());
        Facts own = nothing().with(KIND, Finding.unrecorded()).with(SPOUTS, Finding.unrecorded());

        Assessment<String> assessment = ENGINE.assess(PLACE, bare);
        assertThat(assessment).isEqualTo(ENGINE.assess(PLACE, own));
        assertThat(assessment.verdict())
                .isEqualTo(ENGINE.assess(PLACE, nothing()).verdict());
        assertThat(assessment.missing()).containsExactly(KIND);
    }

    @Test
    void an_override_leaves_what_the_pack_says_can_be_and_is_kept_with_what_was_recorded() {
        Facts bare = nothing()
                .with(KIND, "jug")
                .override(BARE_KIND, Finding.unrecorded(), "the label is of another pot", "the curator", DAY);

        Assessment<String> assessment = ENGINE.assess(PLACE, bare);
        assertThat(assessment.verdict())
                .isEqualTo(ENGINE.assess(PLACE, nothing()).verdict());
        assertThat(assessment.facts().withoutOverride(KIND)).isEqualTo(nothing().with(KIND, "jug"));
    }

    @Test
    void what_one_source_says_and_the_pack_does_not_know_falls_away_from_a_dispute() {
        Facts disputed = nothing().with(BARE_KIND, Finding.disputed(Finding.of("jug"), Finding.of("urn")));

        Assessment<String> assessment = ENGINE.assess(PLACE, disputed);
        assertThat(assessment.verdict()).isEqualTo(new Verdict.Decided<>("SHELF"));
        assertThat(assessment.facts().possible(KIND)).isEqualTo(KIND.possible(Finding.of("jug")));
        AssessmentRecord record = AssessmentRecord.of(assessment);
        assertThat(record.toJson()).contains("urn");
        assertThat(record.replay(ENGINE).isSame()).isTrue();
        CodeFact bowl = Fact.code("teapot/kind", "bowl");
        RuleEngine bowls = RuleEngine.of(RulePack.builder("teapot", "2")
                .fact(bowl)
                .question(PLACE)
                .rule(place("bowl", "SHELF").when(bowl.is("bowl")))
                .build());
        assertThat(record.replay(bowls).untaken())
                .extracting(Problem::message)
                .containsExactly("what is given of `teapot/kind` cannot be: a map");
    }

    @Test
    void an_interview_takes_nobody_looked_for_all_that_can_be() {
        Interview<String> interview = Interview.of(ENGINE.asOf(DAY), PLACE, nothing());
        assertThat(interview
                        .answered(BARE_KIND, Finding.unrecorded())
                        .assessment()
                        .verdict())
                .isEqualTo(interview.assessment().verdict());
    }

    @Test
    void the_record_of_a_case_put_through_bare_facts_replays_the_same() {
        Facts bare =
                nothing().with(BARE_KIND, Finding.oneOf(List.of("jug"), true)).with(BARE_SPOUTS, Finding.unrecorded());
        assertThat(AssessmentRecord.of(ENGINE.assess(PLACE, bare))
                        .replay(ENGINE)
                        .isSame())
                .isTrue();
    }

    @Test
    void an_edition_reads_a_case_by_what_it_says_can_be() {
        RuleEngine later = of(Fact.code("teapot/kind", "jug", "bowl", "urn").orNone(), "2");
        Facts facts = nothing().with(KIND, Finding.unrecorded());
        EditionComparison comparison = EditionComparison.of(PLACE, ENGINE.asOf(DAY), later.asOf(DAY));

        assertThat(comparison.compare("a", facts, facts)).isEqualTo(comparison.compare("a", nothing(), nothing()));
        assertThat(comparison.compare("a", facts, facts)).isPresent();
    }
}
