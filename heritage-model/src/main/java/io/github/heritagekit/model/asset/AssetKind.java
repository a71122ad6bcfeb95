// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/**
 * What sort of thing an asset is: an open code with constants for the sorts that the official Chinese lists of core items (核心物项,
 * MIIT 2023) and the charters name.
 *
 * <p>The constants fall into three lists, one for each class of assets. An asset refuses a constant of another list, since an oral
 * history is not a building and its recording is not an oral history. A code that is none of them fits every asset. Immutable and
 * thread-safe.
 *
 * @param code the code, such as {@code extraction-place}
 */
public record AssetKind(String code) implements OpenCode {
    /** A building: a workshop, mill, office. */
    public static final AssetKind BUILDING = of("building");
    /** A structure that is no building: a chimney, furnace, gasholder, silo, headgear. */
    public static final AssetKind STRUCTURE = of("structure");
    /** A work of engineering: a bridge, dam, lock, dock. */
    public static final AssetKind ENGINEERING_WORK = of("engineering-work");
    /** A made space under the ground: a cavern, gallery, air-raid workshop. */
    public static final AssetKind UNDERGROUND_SPACE = of("underground-space");
    /** A place of extraction: a mine, quarry, open pit. */
    public static final AssetKind EXTRACTION_PLACE = of("extraction-place");
    /** Infrastructure of transport: a railway, canal, ropeway, wharf. */
    public static final AssetKind TRANSPORT_INFRASTRUCTURE = of("transport-infrastructure");
    /** Remains known by archaeology: a kiln, smelting place, ruined works. */
    public static final AssetKind ARCHAEOLOGICAL_REMAINS = of("archaeological-remains");
    /** Housing, schools, churches and welfare of the workers, which the Nizhny Tagil Charter (section 1) counts in. */
    public static final AssetKind WORKERS_HOUSING = of("workers-housing");
    /** A landscape made by industry, or a garden: a spoil heap, a mining landscape. */
    public static final AssetKind LANDSCAPE = of("landscape");
    /** A works, factory or mill taken as one: plant and grounds together. */
    public static final AssetKind WORKS = of("works");
    /** Several things that belong together, serial properties included. */
    public static final AssetKind ENSEMBLE = of("ensemble");
    /** A settlement that lives by industry: a company town, a miners' street. */
    public static final AssetKind SETTLEMENT = of("settlement");
    /** A machine or production line. */
    public static final AssetKind MACHINE = of("machine");
    /** A tool. */
    public static final AssetKind TOOL = of("tool");
    /** A vehicle, vessel or aircraft. */
    public static final AssetKind VEHICLE = of("vehicle");
    /** A product. */
    public static final AssetKind PRODUCT = of("product");
    /** Furniture or office equipment. */
    public static final AssetKind FURNITURE = of("furniture");
    /** A document or archive. */
    public static final AssetKind DOCUMENT = of("document");
    /** A photograph, film or sound recording. */
    public static final AssetKind RECORDING = of("recording");
    /** A signboard or plaque. */
    public static final AssetKind SIGNBOARD = of("signboard");
    /** A process or technique of production (生产工艺). */
    public static final AssetKind PROCESS = of("process");
    /** A practised craft handed on, such as brewing or firing. */
    public static final AssetKind TRADITIONAL_CRAFT = of("traditional-craft");
    /** A recipe or formula. */
    public static final AssetKind RECIPE = of("recipe");
    /** A system of management or rules of work (规章制度), such as the Angang Constitution. */
    public static final AssetKind MANAGEMENT_SYSTEM = of("management-system");
    /** A brand or trade name; its certificate is a document. */
    public static final AssetKind BRAND = of("brand");
    /** The spirit and culture of an enterprise (企业文化, 工业精神). */
    public static final AssetKind CORPORATE_CULTURE = of("corporate-culture");
    /** Memory told by those who were there; its recording is movable. */
    public static final AssetKind ORAL_HISTORY = of("oral-history");
    /** A custom or ritual. */
    public static final AssetKind CUSTOM = of("custom");
    /** Music or another expression, such as a time signal. */
    public static final AssetKind MUSIC = of("music");
    /** A place-name. */
    public static final AssetKind PLACE_NAME = of("place-name");

    private static final Labels<AssetKind> IMMOVABLE_LABELS = Labels.<AssetKind>table()
            .put(BUILDING, "building", "建筑物")
            .put(STRUCTURE, "structure", "构筑物")
            .put(ENGINEERING_WORK, "engineering work", "工程设施")
            .put(UNDERGROUND_SPACE, "underground space", "地下空间")
            .put(EXTRACTION_PLACE, "place of extraction", "矿区")
            .put(TRANSPORT_INFRASTRUCTURE, "transport infrastructure", "交通设施")
            .put(ARCHAEOLOGICAL_REMAINS, "archaeological remains", "考古遗存")
            .put(WORKERS_HOUSING, "workers' housing and welfare", "职工居住与福利设施")
            .put(LANDSCAPE, "landscape or garden", "景观")
            .put(WORKS, "works", "厂区")
            .put(ENSEMBLE, "ensemble", "建筑群")
            .put(SETTLEMENT, "settlement", "聚落")
            .build();

    private static final Labels<AssetKind> MOVABLE_LABELS = Labels.<AssetKind>table()
            .put(MACHINE, "machine or production line", "机器设备")
            .put(TOOL, "tool", "工具")
            .put(VEHICLE, "vehicle or vessel", "交通工具")
            .put(PRODUCT, "product", "产品")
            .put(FURNITURE, "furniture or office equipment", "家具与办公用具")
            .put(DOCUMENT, "document or archive", "档案文献")
            .put(RECORDING, "photograph, film or recording", "影音资料")
            .put(SIGNBOARD, "signboard or plaque", "牌匾")
            .build();

    private static final Labels<AssetKind> INTANGIBLE_LABELS = Labels.<AssetKind>table()
            .put(PROCESS, "process or technique", "生产工艺")
            .put(TRADITIONAL_CRAFT, "traditional craft", "传统技艺")
            .put(RECIPE, "recipe", "配方")
            .put(MANAGEMENT_SYSTEM, "management system or rules", "管理制度")
            .put(BRAND, "brand or trade name", "商标与商号")
            .put(CORPORATE_CULTURE, "corporate spirit or culture", "企业文化与工业精神")
            .put(ORAL_HISTORY, "oral history or memory", "口述历史")
            .put(CUSTOM, "custom or ritual", "习俗")
            .put(MUSIC, "music or other expression", "音乐")
            .put(PLACE_NAME, "place-name", "地名")
            .build();

    private static final Labels<AssetKind> LABELS = Labels.<AssetKind>table()
            .putAll(ImmutableList.of(IMMOVABLE_LABELS, MOVABLE_LABELS, INTANGIBLE_LABELS))
            .build();

    /** Checks the form of the code. */
    public AssetKind {
        Labels.checked("kind of asset", code);
    }

    /**
     * Returns the kind of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static AssetKind of(String code) {
        return new AssetKind(code);
    }

    /** Returns the kinds that this library has labels for: immovable, movable, intangible, each in the order of the constants. */
    public static List<AssetKind> known() {
        return LABELS.known();
    }

    /** Returns the known kinds of immovable assets, in the order of the constants. */
    public static List<AssetKind> immovable() {
        return IMMOVABLE_LABELS.known();
    }

    /** Returns the known kinds of movable assets, in the order of the constants. */
    public static List<AssetKind> movable() {
        return MOVABLE_LABELS.known();
    }

    /** Returns the known kinds of intangible assets, in the order of the constants. */
    public static List<AssetKind> intangible() {
        return INTANGIBLE_LABELS.known();
    }

    /** Returns the label in English or Chinese, English for other languages; an unknown code labels itself. */
    @Override
    public String label(Locale language) {
        return LABELS.label(this, language);
    }

    /**
     * Returns the kind of an immovable asset of a code, known or not.
     *
     * @throws IllegalArgumentException if the code has another form or is known as a kind of movable or intangible assets
     */
    public static AssetKind ofImmovable(String code) {
        return of(code).checkedImmovable();
    }

    /**
     * Returns the kind of a movable asset of a code, known or not.
     *
     * @throws IllegalArgumentException if the code has another form or is known as a kind of immovable or intangible assets
     */
    public static AssetKind ofMovable(String code) {
        return of(code).checkedMovable();
    }

    /**
     * Returns the kind of an intangible asset of a code, known or not.
     *
     * @throws IllegalArgumentException if the code has another form or is known as a kind of immovable or movable assets
     */
    public static AssetKind ofIntangible(String code) {
        return of(code).checkedIntangible();
    }

    AssetKind checkedImmovable() {
        return checkedAmong("an immovable asset", immovable());
    }

    AssetKind checkedMovable() {
        return checkedAmong("a movable asset", movable());
    }

    AssetKind checkedIntangible() {
        return checkedAmong("an intangible asset", intangible());
    }

    /** Checks that the kind is not known as one of another class of assets. */
    private AssetKind checkedAmong(String assets, List<AssetKind> fitting) {
        if (LABELS.contains(this) && !fitting.contains(this)) {
            throw new IllegalArgumentException("kind of " + assets + " must be one of "
                    + String.join(", ", fitting.stream().map(AssetKind::code).toList())
                    + " or a code of your own but was `"
                    + code + "`");
        }
        return this;
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
