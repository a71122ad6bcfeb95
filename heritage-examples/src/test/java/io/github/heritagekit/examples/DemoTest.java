// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.rules.explain.Columns;
import io.github.heritagekit.rules.packs.Packs;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoTest {
    private static final AssetRegister REGISTER = Inventory.read();
    private static final Decisions DECISIONS = Decisions.of(Packs.renewalForum(), REGISTER, Settings.DEFAULT_DAY);

    @Test
    void the_english_output_is_the_reviewed_one() throws IOException {
        Run run = Run.of();

        Golden.check(DemoTest.class, "demo-en", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void the_chinese_output_is_the_reviewed_one() throws IOException {
        Golden.check(DemoTest.class, "demo-zh", Run.of("lang", "zh").out());
    }

    @Test
    void the_output_does_not_follow_the_locale_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Run.of("site", "BATTERSEA POWER STATION").out())
                    .contains("\nBattersea Power Station  [nhle:1357620]\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void no_line_is_wider_than_100_columns_whichever_asset_is_explained() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Settings settings = Settings.defaults().withLanguage(language);
            for (HeritageAsset asset : REGISTER.assets()) {
                assertThat(DemoReport.lines(
                                DECISIONS, asset, settings.withSite(asset.id().toString())))
                        .allSatisfy(line -> assertThat(Columns.width(line))
                                .as(asset.id() + ": " + line)
                                .isLessThanOrEqualTo(100));
            }
        }
    }

    @Test
    void every_asset_is_a_site_or_a_part_of_one() {
        Set<HeritageAsset> shown = new LinkedHashSet<>();
        for (Decisions.Decision site : DECISIONS.sites()) {
            shown.add(site.asset());
            DECISIONS.partsOf(site.asset()).forEach(part -> shown.add(part.asset()));
        }

        assertThat(shown).containsExactlyInAnyOrderElementsOf(REGISTER.assets());
    }

    @Test
    void without_a_site_named_a_decided_one_is_explained() {
        HeritageAsset chosen = DemoReport.wellDecided(DECISIONS);

        assertThat(DECISIONS.on(chosen.id()).isDecided()).isTrue();
    }

    @Test
    void colours_are_for_terminals_and_change_nothing_else() {
        String plain = Run.of().out();
        String coloured = Run.onTerminal().out();

        assertThat(plain).doesNotContain("\u001B");
        assertThat(coloured).contains("\u001B[1m");
        assertThat(coloured.replaceAll("\u001B\\[[01]m", "")).isEqualTo(plain);
    }

    @Test
    void a_site_is_found_by_id_or_name_or_part_of_a_name_in_any_language_and_case() {
        List<String> ways = List.of("WHC:975", "zeche zollverein", "zollverein", "关税同盟煤矿工业区", "关税同盟");

        Set<String> outputs =
                ways.stream().map(way -> Run.of("site", way).out()).collect(Collectors.toSet());

        assertThat(outputs).hasSize(1);
        assertThat(outputs.iterator().next()).contains("\nZollverein Coal Mine Industrial Complex  [whc:975]\n");
    }

    @Test
    void a_name_that_a_site_shares_with_its_parts_means_the_site() {
        assertThat(Run.of("site", "Shrewsbury").out())
                .contains("\nShrewsbury Flaxmill (Ditherington)  [site:shrewsbury-flaxmill]\n");
    }

    @Test
    void a_site_is_explained_together_with_its_parts() {
        List<String> lines = Run.of("site", "miit:1-10").out().lines().toList();

        int heads = lines.indexOf("Part" + " ".repeat(40) + "Taken as              Management regime");
        assertThat(heads).isPositive();
        assertThat(lines.subList(heads + 1, heads + 9))
                .allSatisfy(line -> assertThat(line).isNotBlank());
    }

    @Test
    void a_blank_option_is_as_good_as_none() {
        assertThat(Run.of("site", " ", "lang", "", "json", "false")).isEqualTo(Run.of());
    }

    @Test
    void the_last_line_says_what_it_is_not() {
        for (String language : Arrays.asList("en", "zh")) {
            List<String> lines = Run.of("lang", language).out().lines().toList();
            String closing = "en".equals(language) ? "This is no legal advice" : "本结果不构成法律意见";
            assertThat(lines).filteredOn(line -> line.startsWith(closing)).hasSize(1);
            assertThat(String.join(" ", lines.subList(lines.size() - 2, lines.size())))
                    .contains(closing);
        }
    }

    @Test
    void another_day_brings_other_verdicts() {
        String before = Run.of("site", "whc:1150", "asOf", "2020-06-01").out();
        String today = Run.of("site", "whc:1150").out();

        assertThat(before).contains("as of 2020-06-01").isNotEqualTo(today);
    }
}
