// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import java.util.List;
import java.util.Locale;

/**
 * How one asset is tied to another: an open code with constants for the common ties.
 *
 * <p>The law on intangible cultural heritage of China (2011, art. 2) keeps the intangible apart from the objects and places that
 * carry it; so does this library, and the ties say which belongs to which. Immutable and thread-safe.
 *
 * @param code the code, such as {@code part-of}
 */
public record AssetLinkType(String code) implements OpenCode {
    /** The asset is a part of the target: a blast furnace of its works, a mill of a serial property. */
    public static final AssetLinkType PART_OF = of("part-of");
    /** The intangible asset is held by the target: an oral history by its recording, a process by a machine. */
    public static final AssetLinkType CARRIED_BY = of("carried-by");
    /** The intangible asset is or was done at the target: a craft at its workshop. */
    public static final AssetLinkType PRACTISED_AT = of("practised-at");
    /** The asset was made with the target, a tool or machine. */
    public static final AssetLinkType MADE_WITH = of("made-with");
    /** The target, a document or recording, tells of the asset. */
    public static final AssetLinkType DOCUMENTED_IN = of("documented-in");
    /** The movable asset is kept at the target: a machine at a museum, an archive in a store. */
    public static final AssetLinkType KEPT_AT = of("kept-at");
    /** The asset goes back to the target: a works that was moved or refounded, with its plant or its people, to the earlier one. */
    public static final AssetLinkType SUCCEEDS = of("succeeds");

    private static final Labels<AssetLinkType> LABELS = Labels.<AssetLinkType>table()
            .put(PART_OF, "part of", "属于")
            .put(CARRIED_BY, "carried by", "载于")
            .put(PRACTISED_AT, "practised at", "实践于")
            .put(MADE_WITH, "made with", "用于制作")
            .put(DOCUMENTED_IN, "documented in", "记录于")
            .put(KEPT_AT, "kept at", "存放于")
            .put(SUCCEEDS, "succeeds", "承继")
            .build();

    /** Checks the form of the code. */
    public AssetLinkType {
        Labels.checked("type of link", code);
    }

    /**
     * Returns the type of link of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static AssetLinkType of(String code) {
        return new AssetLinkType(code);
    }

    /** Returns the codes that this library has labels for, in the order of the constants. */
    public static List<AssetLinkType> known() {
        return LABELS.known();
    }

    /** Returns the label in English or Chinese, English for other languages; an unknown code labels itself. */
    @Override
    public String label(Locale language) {
        return LABELS.label(this, language);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
