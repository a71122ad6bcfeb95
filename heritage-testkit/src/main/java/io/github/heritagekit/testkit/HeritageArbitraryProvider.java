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
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * What jqwik asks for the values of the model and of rules: {@code @ForAll HeritageAsset}, {@code @ForAll Finding<Area>}, {@code
 * @ForAll RulePack}.
 *
 * <p>It knows every type that {@link HeritageArbitraries} or {@link RuleArbitraries} has a generator for, and findings and sets of
 * whatever jqwik has one for; a finding may be a range if its values have an order. Facts come as {@code Fact<?>}, rules and
 * questions with a wildcard or with the codes that their answers are ({@code Question<String>}). jqwik finds it by {@code META-INF/services}; nobody needs to name it.
 * Immutable and thread-safe.
 */
public final class HeritageArbitraryProvider implements ArbitraryProvider {
    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = byType();

    /** Starts a provider; jqwik does. */
    public HeritageArbitraryProvider() {}

    private static Map<Class<?>, Supplier<Arbitrary<?>>> byType() {
        Map<Class<?>, Supplier<Arbitrary<?>>> byType = new LinkedHashMap<>();
        byType.put(AssetRegister.class, HeritageArbitraries::registers);
        byType.put(HeritageAsset.class, HeritageArbitraries::assets);
        byType.put(TangibleAsset.class, HeritageArbitraries::tangibleAssets);
        byType.put(ImmovableAsset.class, HeritageArbitraries::immovableAssets);
        byType.put(MovableAsset.class, HeritageArbitraries::movableAssets);
        byType.put(IntangibleAsset.class, HeritageArbitraries::intangibleAssets);
        byType.put(AssetLink.class, HeritageArbitraries::assetLinks);
        byType.put(Designations.class, HeritageArbitraries::designations);
        byType.put(Designation.class, HeritageArbitraries::acts);
        byType.put(Wording.class, HeritageArbitraries::wordings);
        byType.put(Source.class, HeritageArbitraries::sources);
        byType.put(Citation.class, HeritageArbitraries::citations);
        byType.put(PartialDate.class, HeritageArbitraries::partialDates);
        byType.put(DateRange.class, HeritageArbitraries::dateRanges);
        byType.put(AsOf.class, HeritageArbitraries::asOfs);
        byType.put(Dating.class, HeritageArbitraries::datings);
        byType.put(YearRange.class, HeritageArbitraries::yearRanges);
        byType.put(Area.class, HeritageArbitraries::areas);
        byType.put(Length.class, HeritageArbitraries::lengths);
        byType.put(Share.class, HeritageArbitraries::shares);
        byType.put(Position.class, HeritageArbitraries::positions);
        byType.put(Country.class, HeritageArbitraries::countries);
        byType.put(AssetId.class, HeritageArbitraries::assetIds);
        byType.put(AssetKind.class, HeritageArbitraries::assetKinds);
        byType.put(AssetLinkType.class, HeritageArbitraries::assetLinkTypes);
        byType.put(DesignationScheme.class, HeritageArbitraries::designationSchemes);
        byType.put(IntegrityAspect.class, HeritageArbitraries::integrityAspects);
        byType.put(SignificanceValue.class, HeritageArbitraries::significanceValues);
        byType.put(UseKind.class, HeritageArbitraries::useKinds);
        byType.put(OtherName.class, HeritageArbitraries::otherNames);
        byType.put(OfficialItem.class, HeritageArbitraries::officialItems);
        byType.put(Involvement.class, HeritageArbitraries::involvements);
        byType.put(PeriodOfUse.class, HeritageArbitraries::periodsOfUse);
        byType.put(Bearer.class, HeritageArbitraries::bearers);
        byType.put(Industry.class, HeritageArbitraries::industries);
        byType.put(AuthenticityAttribute.class, HeritageArbitraries::authenticityAttributes);
        byType.put(IntangibleDomain.class, HeritageArbitraries::intangibleDomains);
        byType.put(NameKind.class, HeritageArbitraries::nameKinds);
        byType.put(PersonRole.class, HeritageArbitraries::personRoles);
        byType.put(RiskPriority.class, HeritageArbitraries::riskPriorities);
        byType.put(SafeguardingMeasure.class, HeritageArbitraries::safeguardingMeasures);
        byType.put(SignificanceScheme.class, HeritageArbitraries::significanceSchemes);
        byType.put(StateOfRepair.class, HeritageArbitraries::statesOfRepair);
        byType.put(ExtensionName.class, HeritageArbitraries::extensionNames);
        byType.put(ExtensionValue.class, HeritageArbitraries::extensionValues);
        byType.put(SchemeTerms.class, HeritageArbitraries::schemeTerms);
        byType.put(SchemeExclusion.class, HeritageArbitraries::schemeExclusions);
        byType.put(SchemeBook.class, HeritageArbitraries::schemeBooks);
        byType.put(ClassificationSummary.class, HeritageArbitraries::classificationSummaries);
        byType.put(Footprint.class, HeritageArbitraries::footprints);
        byType.put(Standing.class, HeritageArbitraries::standings);
        byType.put(CoordinateSystem.class, HeritageArbitraries::coordinateSystems);
        byType.put(ZoneId.class, HeritageArbitraries::zoneIds);
        byType.put(ZoneKind.class, HeritageArbitraries::zoneKinds);
        byType.put(Intervention.class, HeritageArbitraries::interventions);
        byType.put(LimitAspect.class, HeritageArbitraries::limitAspects);
        byType.put(Ruling.class, HeritageArbitraries::rulings);
        byType.put(Limit.class, HeritageArbitraries::limits);
        byType.put(Provision.class, HeritageArbitraries::provisions);
        byType.put(Zone.class, HeritageArbitraries::zones);
        byType.put(ZonePlan.class, HeritageArbitraries::zonePlans);
        byType.put(ZoneReading.class, HeritageArbitraries::zoneReadings);
        byType.put(ZoneHit.class, HeritageArbitraries::zoneHits);
        byType.put(ImposedLimit.class, HeritageArbitraries::imposedLimits);
        byType.put(OfferedProvision.class, HeritageArbitraries::offeredProvisions);
        byType.put(ZoneDistance.class, HeritageArbitraries::zoneDistances);
        byType.put(SideDistances.class, HeritageArbitraries::sideDistances);
        byType.put(ZoneDrawing.class, HeritageArbitraries::zoneDrawings);
        byType.put(GeoJsonFeature.class, HeritageArbitraries::geoJsonFeatures);
        byType.put(GeoJsonReading.class, HeritageArbitraries::geoJsonReadings);
        putRules(byType);
        return Collections.unmodifiableMap(byType);
    }

    private static void putRules(Map<Class<?>, Supplier<Arbitrary<?>>> byType) {
        byType.put(RulePack.class, RuleArbitraries::packs);
        byType.put(Rule.class, RuleArbitraries::rules);
        byType.put(Question.class, RuleArbitraries::questions);
        byType.put(ChoiceQuestion.class, RuleArbitraries::choiceQuestions);
        byType.put(CollectQuestion.class, RuleArbitraries::collectQuestions);
        byType.put(Condition.class, RuleArbitraries::conditions);
        byType.put(Vocabulary.class, RuleArbitraries::vocabularies);
        byType.put(Fact.class, RuleArbitraries::facts);
        byType.put(Facts.class, RuleArbitraries::cases);
    }

    /** Returns whether the type is one of the model or of rules, or a finding or set of anything. */
    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return (BY_TYPE.containsKey(targetType.getRawType()) && isOpen(targetType))
                || isFinding(targetType)
                || isSet(targetType);
    }

    /** A fact is of any type, and the answers of a question are codes: {@code Fact<?>}, {@code Question<String>}. */
    private static boolean isOpen(TypeUsage type) {
        return type.getTypeArguments().stream()
                .allMatch(argument ->
                        argument.isWildcard() || (argument.isOfType(String.class) && !type.isOfType(Fact.class)));
    }

    private static boolean isFinding(TypeUsage type) {
        return type.isOfType(Finding.class) && type.getTypeArguments().size() == 1;
    }

    private static boolean isSet(TypeUsage type) {
        return type.isOfType(SetFinding.class) && type.getTypeArguments().size() == 1;
    }

    /** Returns the generator of the type; of findings and sets, one for each that jqwik has for what they hold. */
    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Set<Arbitrary<?>> found = new LinkedHashSet<>();
        Supplier<Arbitrary<?>> known = BY_TYPE.get(targetType.getRawType());
        if (known != null) {
            found.add(known.get());
            return found;
        }
        TypeUsage held = targetType.getTypeArgument(0);
        for (Arbitrary<?> values : subtypeProvider.apply(held)) {
            found.add(isSet(targetType) ? HeritageArbitraries.sets(values) : findings(held, values));
        }
        return found;
    }

    private static Arbitrary<?> findings(TypeUsage held, Arbitrary<?> values) {
        return Comparable.class.isAssignableFrom(held.getRawType())
                ? ordered(values)
                : HeritageArbitraries.findings(values);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type is comparable, to itself as far as can be told
    private static Arbitrary<?> ordered(Arbitrary<?> values) {
        return HeritageArbitraries.orderedFindings((Arbitrary) values);
    }
}
