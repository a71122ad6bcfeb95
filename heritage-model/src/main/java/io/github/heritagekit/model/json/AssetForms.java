// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.Bearer;
import io.github.heritagekit.model.asset.Designations;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.asset.TangibleAsset;
import io.github.heritagekit.model.json.Node.Kind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms of assets: an object with its type first, and only what is known. */
final class AssetForms {
    private static final String IMMOVABLE = "immovable";
    private static final String MOVABLE = "movable";
    private static final String INTANGIBLE = "intangible";
    private static final Form<String> TYPE =
            Forms.choice("type", List.of(IMMOVABLE, MOVABLE, INTANGIBLE), type -> type);

    private static final Shape<ImmovableAsset.Builder, ImmovableAsset> IMMOVABLE_SHAPE = tail(tangible(head(
                            Shape.of("asset", ImmovableAsset::builder, ImmovableAsset.Builder::build),
                            IMMOVABLE,
                            AssetKind::ofImmovable))
                    .finding("inUse", PartForms.YEARS, ImmovableAsset.Builder::inUse, ImmovableAsset::inUse)
                    .list(
                            "periodsOfUse",
                            PartForms.PERIOD,
                            (asset, periods) -> periods.forEach(asset::addPeriodOfUse),
                            ImmovableAsset::periodsOfUse)
                    .finding(
                            "operatingStatus",
                            PartForms.STATUS,
                            ImmovableAsset.Builder::operatingStatus,
                            ImmovableAsset::operatingStatus)
                    .set("currentUse", PartForms.USES, ImmovableAsset.Builder::currentUse, ImmovableAsset::currentUse)
                    .finding(
                            "occupancy",
                            PartForms.OCCUPANCY,
                            ImmovableAsset.Builder::occupancy,
                            ImmovableAsset::occupancy)
                    .optional(
                            "position", PartForms.POSITION, ImmovableAsset.Builder::position, ImmovableAsset::position)
                    .finding("siteArea", PartForms.AREA, ImmovableAsset.Builder::siteArea, ImmovableAsset::siteArea)
                    .finding("floorArea", PartForms.AREA, ImmovableAsset.Builder::floorArea, ImmovableAsset::floorArea)
                    .finding(
                            "largestStructure",
                            PartForms.LENGTH,
                            ImmovableAsset.Builder::largestStructure,
                            ImmovableAsset::largestStructure)
                    .finding(
                            "largeStructures",
                            PartForms.YES_NO,
                            ImmovableAsset.Builder::largeStructures,
                            ImmovableAsset::largeStructures)
                    .finding(
                            "originalMachinery",
                            PartForms.YES_NO,
                            ImmovableAsset.Builder::originalMachinery,
                            ImmovableAsset::originalMachinery)
                    .finding(
                            "investmentBurden",
                            PartForms.BURDEN,
                            ImmovableAsset.Builder::investmentBurden,
                            ImmovableAsset::investmentBurden)
                    .finding(
                            "upkeepBurden",
                            PartForms.BURDEN,
                            ImmovableAsset.Builder::upkeepBurden,
                            ImmovableAsset::upkeepBurden))
            .build();

    private static final Shape<MovableAsset.Builder, MovableAsset> MOVABLE_SHAPE = tail(tangible(head(
                            Shape.of("asset", MovableAsset::builder, MovableAsset.Builder::build),
                            MOVABLE,
                            AssetKind::ofMovable))
                    .finding(
                            "inOriginalPlace",
                            PartForms.YES_NO,
                            MovableAsset.Builder::inOriginalPlace,
                            MovableAsset::inOriginalPlace))
            .build();

    private static final Shape<IntangibleAsset.Builder, IntangibleAsset> INTANGIBLE_SHAPE = tail(head(
                            Shape.of("asset", IntangibleAsset::builder, IntangibleAsset.Builder::build),
                            INTANGIBLE,
                            AssetKind::ofIntangible)
                    .finding("origin", PartForms.DATING, IntangibleAsset.Builder::origin, IntangibleAsset::origin)
                    .set("domains", PartForms.DOMAINS, IntangibleAsset.Builder::domains, IntangibleAsset::domains)
                    .<Bearer>list(
                            "bearers",
                            PartForms.BEARER,
                            IntangibleAsset.Builder::addAllBearers,
                            IntangibleAsset::bearers)
                    .finding(
                            "bearerCount",
                            PartForms.COUNT,
                            IntangibleAsset.Builder::bearerCount,
                            IntangibleAsset::bearerCount)
                    .finding(
                            "transmission",
                            PartForms.TRANSMISSION,
                            IntangibleAsset.Builder::transmission,
                            IntangibleAsset::transmission)
                    .set(
                            "safeguarding",
                            PartForms.SAFEGUARDING,
                            IntangibleAsset.Builder::safeguarding,
                            IntangibleAsset::safeguarding)
                    .finding(
                            "recorded", PartForms.YES_NO, IntangibleAsset.Builder::recorded, IntangibleAsset::recorded))
            .build();

    private static final Map<String, Form<? extends HeritageAsset>> SHAPES = ImmutableMap.of(
            IMMOVABLE, IMMOVABLE_SHAPE,
            MOVABLE, MOVABLE_SHAPE,
            INTANGIBLE, INTANGIBLE_SHAPE);

    static final Form<HeritageAsset> ASSET = new AssetForm();

    private AssetForms() {}

    private static <B extends HeritageAsset.Builder<B>, T extends HeritageAsset> Shape.Table<B, T> head(
            Shape.Table<B, T> table, String type, Function<String, AssetKind> kind) {
        return table.constant("type", type)
                .required("id", Forms.ID, HeritageAsset.Builder::id, HeritageAsset::id)
                .required("name", Forms.WORDING, HeritageAsset.Builder::name, HeritageAsset::name)
                .list(
                        "otherNames",
                        PartForms.OTHER_NAME,
                        (asset, names) -> names.forEach(asset::addOtherName),
                        HeritageAsset::otherNames)
                .required("kind", Forms.parsed("kind of asset", kind), HeritageAsset.Builder::kind, HeritageAsset::kind)
                .list(
                        "identifiers",
                        Forms.ID,
                        (asset, ids) -> ids.forEach(asset::addIdentifier),
                        HeritageAsset::identifiers)
                .list(
                        "officialItems",
                        PartForms.OFFICIAL_ITEM,
                        (asset, items) -> items.forEach(asset::addOfficialItem),
                        HeritageAsset::officialItems)
                .list("links", Forms.LINK, (asset, links) -> links.forEach(asset::addLink), HeritageAsset::links)
                .finding("country", PartForms.COUNTRY, HeritageAsset.Builder::country, HeritageAsset::country)
                .unless(
                        "designations",
                        Designations.unrecorded(),
                        DesignationForms.DESIGNATIONS,
                        HeritageAsset.Builder::designations,
                        HeritageAsset::designations)
                .set("industries", PartForms.INDUSTRIES, HeritageAsset.Builder::industries, HeritageAsset::industries)
                .list(
                        "people",
                        PartForms.PERSON,
                        (asset, people) -> people.forEach(asset::addPerson),
                        HeritageAsset::people);
    }

    private static <B extends TangibleAsset.Builder<B>, T extends TangibleAsset> Shape.Table<B, T> tangible(
            Shape.Table<B, T> table) {
        return table.finding("built", PartForms.DATING, TangibleAsset.Builder::built, TangibleAsset::built)
                .finding("count", PartForms.COUNT, TangibleAsset.Builder::count, TangibleAsset::count)
                .set("integrity", PartForms.INTEGRITY, TangibleAsset.Builder::integrity, TangibleAsset::integrity)
                .set(
                        "authenticity",
                        PartForms.AUTHENTICITY,
                        TangibleAsset.Builder::authenticity,
                        TangibleAsset::authenticity)
                .finding(
                        "stateOfRepair",
                        PartForms.REPAIR,
                        TangibleAsset.Builder::stateOfRepair,
                        TangibleAsset::stateOfRepair)
                .finding(
                        "riskPriority",
                        PartForms.RISK,
                        TangibleAsset.Builder::riskPriority,
                        TangibleAsset::riskPriority)
                .finding(
                        "conditionTrend",
                        PartForms.TREND,
                        TangibleAsset.Builder::conditionTrend,
                        TangibleAsset::conditionTrend);
    }

    private static <B extends HeritageAsset.Builder<B>, T extends HeritageAsset> Shape.Table<B, T> tail(
            Shape.Table<B, T> table) {
        return table.set(
                        "significance",
                        PartForms.SIGNIFICANCE,
                        HeritageAsset.Builder::significance,
                        HeritageAsset::significance)
                .optional("statement", Forms.WORDING, HeritageAsset.Builder::statement, HeritageAsset::statement)
                .optional("note", Forms.WORDING, HeritageAsset.Builder::note, HeritageAsset::note)
                .list(
                        "sources",
                        Forms.SOURCE,
                        (asset, sources) -> sources.forEach(asset::addSource),
                        HeritageAsset::sources)
                .extensible((asset, extensions) -> extensions.forEach(asset::putExtension), HeritageAsset::extensions);
    }

    /** Returns the form of the assets of one class. */
    static <T extends HeritageAsset> Form<T> only(Class<T> type, String phrase) {
        return new OnlyForm<>(type, phrase);
    }

    /** The form of assets of all classes. */
    private static final class AssetForm implements Form<HeritageAsset> {
        @Override
        public @Nullable HeritageAsset read(Node node, Problems problems) {
            if (!node.is(Kind.OBJECT)) {
                problems.add(node, "asset must be an object");
                return null;
            }
            Node type = node.members().get("type");
            if (type == null) {
                Fields.addMissing("asset", "type", node, problems);
                return null;
            }
            String name = TYPE.read(type, problems);
            Form<? extends HeritageAsset> shape = name == null ? null : SHAPES.get(name);
            return shape == null ? null : shape.read(node, problems);
        }

        @Override
        public void write(HeritageAsset asset, Sink sink) {
            if (asset instanceof ImmovableAsset immovable) {
                IMMOVABLE_SHAPE.write(immovable, sink);
            } else if (asset instanceof MovableAsset movable) {
                MOVABLE_SHAPE.write(movable, sink);
            } else {
                INTANGIBLE_SHAPE.write((IntangibleAsset) asset, sink);
            }
        }
    }

    private record OnlyForm<T extends HeritageAsset>(Class<T> type, String phrase) implements Form<T> {
        @Override
        public @Nullable T read(Node node, Problems problems) {
            HeritageAsset asset = ASSET.read(node, problems);
            if (asset != null && !type.isInstance(asset)) {
                problems.add(node.members().getOrDefault("type", node), "asset must be " + phrase);
                return null;
            }
            return asset == null ? null : type.cast(asset);
        }

        @Override
        public void write(T asset, Sink sink) {
            ASSET.write(asset, sink);
        }
    }
}
