// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.source;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageStyle;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import io.github.heritagekit.model.time.PartialDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * Where a statement comes from: a register, a survey, a book, an office.
 *
 * <p>Sources of one site disagree, and one is not as good as the next: whoever weighs a statement must know who made it, where and
 * when. Immutable and thread-safe.
 */
@Value.Immutable
@Serial.Version(1)
@HeritageStyle
public sealed interface Source extends HeritageValue, WithSource permits ImmutableSource {

    /** Returns the name of the register, survey or publication. */
    String title();

    /** Returns the place in it: an entry, a page. */
    Optional<String> locator();

    /** Returns when it was said. */
    Optional<PartialDate> date();

    /** Returns what it says, in short, where that explains the record. */
    Optional<String> note();

    /** Returns a source known by its name only. */
    static Source of(String title) {
        return builder().title(title).build();
    }

    /** Returns what others say of it in their own words, by name. */
    Map<ExtensionName, ExtensionValue> extensions();

    /** Starts a source. */
    static Builder builder() {
        return new Builder();
    }

    /** Checks that the title is not blank, and that nothing is missing. */
    @Value.Check
    default void check() {
        requireNonNull(title(), "title");
        requireNonNull(extensions(), "extensions");
        if (title().isBlank()) {
            throw new IllegalArgumentException("title of a source must not be blank");
        }
    }

    /** Returns the title, with place and date where they are known: {@code Register, entry 42, 2021-05-27}. */
    default String inShort() {
        return title()
                + locator().map(locator -> ", " + locator).orElse("")
                + date().map(date -> ", " + date).orElse("");
    }

    /** Collects the parts of a source. <b>Not thread-safe.</b> */
    final class Builder extends ImmutableSource.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
