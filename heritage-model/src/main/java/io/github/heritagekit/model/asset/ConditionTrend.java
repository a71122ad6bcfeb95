// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.text.Wording;
import java.util.Locale;

/**
 * Where the state of repair is going.
 *
 * <p>The words of the Heritage at Risk Register of Historic England; its fourth, unknown, is a finding without a record here. Ordered from worst to best. Immutable and thread-safe.
 */
public enum ConditionTrend implements HeritageValue {
    /** It gets worse. */
    DECLINING("declining", "恶化"),
    /** It stays as it is. */
    STABLE("stable", "稳定"),
    /** It gets better. */
    IMPROVING("improving", "改善");

    private final Wording label;

    ConditionTrend(String english, String chinese) {
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
