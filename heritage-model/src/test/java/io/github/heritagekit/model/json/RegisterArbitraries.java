// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.AssetLinkType;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.Burden;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationEffect;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.Designations;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.IntegrityAspect;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.asset.OperatingStatus;
import io.github.heritagekit.model.asset.SignificanceValue;
import io.github.heritagekit.model.asset.TransmissionState;
import io.github.heritagekit.model.asset.UseKind;
import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.Finding.Reason;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.Dating;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.model.time.YearRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Registers whose assets hold findings of every kind, in the corners of what they may hold. */
final class RegisterArbitraries {
    private RegisterArbitraries() {}

    static Arbitrary<AssetRegister> registers() {
        return Combinators.combine(assets().list().ofMaxSize(5), extensions())
                .as((assets, extensions) -> register(assets).withExtensions(extensions));
    }

    /** What somebody else says: nothing, something plain, something that holds others. */
    private static Arbitrary<Map<ExtensionName, ExtensionValue>> extensions() {
        Arbitrary<ExtensionValue> plain = Arbitraries.oneOf(
                texts().map(ExtensionValue::of),
                Arbitraries.bigDecimals().map(ExtensionValue::of),
                booleans().map(ExtensionValue::of),
                Arbitraries.create(ExtensionValue::empty));
        Arbitrary<ExtensionValue> held = Arbitraries.oneOf(
                plain.list().ofMaxSize(3).map(ExtensionValue::of),
                Arbitraries.maps(Arbitraries.of("", "a", "厂🏭", "\u0000\"\\"), plain)
                        .ofMaxSize(3)
                        .map(ExtensionValue::of));
        Arbitrary<ExtensionName> names =
                Arbitraries.of("acme:a", "acme:b:c", "org.example-1:~").map(ExtensionName::parse);
        return Arbitraries.maps(names, Arbitraries.oneOf(plain, held)).ofMaxSize(2);
    }

    /** Gives the assets ids of their own and makes each a part of the one before it. */
    private static AssetRegister register(List<HeritageAsset> assets) {
        List<HeritageAsset> register = new ArrayList<>();
        for (int i = 0; i < assets.size(); i++) {
            AssetId id = AssetId.of("test", "厂:" + i);
            List<AssetLink> links = new ArrayList<>(assets.get(i).links());
            if (i % 3 == 2) {
                links.add(AssetLink.partOf(register.get(i - 1).id()));
            }
            register.add(placed(assets.get(i), id, links));
        }
        return AssetRegister.of(register);
    }

    private static HeritageAsset placed(HeritageAsset asset, AssetId id, List<AssetLink> links) {
        if (asset instanceof ImmovableAsset immovable) {
            return immovable.withId(id).withLinks(links);
        }
        if (asset instanceof MovableAsset movable) {
            return movable.withId(id).withLinks(links);
        }
        return ((IntangibleAsset) asset).withId(id).withLinks(links);
    }

    static Arbitrary<HeritageAsset> assets() {
        return Arbitraries.oneOf(immovable(), movable(), intangible());
    }

    private static Arbitrary<HeritageAsset> immovable() {
        Arbitrary<ImmovableAsset> plain = Builders.withBuilder(
                        () -> ImmovableAsset.builder().id(AssetId.of("test", "x")))
                .use(wordings())
                .in((b, v) -> b.name(v))
                .use(Arbitraries.of(AssetKind.immovable()))
                .in((b, v) -> b.kind(v))
                .use(ids().list().ofMaxSize(2))
                .in((b, v) -> b.addAllIdentifiers(v))
                .use(externalLinks())
                .in((b, v) -> b.addAllLinks(v))
                .use(designations())
                .in((b, v) -> b.designations(v))
                .use(findings(datings()))
                .in((b, v) -> b.built(v))
                .use(sets(Arbitraries.of(IntegrityAspect.known())))
                .in((b, v) -> b.integrity(v))
                .use(sets(Arbitraries.of(SignificanceValue.known())))
                .in((b, v) -> b.significance(v))
                .use(sets(Arbitraries.of(UseKind.known())))
                .in((b, v) -> b.currentUse(v))
                .use(findings(years()))
                .in((b, v) -> b.inUse(v))
                .use(positions().optional())
                .in((b, v) -> b.position(v))
                .use(wordings().optional())
                .in((b, v) -> b.statement(v))
                .use(sources())
                .in((b, v) -> b.addAllSources(v))
                .use(ordered(Arbitraries.of("CN", "GB", "DE").map(Country::of)))
                .in((b, v) -> b.country(v))
                .build(b -> b.build());
        return Combinators.combine(
                        plain,
                        ordered(Arbitraries.of(OperatingStatus.class)),
                        ordered(areas()),
                        ordered(areas()),
                        ordered(booleans()),
                        ordered(booleans()),
                        ordered(Arbitraries.of(Burden.class)),
                        ordered(Arbitraries.of(Burden.class)))
                .as((asset, status, site, floor, large, machinery, investment, upkeep) -> asset.withOperatingStatus(
                                status)
                        .withSiteArea(site)
                        .withFloorArea(floor)
                        .withLargeStructures(large)
                        .withOriginalMachinery(machinery)
                        .withInvestmentBurden(investment)
                        .withUpkeepBurden(upkeep));
    }

    private static Arbitrary<HeritageAsset> movable() {
        return Combinators.combine(
                        wordings(), wordings().optional(), findings(datings()), ordered(booleans()), sources())
                .as((name, note, built, inPlace, sources) -> MovableAsset.builder()
                        .id(AssetId.of("test", "x"))
                        .name(name)
                        .kind(AssetKind.of("of-my-own/kind"))
                        .note(note)
                        .built(built)
                        .inOriginalPlace(inPlace)
                        .addAllSources(sources)
                        .build());
    }

    private static Arbitrary<HeritageAsset> intangible() {
        return Combinators.combine(
                        wordings(),
                        ordered(Arbitraries.of(TransmissionState.class)),
                        ordered(booleans()),
                        designations())
                .as((name, transmission, recorded, designations) -> IntangibleAsset.builder()
                        .id(AssetId.of("test", "x"))
                        .name(name)
                        .kind(AssetKind.ORAL_HISTORY)
                        .transmission(transmission)
                        .recorded(recorded)
                        .designations(designations)
                        .build());
    }

    private static Arbitrary<Designations> designations() {
        Arbitrary<DesignationScheme> schemes = Arbitraries.oneOf(
                Arbitraries.of(DesignationScheme.known()), Arbitraries.just(DesignationScheme.of("demo-city")));
        Arbitrary<List<Designation>> acts = acts(schemes).list().ofMaxSize(3);
        return Combinators.combine(acts, schemes.set().ofMaxSize(2), booleans())
                .as((some, never, complete) -> Designations.builder()
                        .addAllActs(some)
                        .addAllNeverUnder(never.stream()
                                .filter(scheme -> some.stream()
                                        .noneMatch(act -> act.scheme().equals(scheme)))
                                .toList())
                        .complete(complete)
                        .build());
    }

    private static Arbitrary<Designation> acts(Arbitrary<DesignationScheme> schemes) {
        return Combinators.combine(
                        schemes,
                        texts().optional(),
                        texts().optional(),
                        wordings().optional(),
                        ranges(),
                        ranges(),
                        ordered(Arbitraries.of(DesignationEffect.class)).optional(),
                        sources())
                .as((scheme, grade, reference, name, valid, recorded, effect, sources) -> Designation.builder()
                        .scheme(scheme)
                        .grade(grade)
                        .reference(reference)
                        .name(name)
                        .valid(valid)
                        .recorded(recorded)
                        .effect(effect.orElse(scheme.effect()))
                        .addAllSources(sources)
                        .build());
    }

    /** Findings of every kind but ranges. */
    static <T> Arbitrary<Finding<T>> findings(Arbitrary<T> values) {
        Arbitrary<Finding<T>> simple =
                Combinators.combine(simple(values), sources()).as(Finding::withSources);
        return Arbitraries.frequencyOf(Tuple.of(4, simple), Tuple.of(1, disputed(simple)));
    }

    /** Findings of every kind. */
    static <T extends Comparable<? super T>> Arbitrary<Finding<T>> ordered(Arbitrary<T> values) {
        Arbitrary<Finding<T>> range = values.list()
                .ofSize(2)
                .map(two -> two.get(0).compareTo(two.get(1)) <= 0
                        ? Finding.between(two.get(0), two.get(1))
                        : Finding.between(two.get(1), two.get(0)));
        Arbitrary<Finding<T>> any =
                Arbitraries.oneOf(simple(values), range, values.map(Finding::atLeast), values.map(Finding::atMost));
        Arbitrary<Finding<T>> sourced = Combinators.combine(any, sources()).as(Finding::withSources);
        return Arbitraries.frequencyOf(Tuple.of(4, sourced), Tuple.of(1, disputed(sourced)));
    }

    private static <T> Arbitrary<Finding<T>> simple(Arbitrary<T> values) {
        Arbitrary<Finding<T>> unrecorded = Combinators.combine(
                        Arbitraries.of(Reason.class), Arbitraries.oneOf(Arbitraries.just(""), texts()))
                .as((reason, note) -> new Finding.Unrecorded<>(reason, note, List.of()));
        return Arbitraries.oneOf(
                values.map(Finding::of),
                Arbitraries.create(Finding::none),
                Combinators.combine(values.list().ofMinSize(1).ofMaxSize(3), booleans())
                        .as(Finding::oneOf),
                unrecorded);
    }

    private static <T> Arbitrary<Finding<T>> disputed(Arbitrary<Finding<T>> statements) {
        return statements.list().ofMinSize(2).ofMaxSize(3).map(Finding::disputed);
    }

    static <E> Arbitrary<SetFinding<E>> sets(Arbitrary<E> members) {
        return Combinators.combine(
                        members.set().ofMaxSize(3),
                        members.set().ofMaxSize(3),
                        booleans(),
                        Arbitraries.of(Reason.class),
                        sources())
                .as((present, absent, complete, reason, sources) -> {
                    SetFinding<E> found = SetFinding.<E>unrecorded(reason)
                            .including(present)
                            .excluding(absent.stream()
                                    .filter(member -> !present.contains(member))
                                    .toList())
                            .withSources(sources);
                    return complete ? found.completed() : found;
                });
    }

    static Arbitrary<List<Source>> sources() {
        return Combinators.combine(texts(), texts().optional(), dates().optional(), texts().optional())
                .as((title, locator, date, note) -> Source.builder()
                        .title(title)
                        .locator(locator)
                        .date(date)
                        .note(note)
                        .build())
                .list()
                .ofMaxSize(2);
    }

    static Arbitrary<Wording> wordings() {
        Arbitrary<List<String>> tags = Arbitraries.shuffle("en", "zh", "und", "ar", "de-AT", "zh-Hant-TW");
        return Combinators.combine(tags, texts().list().ofMinSize(1).ofMaxSize(4))
                .as((order, texts) -> {
                    ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
                    IntStream.range(0, texts.size()).forEach(i -> words.put(order.get(i), texts.get(i)));
                    return Wording.of(words.buildOrThrow());
                });
    }

    /** Texts with quotes, controls, right-to-left letters, emoji and halves of pairs; never blank. */
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "重钢型钢厂",
                        "مصنع النسيج",
                        "🏭⚙️",
                        "a\"b\\c/d",
                        "\u0000\u001f\n\r\t.",
                        "\uD83C lone \uDFED",
                        "II*",
                        "\u2028x"),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(12).filter(text -> !text.isBlank()));
    }

    private static Arbitrary<List<AssetLink>> externalLinks() {
        return Combinators.combine(Arbitraries.of(AssetLinkType.known()), ids())
                .as((type, id) -> AssetLink.of(type, id).externally())
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<AssetId> ids() {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .ofMinLength(1)
                .ofMaxLength(9)
                .map(value -> AssetId.of("other", value));
    }

    private static Arbitrary<Boolean> booleans() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Integer> yearNumbers() {
        return Arbitraries.integers().between(-9999, 9999);
    }

    private static Arbitrary<Dating> datings() {
        return Arbitraries.oneOf(
                yearNumbers().map(Dating::exact),
                yearNumbers().map(Dating::before),
                yearNumbers().map(Dating::after),
                yearNumbers().map(year -> Dating.about(year, 5)),
                yearNumbers().map(year -> Dating.between(year, year + 7)));
    }

    private static Arbitrary<YearRange> years() {
        return Arbitraries.oneOf(
                yearNumbers().map(YearRange::since), yearNumbers().map(year -> YearRange.ofClosed(year, year + 7)));
    }

    private static Arbitrary<PartialDate> dates() {
        return Combinators.combine(
                        yearNumbers(),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 28))
                .as((year, month, day) -> new PartialDate(year, month, month == 0 ? 0 : day));
    }

    private static Arbitrary<DateRange> ranges() {
        Arbitrary<DateRange> closed = dates().list()
                .ofSize(2)
                .map(two -> two.get(0).compareTo(two.get(1)) <= 0
                        ? DateRange.of(two.get(0), two.get(1))
                        : DateRange.of(two.get(1), two.get(0)));
        return Arbitraries.oneOf(
                closed,
                dates().map(DateRange::from),
                dates().map(DateRange::until),
                Arbitraries.just(DateRange.always()));
    }

    private static Arbitrary<Area> areas() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1e12"))
                .ofScale(4);
        return Combinators.combine(amounts, Arbitraries.of(Area.Unit.class)).as(Area::of);
    }

    private static Arbitrary<Position> positions() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-90, 90).ofScale(12),
                        Arbitraries.doubles().between(-180, 180).ofScale(12))
                .as(Position::ofLatLon);
    }
}
