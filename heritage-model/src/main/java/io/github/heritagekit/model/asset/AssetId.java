// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageValue;
import java.util.Comparator;

/**
 * The name of an asset in a register: a scheme and the value in it, such as {@code nhle:1357620}.
 *
 * <p>The scheme says who numbers; the value is kept letter by letter. Registers number each by itself, so a thing has one id in the
 * register at hand and {@linkplain HeritageAsset#identifiers() others} elsewhere. The form is ours. Ids are ordered by scheme, then by value, as
 * {@link String} orders them. Immutable and thread-safe.
 *
 * @param scheme the register or scheme, of a-z, 0-9 and hyphens
 * @param value the number or name in it, at least one character, no blanks or control characters
 */
public record AssetId(String scheme, String value) implements HeritageValue, Comparable<AssetId> {
    private static final Comparator<AssetId> ORDER =
            Comparator.comparing(AssetId::scheme).thenComparing(AssetId::value);

    /** Checks both parts. */
    public AssetId {
        if (!Labels.isWord(scheme, 0, scheme.length())) {
            throw new IllegalArgumentException(
                    "scheme of an asset id must be of a-z, 0-9 and - but was `" + scheme + "`");
        }
        if (value.isEmpty() || !isPrintable(value)) {
            throw new IllegalArgumentException(
                    "value of an asset id must be printable without blanks but was `" + value + "`");
        }
    }

    private static boolean isPrintable(String text) {
        for (int i = 0, character; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (!isPrintable(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(int character) {
        if (character > ' ' && character < '\u007f') {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    /**
     * Returns the id of a value in a scheme.
     *
     * @throws IllegalArgumentException if a part has a character that it may not have
     */
    public static AssetId of(String scheme, String value) {
        return new AssetId(scheme, value);
    }

    /**
     * Returns the id that the text stands for: scheme, colon, value. The value may hold further colons.
     *
     * @throws IllegalArgumentException if there is no colon or a part has a character that it may not have
     */
    public static AssetId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "asset id must be a scheme and a value such as `nhle:1357620` but was `" + text + "`");
        }
        return new AssetId(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(AssetId other) {
        return ORDER.compare(this, other);
    }

    /** Returns the id in the form that {@link #parse} reads: {@code nhle:1357620}. */
    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
