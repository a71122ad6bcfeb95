// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.text.Wording;
import java.util.Locale;

/**
 * Whether an intangible asset is handed on.
 *
 * <p>The Convention for the Safeguarding of the Intangible Cultural Heritage (2003, art. 2(3)) names transmission among its measures
 * and ranks no states; the four are ours, ordered from best to worst. Immutable and thread-safe.
 */
public enum TransmissionState implements HeritageValue {
    /** It is practised and handed on. */
    THRIVING("thriving", "传承良好"),
    /** It is practised by few, and who will follow is not certain. */
    AT_RISK("at risk", "传承濒危"),
    /** Nobody practises it; some remember. */
    REMEMBERED_ONLY("remembered only", "仅存记忆"),
    /** Nobody is left who knew it; documents may tell of it. */
    LOST("lost", "失传");

    private final Wording label;

    TransmissionState(String english, String chinese) {
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
