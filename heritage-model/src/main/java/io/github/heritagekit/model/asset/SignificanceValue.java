// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageValue;
import java.util.List;
import java.util.Locale;

/**
 * A value for which an asset is significant: an open code, named after the text that has it.
 *
 * <p>The constants are the values of the Nizhny Tagil Charter (TICCIH 2003, sections 1 and 2), with {@code ntc/} in front. Charters
 * cut the same ground differently, so values of different texts are different values even where their names agree. Immutable and
 * thread-safe.
 *
 * @param code the code, such as {@code ntc/technological}
 */
public record SignificanceValue(String code) implements HeritageValue {
    /** Evidence of activities that had historical consequences (Nizhny Tagil Charter, section 1). */
    public static final SignificanceValue HISTORICAL = of("ntc/historical");
    /** Value in the history of technology and manufacturing (Nizhny Tagil Charter, section 1). */
    public static final SignificanceValue TECHNOLOGICAL = of("ntc/technological");
    /** Value as a record of lives and for identity (Nizhny Tagil Charter, sections 1 and 2). */
    public static final SignificanceValue SOCIAL = of("ntc/social");
    /** Value of architecture, design or planning (Nizhny Tagil Charter, section 1). */
    public static final SignificanceValue ARCHITECTURAL = of("ntc/architectural");
    /** Value for science and engineering (Nizhny Tagil Charter, section 1). */
    public static final SignificanceValue SCIENTIFIC = of("ntc/scientific");
    /** Value of its beauty (Nizhny Tagil Charter, section 2). */
    public static final SignificanceValue AESTHETIC = of("ntc/aesthetic");
    /** Rarity of a surviving process, type of site or landscape, which adds value (Nizhny Tagil Charter, section 2). */
    public static final SignificanceValue RARITY = of("ntc/rarity");
    /** An early or pioneering example, of especial value (Nizhny Tagil Charter, section 2). */
    public static final SignificanceValue PIONEERING = of("ntc/pioneering");

    private static final Labels<SignificanceValue> LABELS = Labels.<SignificanceValue>table()
            .put(HISTORICAL, "historical value", "历史价值")
            .put(TECHNOLOGICAL, "technological value", "技术价值")
            .put(SOCIAL, "social value", "社会价值")
            .put(ARCHITECTURAL, "architectural value", "建筑价值")
            .put(SCIENTIFIC, "scientific value", "科学价值")
            .put(AESTHETIC, "aesthetic value", "审美价值")
            .put(RARITY, "rarity", "稀缺性")
            .put(PIONEERING, "early or pioneering example", "早期或开创性实例")
            .build();

    /** Checks the form of the code. */
    public SignificanceValue {
        Labels.checked("value", code);
    }

    /**
     * Returns the value of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static SignificanceValue of(String code) {
        return new SignificanceValue(code);
    }

    /** Returns the codes that this library has labels for, in the order of the constants. */
    public static List<SignificanceValue> known() {
        return LABELS.known();
    }

    /** Returns the label in English or Chinese, English for other languages; an unknown code labels itself. */
    public String label(Locale language) {
        return LABELS.label(this, language);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
