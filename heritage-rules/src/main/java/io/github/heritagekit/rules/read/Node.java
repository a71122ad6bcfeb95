// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import java.util.List;

/** What the author of a pack wrote and where it stands; a text stays a text until a section knows its type. */
sealed interface Node {

    /** Returns the line, from 1. */
    int line();

    /** Returns the column, from 1. */
    int column();

    /** A single text, number or word. */
    record Scalar(String text, boolean quoted, int line, int column) implements Node {}

    /** A list. */
    record Sequence(List<Node> items, int line, int column) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A map, in written order; no key repeats. */
    record Mapping(List<Entry> entries, int line, int column) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** Something that was refused and told already; whoever meets it stays silent. */
    record Refused(int line, int column) implements Node {}

    /** A key and what stands under it. */
    record Entry(Scalar key, Node value) {}
}
