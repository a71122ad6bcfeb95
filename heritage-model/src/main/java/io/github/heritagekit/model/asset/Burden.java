// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.text.Wording;
import java.util.Locale;

/**
 * How heavily a cost weighs on those who bear it, in their own judgement.
 *
 * <p>The renewal forum in Chongqing (18 October 2024) names substantial investment and difficult upkeep as traits of industrial relics
 * and gives no figures. So this is the statement of a source, not a sum: money with its year and currency is another matter. The three
 * steps are ours, ordered from light to heavy.
 * Immutable and thread-safe.
 */
public enum Burden implements HeritageValue {
    /** Less than is usual for a place of this kind. */
    LIGHT("light", "轻"),
    /** What is usual for a place of this kind. */
    ORDINARY("ordinary", "一般"),
    /** More than is usual, or more than those who bear it can carry. */
    HEAVY("heavy", "重");

    private final Wording label;

    Burden(String english, String chinese) {
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
