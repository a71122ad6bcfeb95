// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import io.github.heritagekit.model.time.DateRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Adding to a register gives what making it anew gives. */
class AssetRegisterWithTest {
    private static final DesignationScheme SCHEME = DesignationScheme.of("demo-city");
    private static final OfficialItem RAILS = OfficialItem.of(AssetId.parse("list:1"), "rails");

    private static final Map<ExtensionName, ExtensionValue> TOLD =
            Map.of(ExtensionName.parse("acme:surveyed"), ExtensionValue.of(true));

    private static final HeritageAsset SITE = asset("demo:site");
    private static final HeritageAsset MILL = asset("demo:mill", AssetLink.partOf(SITE.id()));
    private static final HeritageAsset OTHER = asset("demo:other");
    private static final HeritageAsset SHED = asset("demo:shed", AssetLink.partOf(OTHER.id()));
    private static final AssetRegister REGISTER = AssetRegister.of(List.of(SITE, MILL, OTHER, SHED));

    @Test
    void adding_nothing_new_gives_the_same_register() {
        assertThat(REGISTER.with(List.of())).isSameAs(REGISTER);
        assertThat(REGISTER.with(List.of(SHED, asset("demo:site")))).isSameAs(REGISTER);
    }

    @Test
    void what_is_not_touched_is_shared() {
        AssetRegister more = REGISTER.with(List.of(asset("demo:engine", AssetLink.partOf(OTHER.id()))));

        assertThat(more.partsOf(SITE.id())).isSameAs(REGISTER.partsOf(SITE.id()));
        assertThat(more.linksTo(SITE.id())).isSameAs(REGISTER.linksTo(SITE.id()));
        assertThat(more.partsOf(OTHER.id())).hasSize(2);
        assertThat(REGISTER.partsOf(OTHER.id())).hasSize(1);
    }

    @Test
    void a_part_that_goes_to_another_whole_leaves_the_first() {
        AssetRegister moved = REGISTER.with(List.of(asset("demo:mill", AssetLink.partOf(OTHER.id()))));

        assertThat(moved.partsOf(SITE.id())).isEmpty();
        assertThat(moved.partsOf(OTHER.id()))
                .extracting(part -> part.id().value())
                .containsExactly("mill", "shed");
    }

    @Test
    void a_circle_that_a_further_asset_closes_is_told_as_in_a_new_register() {
        assertThatThrownBy(() -> REGISTER.with(List.of(asset("demo:site", AssetLink.partOf(MILL.id())))))
                .isInstanceOf(InvalidRegisterException.class)
                .hasMessage("asset register: 1 problem\n  `demo:site` must not be a part of itself but is: demo:site →"
                        + " demo:mill → demo:site");
    }

    @Test
    void what_others_say_of_the_register_is_kept() {
        AssetRegister told = REGISTER.withExtensions(TOLD);

        assertThat(told.with(List.of())).isSameAs(told);
        assertThat(told.with(List.of(asset("demo:new"))).extensions()).isEqualTo(TOLD);
        assertThat(told.with(List.of(asset("demo:mill"))).extensions()).isEqualTo(TOLD);
        assertThat(told.withExtensions(Map.of())).isEqualTo(REGISTER);
    }

    @Test
    void what_others_say_of_the_register_shares_its_assets_and_counts_for_equality() {
        AssetRegister told = REGISTER.withExtensions(TOLD);

        assertThat(told.assets()).isSameAs(REGISTER.assets());
        assertThat(told.partsOf(SITE.id())).isSameAs(REGISTER.partsOf(SITE.id()));
        assertThat(told).isNotEqualTo(REGISTER);
        assertThat(told.hashCode()).isNotEqualTo(REGISTER.hashCode());
        assertThat(told).isEqualTo(AssetRegister.of(REGISTER.assets()).withExtensions(TOLD));
    }

    @Provide
    Arbitrary<List<HeritageAsset>> assets() {
        return asset().list().ofMaxSize(6);
    }

    /** Few ids, so that assets meet: doubles, circles, loose ends and moves all turn up. */
    private static Arbitrary<HeritageAsset> asset() {
        Arbitrary<AssetId> ids =
                Arbitraries.of("demo:a", "demo:b", "demo:c", "demo:d", "demo:e").map(AssetId::parse);
        Arbitrary<AssetLink> links = Combinators.combine(
                        Arbitraries.of(AssetLinkType.PART_OF, AssetLinkType.CARRIED_BY),
                        ids,
                        Arbitraries.of(false, false, true))
                .as(AssetLink::new);
        Arbitrary<Designation> acts = ids.set()
                .ofMaxSize(2)
                .map(components -> Designation.of(SCHEME, DateRange.always())
                        .withReference("7")
                        .withComponents(components));
        return Combinators.combine(
                        ids,
                        links.list().ofMaxSize(2),
                        acts.list().ofMaxSize(1),
                        Arbitraries.just(RAILS).list().ofMaxSize(1))
                .as((id, ties, done, items) -> ImmovableAsset.builder()
                        .id(id)
                        .name(id.value())
                        .kind(AssetKind.BUILDING)
                        .addAllLinks(ties)
                        .addAllOfficialItems(items)
                        .designations(Designations.builder().addAllActs(done).build())
                        .build());
    }

    @Property(tries = 2000)
    void adding_gives_what_making_it_anew_gives(
            @ForAll("assets") List<HeritageAsset> first, @ForAll("assets") List<HeritageAsset> further) {
        AssetRegister before = register(first).withExtensions(TOLD);
        List<HeritageAsset> all = all(before.assets(), further);
        AssetRegister anew;
        try {
            anew = AssetRegister.of(all).withExtensions(TOLD);
        } catch (InvalidRegisterException e) {
            assertThatThrownBy(() -> before.with(further))
                    .isInstanceOf(InvalidRegisterException.class)
                    .hasMessage(e.getMessage());
            return;
        }
        AssetRegister added = before.with(further);

        assertThat(added).isEqualTo(anew);
        assertThat(answers(added)).isEqualTo(answers(anew));
    }

    /** The assets that make a register, with whatever keeps them from it left out. */
    private static AssetRegister register(List<HeritageAsset> assets) {
        AssetRegister register = AssetRegister.of(List.of());
        for (HeritageAsset asset : assets) {
            try {
                register = register.with(List.of(asset));
            } catch (InvalidRegisterException e) {
                register = register.with(List.of(asset(asset.id().toString())));
            }
        }
        return AssetRegister.of(register.assets());
    }

    private static List<HeritageAsset> all(List<HeritageAsset> before, List<HeritageAsset> further) {
        Map<AssetId, HeritageAsset> byId = new LinkedHashMap<>();
        before.forEach(asset -> byId.put(asset.id(), asset));
        List<HeritageAsset> doubles = new ArrayList<>();
        Map<AssetId, HeritageAsset> seen = new LinkedHashMap<>();
        further.forEach(asset -> {
            if (seen.putIfAbsent(asset.id(), asset) == null) {
                byId.put(asset.id(), asset);
            } else {
                doubles.add(asset);
            }
        });
        List<HeritageAsset> all = new ArrayList<>(byId.values());
        all.addAll(doubles);
        return all;
    }

    private static List<Object> answers(AssetRegister register) {
        List<Object> answers = new ArrayList<>(List.of(
                register.sites(), register.problems(), register.underEntry(SCHEME, "7"), register.assetsOf(RAILS)));
        for (HeritageAsset asset : register.assets()) {
            AssetId id = asset.id();
            answers.addAll(List.of(
                    register.get(id),
                    register.partsOf(id),
                    register.allPartsOf(id),
                    register.wholesOf(id),
                    register.linksTo(id),
                    register.linking(id, AssetLinkType.CARRIED_BY),
                    register.designationsOf(id)));
        }
        return answers;
    }

    @Test
    void a_hundred_thousand_assets_are_added_at_once() {
        List<HeritageAsset> parts = IntStream.range(0, 100_000)
                .<HeritageAsset>mapToObj(i -> asset("bulk:" + i, AssetLink.partOf(SITE.id())))
                .toList();
        AssetRegister large = REGISTER.with(parts);

        assertThat(large.size()).isEqualTo(100_004);
        assertThat(large.allPartsOf(SITE.id())).hasSize(100_001);
        assertThat(large.problems()).isEmpty();
        assertThat(large.with(List.of(asset("bulk:7"))).partsOf(SITE.id())).hasSize(100_000);
        assertThat(large).isEqualTo(AssetRegister.of(large.assets()));
    }

    @Test
    void chains_of_ten_thousand_parts_are_walked_to_their_ends() {
        List<HeritageAsset> chains = new ArrayList<>();
        for (int chain = 0; chain < 10; chain++) {
            chains.add(asset("chain-" + chain + ":0"));
            for (int i = 1; i < 10_000; i++) {
                chains.add(asset(
                        "chain-" + chain + ":" + i,
                        AssetLink.partOf(AssetId.of("chain-" + chain, Integer.toString(i - 1)))));
            }
        }
        AssetRegister large = REGISTER.with(chains);

        assertThat(large.allPartsOf(AssetId.parse("chain-3:0"))).isEqualTo(chains.subList(30_001, 40_000));
        assertThatThrownBy(
                        () -> large.with(List.of(asset("chain-3:0", AssetLink.partOf(AssetId.parse("chain-3:9999"))))))
                .isInstanceOf(InvalidRegisterException.class)
                .hasMessageStartingWith("asset register: 1 problem\n  `chain-3:0` must not be a part of itself but is:"
                        + " chain-3:0 → chain-3:9999 → chain-3:9998 → ");
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
