// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.schema;

import tools.jackson.databind.JsonNode;

/**
 * A way to make a document wrong.
 *
 * @param flaw what is wrong then
 * @param edit what is changed
 */
record Mutant(Flaw flaw, Edit edit) {

    /** Returns the document with the flaw; the given one is left as it is. */
    JsonNode of(JsonNode document) {
        return edit.of(document);
    }

    @Override
    public String toString() {
        return flaw + ", " + edit;
    }
}
