// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import io.github.heritagekit.model.HeritageValue;

/**
 * What a zone goes by in its plan: a code, a number, a name, as the plan writes it.
 *
 * <p>The form is ours. Immutable and thread-safe.
 *
 * @param text the id, without blanks at its ends, such as {@code mill-core}
 */
public record ZoneId(String text) implements HeritageValue, Comparable<ZoneId> {

    /** Checks that the text is on one line and not blank, and has no blanks at its ends. */
    public ZoneId {
        if (text.isBlank() || !text.equals(text.strip()) || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "id of a zone must be text on one line without blanks at its ends but was `" + text + "`");
        }
    }

    /**
     * Returns the id of a text; {@link #toString} gives it back.
     *
     * @throws IllegalArgumentException if the text is blank, has blanks at its ends or line breaks or other controls
     */
    public static ZoneId of(String text) {
        return new ZoneId(text);
    }

    @Override
    public int compareTo(ZoneId other) {
        return text.compareTo(other.text);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text;
    }
}
