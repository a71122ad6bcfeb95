// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.time.AsOf;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Industrial heritage sites of China, the seven national batches among them, as one register. */
@MaterialSuite("inventories/cn-national-industrial-heritage/sites_facts.json")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndustrialSitesImportTest {
    private IndustrialSitesImport.Result sites;

    @BeforeAll
    void read(Path json) throws IOException {
        sites = IndustrialSitesImport.read(json);
    }

    @Test
    void every_site_becomes_an_asset_and_what_is_odd_is_told() {
        Map<SiteOddity, Integer> odd = new EnumMap<>(SiteOddity.class);
        sites.diagnostics().forEach(diagnostic -> odd.merge(diagnostic.oddity(), 1, Integer::sum));
        System.out.println("industrial heritage sites: " + sites.register().size() + " assets, "
                + sites.diagnostics().size() + " diagnostics " + odd);
        assertThat(sites.register().size()).isEqualTo(284);
        assertThat(odd)
                .containsExactly(
                        entry(SiteOddity.NO_BATCH, 12),
                        entry(SiteOddity.REPEATED_NAME, 3),
                        entry(SiteOddity.SHARED_COORDINATES, 33),
                        entry(SiteOddity.BATCH_FOR_ERA, 264),
                        entry(SiteOddity.INCOMPLETE_ADDRESS, 3));
    }

    @Test
    void a_diagnostic_names_the_site_and_what_was_found() {
        assertThat(sites.diagnostics())
                .map(ImportDiagnostic::toString)
                .contains(
                        "beijing-798: no batch of a list",
                        "batch4_62: name 北京卫星制造厂 stands again",
                        "batch7_24: coordinates 29.502325,106.510515 are those of 2 sites",
                        "batch7_24: age `第七批` is the batch",
                        "batch6_30: no district in 儋州市");
    }

    @Test
    void coordinates_of_a_datum_that_is_not_stated_make_no_position() {
        assertThat(sites.register().assets())
                .filteredOn(ImmovableAsset.class::isInstance)
                .allSatisfy(
                        site -> assertThat(((ImmovableAsset) site).position()).isEmpty());
    }

    @Test
    void a_site_that_is_an_aircraft_or_a_lorry_is_movable() {
        assertThat(sites.register().assets())
                .filteredOn(MovableAsset.class::isInstance)
                .map(asset -> asset.id().value())
                .containsExactly("batch4_18", "batch7_11");
    }

    @Test
    void the_national_list_grows_by_its_batches() {
        assertThat(national("2017-12-21", "2017-12-21")).isZero();
        assertThat(national("2017-12-22", "2017-12-22")).isEqualTo(11);
        assertThat(national("2018-11-21", "2018-11-21")).isEqualTo(11 + 42);
        assertThat(national("2019-12-19", "2019-12-19")).isEqualTo(11 + 42 + 49);
        assertThat(national("2020-12-24", "2020-12-24")).isEqualTo(11 + 42 + 49 + 62);
        assertThat(national("2021-12-13", "2021-12-13")).isEqualTo(11 + 42 + 49 + 62 + 31);
        assertThat(national("2024-10-23", "2024-10-23")).isEqualTo(11 + 42 + 49 + 62 + 31 + 37);
        assertThat(national("2025-10-22", "2025-10-22")).isEqualTo(264);
    }

    @Test
    void what_was_announced_again_was_in_force_before_as_well() {
        assertThat(national("2020-01-01", "2020-01-01")).isEqualTo(102);
        assertThat(national("2020-01-01", "2026-11-23")).isEqualTo(102);
        assertThat(site("batch3_33").designations().acts()).hasSize(3);
        assertThat(site("batch1_10").designations().acts()).hasSize(2);
    }

    @Test
    void sites_of_the_provincial_list_are_under_a_scheme_of_their_own() {
        AsOf versionOfTheMap = AsOf.of(LocalDate.parse("2026-03-25"));
        assertThat(sites.register().assets())
                .filteredOn(site -> site.designations()
                        .inForceOn(versionOfTheMap)
                        .present()
                        .contains(IndustrialSitesImport.JIANGSU))
                .hasSize(8);
    }

    private long national(String validOn, String knownOn) {
        AsOf asOf = new AsOf(LocalDate.parse(validOn), LocalDate.parse(knownOn));
        return sites.register().assets().stream()
                .filter(site -> site.designations()
                        .inForceOn(asOf)
                        .present()
                        .contains(DesignationScheme.CN_MIIT_INDUSTRIAL_HERITAGE))
                .count();
    }

    private HeritageAsset site(String id) {
        return sites.register().get(AssetId.of(IndustrialSitesImport.SCHEME, id));
    }
}
