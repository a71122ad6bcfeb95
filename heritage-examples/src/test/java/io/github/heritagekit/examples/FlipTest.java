// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import static io.github.heritagekit.model.asset.Classification.INDUSTRIAL_HERITAGE;
import static io.github.heritagekit.model.asset.Classification.INDUSTRIAL_RELIC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.Classification;
import io.github.heritagekit.model.json.HeritageJson;
import io.github.heritagekit.rules.bridge.AssetFacts;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.packs.Packs;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One fact of the inventory is flipped at a time: the verdict must follow, as the explanation said it would. */
class FlipTest {
    private static final String DUISBURG = "site:landschaftspark-duisburg-nord";
    private static final String BATTERSEA = "nhle:1357620";
    private static final String QINSHAN = "miit:7-17";

    /** Returns the inventory with one attribute of one asset written anew. */
    private static String flip(String inventory, String asset, String attribute, String json) {
        JsonNode root = JsonMapper.shared().readTree(inventory);
        for (JsonNode node : root.get("assets")) {
            if (node.get("id").asString().equals(asset)) {
                ((ObjectNode) node).set(attribute, JsonMapper.shared().readTree(json));
            }
        }
        return root.toString();
    }

    private static String flip(String asset, String attribute, String json) {
        return flip(Inventory.text(), asset, attribute, json);
    }

    private static Assessment<Classification> classify(String inventory, String asset) {
        return Decisions.of(Packs.renewalForum(), HeritageJson.read(inventory), Settings.DEFAULT_DAY)
                .on(AssetId.parse(asset))
                .classification();
    }

    private static RuleExplanation rule(Assessment<?> assessment, String name) {
        return assessment.rules().stream()
                .filter(explained -> explained.rule().id().equals("renewal-forum/" + name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_park_of_180_ha_would_be_heritage_on_4_ha() {
        Assessment<Classification> recorded = classify(Inventory.text(), DUISBURG);
        assertThat(recorded.verdict()).isInstanceOf(Verdict.Contradictory.class);
        assertThat(rule(recorded, "protected-by-law").standing()).isEqualTo(Standing.HOLDS);
        assertThat(rule(recorded, "vast-remains").standing()).isEqualTo(Standing.HOLDS);

        Assessment<Classification> flipped = classify(flip(DUISBURG, "siteArea", "\"4 ha\""), DUISBURG);

        assertThat(rule(flipped, "vast-remains").standing()).isEqualTo(Standing.DOES_NOT_HOLD);
        assertThat(flipped.verdict()).isEqualTo(new Verdict.Decided<>(INDUSTRIAL_HERITAGE));
    }

    @Test
    void the_same_park_would_be_a_relic_if_nothing_but_a_route_recognised_it() {
        String recognised = flip(DUISBURG, "designations", """
                {"acts": [{"scheme": "erih-anchor", "valid": "always"}], "complete": true}
                """);
        Assessment<Classification> open = classify(recognised, DUISBURG);
        assertThat(rule(open, "protected-by-law").standing()).isEqualTo(Standing.DOES_NOT_HOLD);
        assertThat(open.missing()).containsExactly(AssetFacts.SIGNIFICANCE);

        String ordinary = flip(recognised, DUISBURG, "significance", "{\"complete\": true}");

        assertThat(classify(ordinary, DUISBURG).verdict()).isEqualTo(new Verdict.Decided<>(INDUSTRIAL_RELIC));
    }

    @Test
    void a_power_station_is_settled_by_the_fact_that_its_open_verdict_asks_for() {
        Assessment<Classification> recorded = classify(Inventory.text(), BATTERSEA);
        assertThat(recorded.verdict()).isInstanceOf(Verdict.Open.class);
        assertThat(recorded.missing()).containsExactly(AssetFacts.SITE_AREA);

        assertThat(classify(flip(BATTERSEA, "siteArea", "\"9 ha\""), BATTERSEA).verdict())
                .isEqualTo(new Verdict.Decided<>(INDUSTRIAL_HERITAGE));
        assertThat(classify(flip(BATTERSEA, "siteArea", "\"17 ha\""), BATTERSEA).verdict())
                .isInstanceOf(Verdict.Contradictory.class);
    }

    @Test
    void a_power_station_that_ceased_could_no_longer_lean_on_being_in_production() {
        Assessment<Classification> recorded = classify(Inventory.text(), QINSHAN);
        assertThat(recorded.verdict()).isEqualTo(new Verdict.Decided<>(INDUSTRIAL_HERITAGE));
        assertThat(rule(recorded, "vast-remains").standing()).isEqualTo(Standing.SET_ASIDE);
        assertThat(rule(recorded, "vast-remains").exceptions()).containsExactly("renewal-forum/in-production");

        Assessment<Classification> ceased = classify(flip(QINSHAN, "operatingStatus", "\"ceased\""), QINSHAN);

        assertThat(rule(ceased, "vast-remains").standing()).isEqualTo(Standing.OPEN);
        assertThat(ceased.verdict()).isInstanceOf(Verdict.Open.class);
        assertThat(ceased.missing()).contains(AssetFacts.SITE_AREA);
    }

    @Test
    void every_open_verdict_on_the_inventory_says_what_to_survey() {
        Decisions decisions = Decisions.of(Packs.renewalForum(), Inventory.read(), Settings.DEFAULT_DAY);

        assertThat(decisions.all())
                .filteredOn(Decisions.Decision::isOpen)
                .isNotEmpty()
                .allSatisfy(open -> assertThat(open.classification().missing()).isNotEmpty());
    }

    @Test
    void an_ironworks_of_ordinary_size_would_be_open_if_it_were_vast() {
        String ironworks = "whc:687";
        Assessment<Classification> recorded = classify(Inventory.text(), ironworks);
        assertThat(recorded.verdict()).isEqualTo(new Verdict.Decided<>(INDUSTRIAL_HERITAGE));
        assertThat(rule(recorded, "vast-remains").standing()).isEqualTo(Standing.DOES_NOT_HOLD);

        Assessment<Classification> vast = classify(flip(ironworks, "siteArea", "\"74.6 ha\""), ironworks);

        assertThat(vast.missing()).contains(AssetFacts.LARGE_STRUCTURES);
        assertThat(vast.verdict()).isInstanceOf(Verdict.Open.class);
    }
}
