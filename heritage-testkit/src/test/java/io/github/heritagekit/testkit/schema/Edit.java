// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.schema;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of one value in a document.
 *
 * @param place the names and indices that lead to the value
 * @param change makes another value of it
 */
record Edit(List<String> place, UnaryOperator<JsonNode> change) {

    /** Returns the document with the change; the given one is left as it is. */
    JsonNode of(JsonNode document) {
        return changed(document, 0);
    }

    private JsonNode changed(JsonNode node, int depth) {
        if (depth == place.size()) {
            return change.apply(node);
        }
        String step = place.get(depth);
        if (node instanceof ObjectNode object) {
            ObjectNode copy = shallow(object);
            return copy.set(step, changed(object.path(step), depth + 1));
        }
        int index = Integer.parseInt(step);
        ArrayNode copy = shallow((ArrayNode) node);
        copy.set(index, changed(node.path(index), depth + 1));
        return copy;
    }

    /** Returns an object with the same members. */
    static ObjectNode shallow(ObjectNode object) {
        ObjectNode copy = object.objectNode();
        return copy.setAll(object);
    }

    private static ArrayNode shallow(ArrayNode array) {
        return array.arrayNode().addAll(array);
    }

    @Override
    public String toString() {
        return "change at /" + String.join("/", place);
    }
}
