// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.Burden;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.IntegrityAspect;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.asset.OperatingStatus;
import io.github.heritagekit.model.asset.SignificanceValue;
import io.github.heritagekit.model.asset.TangibleAsset;
import io.github.heritagekit.model.asset.TransmissionState;
import io.github.heritagekit.model.asset.UseKind;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.time.Dating;
import io.github.heritagekit.model.time.YearRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of assets: an object with its type first, and only what is known. */
final class AssetForm implements Form<HeritageAsset> {
    private static final String IMMOVABLE = "immovable";
    private static final String MOVABLE = "movable";
    private static final String INTANGIBLE = "intangible";
    private static final Form<String> TYPE =
            Forms.choice("type", List.of(IMMOVABLE, MOVABLE, INTANGIBLE), type -> type);
    private static final Form<AssetKind> KIND = Forms.parsed("kind of asset", AssetKind::of);
    private static final Form<List<AssetId>> IDS = Forms.listOf("identifiers", Forms.ID);
    private static final Form<List<AssetLink>> LINKS = Forms.listOf("links", Forms.LINK);
    private static final Form<Position> POSITION = Forms.parsed("position", Position::parse);
    private static final FindingForm<Country> COUNTRY = FindingForm.ordered(Forms.parsed("country", Country::of));
    private static final FindingForm<Dating> BUILT = FindingForm.of(Forms.parsed("dating", Dating::parse));
    private static final FindingForm<YearRange> YEARS = FindingForm.of(Forms.parsed("years", YearRange::parse));
    private static final FindingForm<Area> AREA =
            FindingForm.ordered(Forms.parsed("area with its unit, such as `4.6 ha`,", Area::parse));
    private static final FindingForm<Boolean> YES_NO = FindingForm.ordered(Forms.BOOLEAN);
    private static final FindingForm<OperatingStatus> STATUS = FindingForm.ordered(
            Forms.choice("operating status", List.of(OperatingStatus.values()), OperatingStatus::code));
    private static final FindingForm<Burden> BURDEN =
            FindingForm.ordered(Forms.choice("burden", List.of(Burden.values()), Burden::code));
    private static final FindingForm<TransmissionState> TRANSMISSION = FindingForm.ordered(
            Forms.choice("transmission", List.of(TransmissionState.values()), TransmissionState::code));
    private static final SetForm<SignificanceValue> SIGNIFICANCE =
            SetForm.of("value", SignificanceValue::of, SignificanceValue::code);
    private static final SetForm<IntegrityAspect> INTEGRITY =
            SetForm.of("aspect of integrity", IntegrityAspect::of, IntegrityAspect::code);
    private static final SetForm<UseKind> USE = SetForm.of("kind of use", UseKind::of, UseKind::code);

    @Override
    public @Nullable HeritageAsset read(Node node, Problems problems) {
        Fields fields = Fields.of("asset", node, problems);
        String type = fields == null ? null : fields.required("type", TYPE);
        if (fields == null || type == null) {
            return null;
        }
        return switch (type) {
            case IMMOVABLE -> readImmovable(node, fields, problems);
            case MOVABLE -> readMovable(node, fields, problems);
            default -> readIntangible(node, fields, problems);
        };
    }

    private static @Nullable ImmovableAsset readImmovable(Node node, Fields fields, Problems problems) {
        ImmovableAsset.Builder asset = ImmovableAsset.builder();
        fields.required("id", Forms.ID, asset::id);
        fields.required("name", Forms.WORDING, asset::name);
        fields.required("kind", KIND, asset::kind);
        fields.optional("identifiers", IDS, asset::addAllIdentifiers);
        fields.optional("links", LINKS, asset::addAllLinks);
        fields.optional("country", COUNTRY, asset::country);
        fields.optional("designations", DesignationForms.DESIGNATIONS, asset::designations);
        fields.optional("built", BUILT, asset::built);
        fields.optional("integrity", INTEGRITY, asset::integrity);
        fields.optional("inUse", YEARS, asset::inUse);
        fields.optional("operatingStatus", STATUS, asset::operatingStatus);
        fields.optional("currentUse", USE, asset::currentUse);
        fields.optional("position", POSITION, asset::position);
        fields.optional("siteArea", AREA, asset::siteArea);
        fields.optional("floorArea", AREA, asset::floorArea);
        fields.optional("largeStructures", YES_NO, asset::largeStructures);
        fields.optional("originalMachinery", YES_NO, asset::originalMachinery);
        fields.optional("investmentBurden", BURDEN, asset::investmentBurden);
        fields.optional("upkeepBurden", BURDEN, asset::upkeepBurden);
        fields.optional("significance", SIGNIFICANCE, asset::significance);
        fields.optional("statement", Forms.WORDING, asset::statement);
        fields.optional("note", Forms.WORDING, asset::note);
        fields.optional("sources", Forms.SOURCES, asset::addAllSources);
        return fields.close() ? problems.guard(node, asset::build) : null;
    }

    private static @Nullable MovableAsset readMovable(Node node, Fields fields, Problems problems) {
        MovableAsset.Builder asset = MovableAsset.builder();
        fields.required("id", Forms.ID, asset::id);
        fields.required("name", Forms.WORDING, asset::name);
        fields.required("kind", KIND, asset::kind);
        fields.optional("identifiers", IDS, asset::addAllIdentifiers);
        fields.optional("links", LINKS, asset::addAllLinks);
        fields.optional("country", COUNTRY, asset::country);
        fields.optional("designations", DesignationForms.DESIGNATIONS, asset::designations);
        fields.optional("built", BUILT, asset::built);
        fields.optional("integrity", INTEGRITY, asset::integrity);
        fields.optional("inOriginalPlace", YES_NO, asset::inOriginalPlace);
        fields.optional("significance", SIGNIFICANCE, asset::significance);
        fields.optional("statement", Forms.WORDING, asset::statement);
        fields.optional("note", Forms.WORDING, asset::note);
        fields.optional("sources", Forms.SOURCES, asset::addAllSources);
        return fields.close() ? problems.guard(node, asset::build) : null;
    }

    private static @Nullable IntangibleAsset readIntangible(Node node, Fields fields, Problems problems) {
        IntangibleAsset.Builder asset = IntangibleAsset.builder();
        fields.required("id", Forms.ID, asset::id);
        fields.required("name", Forms.WORDING, asset::name);
        fields.required("kind", KIND, asset::kind);
        fields.optional("identifiers", IDS, asset::addAllIdentifiers);
        fields.optional("links", LINKS, asset::addAllLinks);
        fields.optional("country", COUNTRY, asset::country);
        fields.optional("designations", DesignationForms.DESIGNATIONS, asset::designations);
        fields.optional("transmission", TRANSMISSION, asset::transmission);
        fields.optional("recorded", YES_NO, asset::recorded);
        fields.optional("significance", SIGNIFICANCE, asset::significance);
        fields.optional("statement", Forms.WORDING, asset::statement);
        fields.optional("note", Forms.WORDING, asset::note);
        fields.optional("sources", Forms.SOURCES, asset::addAllSources);
        return fields.close() ? problems.guard(node, asset::build) : null;
    }

    @Override
    public Map<String, Object> write(HeritageAsset asset) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", typeOf(asset));
        fields.put("id", Forms.ID.write(asset.id()));
        fields.put("name", Forms.WORDING.write(asset.name()));
        fields.put("kind", KIND.write(asset.kind()));
        Forms.put(fields, "identifiers", Forms.ID, asset.identifiers());
        Forms.put(fields, "links", Forms.LINK, asset.links());
        COUNTRY.put(fields, "country", asset.country());
        DesignationForms.put(fields, asset.designations());
        writeOwn(fields, asset);
        SIGNIFICANCE.put(fields, "significance", asset.significance());
        Forms.put(fields, "statement", Forms.WORDING, asset.statement());
        Forms.put(fields, "note", Forms.WORDING, asset.note());
        Forms.put(fields, "sources", Forms.SOURCE, asset.sources());
        return fields;
    }

    private static String typeOf(HeritageAsset asset) {
        if (asset instanceof ImmovableAsset) {
            return IMMOVABLE;
        }
        return asset instanceof MovableAsset ? MOVABLE : INTANGIBLE;
    }

    private static void writeOwn(Map<String, Object> fields, HeritageAsset asset) {
        if (asset instanceof TangibleAsset tangible) {
            BUILT.put(fields, "built", tangible.built());
            INTEGRITY.put(fields, "integrity", tangible.integrity());
        }
        if (asset instanceof ImmovableAsset immovable) {
            writeImmovable(fields, immovable);
        } else if (asset instanceof MovableAsset movable) {
            YES_NO.put(fields, "inOriginalPlace", movable.inOriginalPlace());
        } else if (asset instanceof IntangibleAsset intangible) {
            TRANSMISSION.put(fields, "transmission", intangible.transmission());
            YES_NO.put(fields, "recorded", intangible.recorded());
        }
    }

    private static void writeImmovable(Map<String, Object> fields, ImmovableAsset asset) {
        YEARS.put(fields, "inUse", asset.inUse());
        STATUS.put(fields, "operatingStatus", asset.operatingStatus());
        USE.put(fields, "currentUse", asset.currentUse());
        Forms.put(fields, "position", POSITION, asset.position());
        AREA.put(fields, "siteArea", asset.siteArea());
        AREA.put(fields, "floorArea", asset.floorArea());
        YES_NO.put(fields, "largeStructures", asset.largeStructures());
        YES_NO.put(fields, "originalMachinery", asset.originalMachinery());
        BURDEN.put(fields, "investmentBurden", asset.investmentBurden());
        BURDEN.put(fields, "upkeepBurden", asset.upkeepBurden());
    }
}
