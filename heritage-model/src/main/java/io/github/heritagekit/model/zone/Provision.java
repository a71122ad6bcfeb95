// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageStyle;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.text.Wording;
import java.util.Locale;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * What a plan wants in a zone, as opposed to what it forbids: uses, incentives, somebody who manages, coordination.
 *
 * <p>The word is ours. Immutable and thread-safe.
 */
@Value.Immutable
@Serial.Version(1)
@HeritageStyle
public sealed interface Provision extends HeritageValue, WithProvision permits ImmutableProvision {

    /** What a plan may want. */
    enum Kind implements HeritageValue {
        /** A use that the plan encourages. */
        ENCOURAGED_USE("encouraged-use", "encouraged use", "鼓励用途"),
        /** What is offered in return: relief of rent or fees, more floor area. */
        INCENTIVE("incentive", "incentive", "激励措施"),
        /** Who manages the zone. */
        MANAGING_BODY("managing-body", "managing body", "管理机构"),
        /** Whom one must come to terms with, and about what. */
        DUTY_TO_COORDINATE("duty-to-coordinate", "duty to coordinate", "协调义务");

        private final String code;
        private final Wording label;

        Kind(String code, String english, String chinese) {
            this.code = code;
            this.label = Wording.en(english).zh(chinese);
        }

        /** Returns the word that is written in data. */
        public String code() {
            return code;
        }

        /** Returns the label in English or Chinese, English for other languages. */
        public String label(Locale language) {
            return label.in(language);
        }
    }

    /** Returns what sort of thing is wanted. */
    Kind kind();

    /** Returns what is wanted, in the plan's words. */
    Wording text();

    /** Returns where it stands. */
    Optional<Citation> basis();

    /** Checks that nothing is missing. */
    @Value.Check
    default void check() {
        requireNonNull(kind(), "kind");
        requireNonNull(text(), "text");
    }

    /** Returns a provision. */
    static Provision of(Kind kind, Wording text) {
        return builder().kind(kind).text(text).build();
    }

    /** Starts a provision. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns this provision with the place where it stands. */
    default Provision citing(String document, String article) {
        return withBasis(Citation.of(document, article));
    }

    /** Returns it in words: {@code encouraged-use: community service}. */
    default String inShort() {
        return kind().code() + ": " + text()
                + basis().map(basis -> " (" + basis + ")").orElse("");
    }

    /** Collects the parts of a provision. <b>Not thread-safe.</b> */
    final class Builder extends ImmutableProvision.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
