// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.text.Wording;
import java.util.Locale;

/**
 * Whether an industrial place works.
 *
 * <p>The Dublin Principles (2011) count places that still work; a plant that was built and never worked leaves remains of
 * production without production. Immutable and thread-safe.
 */
public enum OperatingStatus implements HeritageValue {
    /** It works for the purpose it was built for. */
    OPERATING("operating", "在产"),
    /** It worked and has stopped. */
    CEASED("ceased", "停产"),
    /** It was built, in whole or part, and never worked. */
    NEVER_OPERATED("never operated", "未曾投产");

    private final Wording label;

    OperatingStatus(String english, String chinese) {
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
