// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.packs.Packs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRefusalTest {
    private static void assertRefused(Run run, String message) {
        assertThat(run).isEqualTo(new Run(Demo.REFUSED, "", message + System.lineSeparator()));
    }

    @Test
    void a_site_that_does_not_exist_is_refused_with_the_nearest_ones() {
        assertRefused(Run.of("site", "Zolverein"), """
                -Dsite=Zolverein is no id, name or part of a name in the inventory; the nearest are:
                  whc:975  Zollverein Coal Mine Industrial Complex, 关税同盟煤矿工业区, Zeche Zollverein\
                """);
    }

    @Test
    void a_site_like_no_other_is_refused_with_the_way_to_the_list() {
        assertRefused(
                Run.of("site", "xyzzy"),
                "-Dsite=xyzzy is no id, name or part of a name in the inventory;"
                        + " run the demo without it for a list of the sites");
    }

    @Test
    void a_name_that_several_sites_share_is_refused_with_all_of_them() {
        assertRefused(Run.of("site", "power station"), """
                -Dsite=power station fits 4 assets; name one of them:
                  miit:7-17  Qinshan nuclear power station, 秦山核电站
                  miit:1-6.cooling-tower  Cooling tower of power station No. 2, 本钢第二发电厂冷却塔
                  site:bankside-power-station  Bankside Power Station (Tate Modern), 班克赛德发电站（泰特现代美术馆）
                  nhle:1357620  Battersea Power Station, 巴特西发电站\
                """);
    }

    @Test
    void a_name_that_very_many_share_is_refused_with_the_first_of_them() {
        assertThat(Run.of("site", "of").err())
                .contains("assets; name one of them:")
                .containsPattern("\n  and \\d+ more\n$")
                .hasLineCount(10);
    }

    @Test
    void a_language_other_than_the_two_is_refused() {
        assertRefused(Run.of("lang", "de"), "-Dlang must be en or zh but was `de`");
    }

    @Test
    void a_day_in_another_form_is_refused() {
        assertRefused(Run.of("asOf", "23.11.2026"), "-DasOf must be a day such as 2026-11-23 but was `23.11.2026`");
    }

    @Test
    void a_pack_that_is_not_there_is_refused() {
        assertRefused(Run.of("pack", "no/such.yaml"), "pack file `no/such.yaml` was not found");
    }

    @Test
    void a_pack_that_is_a_directory_is_refused(@TempDir Path directory) {
        Run run = Run.of("pack", directory.toString());

        assertThat(run.code()).isEqualTo(Demo.REFUSED);
        assertThat(run.err()).startsWith("pack file `" + directory + "` could not be read: ");
    }

    @Test
    void a_pack_with_mistakes_is_refused_with_all_of_them(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("mistaken.yaml");
        Files.writeString(file, """
                format: 1
                pack: mistaken
                version: 1
                uses: [asset]
                questions:
                  classification:
                    answers: [INDUSTRIAL_HERITAGE, INDUSTRIAL_RELIC]
                    resolution: unanimous
                rules:
                  - id: vast
                    answer: { classification: INDUSTRIAL_RELICT }
                    when: { site-aera: over 10 ha }
                """);

        assertRefused(Run.of("pack", file.toString()), """
                mistaken.yaml: 2 problems
                  line 11, column 31: `INDUSTRIAL_RELICT` is not an answer to `classification`; the answers are \
                INDUSTRIAL_HERITAGE, INDUSTRIAL_RELIC; did you mean `INDUSTRIAL_RELIC`?
                  line 12, column 13: unknown fact `site-aera`; did you mean `site-area`?\
                """);
    }

    @Test
    void a_pack_without_the_questions_of_the_demo_is_refused(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("other.yaml");
        Files.writeString(file, """
                format: 1
                pack: other
                version: 1
                uses: [asset]
                questions:
                  size:
                    answers: [SMALL, LARGE]
                    resolution: unanimous
                rules:
                  - id: large
                    answer: { size: LARGE }
                    when: { site-area: over 10 ha }
                """);

        assertRefused(
                Run.of("pack", file.toString()),
                "pack other/1 must declare the question `renewal-forum/classification` with the answers"
                        + " INDUSTRIAL_HERITAGE, INDUSTRIAL_RELIC; its questions are other/size");
    }

    @Test
    void a_pack_that_is_not_in_force_on_the_day_is_refused(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("ended.yaml");
        String shipped;
        try (InputStream pack = Packs.class.getResourceAsStream("renewal-forum.yaml")) {
            shipped = new String(requireNonNull(pack).readAllBytes(), StandardCharsets.UTF_8);
        }
        Files.writeString(file, shipped.replace("uses: [asset]", "uses: [asset]\ninForce: 2020-01-01 to 2025-07-01"));

        assertRefused(
                Run.of("pack", file.toString()),
                "pack renewal-forum/2024.1 is in force 2020-01-01 to 2025-07-01 but was asked as of 2026-11-23");
        assertThat(Run.of("pack", file.toString(), "asOf", "2021-06-01").code()).isZero();
    }
}
