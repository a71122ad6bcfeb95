// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.rules.engine.DatedEngine;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.packs.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormSchemaTest {
    private static final DatedEngine ENGINE =
            RuleEngine.of(CasePacks.TOWN, CasePacks.VILLAGE).asOf(LocalDate.of(2026, 11, 24));
    private static final ChoiceQuestion<String> REGIME = CasePacks.TOWN.choice("regime");

    @Test
    void a_form_asks_the_facts_that_the_question_asks_in_the_order_of_the_vocabulary() throws IOException {
        Path golden = Path.of("src/test/resources/golden/FormSchemaTest/regime.json");
        String schema = FormSchema.of(ENGINE, REGIME, Locale.ENGLISH, Locale.CHINESE);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, schema);
        }
        assertThat(schema).isEqualTo(Files.readString(golden));
        assertThat(ENGINE.facts(REGIME))
                .extracting(Fact::id)
                .containsExactly("demo-town/upkeep", "demo-town/built", "demo-town/kind");
        JsonNode facts = new JsonMapper().readTree(schema).at("/properties/facts/properties");
        assertThat(facts.propertyNames()).containsExactly("demo-town/upkeep", "demo-town/built", "demo-town/kind");
    }

    @Test
    void the_shipped_pack_makes_a_form_in_chinese() {
        DatedEngine forum = RuleEngine.of(Packs.renewalForum()).asOf(LocalDate.of(2026, 11, 24));
        JsonNode schema = new JsonMapper().readTree(FormSchema.of(forum, Packs.CLASSIFICATION, Locale.CHINESE));
        JsonNode facts = schema.at("/properties/facts/properties");
        assertThat(facts.size()).isEqualTo(forum.facts(Packs.CLASSIFICATION).size());
        JsonNode area = facts.get("asset/site-area");
        assertThat(area.get("title").stringValue()).isEqualTo("占地面积");
        assertThat(area.get("description").stringValue()).isEqualTo("占地面积有多大？");
        assertThat(area.at("/heritage/alterable").booleanValue()).isTrue();
        assertThat(area.at("/heritage/canBeNone").booleanValue()).isTrue();
        assertThat(facts.at("/asset~1class/anyOf/0/oneOf/0/title").stringValue())
                .isEqualTo("不可移动");
    }

    @Test
    void a_question_nobody_declares_makes_no_form() {
        assertThatThrownBy(() -> FormSchema.of(ENGINE, ChoiceQuestion.of("demo-town/regimes", "KEEP")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no pack in force on 2026-11-24 declares the question `demo-town/regimes`; did you mean"
                        + " `demo-town/regime`?; the questions are demo-town/regime, demo-village/entry");
    }
}
