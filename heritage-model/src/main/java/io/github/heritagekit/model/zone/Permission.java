// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;
import java.util.Locale;

/** Whether a plan lets something be done, from the strictest to the freest; a plan that is silent gives none of these. The steps are ours. */
public enum Permission implements HeritageValue {
    /** It may not be done. */
    PROHIBITED("prohibited", "禁止"),
    /** It may not be done unless it is approved as an exception. */
    EXCEPTIONAL("exceptional", "特殊情况经批准"),
    /** It may be done with the consent of an authority. */
    CONSENT("consent", "须经批准"),
    /** It may be done where it meets conditions that the plan states. */
    CONDITIONAL("conditional", "符合条件可行"),
    /** The plan says that it may be done. */
    ALLOWED("allowed", "允许");

    private final String code;
    private final Wording label;

    Permission(String code, String chinese) {
        this.code = code;
        this.label = Wording.en(code).zh(chinese);
    }

    /** Returns the word that is written in data. */
    public String code() {
        return code;
    }

    /** Returns the label in English or Chinese, English for other languages. */
    public String label(Locale language) {
        return label.in(language);
    }

    /** Returns the stricter of two permissions. */
    public Permission strictest(Permission other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Returns what two statements about one intervention make together, where the stricter binds: the set of what it may be, for
     * each value that either may have. A statement of none, as of a plan that is silent, imposes nothing; together with a prohibition,
     * what is not recorded does not matter, since nothing is stricter.
     *
     * <p>The sources of the statements are not kept.
     */
    public static Finding<Permission> strictest(Finding<Permission> one, Finding<Permission> other) {
        return PossiblePermissions.of(one)
                .strictest(PossiblePermissions.of(other))
                .finding();
    }
}
