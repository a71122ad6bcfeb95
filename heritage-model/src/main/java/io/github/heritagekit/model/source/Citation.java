// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.source;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageStyle;
import io.github.heritagekit.model.HeritageValue;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * A place in a law, charter or other document that a rule rests on.
 *
 * <p>Articles move between editions: what art. 17 of the Cultural Relics Protection Law of China said in 2017 stands in art. 28 since
 * 2024. So a place in a text that has editions is said with one. Immutable and thread-safe.
 */
@Value.Immutable
@Serial.Version(1)
@HeritageStyle
public sealed interface Citation extends HeritageValue, WithCitation permits ImmutableCitation {

    /** Returns the name of the document: {@code Nizhny Tagil Charter}. */
    String document();

    /** Returns the place in it: {@code section 5}, {@code art. 4(1)}. */
    Optional<String> article();

    /** Returns the edition, where article numbers move between editions: {@code 2024-11-08}. */
    Optional<String> edition();

    /** Returns a citation of a whole document. */
    static Citation of(String document) {
        return builder().document(document).build();
    }

    /** Returns a citation of a place in a document. */
    static Citation of(String document, String article) {
        return builder().document(document).article(article).build();
    }

    /** Starts a citation. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the document with article and edition: {@code Demo City Heritage Order, art. 4(1) (2024)}. */
    default String inShort() {
        return document()
                + article().map(article -> ", " + article).orElse("")
                + edition().map(edition -> " (" + edition + ")").orElse("");
    }

    /** Checks that no part is blank and the document is not missing. */
    @Value.Check
    default void check() {
        requireNonNull(document(), "document");
        if (document().isBlank() || article().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("document and article of a citation must not be blank");
        }
    }

    /** Collects the parts of a citation. <b>Not thread-safe.</b> */
    final class Builder extends ImmutableCitation.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
