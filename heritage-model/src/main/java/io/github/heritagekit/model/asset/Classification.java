// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.text.Wording;
import java.util.Locale;

/**
 * What a rule may conclude an asset to be, heritage or relic of industry.
 *
 * <p>An <em>industrial relic</em> (工业遗存) is the large site that lives on through managed change, in development zones and
 * coordination areas, in contrast to heritage that is kept as it is. A <em>cultural relic</em> (文物) is the opposite pole: in
 * Chinese law the most strictly protected thing of all. The first is a conclusion and stands here; the second is an act of an
 * authority, a {@link Designation}, and code never turns one into the other. The pair of words is that of the renewal forum in
 * Chongqing (18 October 2024); to the ministry, national industrial heritage is the recognised part of the remains (MIIT measures
 * 2023), not their opposite. Immutable and thread-safe.
 */
public enum Classification implements HeritageValue {
    /** To be kept as it is, for what it means. */
    INDUSTRIAL_HERITAGE("industrial heritage", "工业遗产"),
    /** To be kept alive by managed change: the unrated stock of industrial remains. */
    INDUSTRIAL_RELIC("industrial relic", "工业遗存");

    private final Wording label;

    Classification(String english, String chinese) {
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
