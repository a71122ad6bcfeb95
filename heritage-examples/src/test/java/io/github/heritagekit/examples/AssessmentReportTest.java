// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.HeritageAsset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessmentReportTest {
    private static final int QUESTIONS = 4;

    private static JsonNode json(String... options) {
        String[] all = new String[options.length + 2];
        System.arraycopy(options, 0, all, 2, options.length);
        all[0] = "json";
        all[1] = "";
        Run run = Run.of(all);
        assertThat(run.err()).isEmpty();
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void there_is_an_entry_for_each_question_of_each_asset_in_order() {
        AssetRegister register = Inventory.read();
        JsonNode entries = json();

        List<String> assets = new ArrayList<>();
        for (int i = 0; i < entries.size(); i += QUESTIONS) {
            assets.add(entries.get(i).get("asset").asString());
        }
        assertThat(entries.size()).isEqualTo(register.size() * QUESTIONS);
        assertThat(assets)
                .isEqualTo(register.assets().stream()
                        .map(HeritageAsset::id)
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void a_site_named_comes_with_its_parts_alone() {
        assertThat(json("site", "miit:1-10").size()).isEqualTo((1 + 8) * QUESTIONS);
    }

    @Test
    void each_entry_says_what_was_asked_of_what_by_which_rules_and_when() {
        for (JsonNode entry : json()) {
            assertThat(entry.propertyNames())
                    .containsExactly("asset", "name", "question", "verdict", "rules", "asOf", "packs");
            assertThat(entry.get("asOf").asString()).isEqualTo("2026-11-23");
            assertThat(entry.get("packs").get(0).get("sha256").asString()).matches("[0-9a-f]{64}");
            assertThat(entry.get("rules").isEmpty()).isFalse();
        }
    }

    @Test
    void each_kind_of_verdict_says_what_belongs_to_it() {
        for (JsonNode entry : json()) {
            JsonNode verdict = entry.get("verdict");
            List<String> expected = switch (verdict.get("kind").asString()) {
                case "decided" -> List.of("kind", "answer");
                case "contradictory" -> List.of("kind", "answers", "rules");
                case "open" -> List.of("kind", "outcomes", "missing", "proof");
                case "findings" -> List.of("kind", "found", "notFound", "open", "missing");
                default -> List.of("kind");
            };
            assertThat(verdict.propertyNames()).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void the_names_follow_the_language() {
        assertThat(json("site", "whc:975", "lang", "zh").get(0).get("name").asString())
                .isEqualTo("关税同盟煤矿工业区");
    }

    @Test
    void the_same_run_prints_the_same_bytes() {
        assertThat(Run.of("json", "")).isEqualTo(Run.of("json", "true"));
    }
}
