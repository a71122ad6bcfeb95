// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.json.HeritageJson;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange.Containment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The national key units of China, batches 1 to 8, as one register. */
@MaterialSuite("inventories/cn-guobao/guobao_clean.csv")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NationalRelicsImportTest {
    private NationalRelicsImport.Result units;

    @BeforeAll
    void read(Path csv) throws IOException {
        units = NationalRelicsImport.read(csv);
    }

    @Test
    void every_row_becomes_an_asset_and_what_is_odd_is_told() {
        Map<RelicOddity, Integer> odd = new EnumMap<>(RelicOddity.class);
        units.diagnostics().forEach(diagnostic -> odd.merge(diagnostic.oddity(), 1, Integer::sum));
        System.out.println("national key units: " + units.register().size() + " assets, "
                + units.diagnostics().size() + " diagnostics " + odd);
        assertThat(units.register().size()).isEqualTo(5066);
        assertThat(odd)
                .containsExactly(
                        entry(RelicOddity.NO_NUMBER, 4),
                        entry(RelicOddity.REPEATED_NUMBER, 8),
                        entry(RelicOddity.NUMBER_OUT_OF_SEQUENCE, 1),
                        entry(RelicOddity.REPEATED_CLASS_NUMBER, 24),
                        entry(RelicOddity.NO_ERA, 12),
                        entry(RelicOddity.IMPOSSIBLE_YEARS, 3),
                        entry(RelicOddity.MODERN_ERA_IN_ANCIENT_CLASS, 6),
                        entry(RelicOddity.ADDRESS_OUTSIDE_PROVINCE, 37),
                        entry(RelicOddity.CHINESE_IN_ENGLISH, 20),
                        entry(RelicOddity.STRAY_CHARACTER, 2),
                        entry(RelicOddity.BLANK_WITHIN_NAME, 3),
                        entry(RelicOddity.BLANK_AT_AN_EDGE, 462));
        assertThat(units.diagnostics()).hasSize(582);
    }

    @Test
    void a_diagnostic_names_the_row_and_what_was_found() {
        assertThat(units.diagnostics())
                .map(ImportDiagnostic::toString)
                .contains(
                        "row 708: no number in batch 5; taken as `cn-guobao:5-row-706`",
                        "row 624: number 5-442 stands again; taken as `cn-guobao:5-442.2`",
                        "row 3162: number 1991 of batch 7 follows 1943",
                        "row 126: number 1 of 石窟寺及石刻 stands again in batch 1",
                        "row 9: no age is stated",
                        "row 169: years before Christ must count down but are `37-668 BC`",
                        "row 2628: class 古建筑 and years [1916]",
                        "row 307: address begins elsewhere than in 甘肃省",
                        "row 4305: Chinese in 时代（英文）",
                        "row 3972: a stray character in 单位名称（英文）",
                        "row 4723: name `石 石矍 村冯氏祠堂` holds a blank",
                        "row 11: a blank at an edge of 单位名称（中文）, 单位名称（英文）, 地址（中文）");
    }

    @Test
    void every_unit_has_one_act_and_names_in_both_languages() {
        assertThat(units.register().assets()).allSatisfy(unit -> {
            assertThat(unit.name().languages()).containsExactly("en", "zh");
            assertThat(unit.designations().acts())
                    .singleElement()
                    .satisfies(act -> assertThat(act.scheme()).isEqualTo(DesignationScheme.CN_NATIONAL_KEY_UNIT));
        });
        assertThat(unit("6-810").name().in(Locale.ENGLISH)).isEqualTo("Beijing-Hangzhou Grand Canal");
    }

    @Test
    void components_of_a_unit_are_its_parts() {
        assertThat(units.register().partsOf(id("5-442")))
                .map(HeritageAsset::id)
                .containsExactly(
                        id("5-442.2"),
                        id("5-442.3"),
                        id("5-442.4"),
                        id("5-442.5"),
                        id("5-442.6"),
                        id("5-442.7"),
                        id("5-442.8"),
                        id("5-442.9"));
        assertThat(units.register().sites()).hasSize(5058);
    }

    @Test
    void units_are_in_force_from_the_notice_of_their_batch_where_its_date_is_known() {
        AsOf dayBefore = AsOf.of(LocalDate.of(2013, 3, 4));
        AsOf day = AsOf.of(LocalDate.of(2013, 3, 5));
        AsOf versionOfTheTable = AsOf.of(LocalDate.of(2026, 6, 17));
        assertThat(inForce("7-1943", dayBefore)).isEqualTo(Containment.NO);
        assertThat(inForce("7-1943", day)).isEqualTo(Containment.YES);
        assertThat(inForce("7-1991", day)).isEqualTo(Containment.UNCERTAIN);
        assertThat(inForce("1-1", day)).isEqualTo(Containment.UNCERTAIN);
        assertThat(units.register().assets())
                .allSatisfy(
                        unit -> assertThat(act(unit).inForce(versionOfTheTable)).isEqualTo(Containment.YES));
    }

    @Test
    void kinds_are_told_by_the_class_of_a_unit_or_by_its_name() {
        Map<AssetKind, Integer> kinds = new LinkedHashMap<>();
        units.register().assets().forEach(unit -> kinds.merge(unit.kind(), 1, Integer::sum));
        assertThat(kinds)
                .containsOnly(
                        entry(AssetKind.ARCHAEOLOGICAL_REMAINS, 1189),
                        entry(AssetKind.ENGINEERING_WORK, 97),
                        entry(AssetKind.of("cn-relic/ancient-architecture"), 2091),
                        entry(AssetKind.of("cn-relic/ancient-tomb"), 420),
                        entry(AssetKind.of("cn-relic/grotto-temple-or-carving"), 314),
                        entry(AssetKind.of("cn-relic/modern-site-or-building"), 928),
                        entry(AssetKind.of("cn-relic/other"), 27));
    }

    @Test
    void the_register_comes_back_from_json_as_it_was() {
        assertThat(HeritageJson.read(HeritageJson.write(units.register()))).isEqualTo(units.register());
    }

    private Containment inForce(String unit, AsOf asOf) {
        return act(unit(unit)).inForce(asOf);
    }

    private static Designation act(HeritageAsset unit) {
        return unit.designations().acts().get(0);
    }

    private HeritageAsset unit(String number) {
        return units.register().get(id(number));
    }

    private static AssetId id(String number) {
        return AssetId.of(NationalRelicsImport.SCHEME, number);
    }
}
