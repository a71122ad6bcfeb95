// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.text.Wording;
import java.util.Locale;

/**
 * What an act of an authority does to the asset it names.
 *
 * <p>A law protects (Cultural Relics Protection Law of China), a ministry recognises (MIIT measures 2023 on national industrial
 * heritage), a register warns (Heritage at Risk Register) and a certificate exempts (Planning (Listed Buildings and Conservation Areas)
 * Act 1990, s. 6). The four words are ours. Immutable and thread-safe.
 */
public enum DesignationEffect implements HeritageValue {
    /** It limits in law what may be done: a listing, a cultural relic. */
    PROTECTS("protects", "保护"),
    /** It says that the asset counts and limits nothing by itself: an entry in a list of honour. */
    RECOGNISES("recognises", "认定"),
    /** It says that the asset is in danger. */
    WARNS("warns", "预警"),
    /** It promises that no protection will be put on, for a time: a certificate of immunity. */
    EXEMPTS("exempts", "豁免");

    private final Wording label;

    DesignationEffect(String english, String chinese) {
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
