// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import java.util.List;
import java.util.Locale;

/**
 * An aspect in which an asset still is what it was: an open code.
 *
 * <p>The constants are the seven aspects of the United States National Register of Historic Places; a place that keeps its
 * integrity keeps several and usually most of them. Immutable and thread-safe.
 *
 * @param code the code, such as {@code setting}
 */
public record IntegrityAspect(String code) implements OpenCode {
    /** It stands where it was built or where what happened did happen. */
    public static final IntegrityAspect LOCATION = of("location");
    /** Its form, plan, space, structure and style remain. */
    public static final IntegrityAspect DESIGN = of("design");
    /** Its surroundings remain. */
    public static final IntegrityAspect SETTING = of("setting");
    /** The materials it was made of remain. */
    public static final IntegrityAspect MATERIALS = of("materials");
    /** The work of those who made it still shows. */
    public static final IntegrityAspect WORKMANSHIP = of("workmanship");
    /** It still makes its time felt. */
    public static final IntegrityAspect FEELING = of("feeling");
    /** What ties it to an event or person remains. */
    public static final IntegrityAspect ASSOCIATION = of("association");

    private static final Labels<IntegrityAspect> LABELS = Labels.<IntegrityAspect>table()
            .put(LOCATION, "location", "位置")
            .put(DESIGN, "design", "设计")
            .put(SETTING, "setting", "环境")
            .put(MATERIALS, "materials", "材料")
            .put(WORKMANSHIP, "workmanship", "工艺")
            .put(FEELING, "feeling", "感受")
            .put(ASSOCIATION, "association", "关联")
            .build();

    /** Checks the form of the code. */
    public IntegrityAspect {
        Labels.checked("aspect of integrity", code);
    }

    /**
     * Returns the aspect of integrity of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static IntegrityAspect of(String code) {
        return new IntegrityAspect(code);
    }

    /** Returns the codes that this library has labels for, in the order of the constants. */
    public static List<IntegrityAspect> known() {
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
