// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.Dating;
import io.github.heritagekit.model.time.YearRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssetAttributesTest {
    private static final AssetId ENTRY = AssetId.of("demo-list", "10");

    private static final ImmovableAsset MILL = ImmovableAsset.builder()
            .id(AssetId.parse("demo-register:0042"))
            .name("Riverside Spinning Mill")
            .kind(AssetKind.WORKS)
            .addOtherName(NameKind.FORMER, "No. 2 Mill")
            .addOtherName(OtherName.of(NameKind.POPULAR, Wording.en("the Long Mill")))
            .addOfficialItem(ENTRY, "mill and chimneys")
            .addIndustry(Industry.TICCIH_TEXTILES)
            .addIndustry(Industry.isic("4", "C13"))
            .addPerson(PersonRole.ARCHITECT, "A. Demo")
            .count(1)
            .addAuthenticity(AuthenticityAttribute.USE_AND_FUNCTION, AuthenticityAttribute.LOCATION_AND_SETTING)
            .stateOfRepair(StateOfRepair.HAR_POOR)
            .riskPriority(RiskPriority.HAR_C)
            .conditionTrend(ConditionTrend.DECLINING)
            .largestStructure(Length.ofMetres(62))
            .addPeriodOfUse(UseKind.INDUSTRIAL_PRODUCTION, YearRange.ofClosed(1891, 1998))
            .addPeriodOfUse(PeriodOfUse.of(UseKind.MUSEUM, YearRange.since(1995)))
            .occupancy(Occupancy.PART_OCCUPIED)
            .build();

    private static final MovableAsset ENGINES = MovableAsset.builder()
            .id(AssetId.parse("demo-register:0043"))
            .name("steam locomotives")
            .kind(AssetKind.VEHICLE)
            .addOfficialItem(ENTRY, "two steam locomotives and their rails")
            .addLink(AssetLink.of(AssetLinkType.KEPT_AT, MILL.id()))
            .count(2)
            .addAuthenticity(AuthenticityAttribute.MATERIALS_AND_SUBSTANCE)
            .build();

    private static final IntangibleAsset CRAFT = IntangibleAsset.builder()
            .id(AssetId.parse("demo-register:0044"))
            .name("mule spinning")
            .kind(AssetKind.TRADITIONAL_CRAFT)
            .addIndustry(Industry.TICCIH_TEXTILES)
            .origin(Dating.exact(1891))
            .addDomain(IntangibleDomain.UNESCO_CRAFTSMANSHIP)
            .addDomain(IntangibleDomain.CN_SKILLS_MEDICINE_CALENDAR)
            .addBearer(BearerKind.GROUP, "Riverside Veterans")
            .addBearer(Bearer.of(BearerKind.INDIVIDUAL, Wording.of("B. Demo")))
            .bearerCount(0)
            .addSafeguarding(SafeguardingMeasure.DOCUMENTATION)
            .build();

    @Test
    void a_plain_value_is_a_recorded_finding() {
        assertThat(MILL.count()).isEqualTo(Finding.of(1));
        assertThat(MILL.stateOfRepair()).isEqualTo(Finding.of(StateOfRepair.HAR_POOR));
        assertThat(MILL.riskPriority()).isEqualTo(Finding.of(RiskPriority.HAR_C));
        assertThat(MILL.conditionTrend()).isEqualTo(Finding.of(ConditionTrend.DECLINING));
        assertThat(MILL.largestStructure()).isEqualTo(Finding.of(Length.parse("62 m")));
        assertThat(MILL.occupancy()).isEqualTo(Finding.of(Occupancy.PART_OCCUPIED));
        assertThat(ENGINES.count()).isEqualTo(Finding.of(2));
        assertThat(CRAFT.origin()).isEqualTo(Finding.of(Dating.exact(1891)));
        assertThat(CRAFT.bearerCount()).isEqualTo(Finding.of(0));
    }

    @Test
    void what_is_added_piece_by_piece_says_nothing_of_the_rest() {
        assertThat(MILL.industries())
                .isEqualTo(SetFinding.<Industry>unrecorded()
                        .including(Industry.TICCIH_TEXTILES, Industry.parse("isic-4:C13")));
        assertThat(MILL.authenticity())
                .isEqualTo(SetFinding.<AuthenticityAttribute>unrecorded()
                        .including(AuthenticityAttribute.USE_AND_FUNCTION, AuthenticityAttribute.LOCATION_AND_SETTING));
        assertThat(ENGINES.authenticity().present()).containsExactly(AuthenticityAttribute.MATERIALS_AND_SUBSTANCE);
        assertThat(CRAFT.domains())
                .isEqualTo(SetFinding.<IntangibleDomain>unrecorded()
                        .including(
                                IntangibleDomain.UNESCO_CRAFTSMANSHIP, IntangibleDomain.CN_SKILLS_MEDICINE_CALENDAR));
        assertThat(CRAFT.safeguarding())
                .isEqualTo(SetFinding.<SafeguardingMeasure>unrecorded().including(SafeguardingMeasure.DOCUMENTATION));
    }

    @Test
    void names_people_and_periods_keep_the_order_of_the_record() {
        assertThat(MILL.otherNames())
                .extracting(OtherName::toString)
                .containsExactly("former: No. 2 Mill", "popular: the Long Mill");
        assertThat(MILL.people()).extracting(Involvement::toString).containsExactly("architect: A. Demo");
        assertThat(MILL.periodsOfUse())
                .extracting(PeriodOfUse::toString)
                .containsExactly("industrial-production, 1891-1998", "museum, since 1995");
        assertThat(CRAFT.bearers())
                .extracting(Bearer::toString)
                .containsExactly("group: Riverside Veterans", "individual: B. Demo");
    }

    @Test
    void one_item_of_a_list_may_be_assets_of_several_classes() {
        OfficialItem item = ENGINES.officialItems().get(0);
        ImmovableAsset rails = ImmovableAsset.builder()
                .id(AssetId.parse("demo-register:0045"))
                .name("rails")
                .kind(AssetKind.TRANSPORT_INFRASTRUCTURE)
                .addOfficialItem(item)
                .build();

        assertThat(rails.officialItems()).isEqualTo(ENGINES.officialItems());
        assertThat(item).hasToString("two steam locomotives and their rails (demo-list:10)");
    }

    @Test
    void what_nobody_said_is_not_recorded() {
        ImmovableAsset building = ImmovableAsset.builder()
                .id(ENTRY)
                .name("x")
                .kind(AssetKind.BUILDING)
                .build();
        IntangibleAsset song = IntangibleAsset.builder()
                .id(ENTRY)
                .name("x")
                .kind(AssetKind.MUSIC)
                .build();

        assertThat(List.of(
                        building.count(),
                        building.stateOfRepair(),
                        building.riskPriority(),
                        building.conditionTrend(),
                        building.largestStructure(),
                        building.occupancy(),
                        song.origin(),
                        song.bearerCount()))
                .allMatch(Finding.unrecorded()::equals);
        assertThat(List.of(
                        building.industries(),
                        building.authenticity(),
                        song.industries(),
                        song.domains(),
                        song.safeguarding()))
                .allMatch(SetFinding.unrecorded()::equals);
        assertThat(building.otherNames()).isEmpty();
        assertThat(song.bearers()).isEmpty();
    }

    @Test
    void what_three_classes_share_is_filled_in_once() {
        ImmovableAsset.Builder shed = ImmovableAsset.builder().kind(AssetKind.BUILDING);
        MovableAsset.Builder loom = MovableAsset.builder().kind(AssetKind.MACHINE);
        IntangibleAsset.Builder craft = IntangibleAsset.builder().kind(AssetKind.PROCESS);

        assertThat(List.of(
                        common(shed).build(),
                        common(loom).build(),
                        common(craft).build()))
                .allSatisfy(asset -> {
                    assertThat(asset.name()).isEqualTo(Wording.of("x"));
                    assertThat(asset.country()).isEqualTo(Finding.of(Country.of("CN")));
                    assertThat(asset.links()).containsExactly(AssetLink.partOf(ENTRY));
                    assertThat(asset.significance().present()).containsExactly(SignificanceValue.RARITY);
                    assertThat(asset.industries().present()).containsExactly(Industry.TICCIH_TEXTILES);
                    assertThat(asset.sources()).containsExactly(Source.of("Register"));
                });
    }

    private static <B extends HeritageAsset.Builder<B>> B common(B asset) {
        return asset.id(AssetId.parse("demo-register:0046"))
                .name("x")
                .country(Country.of("CN"))
                .partOf(ENTRY)
                .addSignificance(SignificanceValue.RARITY)
                .addIndustry(Industry.TICCIH_TEXTILES)
                .addSource(Source.of("Register"));
    }

    @Test
    void a_record_that_stands_for_no_piece_is_refused() {
        assertThatThrownBy(() -> ENGINES.withCount(Finding.of(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of pieces must be at least 1 but was 0");
        assertThatThrownBy(() -> MILL.withCount(Finding.of(-3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of pieces must be at least 1 but was -3");
    }

    @Test
    void every_number_that_a_finding_names_is_checked() {
        List<Finding<Integer>> bad = List.of(
                Finding.between(-1, 3),
                Finding.atLeast(-1),
                Finding.atMost(-1),
                Finding.oneOf(2, -1),
                Finding.disputed(Finding.of(2), Finding.oneOf(-1, 4)));

        assertThat(bad)
                .allSatisfy(finding -> assertThatThrownBy(() -> CRAFT.withBearerCount(finding))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("number of bearers must be at least 0 but was -1"));
    }

    @Test
    void a_number_need_not_be_known_exactly() {
        List<Finding<Integer>> good = List.of(
                Finding.between(0, 3),
                Finding.atLeast(2),
                Finding.atMost(5),
                Finding.oneOf(List.of(2), true),
                Finding.disputed(Finding.of(2), Finding.unrecorded()),
                Finding.none(),
                Finding.unrecorded());

        assertThat(good)
                .allSatisfy(finding ->
                        assertThat(CRAFT.withBearerCount(finding).bearerCount()).isEqualTo(finding));
    }

    @Test
    void pieces_added_and_set_as_a_whole_are_refused() {
        IntangibleAsset.Builder builder = IntangibleAsset.builder()
                .id(ENTRY)
                .name("x")
                .kind(AssetKind.MUSIC)
                .domains(SetFinding.none())
                .addDomain(IntangibleDomain.UNESCO_PERFORMING_ARTS);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Builder of IntangibleAsset is strict, attribute is already set: domains");
    }

    @Test
    void an_official_item_without_words_is_refused() {
        assertThatThrownBy(() -> OfficialItem.of(ENTRY, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text of an official item must not be blank but was ` `");
    }

    @Test
    void an_involvement_says_who_when_and_on_whose_word() {
        Involvement owner = Involvement.builder()
                .role(PersonRole.OWNER)
                .name("Riverside Spinning Company")
                .identifier(AssetId.parse("demo-firms:7"))
                .years(YearRange.ofClosed(1891, 1998))
                .note(Wording.en("one of three"))
                .addSource(Source.of("Register"))
                .build();

        assertThat(owner).hasToString("owner: Riverside Spinning Company, 1891-1998");
        assertThat(owner.withNote(Wording.en("one of four")).withNote(Wording.en("one of three")))
                .isEqualTo(owner);
    }

    @Test
    void the_years_of_a_use_need_not_be_recorded() {
        PeriodOfUse storage = PeriodOfUse.builder().use(UseKind.STORAGE).build();

        assertThat(storage.years()).isEqualTo(Finding.unrecorded());
        assertThat(storage).hasToString("storage, not recorded: nobody looked");
        assertThat(PeriodOfUse.builder()
                        .use(UseKind.STORAGE)
                        .years(YearRange.since(1950))
                        .build())
                .isEqualTo(PeriodOfUse.of(UseKind.STORAGE, YearRange.since(1950)));
    }

    @Test
    void what_nobody_looked_at_is_one_shared_value() {
        assertThat(Finding.<Country>unrecorded()).isSameAs(Finding.<Integer>unrecorded());
        assertThat(Finding.unrecorded(Finding.Reason.NOBODY_LOOKED)).isSameAs(Finding.unrecorded());
        assertThat(SetFinding.<UseKind>unrecorded()).isSameAs(SetFinding.<Industry>unrecorded());
        assertThat(SetFinding.unrecorded(Finding.Reason.NOBODY_LOOKED)).isSameAs(SetFinding.unrecorded());
        assertThat(Designations.unrecorded()).isSameAs(Designations.unrecorded());
        assertThat(Finding.unrecorded(Finding.Reason.ILLEGIBLE)).isNotEqualTo(Finding.unrecorded());
    }
}
