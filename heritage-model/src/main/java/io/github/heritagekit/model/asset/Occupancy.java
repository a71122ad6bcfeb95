// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.text.Wording;
import java.util.Locale;

/**
 * How far a place is in use by anybody, whatever for.
 *
 * <p>The words of the Heritage at Risk Register of Historic England; where its data say "not applicable", as of a chimney, the finding is none, and "unknown" is a finding without a record. Ordered from empty to full. Immutable and thread-safe.
 */
public enum Occupancy implements HeritageValue {
    /** Nobody uses it. */
    VACANT("vacant", "闲置"),
    /** Some of it is used. */
    PART_OCCUPIED("part occupied", "部分使用"),
    /** It is used. */
    OCCUPIED("occupied", "使用中");

    private final Wording label;

    Occupancy(String english, String chinese) {
        this.label = Wording.en(english).zh(chinese);
    }

    /** Returns the name in lower case, words joined by hyphens, as it is written in data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the label in English or Chinese, English for other languages. */
    public String label(Locale language) {
        return label.in(language);
    }
}
