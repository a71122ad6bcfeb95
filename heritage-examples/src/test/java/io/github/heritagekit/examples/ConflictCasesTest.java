// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import static io.github.heritagekit.model.asset.DesignationScheme.CN_BEIJING_MODERN_BUILDING;
import static io.github.heritagekit.model.asset.DesignationScheme.CN_DISTRICT_UNIT;
import static io.github.heritagekit.model.asset.DesignationScheme.CN_MIIT_INDUSTRIAL_HERITAGE;
import static io.github.heritagekit.model.asset.DesignationScheme.CN_NATIONAL_KEY_UNIT;
import static io.github.heritagekit.model.asset.DesignationScheme.UK_HERITAGE_AT_RISK;
import static io.github.heritagekit.model.asset.DesignationScheme.UK_IMMUNITY;
import static io.github.heritagekit.model.asset.DesignationScheme.UK_LISTED;
import static io.github.heritagekit.model.asset.DesignationScheme.WORLD_HERITAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.Burden;
import io.github.heritagekit.model.asset.Classification;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationEffect;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.Designations;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.OperatingStatus;
import io.github.heritagekit.model.asset.RiskPriority;
import io.github.heritagekit.model.asset.SchemeBook;
import io.github.heritagekit.model.asset.StateOfRepair;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.DateRange.Containment;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.bridge.AssetFacts;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.packs.Packs;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Real sites whose designations changed, ended, were voided or are at odds: what was in force on one day, as known on another. */
class ConflictCasesTest {
    private static final AssetRegister REGISTER = Inventory.read();
    private static final String TODAY = "2026-11-23";

    /** The sites, each with the components whose designations differ from its own. */
    private static final List<List<String>> CASES = List.of(
            List.of("miit:1-10", "miit:1-10.workshop"),
            List.of("site:816-project"),
            List.of("site:first-arsenal", "site:first-arsenal.wartime-caves"),
            List.of("site:eling-no-2-printing-works"),
            List.of("site:718-joint-factory", "site:718-joint-factory.751"),
            List.of("site:shougang"),
            List.of("miit:1-2", "miit:1-2.angang-constitution"),
            List.of("miit:1-11"),
            List.of("site:dahua-cotton-mill"),
            List.of("miit:7-17"),
            List.of("site:fujian-naval-yard"),
            List.of("site:bankside-power-station"),
            List.of("nhle:1357620"),
            List.of("site:shrewsbury-flaxmill", "nhle:1270576", "nhle:1254855", "nhle:1270566", "nhle:1428731"),
            List.of("nhle:1248010"),
            List.of("nhle:1015325", "nhle:1006234", "nhle:1006237"),
            List.of("site:stanley-dock"),
            List.of("nhle:1016618"),
            List.of("nhle:1261959"),
            List.of("site:landschaftspark-duisburg-nord"));

    @Test
    void every_case_has_its_acts_with_dates_and_sources() throws IOException {
        List<String> lines = new ArrayList<>();
        List<Designation> acts = new ArrayList<>();
        for (String id : CASES.stream().flatMap(List::stream).toList()) {
            HeritageAsset asset = REGISTER.get(AssetId.parse(id));
            lines.add(asset.toString());
            asset.designations().acts().forEach(act -> lines.add("  " + act + ", on record " + act.recorded()));
            acts.addAll(asset.designations().acts());
        }
        System.out.println("conflict cases: " + CASES.size() + " sites, " + acts.size() + " acts");
        Golden.check(ConflictCasesTest.class, "cases", String.join("\n", lines) + "\n");
        assertThat(CASES).hasSize(20);
        assertThat(acts).allSatisfy(act -> assertThat(act.sources()).isNotEmpty());
    }

    @Test
    void no_act_of_the_inventory_is_at_odds_with_the_terms_of_its_scheme() {
        assertThat(REGISTER.problems()).isEmpty();
    }

    @Test
    void liverpool_was_world_heritage_from_2004_until_2021() {
        assertThat(isUnder("whc:1150", WORLD_HERITAGE, "2003-12-31", TODAY)).contains(false);
        assertThat(isUnder("whc:1150", WORLD_HERITAGE, "2004-07-01", TODAY)).isEmpty();
        assertThat(isUnder("whc:1150", WORLD_HERITAGE, "2005-01-01", TODAY)).contains(true);
        assertThat(isUnder("whc:1150", WORLD_HERITAGE, "2020-12-31", TODAY)).contains(true);
        assertThat(isUnder("whc:1150", WORLD_HERITAGE, "2021-07-01", TODAY)).isEmpty();
        assertThat(isUnder("whc:1150", WORLD_HERITAGE, "2022-01-01", TODAY)).contains(false);
        assertThat(isUnder("site:stanley-dock", WORLD_HERITAGE, "2022-01-01", TODAY))
                .contains(false);
    }

    @Test
    void that_liverpool_would_be_deleted_nobody_knew_before_it_was() {
        for (String id : List.of("whc:1150", "site:stanley-dock")) {
            assertThat(isUnder(id, WORLD_HERITAGE, "2010-01-01", "2003-12-31")).isEmpty();
            assertThat(isUnder(id, WORLD_HERITAGE, "2010-01-01", "2004-07-01")).isEmpty();
            assertThat(isUnder(id, WORLD_HERITAGE, "2010-01-01", "2010-01-01")).contains(true);
            assertThat(isUnder(id, WORLD_HERITAGE, "2022-01-01", "2020-12-31")).contains(true);
            assertThat(isUnder(id, WORLD_HERITAGE, "2022-01-01", "2021-07-01")).isEmpty();
            assertThat(isUnder(id, WORLD_HERITAGE, "2022-01-01", "2022-01-01")).contains(false);
            assertThat(isUnder(id, WORLD_HERITAGE, "2010-01-01", "2022-01-01")).contains(true);
            assertThat(isUnder(id, WORLD_HERITAGE, "2003-12-31", "2022-01-01")).contains(false);
        }
        assertThat(validityUnder("whc:1150", WORLD_HERITAGE, "2010-01-01", "2020-12-31"))
                .containsExactly("from 2004");
        assertThat(validityUnder("whc:1150", WORLD_HERITAGE, "2010-01-01", "2022-01-01"))
                .containsExactly("2004 to 2021");
    }

    @Test
    void battersea_was_listed_in_one_grade_and_then_in_a_higher_one() {
        assertThat(isUnder("nhle:1357620", UK_LISTED, "1980-10-13", TODAY)).contains(false);
        assertThat(grades("1980-10-14")).containsExactly("II");
        assertThat(grades("2006-12-31")).containsExactly("II");
        assertThat(grades("2007-12-31")).containsExactly("II*");
        assertThat(grades(TODAY)).containsExactly("II*");
    }

    private static List<String> grades(String day) {
        return gradesOf("nhle:1357620", day, TODAY);
    }

    private static List<String> gradesOf(String id, String validOn, String knownOn) {
        return inForce(id, UK_LISTED, validOn, knownOn).stream()
                .flatMap(act -> act.grade().stream())
                .toList();
    }

    @Test
    void the_higher_grade_of_battersea_was_not_known_before_it_was_given() {
        String station = "nhle:1357620";
        assertThat(isUnder(station, UK_LISTED, "1990-01-01", "1980-10-13")).isEmpty();
        assertThat(isUnder(station, UK_LISTED, "1990-01-01", "1980-10-14")).contains(true);
        assertThat(gradesOf(station, "2020-01-01", "2006-12-31")).containsExactly("II");
        assertThat(gradesOf(station, "2020-01-01", "2008-01-01")).containsExactly("II*");
        assertThat(gradesOf(station, "1990-01-01", "2008-01-01")).containsExactly("II");
        assertThat(gradesOf(station, "2020-01-01", "2007-06-01")).isEmpty();
    }

    @Test
    void battersea_was_at_risk_as_far_as_was_known_until_it_left_the_register() {
        String station = "nhle:1357620";
        assertThat(isUnder(station, UK_HERITAGE_AT_RISK, "2021-06-01", "2021-05-25"))
                .isEmpty();
        assertThat(isUnder(station, UK_HERITAGE_AT_RISK, "2021-06-01", "2021-05-26"))
                .contains(true);
        assertThat(isUnder(station, UK_HERITAGE_AT_RISK, "2021-06-01", "2021-05-27"))
                .contains(false);
        assertThat(isUnder(station, UK_HERITAGE_AT_RISK, "2021-05-26", "2021-05-27"))
                .contains(true);
    }

    @Test
    void battersea_left_the_register_of_heritage_at_risk_on_a_day() {
        assertThat(isUnder("nhle:1357620", UK_HERITAGE_AT_RISK, "2021-05-26", TODAY))
                .contains(true);
        assertThat(isUnder("nhle:1357620", UK_HERITAGE_AT_RISK, "2021-05-27", TODAY))
                .contains(false);
        assertThat(isUnder("nhle:1357620", UK_LISTED, "2021-05-27", TODAY)).contains(true);
    }

    @Test
    void the_immunity_of_bankside_lapsed_after_five_years_and_it_never_was_listed() {
        assertThat(isUnder("site:bankside-power-station", UK_IMMUNITY, "1993-01-31", TODAY))
                .contains(false);
        assertThat(isUnder("site:bankside-power-station", UK_IMMUNITY, "1993-02-15", TODAY))
                .isEmpty();
        assertThat(isUnder("site:bankside-power-station", UK_IMMUNITY, "1993-03-01", TODAY))
                .contains(true);
        assertThat(isUnder("site:bankside-power-station", UK_IMMUNITY, "1998-01-31", TODAY))
                .contains(true);
        assertThat(isUnder("site:bankside-power-station", UK_IMMUNITY, "1998-03-01", TODAY))
                .contains(false);
        assertThat(isUnder("site:bankside-power-station", UK_LISTED, "1995-01-01", TODAY))
                .contains(false);
        assertThat(effects("site:bankside-power-station", "1995-01-01")).containsExactly(DesignationEffect.EXEMPTS);
        assertThat(effects("site:bankside-power-station", TODAY)).isEmpty();
    }

    @Test
    void the_immunity_of_bankside_was_known_from_the_month_of_its_certificate() {
        String station = "site:bankside-power-station";
        assertThat(isUnder(station, UK_IMMUNITY, "1995-01-01", "1993-01-31")).isEmpty();
        assertThat(isUnder(station, UK_IMMUNITY, "1995-01-01", "1993-02-15")).isEmpty();
        assertThat(isUnder(station, UK_IMMUNITY, "1995-01-01", "1993-03-01")).contains(true);
        assertThat(isUnder(station, UK_IMMUNITY, "1999-01-01", "1993-03-01")).contains(false);
        assertThat(isUnder(station, UK_IMMUNITY, "1995-01-01", TODAY)).contains(true);
    }

    private static Iterable<DesignationEffect> effects(String id, String day) {
        return asset(id).designations().effectsOn(asOf(day, TODAY)).present();
    }

    @Test
    void the_act_of_1990_tells_the_end_of_the_immunity() {
        Designation immunity = asset("site:bankside-power-station")
                .designations()
                .under(UK_IMMUNITY)
                .get(0);
        assertThat(SchemeBook.standard().terms(UK_IMMUNITY).orElseThrow().lapse(immunity))
                .isEqualTo(Finding.between(LocalDate.of(1998, 2, 1), LocalDate.of(1998, 2, 28)));
    }

    @Test
    void batch_2_of_industrial_heritage_stands_by_the_notice_of_2018_until_that_of_2024_announces_it_again() {
        String factory = "site:718-joint-factory.751";
        assertThat(validity(factory, "2018-11-20", TODAY)).isEmpty();
        assertThat(validity(factory, "2020-01-01", "2018-11-20")).isEmpty();
        assertThat(validity(factory, "2020-01-01", "2020-01-01")).containsExactly("from 2018-11-21");
        assertThat(validity(factory, "2025-01-01", "2024-10-22")).containsExactly("from 2018-11-21");
        assertThat(validity(factory, "2020-01-01", "2024-10-23")).containsExactly("2018-11-21 to 2024-10-23");
        assertThat(validity(factory, "2024-10-23", "2024-10-23")).containsExactly("from 2024-10-23");
        assertThat(validity(factory, TODAY, TODAY)).containsExactly("from 2024-10-23");
    }

    @Test
    void batch_3_of_industrial_heritage_stands_by_the_notice_of_2019_until_that_of_2025_announces_it_again() {
        String project = "site:816-project";
        assertThat(validity(project, "2019-12-18", TODAY)).isEmpty();
        assertThat(validity(project, "2022-01-01", "2022-01-01")).containsExactly("from 2019-12-19");
        assertThat(validity(project, TODAY, "2025-10-21")).containsExactly("from 2019-12-19");
        assertThat(validity(project, "2022-01-01", "2025-10-22")).containsExactly("2019-12-19 to 2025-10-22");
        assertThat(validity(project, TODAY, TODAY)).containsExactly("from 2025-10-22");
    }

    private static List<String> validity(String id, String validOn, String knownOn) {
        return validityUnder(id, CN_MIIT_INDUSTRIAL_HERITAGE, validOn, knownOn);
    }

    private static List<String> validityUnder(String id, DesignationScheme scheme, String validOn, String knownOn) {
        return inForce(id, scheme, validOn, knownOn).stream()
                .map(act -> act.valid().toString())
                .toList();
    }

    @Test
    void the_workshop_of_chongqing_steel_rose_from_a_district_to_the_nation() {
        String workshop = "miit:1-10.workshop";
        assertThat(isUnder(workshop, CN_DISTRICT_UNIT, "2010-12-31", TODAY)).contains(false);
        assertThat(isUnder(workshop, CN_DISTRICT_UNIT, "2011-06-01", TODAY)).isEmpty();
        assertThat(isUnder(workshop, CN_DISTRICT_UNIT, "2013-03-04", TODAY)).contains(true);
        assertThat(isUnder(workshop, CN_NATIONAL_KEY_UNIT, "2013-03-04", TODAY)).contains(false);
        assertThat(isUnder(workshop, CN_DISTRICT_UNIT, "2013-03-05", TODAY)).contains(false);
        assertThat(isUnder(workshop, CN_NATIONAL_KEY_UNIT, "2013-03-05", TODAY)).contains(true);
    }

    @Test
    void the_works_around_the_workshop_is_no_national_key_unit_by_its_component() {
        assertThat(isUnder("miit:1-10", CN_MIIT_INDUSTRIAL_HERITAGE, TODAY, TODAY))
                .contains(true);
        assertThat(isUnder("miit:1-10", CN_NATIONAL_KEY_UNIT, TODAY, TODAY)).isEmpty();
    }

    @Test
    void one_act_over_an_ensemble_reaches_its_components_in_their_districts() {
        AssetId workshop = AssetId.parse("miit:1-10.workshop");
        AssetId caves = AssetId.parse("site:first-arsenal.wartime-caves");
        AssetRegister register = REGISTER.with(List.of(
                ImmovableAsset.builder()
                        .id(AssetId.parse("site:wartime-ordnance-ensemble"))
                        .name(Wording.of(Locale.CHINESE, "重庆抗战兵器工业旧址群"))
                        .kind(AssetKind.ENSEMBLE)
                        .addDesignation(ensembleAct(workshop, caves))
                        .build(),
                withoutNationalAct(workshop),
                withoutNationalAct(caves)));
        for (AssetId component : List.of(workshop, caves)) {
            assertThat(register.designationsOf(component)
                            .inForceOn(asOf("2013-03-05", TODAY))
                            .contains(CN_NATIONAL_KEY_UNIT)
                            .value())
                    .contains(true);
        }
        assertThat(register.underEntry(CN_NATIONAL_KEY_UNIT, "国发〔2013〕13号")).hasSize(3);
    }

    @Test
    void a_component_that_only_its_ensemble_names_is_judged_as_protected() {
        AssetId workshop = AssetId.parse("miit:1-10.workshop");
        AssetId caves = AssetId.parse("site:first-arsenal.wartime-caves");
        ImmovableAsset unaware = ((ImmovableAsset) REGISTER.get(workshop))
                .withDesignations(Designations.none())
                .withSiteArea(Finding.of(Area.ofHectares(1)))
                .withLargeStructures(Finding.of(false))
                .withSignificance(SetFinding.none())
                .withOriginalMachinery(Finding.of(false))
                .withOperatingStatus(Finding.of(OperatingStatus.CEASED))
                .withInvestmentBurden(Finding.of(Burden.HEAVY))
                .withUpkeepBurden(Finding.of(Burden.HEAVY));
        ImmovableAsset ensemble = ImmovableAsset.builder()
                .id(AssetId.parse("site:wartime-ordnance-ensemble"))
                .name(Wording.of(Locale.CHINESE, "重庆抗战兵器工业旧址群"))
                .kind(AssetKind.ENSEMBLE)
                .addDesignation(ensembleAct(workshop, caves))
                .build();
        AssetRegister alone = REGISTER.with(List.of(unaware));
        AssetRegister named = REGISTER.with(List.of(ensemble, unaware));

        assertThat(isProtected(alone, workshop, TODAY)).contains(false);
        assertThat(isProtected(named, workshop, TODAY)).contains(true);
        assertThat(isProtected(named, workshop, "2013-03-04")).isEmpty();
        assertThat(classified(alone, unaware)).contains(Classification.INDUSTRIAL_RELIC);
        assertThat(classified(named, unaware)).contains(Classification.INDUSTRIAL_HERITAGE);
    }

    private static Optional<Boolean> isProtected(AssetRegister register, AssetId id, String day) {
        return register.designationsOf(id)
                .effectsOn(asOf(day, TODAY))
                .contains(DesignationEffect.PROTECTS)
                .value();
    }

    private static Optional<Classification> classified(AssetRegister register, HeritageAsset asset) {
        return RuleEngine.of(Packs.renewalForum())
                .asOf(LocalDate.parse(TODAY))
                .reading(AssetFacts.within(register))
                .assess(Packs.CLASSIFICATION, asset)
                .verdict()
                .decided();
    }

    private static Designation ensembleAct(AssetId... components) {
        return Designation.builder()
                .scheme(CN_NATIONAL_KEY_UNIT)
                .reference("国发〔2013〕13号")
                .valid(DateRange.from(PartialDate.parse("2013-03-05")))
                .addComponents(components)
                .addSources(Source.of("Chinese Wikipedia, 重庆抗战兵器工业旧址群"))
                .build();
    }

    private static ImmovableAsset withoutNationalAct(AssetId id) {
        ImmovableAsset asset = (ImmovableAsset) REGISTER.get(id);
        return asset.withDesignations(asset.designations()
                .withActs(asset.designations().acts().stream()
                        .filter(act -> !act.scheme().equals(CN_NATIONAL_KEY_UNIT))
                        .toList()));
    }

    @Test
    void art_came_to_the_718_factory_before_any_designation() {
        assertThat(isUnder("site:718-joint-factory", CN_BEIJING_MODERN_BUILDING, "2006-12-31", TODAY))
                .contains(false);
        assertThat(isUnder("site:718-joint-factory", CN_BEIJING_MODERN_BUILDING, "2008-01-01", TODAY))
                .contains(true);
    }

    @Test
    void the_components_of_shrewsbury_flaxmill_are_at_risk_and_in_repair_each_by_itself() {
        assertThat(isUnder("nhle:1270576", UK_HERITAGE_AT_RISK, "2022-12-20", TODAY))
                .contains(true);
        assertThat(isUnder("nhle:1270576", UK_HERITAGE_AT_RISK, TODAY, TODAY)).contains(false);
        assertThat(isUnder("nhle:1428731", UK_HERITAGE_AT_RISK, TODAY, TODAY)).contains(true);
        assertThat(isUnder("nhle:1254855", UK_HERITAGE_AT_RISK, TODAY, TODAY)).isEmpty();

        List<ImmovableAsset> parts = REGISTER.partsOf(AssetId.parse("site:shrewsbury-flaxmill")).stream()
                .map(ImmovableAsset.class::cast)
                .toList();
        assertThat(parts)
                .map(part -> part.stateOfRepair().value())
                .containsExactly(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(StateOfRepair.HAR_POOR));
        assertThat(parts)
                .map(part -> part.riskPriority().value())
                .containsExactly(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(RiskPriority.HAR_B));
    }

    /** Returns whether an asset is under a scheme; empty if the record leaves it open. */
    private static Optional<Boolean> isUnder(String id, DesignationScheme scheme, String validOn, String knownOn) {
        return asset(id)
                .designations()
                .inForceOn(asOf(validOn, knownOn))
                .contains(scheme)
                .value();
    }

    private static List<Designation> inForce(String id, DesignationScheme scheme, String validOn, String knownOn) {
        return asset(id).designations().under(scheme).stream()
                .filter(act -> act.inForce(asOf(validOn, knownOn)) == Containment.YES)
                .toList();
    }

    private static HeritageAsset asset(String id) {
        return REGISTER.get(AssetId.parse(id));
    }

    private static AsOf asOf(String validOn, String knownOn) {
        return new AsOf(LocalDate.parse(validOn), LocalDate.parse(knownOn));
    }
}
