// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;

/**
 * An item as an official list words it, such as a core item (核心物项) of national industrial heritage (MIIT measures 2023).
 *
 * <p>The list words, this library sorts: one item may name things of several classes, as "two steam locomotives and their rails"
 * names movable engines and immovable rails. Then several assets carry the same item, and what they are together is still one
 * item of the list. Immutable and thread-safe.
 *
 * @param entry the entry in whose text the item stands
 * @param text the item, letter by letter as the list has it
 */
public record OfficialItem(AssetId entry, String text) implements HeritageValue {
    /** Checks that the entry is given and the text is not blank. */
    public OfficialItem {
        requireNonNull(entry, "entry");
        if (text.isBlank()) {
            throw new IllegalArgumentException("text of an official item must not be blank but was `" + text + "`");
        }
    }

    /**
     * Returns an item of an entry.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public static OfficialItem of(AssetId entry, String text) {
        return new OfficialItem(entry, text);
    }

    /** Returns the text and entry: {@code 烟囱３处 (miit:1-10)}. */
    @Override
    public String toString() {
        return text + " (" + entry + ")";
    }
}
