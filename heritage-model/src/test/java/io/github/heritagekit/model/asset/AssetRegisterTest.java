// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssetRegisterTest {
    private static final HeritageAsset SITE = asset("demo:site");
    private static final HeritageAsset MILL = asset("demo:mill", AssetLink.partOf(SITE.id()));
    private static final HeritageAsset ENGINE = asset("demo:engine", AssetLink.partOf(MILL.id()));
    private static final HeritageAsset CRAFT = IntangibleAsset.builder()
            .id(AssetId.parse("demo:craft"))
            .name("spinning")
            .kind(AssetKind.PROCESS)
            .addLink(AssetLink.of(AssetLinkType.PRACTISED_AT, MILL.id()))
            .addLink(AssetLink.of(AssetLinkType.MADE_WITH, MILL.id()))
            .addLink(AssetLink.partOf(AssetId.parse("elsewhere:1")).externally())
            .build();
    private static final AssetRegister REGISTER = AssetRegister.of(List.of(ENGINE, CRAFT, MILL, SITE));

    @Test
    void assets_keep_the_order_in_which_they_were_given() {
        assertThat(REGISTER.assets()).containsExactly(ENGINE, CRAFT, MILL, SITE);
        assertThat(REGISTER.size()).isEqualTo(4);
    }

    @Test
    void an_asset_is_found_by_its_id() {
        assertThat(REGISTER.find(MILL.id())).hasValue(MILL);
        assertThat(REGISTER.get(MILL.id())).isEqualTo(MILL);
        assertThat(REGISTER.find(AssetId.parse("demo:moon"))).isEmpty();
    }

    @Test
    void the_error_about_an_id_that_is_not_there_names_the_nearest_one() {
        assertThatThrownBy(() -> REGISTER.get(AssetId.parse("demo:mil")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id must stand in the register but was `demo:mil`; did you mean `demo:mill`?");
    }

    @Test
    void the_error_about_an_id_like_no_other_names_none() {
        assertThatThrownBy(() -> REGISTER.get(AssetId.parse("nhle:1357620")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id must stand in the register but was `nhle:1357620`");
    }

    @Test
    void parts_are_found_one_level_down() {
        assertThat(REGISTER.partsOf(SITE.id())).containsExactly(MILL);
        assertThat(REGISTER.partsOf(MILL.id())).containsExactly(ENGINE);
        assertThat(REGISTER.partsOf(ENGINE.id())).isEmpty();
    }

    @Test
    void sites_are_what_is_not_a_part_of_another_in_the_register() {
        assertThat(REGISTER.sites()).containsExactly(CRAFT, SITE);
    }

    @Test
    void links_are_found_from_their_other_end_each_asset_once() {
        assertThat(REGISTER.linksTo(MILL.id())).containsExactly(ENGINE, CRAFT);
        assertThat(REGISTER.linksTo(AssetId.parse("elsewhere:1"))).containsExactly(CRAFT);
    }

    @Test
    void parts_are_found_at_all_levels_in_the_order_of_the_register() {
        assertThat(REGISTER.allPartsOf(SITE.id())).containsExactly(ENGINE, MILL);
        assertThat(REGISTER.allPartsOf(MILL.id())).containsExactly(ENGINE);
        assertThat(REGISTER.allPartsOf(ENGINE.id())).isEmpty();
        assertThat(REGISTER.allPartsOf(AssetId.parse("demo:moon"))).isEmpty();
    }

    @Test
    void a_part_on_two_ways_is_found_once() {
        HeritageAsset both = asset("demo:both", AssetLink.partOf(SITE.id()), AssetLink.partOf(MILL.id()));

        assertThat(REGISTER.with(List.of(both)).allPartsOf(SITE.id())).containsExactly(ENGINE, MILL, both);
    }

    @Test
    void wholes_are_found_one_level_up_in_the_order_of_the_links() {
        HeritageAsset both = asset(
                "demo:both", AssetLink.partOf(MILL.id()), AssetLink.partOf(SITE.id()), AssetLink.partOf(MILL.id()));

        assertThat(REGISTER.wholesOf(ENGINE.id())).containsExactly(MILL);
        assertThat(REGISTER.with(List.of(both)).wholesOf(both.id())).containsExactly(MILL, SITE);
        assertThat(REGISTER.wholesOf(CRAFT.id())).isEmpty();
        assertThat(REGISTER.wholesOf(AssetId.parse("demo:moon"))).isEmpty();
    }

    @Test
    void links_of_a_type_are_followed_from_either_end() {
        assertThat(REGISTER.linked(CRAFT.id(), AssetLinkType.PRACTISED_AT)).containsExactly(MILL);
        assertThat(REGISTER.linked(CRAFT.id(), AssetLinkType.PART_OF)).isEmpty();
        assertThat(REGISTER.linked(CRAFT.id(), AssetLinkType.CARRIED_BY)).isEmpty();
        assertThat(REGISTER.linking(MILL.id(), AssetLinkType.MADE_WITH)).containsExactly(CRAFT);
        assertThat(REGISTER.linking(MILL.id(), AssetLinkType.PART_OF)).containsExactly(ENGINE);
        assertThat(REGISTER.linking(AssetId.parse("elsewhere:1"), AssetLinkType.PART_OF))
                .containsExactly(CRAFT);
        assertThat(REGISTER.linking(MILL.id(), AssetLinkType.DOCUMENTED_IN)).isEmpty();
    }

    @Test
    void an_official_item_of_two_classes_is_found_with_both_assets() {
        OfficialItem item = OfficialItem.of(AssetId.parse("miit:1-10"), "蒸汽火车头2台及铁轨");
        HeritageAsset rails = ImmovableAsset.builder()
                .id(AssetId.parse("demo:rails"))
                .name("铁轨")
                .kind(AssetKind.STRUCTURE)
                .addOfficialItem(item)
                .build();
        HeritageAsset engines = MovableAsset.builder()
                .id(AssetId.parse("demo:engines"))
                .name("蒸汽火车头")
                .kind(AssetKind.VEHICLE)
                .addOfficialItem(item)
                .build();

        assertThat(REGISTER.with(List.of(engines, rails)).assetsOf(item)).containsExactly(engines, rails);
        assertThat(REGISTER.assetsOf(item)).isEmpty();
    }

    @Test
    void a_part_may_belong_to_two_wholes() {
        HeritageAsset both = asset("demo:both", AssetLink.partOf(SITE.id()), AssetLink.partOf(MILL.id()));
        AssetRegister register = REGISTER.with(List.of(both));

        assertThat(register.partsOf(SITE.id())).containsExactly(MILL, both);
        assertThat(register.partsOf(MILL.id())).containsExactly(ENGINE, both);
    }

    @Test
    void further_assets_stand_behind_the_others() {
        HeritageAsset further = asset("demo:further");

        assertThat(REGISTER.with(List.of(further)).assets()).containsExactly(ENGINE, CRAFT, MILL, SITE, further);
    }

    @Test
    void an_asset_with_a_known_id_takes_the_place_of_the_one_that_has_it() {
        HeritageAsset renamed = asset("demo:mill", AssetLink.partOf(SITE.id()), AssetLink.partOf(SITE.id()));

        assertThat(REGISTER.with(List.of(renamed)).assets()).containsExactly(ENGINE, CRAFT, renamed, SITE);
    }

    @Test
    void two_further_assets_with_one_id_are_refused() {
        assertThatThrownBy(() -> REGISTER.with(List.of(MILL, MILL)))
                .isInstanceOf(InvalidRegisterException.class)
                .hasMessage("asset register: 1 problem\n  id `demo:mill` must stand once but stands 2 times");
    }

    @Test
    void everything_that_is_wrong_is_reported_at_once() {
        HeritageAsset a = asset("demo:a", AssetLink.partOf(AssetId.parse("demo:b")));
        HeritageAsset b = asset("demo:b", AssetLink.partOf(AssetId.parse("demo:c")));
        HeritageAsset c = asset("demo:c", AssetLink.partOf(AssetId.parse("demo:a")));
        HeritageAsset self = asset("demo:self", AssetLink.partOf(AssetId.parse("demo:self")));
        HeritageAsset lost = asset(
                "demo:lost",
                AssetLink.partOf(AssetId.parse("demo:sit")),
                AssetLink.of(AssetLinkType.DOCUMENTED_IN, AssetId.parse("archive:7")));

        assertThatThrownBy(() -> AssetRegister.of(List.of(SITE, a, b, c, self, lost, SITE)))
                .isInstanceOfSatisfying(
                        InvalidRegisterException.class,
                        e -> assertThat(e.problems())
                                .extracting(RegisterProblem::toString)
                                .containsExactly(
                                        "id `demo:site` must stand once but stands 2 times",
                                        "link `part-of` of `demo:lost` must lead to an asset of the register or be marked as"
                                                + " external but leads to `demo:sit`; did you mean `demo:site`?",
                                        "link `documented-in` of `demo:lost` must lead to an asset of the register or be marked"
                                                + " as external but leads to `archive:7`",
                                        "`demo:a` must not be a part of itself but is: demo:a → demo:b → demo:c → demo:a",
                                        "`demo:self` must not be a part of itself but is: demo:self → demo:self"))
                .hasMessageStartingWith("asset register: 5 problems\n  id `demo:site` must stand once");
    }

    @Test
    void ids_that_stand_too_often_are_reported_in_the_order_of_the_register() {
        assertThatThrownBy(() -> AssetRegister.of(List.of(SITE, CRAFT, MILL, CRAFT, SITE, SITE, ENGINE)))
                .isInstanceOf(InvalidRegisterException.class)
                .hasMessage("""
                        asset register: 2 problems
                          id `%s` must stand once but stands 3 times
                          id `%s` must stand once but stands 2 times""".formatted(SITE.id(), CRAFT.id()));
    }

    @Test
    void an_asset_that_is_a_part_of_one_whole_twice_is_found_once() {
        HeritageAsset twice = asset("demo:twice", AssetLink.partOf(SITE.id()), AssetLink.partOf(SITE.id()));

        assertThat(AssetRegister.of(List.of(SITE, twice)).partsOf(SITE.id())).containsExactly(twice);
    }

    @Test
    void of_assets_that_are_all_parts_of_each_other_one_circle_is_told() {
        List<HeritageAsset> knot = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            AssetLink[] links = new AssetLink[300];
            Arrays.setAll(links, j -> AssetLink.partOf(AssetId.parse("demo:" + j)));
            knot.add(asset("demo:" + i, links));
        }

        assertThatThrownBy(() -> AssetRegister.of(knot))
                .isInstanceOf(InvalidRegisterException.class)
                .hasMessage(
                        "asset register: 1 problem\n  `demo:0` must not be a part of itself but is: demo:0 → demo:0");
    }

    @Test
    void a_circle_of_a_hundred_thousand_with_as_many_short_cuts_is_told_in_ten_steps() {
        List<HeritageAsset> ring = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            ring.add(asset(
                    "demo:" + i,
                    AssetLink.partOf(AssetId.parse("demo:" + (i + 1) % 100_000)),
                    AssetLink.partOf(AssetId.parse("demo:0"))));
        }
        List<HeritageAsset> mended = new ArrayList<>(ring.subList(1, ring.size()));
        mended.add(0, asset("demo:0"));

        assertThatThrownBy(() -> AssetRegister.of(ring))
                .isInstanceOf(InvalidRegisterException.class)
                .hasMessage(
                        "asset register: 1 problem\n  `demo:0` must not be a part of itself but is: demo:0 → demo:1 →"
                                + " demo:2 → demo:3 → demo:4 → … (99991 more) → demo:99996 → demo:99997 → demo:99998 →"
                                + " demo:99999 → demo:0");
        assertThat(AssetRegister.of(mended).size()).isEqualTo(100_000);
    }

    @Test
    void two_knots_on_one_chain_are_two_circles() {
        HeritageAsset a = asset("demo:a", AssetLink.partOf(AssetId.parse("demo:b")));
        HeritageAsset b =
                asset("demo:b", AssetLink.partOf(AssetId.parse("demo:a")), AssetLink.partOf(AssetId.parse("demo:c")));
        HeritageAsset c = asset("demo:c", AssetLink.partOf(AssetId.parse("demo:d")));
        HeritageAsset d =
                asset("demo:d", AssetLink.partOf(AssetId.parse("demo:e")), AssetLink.partOf(AssetId.parse("demo:c")));
        HeritageAsset e = asset("demo:e", AssetLink.partOf(AssetId.parse("demo:d")));

        assertThatThrownBy(() -> AssetRegister.of(List.of(a, b, c, d, e)))
                .isInstanceOf(InvalidRegisterException.class)
                .hasMessage(
                        "asset register: 2 problems\n  `demo:a` must not be a part of itself but is: demo:a → demo:b →"
                                + " demo:a\n  `demo:d` must not be a part of itself but is: demo:d → demo:e → demo:d");
    }

    @Test
    void a_problem_tells_where_in_the_asset_it_stands() {
        HeritageAsset lost = asset(
                "demo:lost", AssetLink.partOf(AssetId.parse("demo:site")), AssetLink.partOf(AssetId.parse("demo:no")));

        assertThatThrownBy(() -> AssetRegister.of(List.of(SITE, lost)))
                .isInstanceOfSatisfying(
                        InvalidRegisterException.class,
                        e -> assertThat(e.problems())
                                .extracting(RegisterProblem::place)
                                .containsExactly("links/1/target"));
    }

    @Test
    void links_in_a_circle_that_are_not_about_parts_are_fine() {
        HeritageAsset a = asset("demo:a", AssetLink.of(AssetLinkType.DOCUMENTED_IN, AssetId.parse("demo:b")));
        HeritageAsset b = asset("demo:b", AssetLink.of(AssetLinkType.MADE_WITH, AssetId.parse("demo:a")));

        assertThat(AssetRegister.of(List.of(a, b)).size()).isEqualTo(2);
    }

    @Test
    void a_chain_of_a_hundred_thousand_parts_is_a_register() {
        List<HeritageAsset> chain = new ArrayList<>();
        chain.add(asset("demo:0"));
        for (int i = 1; i < 100_000; i++) {
            chain.add(asset("demo:" + i, AssetLink.partOf(AssetId.parse("demo:" + (i - 1)))));
        }

        assertThat(AssetRegister.of(chain).sites()).containsExactly(chain.get(0));
    }

    @Test
    void registers_with_equal_assets_in_equal_order_are_equal() {
        assertThat(AssetRegister.of(REGISTER.assets())).isEqualTo(REGISTER).hasSameHashCodeAs(REGISTER);
        assertThat(AssetRegister.of(List.of(SITE, MILL, CRAFT, ENGINE))).isNotEqualTo(REGISTER);
    }

    @Test
    void a_register_prints_its_size() {
        assertThat(REGISTER).hasToString("register of 4 assets");
        assertThat(AssetRegister.of(List.of(SITE))).hasToString("register of 1 asset");
    }

    private static HeritageAsset asset(String id, AssetLink... links) {
        return ImmovableAsset.builder()
                .id(AssetId.parse(id))
                .name(id)
                .kind(AssetKind.BUILDING)
                .addLinks(links)
                .build();
    }
}
