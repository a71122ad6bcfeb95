// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.AssetLinkType;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.Burden;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.Designations;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.OperatingStatus;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.Dating;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Membership;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.ValueSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AssetFactsTest {
    private static final AsOf TODAY = AsOf.of(LocalDate.of(2026, 11, 23));
    private static final ImmovableAsset MILL = ImmovableAsset.builder()
            .id(AssetId.of("demo", "mill"))
            .name("Riverside Spinning Mill")
            .kind(AssetKind.of("building"))
            .build();
    private static final IntangibleAsset SONG = IntangibleAsset.builder()
            .id(AssetId.of("demo", "song"))
            .name("Song of the spinners")
            .kind(AssetKind.of("music"))
            .build();

    private static Truth member(Facts facts, Fact<?> fact, String code) {
        return ((Membership) facts.possible(fact)).contains(code);
    }

    @Test
    void a_wreck_on_the_high_seas_has_no_country() {
        Facts facts = AssetFacts.READER.read(MILL.withCountry(Finding.none()), TODAY);
        assertThat(facts.possible(AssetFacts.COUNTRY)).isEqualTo(ValueSet.onlyNone(false));
    }

    @Test
    void what_nobody_recorded_stays_unknown() {
        Facts facts = AssetFacts.READER.read(MILL, TODAY);
        for (Fact<?> fact : List.of(
                AssetFacts.SITE_AREA,
                AssetFacts.BUILT,
                AssetFacts.LARGE_STRUCTURES,
                AssetFacts.UPKEEP_BURDEN,
                AssetFacts.OPERATING_STATUS,
                AssetFacts.LEGAL_EFFECTS,
                AssetFacts.DESIGNATIONS,
                AssetFacts.INTANGIBLE_ASSETS)) {
            assertThat(facts.possible(fact)).as(fact.id()).isEqualTo(fact.domain());
        }
    }

    @Test
    void what_an_asset_of_a_class_cannot_have_is_none() {
        Facts facts = AssetFacts.READER.read(SONG, TODAY);
        for (Fact<?> fact : List.of(
                AssetFacts.SITE_AREA,
                AssetFacts.FLOOR_AREA,
                AssetFacts.LARGE_STRUCTURES,
                AssetFacts.INVESTMENT_BURDEN,
                AssetFacts.OPERATING_STATUS,
                AssetFacts.BUILT,
                AssetFacts.IN_ORIGINAL_PLACE)) {
            assertThat(facts.evidence(fact).orElseThrow().recorded())
                    .as(fact.id())
                    .isInstanceOf(Finding.None.class);
        }
        assertThat(AssetFacts.READER.read(MILL, TODAY).evidence(AssetFacts.TRANSMISSION))
                .hasValueSatisfying(evidence -> assertThat(evidence.recorded()).isInstanceOf(Finding.None.class));
    }

    @Test
    void a_dating_becomes_the_years_it_leaves_possible() {
        ImmovableAsset dated = MILL.withBuilt(Finding.of(Dating.about(1890, 5)));
        Facts facts = AssetFacts.READER.read(dated, TODAY);
        assertThat(facts.possible(AssetFacts.BUILT)).isEqualTo(AssetFacts.BUILT.possible(Finding.between(1885, 1895)));
        ImmovableAsset disputed =
                MILL.withBuilt(Finding.disputed(Finding.of(Dating.exact(1890)), Finding.of(Dating.before(1850))));
        assertThat(AssetFacts.READER.read(disputed, TODAY).possible(AssetFacts.BUILT))
                .isEqualTo(AssetFacts.BUILT.possible(Finding.disputed(Finding.of(1890), Finding.atMost(1849))));
    }

    @Test
    void an_act_of_another_asset_that_names_it_protects_it_whatever_its_own_record_says() {
        ImmovableAsset unaware = MILL.withDesignations(Designations.none());
        ImmovableAsset ensemble = MILL.withId(AssetId.of("demo", "ensemble"))
                .withDesignations(Designations.of(
                        Designation.of(DesignationScheme.CN_NATIONAL_KEY_UNIT, DateRange.parse("from 2013-03-05"))
                                .withComponents(MILL.id())));
        AssetRegister register = AssetRegister.of(List.of(MILL, ensemble));

        Facts within = AssetFacts.within(register).read(unaware, TODAY);
        assertThat(member(within, AssetFacts.LEGAL_EFFECTS, "protects")).isEqualTo(Truth.TRUE);
        assertThat(member(within, AssetFacts.DESIGNATIONS, "cn-national-key-unit"))
                .isEqualTo(Truth.TRUE);
        assertThat(member(within, AssetFacts.LEGAL_EFFECTS, "exempts")).isEqualTo(Truth.UNKNOWN);
        assertThat(member(AssetFacts.READER.read(unaware, TODAY), AssetFacts.LEGAL_EFFECTS, "protects"))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void designations_are_read_as_of_the_date() {
        ImmovableAsset listed = MILL.withDesignations(Designations.of(
                Designation.of(DesignationScheme.of("world-heritage"), DateRange.parse("2004 to 2021"))));
        assertThat(member(
                        AssetFacts.READER.read(listed, AsOf.of(LocalDate.of(2010, 1, 1))),
                        AssetFacts.LEGAL_EFFECTS,
                        "protects"))
                .isEqualTo(Truth.TRUE);
        assertThat(member(
                        AssetFacts.READER.read(listed, AsOf.of(LocalDate.of(2021, 6, 1))),
                        AssetFacts.LEGAL_EFFECTS,
                        "protects"))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(member(AssetFacts.READER.read(listed, TODAY), AssetFacts.DESIGNATIONS, "uk-listed"))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void an_intangible_asset_linked_to_a_part_is_known_of_the_site() {
        ImmovableAsset hall = MILL.withId(AssetId.of("demo", "hall")).withLinks(AssetLink.partOf(MILL.id()));
        IntangibleAsset sung = SONG.withLinks(AssetLink.of(AssetLinkType.of("practised-at"), hall.id()));
        AssetRegister register = AssetRegister.of(List.of(MILL, hall, sung));
        assertThat(AssetFacts.within(register).read(MILL, TODAY).possible(AssetFacts.INTANGIBLE_ASSETS))
                .isEqualTo(AssetFacts.INTANGIBLE_ASSETS.possible(Finding.of(true)));
        AssetRegister without = AssetRegister.of(List.of(MILL, hall));
        assertThat(AssetFacts.within(without).read(MILL, TODAY).possible(AssetFacts.INTANGIBLE_ASSETS))
                .isEqualTo(AssetFacts.INTANGIBLE_ASSETS.domain());
    }

    @Test
    void recorded_values_are_read_with_their_unit_and_code() {
        ImmovableAsset recorded = MILL.withSiteArea(Finding.of(Area.ofMu(142)))
                .withOperatingStatus(Finding.of(OperatingStatus.NEVER_OPERATED));
        Facts facts = AssetFacts.READER.read(recorded, TODAY);
        assertThat(facts.evidence(AssetFacts.SITE_AREA).orElseThrow().recorded())
                .hasToString("142 mu");
        assertThat(facts.evidence(AssetFacts.OPERATING_STATUS).orElseThrow().recorded())
                .hasToString("never-operated");
    }

    @Test
    void every_fact_has_a_label_and_a_question_in_both_languages() {
        for (Fact<?> fact : AssetFacts.VOCABULARY.facts()) {
            assertThat(fact.label().languages()).as(fact.id()).containsExactly("en", "zh");
            assertThat(fact.asking().orElseThrow().languages()).as(fact.id()).containsExactly("en", "zh");
            assertThat(fact.codes())
                    .allSatisfy(code -> assertThat(fact.phrase(code, Locale.CHINESE))
                            .as(fact.id())
                            .isNotEqualTo(code));
        }
    }

    @Test
    void a_range_of_burdens_is_the_burdens_in_it_and_candidates_stay_candidates() {
        ImmovableAsset weighed = MILL.withUpkeepBurden(Finding.atLeast(Burden.ORDINARY))
                .withInvestmentBurden(Finding.oneOf(Burden.LIGHT, Burden.HEAVY));
        Facts facts = AssetFacts.READER.read(weighed, TODAY);
        assertThat(facts.possible(AssetFacts.UPKEEP_BURDEN))
                .isEqualTo(AssetFacts.UPKEEP_BURDEN.possible(Finding.oneOf("ordinary", "heavy")));
        assertThat(facts.evidence(AssetFacts.INVESTMENT_BURDEN).orElseThrow().recorded())
                .isEqualTo(Finding.oneOf("light", "heavy"));
    }

    @Test
    void a_deep_chain_of_parts_is_read_like_any_other() {
        List<ImmovableAsset> chain = new ArrayList<>(List.of(MILL));
        for (int i = 0; i < 20_000; i++) {
            AssetId above = chain.get(i).id();
            chain.add(MILL.withId(AssetId.of("demo", "part-" + i)).withLinks(AssetLink.partOf(above)));
        }
        Facts facts = AssetFacts.within(AssetRegister.of(chain)).read(MILL, TODAY);
        assertThat(facts.possible(AssetFacts.INTANGIBLE_ASSETS)).isEqualTo(AssetFacts.INTANGIBLE_ASSETS.domain());
    }
}
