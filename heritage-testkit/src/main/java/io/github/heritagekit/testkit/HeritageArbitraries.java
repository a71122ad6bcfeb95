// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.AssetLinkType;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.AuthenticityAttribute;
import io.github.heritagekit.model.asset.Bearer;
import io.github.heritagekit.model.asset.ClassificationSummary;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.Designations;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.Industry;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.IntangibleDomain;
import io.github.heritagekit.model.asset.IntegrityAspect;
import io.github.heritagekit.model.asset.Involvement;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.asset.NameKind;
import io.github.heritagekit.model.asset.OfficialItem;
import io.github.heritagekit.model.asset.OtherName;
import io.github.heritagekit.model.asset.PeriodOfUse;
import io.github.heritagekit.model.asset.PersonRole;
import io.github.heritagekit.model.asset.RiskPriority;
import io.github.heritagekit.model.asset.SafeguardingMeasure;
import io.github.heritagekit.model.asset.SchemeBook;
import io.github.heritagekit.model.asset.SchemeExclusion;
import io.github.heritagekit.model.asset.SchemeTerms;
import io.github.heritagekit.model.asset.SignificanceScheme;
import io.github.heritagekit.model.asset.SignificanceValue;
import io.github.heritagekit.model.asset.StateOfRepair;
import io.github.heritagekit.model.asset.TangibleAsset;
import io.github.heritagekit.model.asset.UseKind;
import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import io.github.heritagekit.model.json.GeoJsonFeature;
import io.github.heritagekit.model.json.GeoJsonReading;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.place.CoordinateSystem;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.Dating;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.model.time.YearRange;
import io.github.heritagekit.model.zone.ImposedLimit;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.Limit;
import io.github.heritagekit.model.zone.LimitAspect;
import io.github.heritagekit.model.zone.OfferedProvision;
import io.github.heritagekit.model.zone.Provision;
import io.github.heritagekit.model.zone.Ruling;
import io.github.heritagekit.model.zone.SideDistances;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneDistance;
import io.github.heritagekit.model.zone.ZoneDrawing;
import io.github.heritagekit.model.zone.ZoneHit;
import io.github.heritagekit.model.zone.ZoneId;
import io.github.heritagekit.model.zone.ZoneKind;
import io.github.heritagekit.model.zone.ZonePlan;
import io.github.heritagekit.model.zone.ZoneReading;
import net.jqwik.api.Arbitrary;

/**
 * Generators of the values of the model, for property tests with jqwik.
 *
 * <p>What they generate is valid, small for the most part, and shrinks to little: a register to few assets of which little is said,
 * a name to a letter. All of it reaches the corners: names from right to left and with emoji, controls and quotes, years before 0,
 * amounts of sixty digits, ended designations, findings of every kind with and without sources, empty lists, codes of
 * somebody's own. Half a surrogate pair is no text and is not generated.
 *
 * <p>A property that names a type gets them without asking, since {@link HeritageArbitraryProvider} is found by jqwik:
 *
 * <pre>{@code
 * @Property
 * void our_database_keeps_what_it_is_given(@ForAll HeritageAsset asset) {
 *     assertThat(database.load(database.save(asset))).isEqualTo(asset);
 * }
 * }</pre>
 *
 * <p>The generators themselves are for what is built on them, such as lists of acts or records of one's own. They know no jqwik
 * beyond its {@link Arbitrary}.
 */
public final class HeritageArbitraries {
    private HeritageArbitraries() {}

    /**
     * Returns registers: mostly of up to five assets of every class, tied to each other and outwards. About one in 80 has a site of
     * many parts, all of it or each of the one before; half of these have 10,000.
     */
    public static Arbitrary<AssetRegister> registers() {
        return RegisterArbitraries.registers();
    }

    /** Returns assets of every class; their links lead out of the register. */
    public static Arbitrary<HeritageAsset> assets() {
        return AssetArbitraries.assets();
    }

    /** Returns immovable and movable assets; their links lead out of the register. */
    public static Arbitrary<TangibleAsset> tangibleAssets() {
        return AssetArbitraries.tangibleAssets();
    }

    /** Returns immovable assets; their links lead out of the register. */
    public static Arbitrary<ImmovableAsset> immovableAssets() {
        return AssetArbitraries.immovableAssets();
    }

    /** Returns movable assets; their links lead out of the register. */
    public static Arbitrary<MovableAsset> movableAssets() {
        return AssetArbitraries.movableAssets();
    }

    /** Returns intangible assets; their links lead out of the register. */
    public static Arbitrary<IntangibleAsset> intangibleAssets() {
        return AssetArbitraries.intangibleAssets();
    }

    /** Returns ties to other assets, in the same register or out of it. */
    public static Arbitrary<AssetLink> assetLinks() {
        return AssetArbitraries.links();
    }

    /** Returns further names of assets. */
    public static Arbitrary<OtherName> otherNames() {
        return AssetArbitraries.otherNames();
    }

    /** Returns items of official lists. */
    public static Arbitrary<OfficialItem> officialItems() {
        return AssetArbitraries.officialItems();
    }

    /** Returns parts that people and firms took in assets. */
    public static Arbitrary<Involvement> involvements() {
        return AssetArbitraries.involvements();
    }

    /** Returns periods of use, dated or not. */
    public static Arbitrary<PeriodOfUse> periodsOfUse() {
        return AssetArbitraries.periodsOfUse();
    }

    /** Returns bearers of intangible heritage. */
    public static Arbitrary<Bearer> bearers() {
        return AssetArbitraries.bearers();
    }

    /** Returns what may be known of the acts about one asset: up to three acts, schemes it was never under, complete or not. */
    public static Arbitrary<Designations> designations() {
        return DesignationArbitraries.designations();
    }

    /** Returns single acts, ended ones among them, and such of which nobody knows since when. */
    public static Arbitrary<Designation> acts() {
        return DesignationArbitraries.acts();
    }

    /** Returns findings of every kind but ranges, with up to two sources. */
    public static <T> Arbitrary<Finding<T>> findings(Arbitrary<T> values) {
        return FindingArbitraries.findings(values);
    }

    /** Returns findings of every kind, with up to two sources. */
    public static <T extends Comparable<? super T>> Arbitrary<Finding<T>> orderedFindings(Arbitrary<T> values) {
        return FindingArbitraries.orderedFindings(values);
    }

    /** Returns findings of sets: up to four members known to be present or absent, the rest known or not. */
    public static <E> Arbitrary<SetFinding<E>> sets(Arbitrary<E> members) {
        return FindingArbitraries.sets(members);
    }

    /** Returns texts that are not blank, with letters of many scripts, quotes, controls and emoji. */
    public static Arbitrary<String> texts() {
        return TextArbitraries.texts();
    }

    /** Returns words in up to four languages. */
    public static Arbitrary<Wording> wordings() {
        return TextArbitraries.wordings();
    }

    /** Returns sources. */
    public static Arbitrary<Source> sources() {
        return TextArbitraries.sources();
    }

    /** Returns citations. */
    public static Arbitrary<Citation> citations() {
        return TextArbitraries.citations();
    }

    /** Returns years from -9999 to 9999, mostly of the industrial age. */
    public static Arbitrary<Integer> years() {
        return TimeArbitraries.years();
    }

    /** Returns dates known to the year, month or day. */
    public static Arbitrary<PartialDate> partialDates() {
        return TimeArbitraries.partialDates();
    }

    /** Returns ranges of dates, with open ends and unknown starts. */
    public static Arbitrary<DateRange> dateRanges() {
        return TimeArbitraries.dateRanges();
    }

    /** Returns pairs of a day whose facts count and a day whose knowledge counts. */
    public static Arbitrary<AsOf> asOfs() {
        return TimeArbitraries.asOfs();
    }

    /** Returns datings of every form. */
    public static Arbitrary<Dating> datings() {
        return TimeArbitraries.datings();
    }

    /** Returns ranges of years, ended or going on. */
    public static Arbitrary<YearRange> yearRanges() {
        return TimeArbitraries.yearRanges();
    }

    /** Returns areas in every unit. */
    public static Arbitrary<Area> areas() {
        return PlaceArbitraries.areas();
    }

    /** Returns lengths in every unit. */
    public static Arbitrary<Length> lengths() {
        return PlaceArbitraries.lengths();
    }

    /** Returns shares in every unit, from nothing to all. */
    public static Arbitrary<Share> shares() {
        return PlaceArbitraries.shares();
    }

    /** Returns positions all over the earth, poles and the date line included. */
    public static Arbitrary<Position> positions() {
        return PlaceArbitraries.positions();
    }

    /** Returns codes of countries, of which some are of no country. */
    public static Arbitrary<Country> countries() {
        return PlaceArbitraries.countries();
    }

    /** Returns ids of assets. */
    public static Arbitrary<AssetId> assetIds() {
        return CodeArbitraries.assetIds();
    }

    /** Returns kinds of assets of every class, and unknown ones. */
    public static Arbitrary<AssetKind> assetKinds() {
        return CodeArbitraries.assetKinds();
    }

    /** Returns types of links, and unknown ones. */
    public static Arbitrary<AssetLinkType> assetLinkTypes() {
        return CodeArbitraries.assetLinkTypes();
    }

    /** Returns schemes of designation, and unknown ones. */
    public static Arbitrary<DesignationScheme> designationSchemes() {
        return CodeArbitraries.designationSchemes();
    }

    /** Returns aspects of integrity, and unknown ones. */
    public static Arbitrary<IntegrityAspect> integrityAspects() {
        return CodeArbitraries.integrityAspects();
    }

    /** Returns values of significance, and unknown ones. */
    public static Arbitrary<SignificanceValue> significanceValues() {
        return CodeArbitraries.significanceValues();
    }

    /** Returns kinds of use, and unknown ones. */
    public static Arbitrary<UseKind> useKinds() {
        return CodeArbitraries.useKinds();
    }

    /** Returns attributes of authenticity, and unknown ones. */
    public static Arbitrary<AuthenticityAttribute> authenticityAttributes() {
        return CodeArbitraries.authenticityAttributes();
    }

    /** Returns domains of intangible heritage, and unknown ones. */
    public static Arbitrary<IntangibleDomain> intangibleDomains() {
        return CodeArbitraries.intangibleDomains();
    }

    /** Returns kinds of names, and unknown ones. */
    public static Arbitrary<NameKind> nameKinds() {
        return CodeArbitraries.nameKinds();
    }

    /** Returns roles of people, and unknown ones. */
    public static Arbitrary<PersonRole> personRoles() {
        return CodeArbitraries.personRoles();
    }

    /** Returns priorities of risk, and unknown ones. */
    public static Arbitrary<RiskPriority> riskPriorities() {
        return CodeArbitraries.riskPriorities();
    }

    /** Returns measures of safeguarding, and unknown ones. */
    public static Arbitrary<SafeguardingMeasure> safeguardingMeasures() {
        return CodeArbitraries.safeguardingMeasures();
    }

    /** Returns schemes of significance, and unknown ones. */
    public static Arbitrary<SignificanceScheme> significanceSchemes() {
        return CodeArbitraries.significanceSchemes();
    }

    /** Returns states of repair, and unknown ones. */
    public static Arbitrary<StateOfRepair> statesOfRepair() {
        return CodeArbitraries.statesOfRepair();
    }

    /** Returns branches of industry by ISIC, TICCIH and a classification of somebody's own. */
    public static Arbitrary<Industry> industries() {
        return CodeArbitraries.industries();
    }

    /** Returns names that others give to attributes of their own. */
    public static Arbitrary<ExtensionName> extensionNames() {
        return ExtensionArbitraries.names();
    }

    /** Returns what such attributes hold: texts, numbers, lists and maps, seldom as deep as may be. */
    public static Arbitrary<ExtensionValue> extensionValues() {
        return ExtensionArbitraries.values();
    }

    /** Returns terms of schemes, of which much or little is stated. */
    public static Arbitrary<SchemeTerms> schemeTerms() {
        return SchemeArbitraries.terms();
    }

    /** Returns pairs of schemes that exclude each other. */
    public static Arbitrary<SchemeExclusion> schemeExclusions() {
        return SchemeArbitraries.exclusions();
    }

    /** Returns books of up to three schemes. */
    public static Arbitrary<SchemeBook> schemeBooks() {
        return SchemeArbitraries.books();
    }

    /** Returns what rules may conclude of the parts of a site. */
    public static Arbitrary<ClassificationSummary> classificationSummaries() {
        return SchemeArbitraries.summaries();
    }

    /** Returns ground: mostly areas like stars of about a hundred metres, now and then with a hole or in two parts; lines and points. */
    public static Arbitrary<Footprint> footprints() {
        return GroundArbitraries.footprints();
    }

    /** Returns ground that is an area. */
    public static Arbitrary<Footprint> areaFootprints() {
        return GroundArbitraries.areas();
    }

    /** Returns how far geometries may be relied on. */
    public static Arbitrary<Standing> standings() {
        return GroundArbitraries.standings();
    }

    /** Returns names of coordinate systems, of which some are in no table. */
    public static Arbitrary<CoordinateSystem> coordinateSystems() {
        return GroundArbitraries.coordinateSystems();
    }

    /** Returns ids of zones. */
    public static Arbitrary<ZoneId> zoneIds() {
        return ZoneArbitraries.zoneIds();
    }

    /** Returns kinds of zones. */
    public static Arbitrary<ZoneKind> zoneKinds() {
        return ZoneArbitraries.zoneKinds();
    }

    /** Returns interventions. */
    public static Arbitrary<Intervention> interventions() {
        return ZoneArbitraries.interventions();
    }

    /** Returns aspects of limits. */
    public static Arbitrary<LimitAspect> limitAspects() {
        return ZoneArbitraries.limitAspects();
    }

    /** Returns rulings of every sort. */
    public static Arbitrary<Ruling> rulings() {
        return ZoneArbitraries.rulings();
    }

    /** Returns limits, with and without their basis. */
    public static Arbitrary<Limit> limits() {
        return ZoneArbitraries.limits();
    }

    /** Returns what plans want. */
    public static Arbitrary<Provision> provisions() {
        return ZoneArbitraries.provisions();
    }

    /** Returns zones of every standing. */
    public static Arbitrary<Zone> zones() {
        return ZoneArbitraries.zones();
    }

    /** Returns plans of up to five zones that often overlap, every second drawn around another. */
    public static Arbitrary<ZonePlan> zonePlans() {
        return ZoneArbitraries.zonePlans();
    }

    /** Returns what plans say at positions and over areas, exact or not. */
    public static Arbitrary<ZoneReading> zoneReadings() {
        return ZoneArbitraries.zoneReadings();
    }

    /** Returns how places lie to zones. */
    public static Arbitrary<ZoneHit> zoneHits() {
        return ZoneArbitraries.zoneHits();
    }

    /** Returns limits with the zones that impose them. */
    public static Arbitrary<ImposedLimit> imposedLimits() {
        return ZoneArbitraries.imposedLimits();
    }

    /** Returns provisions with the zones that make them. */
    public static Arbitrary<OfferedProvision> offeredProvisions() {
        return ZoneArbitraries.offeredProvisions();
    }

    /** Returns distances of zones. */
    public static Arbitrary<ZoneDistance> zoneDistances() {
        return ZoneArbitraries.zoneDistances();
    }

    /** Returns distances by side, up to 50 m. */
    public static Arbitrary<SideDistances> sideDistances() {
        return ZoneArbitraries.sideDistances();
    }

    /** Returns boundaries drawn from words. */
    public static Arbitrary<ZoneDrawing> zoneDrawings() {
        return ZoneArbitraries.zoneDrawings();
    }

    /** Returns features of maps, with one column each. */
    public static Arbitrary<GeoJsonFeature> geoJsonFeatures() {
        return GeoJsonArbitraries.features();
    }

    /** Returns what was read of maps, with what was wrong. */
    public static Arbitrary<GeoJsonReading<GeoJsonFeature>> geoJsonReadings() {
        return GeoJsonArbitraries.readings();
    }
}
