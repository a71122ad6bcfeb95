// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.bridge;

import static io.github.heritagekit.rules.bridge.RiversidePlan.CONTROL;
import static io.github.heritagekit.rules.bridge.RiversidePlan.CORE;
import static io.github.heritagekit.rules.bridge.RiversidePlan.PLAN;
import static io.github.heritagekit.rules.bridge.RiversidePlan.RENEWAL;
import static io.github.heritagekit.rules.bridge.RiversidePlan.at;
import static io.github.heritagekit.rules.bridge.RiversidePlan.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.Limit;
import io.github.heritagekit.model.zone.LimitAspect;
import io.github.heritagekit.model.zone.Permission;
import io.github.heritagekit.model.zone.Ruling;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneId;
import io.github.heritagekit.model.zone.ZonePlan;
import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Membership;
import io.github.heritagekit.rules.lang.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZoneFactsTest {
    private static final AsOf TODAY = AsOf.of(LocalDate.of(2026, 11, 23));
    private static final ZoneFacts ZONES = ZoneFacts.of(PLAN);

    private static Facts read(ZoneCase place) {
        return ZONES.reader().read(place, TODAY);
    }

    private static Object recorded(Facts facts, Fact<?> fact) {
        return facts.evidence(fact).orElseThrow().recorded();
    }

    private static List<String> sources(Facts facts, Fact<?> fact) {
        return facts.evidence(fact).orElseThrow().sources().stream()
                .map(Source::inShort)
                .toList();
    }

    private static Truth member(Facts facts, Fact<?> fact, String code) {
        return ((Membership) facts.possible(fact)).contains(code);
    }

    @Test
    void a_place_within_zones_tells_them_by_id_and_by_kind() {
        Facts facts = read(ZoneCase.at(at(50, 50)));

        assertThat(((SetFinding<?>) recorded(facts, ZoneFacts.ZONES_AT)).complete())
                .isTrue();
        assertThat(recorded(facts, ZoneFacts.ZONES_AT)).hasToString("[mill-core, renewal]");
        assertThat(recorded(facts, ZoneFacts.KINDS_AT)).hasToString("[protection-scope, development-zone]");
        assertThat(recorded(facts, ZoneFacts.shareIn(CORE.id()))).hasToString("100 %");
        assertThat(recorded(facts, ZoneFacts.distanceTo(CORE.id()))).hasToString("0 m");
        assertThat(recorded(facts, ZoneFacts.shareIn(CONTROL.id()))).hasToString("0 %");
    }

    @Test
    void where_the_plan_covers_a_place_without_a_zone_there_is_none() {
        Facts facts = read(ZoneCase.at(at(-500, -500)));

        assertThat(recorded(facts, ZoneFacts.ZONES_AT)).hasToString("none");
        assertThat(recorded(facts, ZoneFacts.KINDS_AT)).hasToString("none");
        assertThat(recorded(facts, ZoneFacts.WANTED)).hasToString("none");
        assertThat(recorded(facts, ZoneFacts.planPermits(Intervention.NEW_BUILD)))
                .hasToString("none");
        assertThat(recorded(facts, ZoneFacts.OFFICIAL_GEOMETRY)).hasToString("true");
        assertThat(sources(facts, ZoneFacts.ZONES_AT)).containsExactly("Riverside plan");
    }

    @Test
    void outside_what_the_plan_covers_nothing_is_recorded_but_distances() {
        Facts facts = read(ZoneCase.at(at(5_000, 50)).proposing(Intervention.NEW_BUILD));

        for (Fact<?> fact : ZONES.vocabulary().facts()) {
            boolean known = fact.equals(ZoneFacts.INTERVENTION) || fact.name().startsWith("distance-to.");
            assertThat(facts.possible(fact).equals(fact.domain())).as(fact.id()).isEqualTo(!known);
        }
        assertThat(recorded(facts, ZoneFacts.planPermits(Intervention.NEW_BUILD)))
                .hasToString("not recorded: outside the data's coverage");
    }

    @Test
    void nearer_to_an_edge_than_the_drawing_is_good_to_the_zone_is_unknown_and_the_others_are_not() {
        Facts facts = read(ZoneCase.at(at(50, -4)));

        assertThat(member(facts, ZoneFacts.ZONES_AT, "mill-core")).isEqualTo(Truth.UNKNOWN);
        assertThat(member(facts, ZoneFacts.ZONES_AT, "renewal")).isEqualTo(Truth.TRUE);
        assertThat(member(facts, ZoneFacts.ZONES_AT, "setting")).isEqualTo(Truth.FALSE);
        assertThat(member(facts, ZoneFacts.KINDS_AT, "protection-scope")).isEqualTo(Truth.UNKNOWN);
        assertThat(member(facts, ZoneFacts.KINDS_AT, "buffer-zone")).isEqualTo(Truth.FALSE);
        assertThat(recorded(facts, ZoneFacts.shareIn(CORE.id()))).hasToString("between 0 % and 100 %");
        assertThat(recorded(facts, ZoneFacts.OFFICIAL_GEOMETRY)).hasToString("false");
        assertThat(sources(facts, ZoneFacts.KINDS_AT))
                .containsExactly(
                        "Riverside plan, zone `mill-core`, provisional, good to 10 m, its edge within 4 m of the place",
                        "Riverside plan, zone `renewal`, official");
        assertThat(facts.evidence(ZoneFacts.shareIn(CORE.id())).orElseThrow().sources())
                .flatExtracting(source -> source.note().stream().toList())
                .containsExactly("within 4 m of the edge of `mill-core`, and the positions are good to 10 m: whether it"
                        + " lies in the zone is unknown; drawn from: 10 m around the outer walls");
    }

    @Test
    void an_error_of_the_place_counts_as_one_of_the_drawing() {
        ZoneCase place = ZoneCase.at(at(150, 4));

        assertThat(member(read(place), ZoneFacts.ZONES_AT, "setting")).isEqualTo(Truth.TRUE);
        assertThat(member(read(place.goodTo(Length.ofMetres(5))), ZoneFacts.ZONES_AT, "setting"))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void distances_and_shares_are_ranges_where_errors_matter_so_that_conditions_are_decided_or_not() {
        Facts facts = read(ZoneCase.over(box(-80, 0, -50, 30)).goodTo(Length.ofMetres(5)));
        var toCore = ZoneFacts.distanceTo(CORE.id());

        assertThat(recorded(facts, toCore).toString()).matches("between 3[45]\\.\\d+ m and 6[45]\\.\\d+ m");
        assertThat(judged(toCore.atMost(Length.ofMetres(70)), facts)).isEqualTo(Truth.TRUE);
        assertThat(judged(toCore.atMost(Length.ofMetres(50)), facts)).isEqualTo(Truth.UNKNOWN);
        assertThat(judged(toCore.atMost(Length.ofMetres(30)), facts)).isEqualTo(Truth.FALSE);
        Facts half = read(ZoneCase.over(box(-50, 20, 50, 40)));
        assertThat(recorded(half, ZoneFacts.shareIn(CORE.id())).toString()).matches("between 3\\d\\.\\d+ % and 6\\d.*");
        assertThat(recorded(half, ZoneFacts.shareIn(RENEWAL.id()))).hasToString("100 %");
        assertThat(recorded(half, toCore)).hasToString("0 m");
    }

    private static Truth judged(Condition condition, Facts facts) {
        Condition.Compare compare = (Condition.Compare) condition;
        return compare.judge(facts.possible(compare.fact()));
    }

    @Test
    void what_the_plans_text_says_is_a_fact_for_each_intervention_and_for_that_of_the_case() {
        Facts facts = read(ZoneCase.at(at(50, 50)).proposing(Intervention.NEW_BUILD));

        assertThat(recorded(facts, ZoneFacts.INTERVENTION)).hasToString("new-build");
        assertThat(recorded(facts, ZoneFacts.PLAN_PERMITS)).hasToString("consent");
        assertThat(recorded(facts, ZoneFacts.planPermits(Intervention.NEW_BUILD)))
                .isEqualTo(recorded(facts, ZoneFacts.PLAN_PERMITS));
        assertThat(sources(facts, ZoneFacts.PLAN_PERMITS))
                .containsExactly(
                        "Riverside plan, zone `mill-core`, provisional, good to 10 m, Riverside Order, art. 4",
                        "Riverside plan, zone `renewal`, official");
        assertThat(recorded(facts, ZoneFacts.planPermits(Intervention.REPAIR)))
                .as("the text of the renewal area is not all at hand")
                .hasToString("not recorded: nobody looked");
        Facts setting = read(ZoneCase.at(at(150, 50)));
        assertThat(recorded(setting, ZoneFacts.planPermits(Intervention.REPAIR)))
                .as("the text of the setting is all at hand, and silent")
                .hasToString("none");
        assertThat(setting.evidence(ZoneFacts.PLAN_PERMITS)).isEmpty();
    }

    @Test
    void what_may_bind_or_not_is_one_of_several() {
        Facts facts = read(ZoneCase.at(at(50, -4)));

        assertThat(recorded(facts, ZoneFacts.planPermits(Intervention.NEW_BUILD)))
                .hasToString("one of [consent, allowed]");
    }

    @Test
    void what_the_zones_want_is_known_as_far_as_it_is_written() {
        Facts facts = read(ZoneCase.at(at(50, 50)));

        assertThat(member(facts, ZoneFacts.WANTED, "encouraged-use")).isEqualTo(Truth.TRUE);
        assertThat(member(facts, ZoneFacts.WANTED, "incentive")).isEqualTo(Truth.UNKNOWN);
        assertThat(member(read(ZoneCase.at(at(-500, -500))), ZoneFacts.WANTED, "incentive"))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void a_zone_that_is_not_in_force_on_the_day_is_passed_over() {
        ZonePlan dated = plan(CORE.withValid(DateRange.parse("from 2030-01-01")));
        FactReader<ZoneCase> reader = ZoneFacts.of(dated).reader();
        ZoneCase place = ZoneCase.at(at(50, 50));

        Facts before = reader.read(place, TODAY);
        assertThat(recorded(before, ZoneFacts.ZONES_AT)).hasToString("none");
        assertThat(recorded(before, ZoneFacts.distanceTo(CORE.id()))).hasToString("none");
        Facts after = reader.read(place, AsOf.of(LocalDate.of(2030, 1, 1)));
        assertThat(recorded(after, ZoneFacts.ZONES_AT)).hasToString("[mill-core]");
        assertThat(reader.read(place, AsOf.ANY_DAY).known()).isEmpty();
        assertThat(ZONES.reader().read(place, AsOf.ANY_DAY).known()).isNotEmpty();
    }

    private static ZonePlan plan(Zone... zones) {
        return ZonePlan.of(zones).toBuilder()
                .coverage(box(-1_000, -1_000, 1_000, 1_000))
                .build();
    }

    @Test
    void a_plan_that_is_not_in_force_tells_no_distance() {
        ZonePlan dated = plan(CORE).toBuilder()
                .valid(DateRange.parse("until 2020-01-01"))
                .build();
        Facts facts = ZoneFacts.of(dated).reader().read(ZoneCase.at(at(150, 50)), TODAY);

        assertThat(facts.known()).allMatch(fact -> facts.possible(fact).equals(fact.domain()));
    }

    @Test
    void a_plan_that_may_not_be_in_force_binds_nobody_for_certain() {
        ZonePlan dated =
                plan(CORE).toBuilder().valid(DateRange.parse("from 2026")).build();
        Facts facts =
                ZoneFacts.of(dated).reader().read(ZoneCase.at(at(50, 50)).proposing(Intervention.NEW_BUILD), TODAY);

        assertThat(member(facts, ZoneFacts.ZONES_AT, "mill-core")).isEqualTo(Truth.UNKNOWN);
        assertThat(member(facts, ZoneFacts.KINDS_AT, "protection-scope")).isEqualTo(Truth.UNKNOWN);
        assertThat(facts.possible(ZoneFacts.PLAN_PERMITS)).isEqualTo(ZoneFacts.PLAN_PERMITS.domain());
    }

    @Test
    void the_condition_of_a_limit_is_not_taken_for_met_and_stands_with_its_source() {
        Zone zone = CORE.withLimits(Limit.of(Intervention.NEW_BUILD, Permission.ALLOWED)
                        .citing("Demo Order", "art. 4")
                        .withCondition(Wording.en("necessary infrastructure only")))
                .withLimitsComplete(true);
        Facts facts = ZoneFacts.of(plan(zone)).reader().read(ZoneCase.at(at(50, 50)), TODAY);
        Fact<?> fact = ZoneFacts.planPermits(Intervention.NEW_BUILD);

        assertThat(facts.possible(fact)).isEqualTo(fact.domain());
        assertThat(sources(facts, fact))
                .singleElement()
                .asString()
                .endsWith("Demo Order, art. 4, if: necessary infrastructure only");
    }

    @Test
    void an_amount_of_the_case_is_held_against_the_plans_limits() {
        Zone zone = CORE.withLimits(
                        Limit.of(Intervention.NEW_BUILD, Permission.CONSENT).citing("Demo Order", "art. 4"),
                        Limit.atMost(Intervention.NEW_BUILD, LimitAspect.HEIGHT, Length.ofMetres(12))
                                .citing("Demo Order", "art. 6"))
                .withLimitsComplete(true);
        ZoneFacts zones = ZoneFacts.of(plan(zone));
        ZoneCase place = ZoneCase.at(at(50, 50)).proposing(Intervention.NEW_BUILD);
        Facts low = zones.reader().read(place.measuring(LimitAspect.HEIGHT, Length.ofMetres(12)), TODAY);
        Facts high = zones.reader().read(place.measuring(LimitAspect.HEIGHT, Length.ofMetres(15)), TODAY);
        Fact<?> keeps = ZoneFacts.keepsLimits(LimitAspect.HEIGHT);

        assertThat(keeps.id()).isEqualTo("zone/keeps-limits.height");
        assertThat(recorded(low, keeps)).hasToString("true");
        assertThat(recorded(low, ZoneFacts.KEEPS_LIMITS)).hasToString("true");
        assertThat(recorded(high, keeps)).hasToString("false");
        assertThat(recorded(high, ZoneFacts.KEEPS_LIMITS)).hasToString("false");
        assertThat(recorded(high, ZoneFacts.PLAN_PERMITS))
                .as("whether it may be built is another question")
                .hasToString("consent");
        assertThat(recorded(high, ZoneFacts.keepsLimits(LimitAspect.SETBACK))).hasToString("none");
        assertThat(sources(high, keeps))
                .singleElement()
                .asString()
                .endsWith("good to 10 m, height: at most 12 m, Demo Order, art. 6");
        assertThat(recorded(zones.reader().read(place, TODAY), keeps))
                .as("nobody said how high")
                .hasToString("one of [false, true]");
        assertThat(zones.vocabulary().facts()).contains(keeps);
        assertThat(ZoneFacts.VOCABULARY.facts()).contains(keeps);
    }

    @Test
    void a_zone_whose_limits_are_not_all_at_hand_stands_with_what_it_leaves_open() {
        Facts facts = read(ZoneCase.at(at(50, 50))
                .proposing(Intervention.EXTENSION)
                .measuring(LimitAspect.HEIGHT, Length.ofMetres(3)));

        assertThat(sources(facts, ZoneFacts.keepsLimits(LimitAspect.HEIGHT)))
                .containsExactly("Riverside plan, zone `renewal`, official, its limits not all at hand");
    }

    @Test
    void what_limits_lay_down_is_told_in_chinese_too() {
        assertThat(limitToldInChinese(Ruling.atMost(Length.ofMetres(12)))).endsWith("误差 10 m，高度：不超过 12 m");
        assertThat(limitToldInChinese(Ruling.atLeast(Length.ofMetres(3)))).endsWith("高度：不少于 3 m");
        assertThat(limitToldInChinese(Ruling.notRegulated())).endsWith("高度：不作规定");
        assertThat(limitToldInChinese(Ruling.unknown())).endsWith("高度：未知");
        assertThat(limitToldInChinese(
                        Ruling.formula(Wording.en("no higher than the eaves").zh("不高于檐口"))))
                .endsWith("高度：不高于檐口");
    }

    private static String limitToldInChinese(Ruling ruling) {
        Zone zone = CORE.withLimits(Limit.of(Intervention.NEW_BUILD, LimitAspect.HEIGHT, ruling));
        Facts facts = ZoneFacts.of(plan(zone))
                .speaking(Locale.CHINESE)
                .reader()
                .read(
                        ZoneCase.at(at(50, 50))
                                .proposing(Intervention.NEW_BUILD)
                                .measuring(LimitAspect.HEIGHT, Length.ofMetres(9)),
                        TODAY);
        return sources(facts, ZoneFacts.keepsLimits(LimitAspect.HEIGHT)).get(0);
    }

    @Test
    void the_amounts_of_a_case_are_facts_for_the_law_to_ask() {
        ZoneCase place = ZoneCase.at(at(5_000, 50))
                .measuring(LimitAspect.HEIGHT, Length.ofMetres(15))
                .measuring(LimitAspect.SETBACK, Length.ofMetres(3))
                .measuring(LimitAspect.COVERAGE, Share.ofPercent(40))
                .measuring(LimitAspect.FLOOR_AREA, Area.parse("1200 m²"));
        Facts facts = read(place);

        assertThat(recorded(facts, ZoneFacts.PROPOSED_HEIGHT)).hasToString("15 m");
        assertThat(recorded(facts, ZoneFacts.PROPOSED_SETBACK)).hasToString("3 m");
        assertThat(recorded(facts, ZoneFacts.PROPOSED_COVERAGE)).hasToString("40 %");
        assertThat(recorded(facts, ZoneFacts.PROPOSED_FLOOR_AREA)).hasToString("1200 m²");
        assertThat(facts.known())
                .as("nobody said what is to be done")
                .doesNotContain(ZoneFacts.keepsLimits(LimitAspect.HEIGHT));
    }

    @Test
    void an_amount_is_of_the_kind_of_its_aspect() {
        ZoneCase place = ZoneCase.at(at(50, 50));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> place.measuring(LimitAspect.HEIGHT, Share.ofPercent(40)))
                .withMessage("height must be a length such as `12 m` but was `40 %`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place.measuring(LimitAspect.COVERAGE, Length.ofMetres(4)))
                .withMessage("coverage must be a share such as `40 %` but was `4 m`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place.measuring(LimitAspect.SETBACK, Area.parse("4 m²")))
                .withMessage("setback must be a length such as `12 m` but was `4 m²`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place.measuring(LimitAspect.FLOOR_AREA, Length.ofMetres(4)))
                .withMessage("floor-area must be an area such as `1200 m²` but was `4 m`");
        assertThat(place.measuring(LimitAspect.MASS, Share.ofPercent(40)).amounts())
                .as("others are measured as one likes")
                .hasSize(1);
    }

    @Test
    void whether_something_may_be_done_has_no_amount() {
        ZoneCase place = ZoneCase.at(at(50, 50));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> place.measuring(LimitAspect.PERMISSION, Length.ofMetres(1)))
                .withMessage("aspect must be one of an amount, such as height, but was `permission`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZoneFacts.keepsLimits(LimitAspect.PERMISSION))
                .withMessage("aspect must be one of an amount, such as height, but was `permission`");
    }

    @Test
    void any_id_of_a_zone_has_a_name_that_packs_can_write() {
        assertThat(ZoneFacts.distanceTo(ZoneId.of("Res. A-1")).id()).isEqualTo("zone/distance-to.res--a-1");
        assertThat(ZoneFacts.shareIn(ZoneId.of("核心 1")).id()).isEqualTo("zone/share-in.u6838u5fc3-1");
        assertThat(ZoneFacts.planPermits(Intervention.of("acme/mooring")).id())
                .isEqualTo("zone/plan-permits.acme.mooring");
    }

    @Test
    void zones_whose_names_in_facts_are_one_are_asked_about_apart() {
        ZonePlan plan = plan(CORE.withId(ZoneId.of("A 1")), CONTROL.withId(ZoneId.of("a-1")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZoneFacts.of(plan))
                .withMessage("zones `A 1` and `a-1` have one name in facts, `a-1`; ask about one of them only");
        assertThat(ZoneFacts.of(plan, List.of(ZoneId.of("a-1"))).vocabulary().find("distance-to.a-1"))
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZoneFacts.of(plan, List.of(ZoneId.of("b"))))
                .withMessage("zone must be one of the plan but was `b`");
    }

    @Test
    void a_case_of_another_class_is_read_beside_its_place() {
        FactReader<HeritageAsset> reader = ZONES.beside(AssetFacts.READER, ZoneFactsTest::place);
        ImmovableAsset mill = ImmovableAsset.builder()
                .id(AssetId.of("demo", "mill"))
                .name("Riverside Spinning Mill")
                .kind(AssetKind.WORKS)
                .build();

        Facts nowhere = reader.read(mill, TODAY);
        assertThat(nowhere.known()).contains(AssetFacts.KIND).doesNotContain(ZoneFacts.KINDS_AT);
        Facts there = reader.read(mill.withPosition(at(50, 50)), TODAY);
        assertThat(recorded(there, AssetFacts.KIND)).hasToString("works");
        assertThat(member(there, ZoneFacts.ZONES_AT, "mill-core")).isEqualTo(Truth.TRUE);
    }

    private static Optional<ZoneCase> place(HeritageAsset asset) {
        Optional<Position> position =
                asset instanceof ImmovableAsset immovable ? immovable.position() : Optional.empty();
        return position.map(ZoneCase::at);
    }

    @Test
    void sources_speak_chinese_if_asked_to() {
        Facts facts = ZONES.speaking(Locale.CHINESE)
                .reader()
                .read(ZoneCase.at(at(50, -4)).goodTo(Length.ofMetres(1)), TODAY);

        assertThat(sources(facts, ZoneFacts.distanceTo(CORE.id())))
                .containsExactly("滨河规划, 分区 `mill-core`，暂定，误差 10 m，距其边界不超过 4 m");
    }

    @Test
    void a_case_says_what_it_is_and_equals_its_like() {
        ZoneCase place = ZoneCase.at(at(0, 0)).goodTo(Length.ofMetres(5)).proposing(Intervention.REPAIR);

        assertThat(place.toString()).startsWith("repair at ").endsWith(", good to 5 m");
        assertThat(place)
                .isEqualTo(ZoneCase.at(at(0, 0)).proposing(Intervention.REPAIR).goodTo(Length.ofMetres(5)))
                .hasSameHashCodeAs(
                        ZoneCase.at(at(0, 0)).proposing(Intervention.REPAIR).goodTo(Length.ofMetres(5)))
                .isNotEqualTo(ZoneCase.at(at(0, 0)).goodTo(Length.ofMetres(5)));
        assertThat(Finding.of(place).value()).contains(place);
        ZoneCase measured = place.measuring(LimitAspect.HEIGHT, Length.ofMetres(9))
                .measuring(LimitAspect.COVERAGE, Share.ofPercent(40));
        assertThat(measured.toString()).startsWith("repair, coverage 40 %, height 9 m, at ");
        assertThat(ZoneCase.at(at(0, 0))
                        .measuring(LimitAspect.HEIGHT, Length.ofMetres(9))
                        .toString())
                .startsWith("height 9 m, at ");
        assertThat(measured)
                .isNotEqualTo(place)
                .isEqualTo(place.measuring(LimitAspect.COVERAGE, Share.ofPercent(40))
                        .measuring(LimitAspect.HEIGHT, Length.ofMetres(12))
                        .measuring(LimitAspect.HEIGHT, Length.ofMetres(9)));
    }
}
