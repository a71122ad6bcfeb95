// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static io.github.heritagekit.model.asset.DesignationScheme.CN_DISTRICT_UNIT;
import static io.github.heritagekit.model.asset.DesignationScheme.CN_HISTORIC_BUILDING;
import static io.github.heritagekit.model.asset.DesignationScheme.CN_NATIONAL_KEY_UNIT;
import static io.github.heritagekit.model.asset.DesignationScheme.UK_LISTED;
import static io.github.heritagekit.model.asset.DesignationScheme.UK_SCHEDULED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Acts that stand with one asset of a register and are about others. */
class AssetRegisterActsTest {
    private static final AssetId ENSEMBLE = AssetId.parse("demo:ensemble");
    private static final AssetId SHOP = AssetId.parse("demo:shop");
    private static final AssetId CAVES = AssetId.parse("demo:caves");
    private static final AssetId OFFICE = AssetId.parse("demo:office");

    private static final Designation DISTRICT = act(CN_DISTRICT_UNIT, "2011 to 2013-03-05");
    private static final Designation NATIONAL =
            act(CN_NATIONAL_KEY_UNIT, "from 2013-03-05").withReference("7-1").withComponents(CAVES, SHOP);
    private static final AssetRegister REGISTER = AssetRegister.of(List.of(
            asset(SHOP, Designations.of(DISTRICT)),
            asset(ENSEMBLE, Designations.of(NATIONAL)),
            asset(CAVES, Designations.unrecorded()),
            asset(OFFICE, Designations.unrecorded())));

    @Test
    void a_component_is_under_its_own_acts_and_those_that_name_it() {
        assertThat(REGISTER.designationsOf(SHOP).acts()).containsExactly(DISTRICT, NATIONAL.withComponents());
        assertThat(REGISTER.designationsOf(CAVES).acts()).containsExactly(NATIONAL.withComponents());
        assertThat(REGISTER.designationsOf(ENSEMBLE).acts()).containsExactly(NATIONAL);
        assertThat(REGISTER.designationsOf(OFFICE)).isEqualTo(Designations.unrecorded());
    }

    @Test
    void its_grade_rises_from_district_to_nation() {
        assertThat(REGISTER.designationsOf(SHOP)
                        .inForceOn(AsOf.of(LocalDate.of(2012, 6, 1)))
                        .present())
                .containsExactly(CN_DISTRICT_UNIT);
        assertThat(REGISTER.designationsOf(SHOP)
                        .inForceOn(AsOf.of(LocalDate.of(2013, 6, 1)))
                        .present())
                .containsExactly(CN_NATIONAL_KEY_UNIT);
    }

    @Test
    void a_record_that_another_act_adds_to_is_not_complete() {
        AssetRegister register = REGISTER.with(List.of(
                asset(CAVES, Designations.none()),
                asset(OFFICE, Designations.none()),
                asset(
                        SHOP,
                        Designations.builder()
                                .addNeverUnder(CN_NATIONAL_KEY_UNIT, UK_LISTED)
                                .build())));

        assertThat(register.designationsOf(CAVES).complete()).isFalse();
        assertThat(register.designationsOf(OFFICE).complete()).isTrue();
        assertThat(register.designationsOf(SHOP).neverUnder()).containsExactly(UK_LISTED);
    }

    @Test
    void an_asset_that_was_never_under_a_scheme_and_is_a_component_under_it_is_a_problem() {
        AssetRegister register = REGISTER.with(List.of(asset(
                SHOP, Designations.builder().addNeverUnder(CN_NATIONAL_KEY_UNIT).build())));

        assertThat(register.problems().get(SHOP))
                .containsExactly(new DesignationProblem(
                        "never-under",
                        "`demo:shop` must not be named by an act under `cn-national-key-unit`, since it is recorded as never"
                                + " under it, but is named by `cn-national-key-unit, from 2013-03-05` of `demo:ensemble`",
                        List.of(),
                        true));
        assertThat(register.problems()).containsOnlyKeys(SHOP);
    }

    @Test
    void acts_that_exclude_each_other_are_found_where_both_are_about_the_asset() {
        AssetRegister register = REGISTER.with(List.of(
                asset(SHOP, Designations.of(act(CN_HISTORIC_BUILDING, "from 2016"))),
                asset(OFFICE, Designations.of(act(CN_HISTORIC_BUILDING, "from 2016")))));

        assertThat(register.problems()).containsOnlyKeys(SHOP);
        assertThat(register.problems().get(SHOP))
                .extracting(DesignationProblem::sentence)
                .containsExactly(
                        "`cn-historic-building, from 2016` and `cn-national-key-unit, from 2013-03-05` must not be in"
                                + " force on the same day but are");
    }

    @Test
    void a_historic_building_that_holds_a_relic_as_its_component_is_no_problem() {
        AssetRegister register = REGISTER.with(
                List.of(asset(ENSEMBLE, Designations.of(NATIONAL, act(CN_HISTORIC_BUILDING, "from 2016")))));

        assertThat(register.problems()).isEmpty();
    }

    @Test
    void an_act_that_names_its_own_asset_is_about_it() {
        AssetRegister register = REGISTER.with(List.of(asset(
                ENSEMBLE,
                Designations.of(NATIONAL.withComponents(ENSEMBLE, SHOP), act(CN_HISTORIC_BUILDING, "from 2016")))));

        assertThat(register.designationsOf(ENSEMBLE).acts()).hasSize(2);
        assertThat(register.problems()).containsOnlyKeys(ENSEMBLE);
    }

    @Test
    void how_an_ensemble_stands_is_open_unless_the_act_names_it_too() {
        AsOf later = AsOf.of(LocalDate.of(2020, 1, 1));
        AsOf before = AsOf.of(LocalDate.of(2013, 1, 1));
        Designations own = Designations.of(NATIONAL);

        for (Designations record : List.of(own, own.withComplete(true))) {
            AssetRegister register = REGISTER.with(List.of(asset(ENSEMBLE, record)));
            assertThat(register.designationsOf(ENSEMBLE).inForceOn(later).contains(CN_NATIONAL_KEY_UNIT))
                    .isEqualTo(Finding.unrecorded());
            assertThat(register.designationsOf(ENSEMBLE).effectsOn(later).contains(DesignationEffect.PROTECTS))
                    .isEqualTo(Finding.unrecorded());
        }
        assertThat(own.withComplete(true).effectsOn(before)).isEqualTo(SetFinding.none());
        assertThat(own.inForceOn(before).contains(CN_NATIONAL_KEY_UNIT)).isEqualTo(Finding.unrecorded());

        AssetRegister named = REGISTER.with(
                List.of(asset(ENSEMBLE, Designations.of(NATIONAL.withComponents(ENSEMBLE, SHOP, CAVES)))));
        assertThat(named.designationsOf(ENSEMBLE).inForceOn(later).present()).containsExactly(CN_NATIONAL_KEY_UNIT);
        assertThat(named.get(ENSEMBLE)
                        .designations()
                        .about(ENSEMBLE)
                        .inForceOn(before)
                        .contains(CN_NATIONAL_KEY_UNIT))
                .isEqualTo(Finding.of(false));
    }

    @Test
    void an_asset_that_was_changed_since_is_asked_as_it_is_given() {
        HeritageAsset changed = asset(SHOP, Designations.of(act(UK_LISTED, "from 2020")));

        assertThat(REGISTER.designationsOf(changed).acts())
                .containsExactly(act(UK_LISTED, "from 2020"), NATIONAL.withComponents());
        assertThat(AssetRegister.of(List.of()).designationsOf(changed)).isEqualTo(changed.designations());
    }

    @Test
    void what_is_wrong_with_one_act_stands_once_with_the_asset_that_has_it() {
        AssetRegister register = REGISTER.with(List.of(
                asset(
                        OFFICE,
                        Designations.of(
                                act(UK_SCHEDULED, "from 1952").withGrade("II").withComponents(SHOP, CAVES))),
                asset(ENSEMBLE, Designations.unrecorded())));

        assertThat(register.problems()).containsOnlyKeys(OFFICE);
        assertThat(register.problems(SchemeBook.of(List.of(), List.of()))).isEmpty();
        assertThat(register.designationsOf(SHOP).problems())
                .extracting(DesignationProblem::code)
                .containsExactly("no-grades");
    }

    @Test
    void problems_are_in_the_order_of_the_register() {
        Designations wrong = Designations.of(act(UK_SCHEDULED, "from 1952").withGrade("II"));
        AssetRegister register = REGISTER.with(List.of(asset(OFFICE, wrong), asset(SHOP, wrong)));

        assertThat(register.problems().keySet()).containsExactly(SHOP, OFFICE);
    }

    @Test
    void an_entry_is_found_with_its_components() {
        assertThat(REGISTER.underEntry(CN_NATIONAL_KEY_UNIT, "7-1"))
                .extracting(HeritageAsset::id)
                .containsExactly(SHOP, ENSEMBLE, CAVES);
        assertThat(REGISTER.underEntry(CN_NATIONAL_KEY_UNIT, "7-2")).isEmpty();
        assertThat(REGISTER.underEntry(CN_DISTRICT_UNIT, "7-1")).isEmpty();
    }

    @Test
    void the_acts_of_an_id_that_is_not_there_are_refused() {
        assertThatThrownBy(() -> REGISTER.designationsOf(AssetId.parse("demo:cave")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id must stand in the register but was `demo:cave`; did you mean `demo:caves`?");
    }

    @Test
    void a_component_outside_the_register_is_refused() {
        assertThatThrownBy(() -> AssetRegister.of(
                        List.of(asset(ENSEMBLE, Designations.of(NATIONAL)), asset(CAVES, Designations.unrecorded()))))
                .isInstanceOf(InvalidRegisterException.class)
                .hasMessage("asset register: 1 problem\n  component of an act under `cn-national-key-unit` of"
                        + " `demo:ensemble` must be an asset of the register but is `demo:shop`");
    }

    @Test
    void the_nearest_id_is_named_for_a_component_too() {
        assertThatThrownBy(() -> REGISTER.with(
                        List.of(asset(OFFICE, Designations.of(NATIONAL.withComponents(AssetId.parse("demo:cave")))))))
                .isInstanceOf(InvalidRegisterException.class)
                .hasMessage(
                        "asset register: 1 problem\n  component of an act under `cn-national-key-unit` of"
                                + " `demo:office` must be an asset of the register but is `demo:cave`; did you mean `demo:caves`?");
    }

    @Test
    void what_is_known_of_no_acts_stays_not_recorded() {
        assertThat(REGISTER.designationsOf(OFFICE).inForceOn(AsOf.of(LocalDate.of(2020, 1, 1))))
                .isEqualTo(SetFinding.unrecorded());
    }

    private static Designation act(DesignationScheme scheme, String valid) {
        return Designation.of(scheme, DateRange.parse(valid));
    }

    private static HeritageAsset asset(AssetId id, Designations designations) {
        return ImmovableAsset.builder()
                .id(id)
                .name(id.value())
                .kind(AssetKind.BUILDING)
                .designations(designations)
                .build();
    }
}
