// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.AssetLinkType;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.asset.OperatingStatus;
import io.github.heritagekit.model.asset.SignificanceValue;
import io.github.heritagekit.model.asset.TransmissionState;
import io.github.heritagekit.model.asset.UseKind;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.Dating;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.model.time.YearRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes typical assets: invented ones of the build of those in the shipped inventory, the same for the same number on every run.
 *
 * <p>Typical means: assets come in groups of a works and three of its parts: a building, then a second building or an archive, then
 * a machine or, in every third group, a craft. So 62 in 100 are immovable, 29 movable and 8 intangible, and 75 in 100 have a link to
 * their works; the inventory has 74, 20 and 6, and 62. Each has a name in English and Chinese, a kind, a country, one to three
 * values of significance and a source with its place. Tangible ones are dated, in one of five ways. Nine acts in ten assets, as in
 * the inventory: a works has two, a building one or none, the others none or one; each act with reference, grade or both, dates to
 * the day and a source. A works also has years in use, an operating status, current uses, a position, a site area and whether it has
 * large structures. Everything known names its source. One asset is about 1,000 bytes of compact JSON; in the inventory it is 840.
 */
final class TypicalAssets {
    private static final long SEED = 20261124;

    private static final List<Words> PLACES = List.of(
            new Words("Riverside", "河畔"),
            new Words("Northbank", "北岸"),
            new Words("Long Meadow", "长原"),
            new Words("Stone Ferry", "石渡"),
            new Words("Old Wharf", "老码头"),
            new Words("Eastgate", "东门"),
            new Words("Three Springs", "三泉"),
            new Words("Upper Lock", "上闸"));

    private static final List<Words> TRADES = List.of(
            new Words("Spinning Mill", "纺纱厂"),
            new Words("Steel Works", "钢铁厂"),
            new Words("Paper Mill", "造纸厂"),
            new Words("Gas Works", "煤气厂"),
            new Words("Brewery", "酿酒厂"),
            new Words("Locomotive Works", "机车厂"));

    private static final List<SignificanceValue> VALUES = List.of(
            SignificanceValue.HISTORICAL,
            SignificanceValue.TECHNOLOGICAL,
            SignificanceValue.SOCIAL,
            SignificanceValue.ARCHITECTURAL,
            SignificanceValue.PIONEERING);

    private static final List<UseKind> USES =
            List.of(UseKind.MUSEUM, UseKind.PARK, UseKind.CULTURE, UseKind.OFFICES, UseKind.VACANT);

    private static final List<Country> COUNTRIES = List.of(Country.of("CN"), Country.of("GB"), Country.of("DE"));

    private record Words(String english, String chinese) {}

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<HeritageAsset> assets = new ArrayList<>();

    private TypicalAssets() {}

    /** Returns a register of so many typical assets; a longer one begins with the assets of a shorter one. */
    static AssetRegister register(int size) {
        TypicalAssets typical = new TypicalAssets();
        for (int group = 0; typical.assets.size() < size; group++) {
            typical.addGroup(group);
        }
        return AssetRegister.of(typical.assets.subList(0, size));
    }

    private void addGroup(int group) {
        AssetId works = AssetId.of("typical", "works-" + group);
        Words place = one(PLACES);
        Words trade = one(TRADES);
        Words name = new Words(
                place.english + " " + trade.english + " No. " + group, place.chinese + "第" + group + trade.chinese);
        Country country = one(COUNTRIES);
        assets.add(works(works, name, country));
        assets.add(building(works, "north-range", name, new Words("north range", "北侧厂房"), country));
        assets.add(
                group % 2 == 0
                        ? building(works, "engine-house", name, new Words("engine house", "动力车间"), country)
                        : movable(
                                works, "archive", name, new Words("order books", "订货簿"), country, AssetKind.DOCUMENT));
        assets.add(
                group % 3 == 0
                        ? craft(works, name, country)
                        : movable(
                                works,
                                "steam-engine",
                                name,
                                new Words("steam engine", "蒸汽机"),
                                country,
                                AssetKind.MACHINE));
    }

    private ImmovableAsset works(AssetId id, Words name, Country country) {
        int first = 1800 + random.nextInt(150);
        return ImmovableAsset.builder()
                .id(id)
                .name(wording(name))
                .kind(AssetKind.WORKS)
                .country(country)
                .addDesignation(act(DesignationScheme.UK_LISTED))
                .addDesignation(act(DesignationScheme.CN_MIIT_INDUSTRIAL_HERITAGE))
                .built(Finding.of(dating(first), source()))
                .inUse(Finding.of(YearRange.ofClosed(first, first + 20 + random.nextInt(80)), source()))
                .operatingStatus(Finding.of(OperatingStatus.CEASED, source()))
                .currentUse(SetFinding.exactly(one(USES)).withSource(source()))
                .position(Position.ofLatLon(decimal(300_000, 250_000, 4), decimal(1_000_000, 150_000, 4)))
                .siteArea(Finding.of(
                        Area.of(BigDecimal.valueOf(5 + random.nextInt(900), 1), Area.Unit.HECTARE), source()))
                .largeStructures(Finding.of(random.nextBoolean(), source()))
                .significance(significance())
                .addSource(source())
                .build();
    }

    private ImmovableAsset building(AssetId works, String part, Words name, Words what, Country country) {
        ImmovableAsset.Builder building = ImmovableAsset.builder()
                .id(part(works, part))
                .name(wording(name, what))
                .kind(AssetKind.BUILDING)
                .partOf(works)
                .country(country)
                .built(Finding.of(dating(1800 + random.nextInt(150)), source()))
                .significance(significance())
                .addSource(source());
        if (random.nextInt(4) > 0) {
            building.addDesignation(act(DesignationScheme.UK_LISTED));
        }
        return building.build();
    }

    private MovableAsset movable(AssetId works, String part, Words name, Words what, Country country, AssetKind kind) {
        MovableAsset.Builder movable = MovableAsset.builder()
                .id(part(works, part))
                .name(wording(name, what))
                .kind(kind)
                .partOf(works)
                .country(country)
                .built(Finding.of(dating(1800 + random.nextInt(150)), source()))
                .inOriginalPlace(Finding.of(random.nextBoolean(), source()))
                .significance(significance())
                .addSource(source());
        if (random.nextInt(4) == 0) {
            movable.addDesignation(act(DesignationScheme.CN_REGISTERED_RELIC));
        }
        return movable.build();
    }

    private IntangibleAsset craft(AssetId works, Words name, Country country) {
        return IntangibleAsset.builder()
                .id(part(works, "craft"))
                .name(wording(name, new Words("setting of the machines", "设备调校技艺")))
                .kind(AssetKind.TRADITIONAL_CRAFT)
                .addLink(AssetLink.of(AssetLinkType.PRACTISED_AT, works))
                .country(country)
                .origin(Finding.of(dating(1800 + random.nextInt(150)), source()))
                .transmission(Finding.of(TransmissionState.AT_RISK, source()))
                .significance(significance())
                .addSource(source())
                .build();
    }

    private static AssetId part(AssetId works, String part) {
        return AssetId.of(works.scheme(), works.value() + "." + part);
    }

    private static Wording wording(Words name) {
        return Wording.en(name.english).zh(name.chinese);
    }

    private static Wording wording(Words name, Words what) {
        return Wording.en(name.english + ", " + what.english).zh(name.chinese + what.chinese);
    }

    private Designation act(DesignationScheme scheme) {
        Designation.Builder act = Designation.builder()
                .scheme(scheme)
                .reference(Integer.toString(1_000_000 + random.nextInt(9_000_000)))
                .valid(DateRange.from(day()))
                .addSource(source());
        return (scheme.equals(DesignationScheme.UK_LISTED) ? act.grade("II") : act).build();
    }

    private SetFinding<SignificanceValue> significance() {
        SetFinding<SignificanceValue> values = SetFinding.unrecorded();
        for (int i = random.nextInt(3); i >= 0; i--) {
            values = values.including(one(VALUES));
        }
        return values.withSource(source());
    }

    private Dating dating(int year) {
        return switch (random.nextInt(8)) {
            case 0 -> Dating.about(year, 5);
            case 1 -> Dating.between(year, year + 6);
            case 2 -> Dating.before(year);
            case 3 -> Dating.after(year);
            default -> Dating.exact(year);
        };
    }

    private Source source() {
        return Source.builder()
                .title("Register of works, volume " + (1 + random.nextInt(40)))
                .locator("entry " + random.nextInt(10_000))
                .date(day())
                .build();
    }

    private PartialDate day() {
        return PartialDate.of(LocalDate.of(1970, 1, 1).plusDays(random.nextInt(20_000)));
    }

    private double decimal(int least, int span, int places) {
        return BigDecimal.valueOf(least + random.nextInt(span), places).doubleValue();
    }

    private <T> T one(List<T> words) {
        return words.get(random.nextInt(words.size()));
    }
}
