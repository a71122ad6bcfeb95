// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.engine.RuleShift;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.pack.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final RuleEngine ENGINE = RuleEngine.of(RecordPacks.EDITION);
    private static final Facts FACTS = FactsReader.of(ENGINE).read("case.json", RecordPacks.CASE);
    private static final ChoiceQuestion<String> CARE = RecordPacks.EDITION.choice("care");
    private static final AssessmentRecord RECORD = AssessmentRecord.of(ENGINE.assess(CARE, FACTS));

    private static RuleEngine edition(String piece, String instead) {
        assertThat(RecordPacks.FIRST).contains(piece);
        return RuleEngine.of(RecordPacks.read(RecordPacks.FIRST.replace(piece, instead)));
    }

    private static void assertGolden(String name, Replay replay) throws IOException {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
            Path golden = Path.of("src/test/resources/golden/ReplayTest", name + "-" + language + ".txt");
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(golden.toAbsolutePath().getParent());
                Files.writeString(golden, replay.toText(language));
            }
            assertThat(replay.toText(language)).isEqualTo(Files.readString(golden));
        }
    }

    @Test
    void the_packs_recorded_give_the_same_tree() throws IOException {
        Replay replay = RECORD.replay(ENGINE);
        assertThat(replay.isSame()).isTrue();
        assertThat(replay.isDecidedOtherwise()).isFalse();
        assertThat(replay.differingKeys()).isEmpty();
        assertThat(replay.assessed()).isEqualTo(ENGINE.assess(CARE, FACTS));
        assertThat(replay.replayed().toJson()).isEqualTo(RECORD.toJson());
        assertGolden("same", replay);
    }

    @Test
    void in_which_order_packs_are_given_does_not_matter() {
        RulePack other = PackReader.standard().read("demo-other.yaml", """
                format: 1
                pack: demo-other
                version: "1"
                questions: { other: { answers: [A], resolution: unanimous } }
                rules: [ { id: a, answer: { other: A }, when: always } ]
                """);
        AssessmentRecord record =
                AssessmentRecord.of(RuleEngine.of(RecordPacks.EDITION, other).assess(CARE, FACTS));
        assertThat(record.replay(RuleEngine.of(other, RecordPacks.EDITION)).isSame())
                .isTrue();
        assertThat(record.replay(ENGINE).packs()).singleElement().hasToString("demo-other/1 is gone");
        assertThat(RECORD.replay(RuleEngine.of(RecordPacks.EDITION, other)).packs())
                .singleElement()
                .hasToString("demo-other/1 is new");
    }

    @Test
    void another_edition_lists_packs_verdicts_and_rules_that_differ() throws IOException {
        Replay replay = RECORD.replay(RuleEngine.of(RecordPacks.NEXT));
        assertThat(replay.isSame()).isFalse();
        assertThat(replay.isDecidedOtherwise()).isTrue();
        assertThat(replay.untaken()).isEmpty();
        assertThat(replay.packs()).singleElement().hasToString("demo-city/2024.1 became demo-city/2025.1");
        assertThat(replay.rules()).extracting(RuleShift::rule).containsExactly("demo-city/old", "demo-city/keep");
        assertGolden("next-edition", replay);
    }

    @Test
    void an_edition_that_only_names_otherwise_decides_alike() {
        Replay replay = RECORD.replay(edition("2024.1", "2024.2"));
        assertThat(replay.packs()).singleElement().satisfies(shift -> {
            assertThat(shift.decidesAlike()).isTrue();
            assertThat(shift).hasToString("demo-city/2024.1 became demo-city/2024.2, which decides with the same");
        });
        assertThat(replay.isDecidedOtherwise()).isFalse();
        assertThat(replay.rules()).isEmpty();
        assertThat(replay.differingKeys()).containsExactly("packs");
    }

    @Test
    void what_no_hash_covers_is_told_by_where_it_stands() throws IOException {
        Replay replay = RECORD.replay(edition("What is old is protected.", "Old age is protected."));
        assertThat(replay.packs()).isEmpty();
        assertThat(replay.isSame()).isFalse();
        assertThat(replay.differingKeys()).containsExactly("premises");
        assertGolden("elsewhere", replay);
    }

    @Test
    void the_same_version_with_other_content_is_told() {
        Replay replay = RECORD.replay(edition("at least 100", "at least 150"));
        assertThat(replay.packs())
                .singleElement()
                .hasToString("demo-city/2024.1 has other content under the same version");
    }

    @Test
    void a_fact_that_no_pack_knows_any_more_is_not_lost() {
        RulePack without = RecordPacks.read(RecordPacks.FIRST
                .replace("  owner:     { type: text, orNone: yes }\n", "")
                .replace("owner: present, ", ""));
        Replay replay = RECORD.replay(RuleEngine.of(without));
        assertThat(replay.untaken()).isEmpty();
        assertThat(replay.assessed().facts()).isEqualTo(FACTS);
        assertThat(replay.isDecidedOtherwise()).isFalse();
    }

    @Test
    void what_was_known_of_a_fact_of_another_type_now_is_left_out_with_its_override_and_told() throws IOException {
        RulePack measured = RecordPacks.read(
                RecordPacks.FIRST.replace("type: area", "type: whole number").replace("10 ha", "10"));
        Replay replay = RECORD.replay(RuleEngine.of(measured));
        assertThat(replay.untaken())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("site-area"));
        assertThat(replay.assessed().facts().known())
                .extracting(Fact::name)
                .containsExactly("built", "machinery", "slope", "criteria", "owner", "use");
        assertThat(replay.assessed().missing()).extracting(Fact::name).contains("site-area");
        assertThatThrownBy(() -> RECORD.facts(RuleEngine.of(measured)))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageContaining("site-area");
        assertGolden("untaken", replay);
    }

    @Test
    void a_year_is_never_taken_for_a_number() {
        AssessmentRecord record = AssessmentRecord.of(
                ENGINE.assess(CARE, Facts.asOf(FACTS.asOf()).with(Fact.year("demo-city/built"), 1890)));
        RulePack counted = RecordPacks.read(RecordPacks.FIRST
                .replace("built:     { type: year, orNone: yes,", "built:     { type: whole number,")
                .replace("age:       { type: whole number, viewOf: built,", "age:       { type: whole number,"));
        assertThat(record.replay(RuleEngine.of(counted)).untaken())
                .singleElement()
                .extracting(problem -> problem.message())
                .isEqualTo("fact `demo-city/built` is a year in the record but a whole number now");
    }

    @Test
    void an_override_outside_the_domain_of_another_edition_never_leaves_what_it_replaced() {
        Replay replay = RECORD.replay(edition("type: area,", "type: area, domain: at least 10 ha,"));
        assertThat(replay.untaken()).isNotEmpty();
        assertThat(replay.assessed().facts().known()).extracting(Fact::name).doesNotContain("site-area");
        assertThat(replay.assessed().facts().overrides()).isEmpty();
    }

    @Test
    void a_question_that_no_pack_declares_any_more_cannot_be_asked() {
        assertThatThrownBy(() -> RECORD.replay(edition("care", "cure")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("declares the question `demo-city/care`; did you mean `demo-city/cure`?");
    }
}
