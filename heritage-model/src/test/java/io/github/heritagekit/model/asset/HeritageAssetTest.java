// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.Dating;
import io.github.heritagekit.model.time.YearRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeritageAssetTest {
    private static final AssetId ID = AssetId.of("demo-register", "0042");
    private static final AssetId SITE = AssetId.of("demo-register", "0041");

    private static final ImmovableAsset MILL = ImmovableAsset.builder()
            .id(ID)
            .name("Riverside Spinning Mill")
            .country(Country.of("CN"))
            .kind(AssetKind.WORKS)
            .partOf(SITE)
            .built(1890)
            .inUse(YearRange.ofClosed(1891, 1998))
            .operatingStatus(OperatingStatus.CEASED)
            .position(Position.ofLatLon(29.5530, 106.5160))
            .siteArea(Area.ofHectares(4.6))
            .floorArea(Area.ofSquareMetres(12_000))
            .largeStructures(true)
            .originalMachinery(false)
            .investmentBurden(Burden.HEAVY)
            .upkeepBurden(Burden.ORDINARY)
            .addCurrentUse(UseKind.MUSEUM, UseKind.PARK)
            .addIntegrity(IntegrityAspect.SETTING)
            .addSignificance(SignificanceValue.TECHNOLOGICAL)
            .addSignificance(SignificanceValue.SOCIAL)
            .addDesignation(Designation.of(DesignationScheme.of("demo-city"), DateRange.parse("from 2001")))
            .build();

    private static final MovableAsset ENGINE = MovableAsset.builder()
            .id(AssetId.parse("demo-register:0043"))
            .name(Wording.en("steam engine").zh("蒸汽机"))
            .kind(AssetKind.MACHINE)
            .built(Dating.about(1905, 2))
            .inOriginalPlace(true)
            .build();

    private static final IntangibleAsset CRAFT = IntangibleAsset.builder()
            .id(AssetId.parse("demo-register:0044"))
            .name("mule spinning")
            .kind(AssetKind.PROCESS)
            .addLink(AssetLink.of(AssetLinkType.PRACTISED_AT, ID))
            .transmission(TransmissionState.REMEMBERED_ONLY)
            .recorded(true)
            .build();

    @Test
    void a_plain_value_is_a_recorded_finding() {
        assertThat(MILL.country()).isEqualTo(Finding.of(Country.of("CN")));
        assertThat(MILL.built()).isEqualTo(Finding.of(Dating.exact(1890)));
        assertThat(MILL.inUse()).isEqualTo(Finding.of(YearRange.parse("1891-1998")));
        assertThat(MILL.operatingStatus()).isEqualTo(Finding.of(OperatingStatus.CEASED));
        assertThat(MILL.siteArea()).isEqualTo(Finding.of(Area.parse("4.6 ha")));
        assertThat(MILL.floorArea()).isEqualTo(Finding.of(Area.parse("12000 m²")));
        assertThat(MILL.largeStructures()).isEqualTo(Finding.of(true));
        assertThat(MILL.originalMachinery()).isEqualTo(Finding.of(false));
        assertThat(MILL.investmentBurden()).isEqualTo(Finding.of(Burden.HEAVY));
        assertThat(MILL.upkeepBurden()).isEqualTo(Finding.of(Burden.ORDINARY));
        assertThat(ENGINE.inOriginalPlace()).isEqualTo(Finding.of(true));
        assertThat(CRAFT.transmission()).isEqualTo(Finding.of(TransmissionState.REMEMBERED_ONLY));
        assertThat(CRAFT.recorded()).isEqualTo(Finding.of(true));
    }

    @Test
    void what_is_added_piece_by_piece_says_nothing_of_the_rest() {
        assertThat(MILL.currentUse())
                .isEqualTo(SetFinding.<UseKind>unrecorded().including(UseKind.MUSEUM, UseKind.PARK));
        assertThat(MILL.integrity())
                .isEqualTo(SetFinding.<IntegrityAspect>unrecorded().including(IntegrityAspect.SETTING));
        assertThat(MILL.significance())
                .isEqualTo(SetFinding.<SignificanceValue>unrecorded()
                        .including(SignificanceValue.TECHNOLOGICAL, SignificanceValue.SOCIAL));
        assertThat(MILL.designations().complete()).isFalse();
    }

    @Test
    void a_part_is_linked_to_its_whole() {
        assertThat(MILL.links()).containsExactly(AssetLink.partOf(SITE));
    }

    @Test
    void a_name_without_a_language_is_undetermined() {
        assertThat(MILL.name()).isEqualTo(Wording.of("Riverside Spinning Mill"));
    }

    @Test
    void what_nobody_said_of_an_immovable_asset_is_not_recorded() {
        ImmovableAsset bare = ImmovableAsset.builder()
                .id(ID)
                .name("x")
                .kind(AssetKind.BUILDING)
                .build();

        assertThat(List.of(
                        bare.country(),
                        bare.built(),
                        bare.inUse(),
                        bare.operatingStatus(),
                        bare.siteArea(),
                        bare.floorArea(),
                        bare.largeStructures(),
                        bare.originalMachinery(),
                        bare.investmentBurden(),
                        bare.upkeepBurden()))
                .allMatch(Finding.unrecorded()::equals);
        assertThat(List.of(bare.currentUse(), bare.integrity(), bare.significance()))
                .allMatch(SetFinding.unrecorded()::equals);
        assertThat(bare.designations()).isEqualTo(Designations.unrecorded());
        assertThat(bare.position()).isEmpty();
    }

    @Test
    void what_nobody_said_of_movable_and_intangible_assets_is_not_recorded() {
        assertThat(ENGINE.withInOriginalPlace(Finding.unrecorded()).integrity()).isEqualTo(SetFinding.unrecorded());
        assertThat(CRAFT.statement()).isEmpty();
        assertThat(CRAFT.note()).isEmpty();
    }

    @Test
    void a_copy_keeps_everything_else() {
        ImmovableAsset surveyed = MILL.withSiteArea(Finding.between(Area.ofHectares(4), Area.ofHectares(5)));

        assertThat(surveyed).isNotEqualTo(MILL);
        assertThat(surveyed.withSiteArea(MILL.siteArea())).isEqualTo(MILL).hasSameHashCodeAs(MILL);
        assertThat(surveyed.designations()).isEqualTo(MILL.designations());
    }

    @Test
    void a_finding_may_be_given_in_full() {
        Finding<Boolean> machinery = Finding.of(true, Source.of("Register"));

        assertThat(MILL.withOriginalMachinery(machinery).originalMachinery()).isEqualTo(machinery);
    }

    @Test
    void a_builder_may_build_twice() {
        ImmovableAsset.Builder builder = ImmovableAsset.builder()
                .id(ID)
                .name("x")
                .kind(AssetKind.BUILDING)
                .addSignificance(SignificanceValue.RARITY);

        assertThat(builder.build()).isEqualTo(builder.build());
    }

    @Test
    void an_asset_prints_its_name_and_id() {
        assertThat(MILL).hasToString("Riverside Spinning Mill (demo-register:0042)");
        assertThat(ENGINE).hasToString("steam engine (demo-register:0043)");
        assertThat(CRAFT).hasToString("mule spinning (demo-register:0044)");
    }

    @Test
    void a_forgotten_attribute_is_named() {
        assertThatThrownBy(() ->
                        ImmovableAsset.builder().id(ID).kind(AssetKind.WORKS).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build ImmovableAsset, some of required attributes are not set [name]");
    }

    @Test
    void an_attribute_set_twice_is_refused() {
        assertThatThrownBy(() -> MovableAsset.builder().name("one").name("two"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Builder of MovableAsset is strict, attribute is already set: name");
    }

    @Test
    void designations_added_and_set_as_a_whole_are_refused() {
        ImmovableAsset.Builder builder = ImmovableAsset.builder()
                .id(ID)
                .name("x")
                .kind(AssetKind.WORKS)
                .designations(Designations.none())
                .addDesignation(Designation.of(DesignationScheme.UK_LISTED, DateRange.always()));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Builder of ImmovableAsset is strict, attribute is already set: designations");
    }

    @Test
    void an_immovable_asset_refuses_the_kind_of_a_movable_one() {
        assertThatThrownBy(() -> MILL.withKind(AssetKind.MACHINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kind of an immovable asset must be one of building, structure, engineering-work,"
                        + " underground-space, extraction-place, transport-infrastructure, archaeological-remains,"
                        + " workers-housing, landscape, works, ensemble, settlement or a code of your own but was"
                        + " `machine`");
    }

    @Test
    void a_movable_asset_refuses_the_kind_of_an_intangible_one() {
        assertThatThrownBy(() -> ENGINE.withKind(AssetKind.ORAL_HISTORY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "kind of a movable asset must be one of machine, tool, vehicle, product, furniture, document,"
                                + " recording, signboard or a code of your own but was `oral-history`");
    }

    @Test
    void an_intangible_asset_refuses_the_kind_of_a_tangible_one() {
        assertThatThrownBy(() -> CRAFT.withKind(AssetKind.RECORDING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kind of an intangible asset must be one of process, traditional-craft, recipe,"
                        + " management-system, brand, corporate-culture, oral-history, custom, music, place-name or a code"
                        + " of your own but was `recording`");
    }

    @Test
    void a_kind_of_ones_own_fits_every_asset() {
        AssetKind own = AssetKind.of("demo/water-hammer");

        assertThat(MILL.withKind(own).kind()).isEqualTo(own);
        assertThat(ENGINE.withKind(own).kind()).isEqualTo(own);
        assertThat(CRAFT.withKind(own).kind()).isEqualTo(own);
    }

    @Test
    void a_link_prints_its_type_and_target() {
        assertThat(AssetLink.partOf(SITE)).hasToString("part-of demo-register:0041");
        assertThat(AssetLink.partOf(SITE).externally()).hasToString("part-of demo-register:0041 (external)");
    }
}
