// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.text.Wording;
import java.util.Locale;

/**
 * Who bears an intangible asset.
 *
 * <p>The Convention for the Safeguarding of the Intangible Cultural Heritage (2003, art. 2(1)) counts as heritage what communities, groups and, in some cases, individuals recognise as theirs. Immutable and thread-safe.
 */
public enum BearerKind implements HeritageValue {
    /** A community: the people of a place or an industry. */
    COMMUNITY("community", "社区"),
    /** A group: a workshop, a guild, a company's veterans. */
    GROUP("group", "群体"),
    /** One person. */
    INDIVIDUAL("individual", "个人");

    private final Wording label;

    BearerKind(String english, String chinese) {
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
