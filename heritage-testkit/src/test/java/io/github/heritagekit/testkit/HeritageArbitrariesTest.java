// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.AssetLinkType;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** What is generated reaches the corners and shrinks to little. */
class HeritageArbitrariesTest {
    private static final int TRIES = 1_000;
    private static final long SEED = 1893;

    private final Map<String, Predicate<AssetRegister>> corners = new LinkedHashMap<>();

    @Example
    void every_corner_turns_up_within_a_thousand_registers() {
        corner("an empty register", register -> register.size() == 0);
        corner("10,000 parts of one site", register -> parts(register) == 10_000);
        corner("a chain of 10,000 parts", register -> register.size() > 10_000 && parts(register) == 1);
        corner(
                "a register of which others say something",
                register -> !register.extensions().isEmpty());
        assets("an immovable asset", ImmovableAsset.class::isInstance);
        assets("a movable asset", MovableAsset.class::isInstance);
        assets("an intangible asset", IntangibleAsset.class::isInstance);
        assets("an asset of which nothing is said but its name", HeritageArbitrariesTest::isBare);
        names(
                "letters from right to left",
                letter -> Character.getDirectionality(letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        names("emoji", letter -> letter == "🏭".codePointAt(0));
        names("controls", Character::isISOControl);
        names("quotes", letter -> letter == '"');
        assets("a name in several languages", asset -> asset.name().texts().size() > 1);
        assets("a kind of somebody's own", asset -> asset.kind().code().startsWith("of-my-own/"));
        links("a link out of the register", AssetLink::external);
        links("a link within it", link -> !link.external() && !link.type().equals(AssetLinkType.PART_OF));
        areas("a recorded area", Finding.Recorded.class::isInstance);
        areas("no area", Finding.None.class::isInstance);
        areas("a range of areas", HeritageArbitrariesTest::isClosed);
        areas("an area that is at least so large", area -> area.toString().startsWith("at least"));
        areas("an area that is at most so large", area -> area.toString().startsWith("at most"));
        areas("one of several areas", Finding.OneOf.class::isInstance);
        areas("one of several or none", area -> area instanceof Finding.OneOf<Area> one && one.orNone());
        areas("an area that sources dispute", Finding.Disputed.class::isInstance);
        areas("an area that nobody may tell", area -> area.toString().endsWith("withheld"));
        areas("an area by a source", area -> !area.sources().isEmpty());
        areas("an area of sixty digits", area -> area.toString().contains("0".repeat(59)));
        sets(
                "a set of members and no others",
                set -> set.complete() && !set.present().isEmpty());
        sets("an empty set", set -> set.complete() && set.present().isEmpty());
        sets(
                "a set of which only some is known",
                set -> !set.complete() && !set.absent().isEmpty());
        acts("an act that ended", act -> act.valid().until().isPresent());
        acts("an act that began nobody knows when", act -> act.valid().knownBy().isPresent());
        acts(
                "an act that is off the record again",
                act -> act.recorded().until().isPresent());
        acts("an act with a grade", act -> act.grade().isPresent());
        acts("the year -4000", act -> starts(act.valid(), -4000));

        List<AssetRegister> registers = values(HeritageArbitraries.registers());

        assertThat(corners.entrySet().stream()
                        .filter(corner -> registers.stream().noneMatch(corner.getValue()))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Property
    void no_text_has_half_of_a_surrogate_pair(@ForAll HeritageAsset asset) {
        assertThat(asset.name().toString().codePoints()).noneMatch(letter -> letter >= 0xD800 && letter < 0xE000);
    }

    @Example
    void a_register_that_fails_shrinks_to_the_assets_that_make_it_fail() {
        AssetRegister smallest = smallest(HeritageArbitraries.registers(), register -> register.size() > 3);
        assertThat(smallest.assets())
                .hasSize(4)
                .allMatch(asset -> asset.name().toString().length() == 1);
    }

    @Example
    void a_register_that_fails_for_one_asset_shrinks_to_this_asset_alone() {
        AssetRegister smallest = smallest(
                HeritageArbitraries.registers(),
                register -> register.assets().stream()
                        .anyMatch(asset -> asset instanceof ImmovableAsset immovable
                                && immovable.siteArea() instanceof Finding.Disputed));
        assertThat(smallest.assets()).hasSize(1).first().satisfies(asset -> {
            ImmovableAsset immovable = (ImmovableAsset) asset;
            assertThat(asset).hasToString("a (test:0)");
            assertThat(immovable.siteArea()).hasToString("disputed: 0 m²; 0 ha");
            assertThat(isBare(immovable.withSiteArea(Finding.unrecorded()))).isTrue();
        });
    }

    private static <T> T smallest(Arbitrary<T> values, Predicate<T> fails) {
        RandomGenerator<T> generator = values.generator(TRIES);
        Random random = new Random(SEED);
        Shrinkable<T> found = Stream.generate(() -> generator.next(random))
                .filter(shrinkable -> fails.test(shrinkable.value()))
                .findFirst()
                .orElseThrow();
        for (Optional<Shrinkable<T>> next = Optional.of(found); next.isPresent(); ) {
            found = next.get();
            next = found.shrink()
                    .filter(shrinkable -> fails.test(shrinkable.value()))
                    .findFirst();
        }
        return found.value();
    }

    private static <T> List<T> values(Arbitrary<T> values) {
        RandomGenerator<T> generator = values.generator(TRIES, true);
        Random random = new Random(SEED);
        return IntStream.range(0, TRIES)
                .mapToObj(i -> generator.next(random).value())
                .toList();
    }

    private void corner(String name, Predicate<AssetRegister> corner) {
        corners.put(name, corner);
    }

    private void assets(String name, Predicate<HeritageAsset> corner) {
        corner(name, register -> register.assets().stream().anyMatch(corner));
    }

    private void names(String name, Predicate<Integer> letter) {
        assets(name, asset -> asset.name().toString().codePoints().boxed().anyMatch(letter));
    }

    private void links(String name, Predicate<AssetLink> corner) {
        assets(name, asset -> asset.links().stream().anyMatch(corner));
    }

    private void acts(String name, Predicate<Designation> corner) {
        assets(name, asset -> asset.designations().acts().stream().anyMatch(corner));
    }

    private void sets(String name, Predicate<SetFinding<?>> corner) {
        assets(name, asset -> corner.test(asset.significance()));
    }

    private void areas(String name, Predicate<Finding<Area>> corner) {
        assets(name, asset -> asset instanceof ImmovableAsset immovable && corner.test(immovable.siteArea()));
    }

    private static int parts(AssetRegister register) {
        return register.sites().isEmpty()
                ? 0
                : register.partsOf(register.sites().get(0).id()).size();
    }

    private static boolean isBare(HeritageAsset asset) {
        return asset instanceof ImmovableAsset immovable
                && ImmovableAsset.builder()
                        .id(asset.id())
                        .name(asset.name())
                        .kind(asset.kind())
                        .build()
                        .equals(immovable);
    }

    private static boolean isClosed(Finding<Area> area) {
        return area instanceof Finding.Between<Area> between
                && between.lower().isPresent()
                && between.upper().isPresent();
    }

    private static boolean starts(DateRange range, int year) {
        return range.from()
                .map(PartialDate::year)
                .filter(start -> start == year)
                .isPresent();
    }
}
