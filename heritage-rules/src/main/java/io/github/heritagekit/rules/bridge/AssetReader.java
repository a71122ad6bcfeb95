// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.bridge;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.Designations;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.IntegrityAspect;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.asset.SignificanceValue;
import io.github.heritagekit.model.asset.TangibleAsset;
import io.github.heritagekit.model.asset.UseKind;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.Dating;
import io.github.heritagekit.rules.facts.Facts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads the facts of an asset, by itself and by what its register links to it. */
final class AssetReader {
    private final AssetRegister register;

    AssetReader(AssetRegister register) {
        this.register = register;
    }

    Facts read(HeritageAsset asset, AsOf asOf) {
        Facts.Builder facts = Facts.builder(asOf);
        facts.put(AssetFacts.CLASS, Finding.of(classOf(asset)));
        facts.put(AssetFacts.KIND, Finding.of(asset.kind().code()));
        facts.put(AssetFacts.COUNTRY, mapped(asset.country(), country -> Finding.of(country.code())));
        designations(register.designationsOf(asset), asOf, facts);
        facts.put(AssetFacts.SIGNIFICANCE, mapped(asset.significance(), SignificanceValue::code));
        if (asset instanceof TangibleAsset tangible) {
            facts.put(AssetFacts.INTEGRITY, mapped(tangible.integrity(), IntegrityAspect::code));
            facts.put(AssetFacts.BUILT, mapped(tangible.built(), AssetReader::years));
        } else {
            facts.put(AssetFacts.BUILT, Finding.none());
            facts.put(AssetFacts.INTEGRITY, SetFinding.none());
        }
        immovable(asset, facts);
        facts.put(
                AssetFacts.IN_ORIGINAL_PLACE,
                asset instanceof MovableAsset movable ? movable.inOriginalPlace() : Finding.none());
        intangible(asset, facts);
        return facts.build();
    }

    private static String classOf(HeritageAsset asset) {
        if (asset instanceof ImmovableAsset) {
            return "immovable";
        }
        return asset instanceof MovableAsset ? "movable" : "intangible";
    }

    private static void designations(Designations designations, AsOf asOf, Facts.Builder facts) {
        List<Source> sources = designations.acts().stream()
                .flatMap(act -> act.sources().stream())
                .distinct()
                .toList();
        facts.put(
                AssetFacts.DESIGNATIONS,
                mapped(designations.inForceOn(asOf), DesignationScheme::code).withSources(sources));
        facts.put(
                AssetFacts.LEGAL_EFFECTS,
                mapped(designations.effectsOn(asOf), AssetFacts::code).withSources(sources));
    }

    private static void immovable(HeritageAsset asset, Facts.Builder facts) {
        if (asset instanceof ImmovableAsset place) {
            facts.put(AssetFacts.SITE_AREA, place.siteArea());
            facts.put(AssetFacts.FLOOR_AREA, place.floorArea());
            facts.put(AssetFacts.LARGE_STRUCTURES, place.largeStructures());
            facts.put(AssetFacts.ORIGINAL_MACHINERY, place.originalMachinery());
            facts.put(AssetFacts.INVESTMENT_BURDEN, coded(place.investmentBurden()));
            facts.put(AssetFacts.UPKEEP_BURDEN, coded(place.upkeepBurden()));
            facts.put(AssetFacts.OPERATING_STATUS, coded(place.operatingStatus()));
            facts.put(AssetFacts.CURRENT_USE, mapped(place.currentUse(), UseKind::code));
        } else {
            facts.put(AssetFacts.SITE_AREA, Finding.none());
            facts.put(AssetFacts.FLOOR_AREA, Finding.none());
            facts.put(AssetFacts.LARGE_STRUCTURES, Finding.none());
            facts.put(AssetFacts.ORIGINAL_MACHINERY, Finding.none());
            facts.put(AssetFacts.INVESTMENT_BURDEN, Finding.none());
            facts.put(AssetFacts.UPKEEP_BURDEN, Finding.none());
            facts.put(AssetFacts.OPERATING_STATUS, Finding.none());
            facts.put(AssetFacts.CURRENT_USE, SetFinding.none());
        }
    }

    private void intangible(HeritageAsset asset, Facts.Builder facts) {
        if (asset instanceof IntangibleAsset practice) {
            facts.put(AssetFacts.TRANSMISSION, coded(practice.transmission()));
            facts.put(AssetFacts.RECORDED, practice.recorded());
            facts.put(AssetFacts.INTANGIBLE_ASSETS, Finding.of(true));
        } else {
            facts.put(AssetFacts.TRANSMISSION, Finding.none());
            facts.put(AssetFacts.RECORDED, Finding.none());
            if (linksToIntangible(asset.id())) {
                facts.put(AssetFacts.INTANGIBLE_ASSETS, Finding.of(true));
            }
        }
    }

    /** A register that links no intangible asset to a place or its parts does not say that there is none. */
    private boolean linksToIntangible(AssetId site) {
        Set<AssetId> seen = new LinkedHashSet<>();
        Deque<AssetId> waiting = new ArrayDeque<>(List.of(site));
        while (!waiting.isEmpty()) {
            AssetId id = waiting.pop();
            if (register.linksTo(id).stream().anyMatch(IntangibleAsset.class::isInstance)) {
                return true;
            }
            if (seen.add(id)) {
                register.partsOf(id).forEach(part -> waiting.push(part.id()));
            }
        }
        return false;
    }

    private static Finding<Integer> years(Dating dating) {
        if (dating.earliest().isEmpty()) {
            return Finding.atMost(dating.latest().orElseThrow());
        }
        int earliest = dating.earliest().getAsInt();
        return dating.latest().isPresent()
                ? Finding.between(earliest, dating.latest().getAsInt())
                : Finding.atLeast(earliest);
    }

    private static <E extends Enum<E>> Finding<String> coded(Finding<E> finding) {
        return mapped(candidates(finding), constant -> Finding.of(AssetFacts.code(constant)));
    }

    private static <E extends Enum<E>> Finding<E> candidates(Finding<E> finding) {
        if (finding instanceof Finding.Disputed<E> disputed) {
            return Finding.disputed(
                    disputed.statements().stream().map(AssetReader::candidates).toList());
        }
        return finding instanceof Finding.Between<E> range ? between(range) : finding;
    }

    /** A range of constants is the constants in it; at least one end is given. */
    private static <E extends Enum<E>> Finding<E> between(Finding.Between<E> range) {
        E known = range.lower().or(range::upper).orElseThrow();
        EnumSet<E> within = EnumSet.allOf(known.getDeclaringClass());
        within.removeIf(constant ->
                range.lower().filter(least -> constant.compareTo(least) < 0).isPresent());
        within.removeIf(constant ->
                range.upper().filter(most -> constant.compareTo(most) > 0).isPresent());
        return Finding.oneOf(List.copyOf(within), false).withSources(range.sources());
    }

    private static <E> SetFinding<String> mapped(SetFinding<E> finding, Function<E, String> code) {
        SetFinding<String> codes = SetFinding.<String>unrecorded(finding.reason())
                .including(finding.present().stream().map(code).toList())
                .excluding(finding.absent().stream().map(code).toList())
                .withSources(finding.sources());
        return finding.complete() ? codes.completed() : codes;
    }

    private static <T, R> Finding<R> mapped(Finding<T> finding, Function<T, Finding<R>> map) {
        return finding.fold(new FindingMap<>(map));
    }
}
