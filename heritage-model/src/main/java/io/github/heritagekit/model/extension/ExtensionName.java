// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.extension;

import io.github.heritagekit.model.HeritageValue;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The name of an attribute that this library does not know, with the namespace of those who do: {@code acme:floodRisk}.
 *
 * <p>No field of this library's own JSON has a colon in its name, now or later, so a name with one never changes its meaning.
 * The order is by namespace, then by name. Immutable and thread-safe.
 *
 * @param namespace who gave the name, such as {@code acme} or {@code org.example}: a letter, then letters, digits, dots and hyphens
 * @param name the name among theirs: one printable ASCII character or more, no blanks, quotes or backslashes
 */
public record ExtensionName(String namespace, String name) implements HeritageValue, Comparable<ExtensionName> {
    private static final Pattern NAMESPACE = Pattern.compile("[A-Za-z][A-Za-z0-9.-]*");
    private static final Pattern NAME = Pattern.compile("[!-~&&[^\"\\\\]]+");
    private static final Comparator<ExtensionName> ORDER =
            Comparator.comparing(ExtensionName::namespace).thenComparing(ExtensionName::name);

    /** Checks both parts. */
    public ExtensionName {
        if (!NAMESPACE.matcher(namespace).matches()) {
            throw new IllegalArgumentException(
                    "namespace of an extension must be a letter and then letters, digits, dots and hyphens but was `"
                            + namespace + "`");
        }
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "name of an extension must be of printable ASCII without blanks, quotes and backslashes but was `"
                            + name + "`");
        }
    }

    /**
     * Returns the name that the text stands for: namespace, colon, name. The name may hold further colons.
     *
     * @throws IllegalArgumentException if there is no colon or a part has a character that it may not have
     */
    public static ExtensionName parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "name of an extension must have a namespace in front such as `acme:floodRisk` but was `" + text
                            + "`");
        }
        return new ExtensionName(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(ExtensionName other) {
        return ORDER.compare(this, other);
    }

    /** Returns the name in the form that {@link #parse} reads. */
    @Override
    public String toString() {
        return namespace + ":" + name;
    }
}
