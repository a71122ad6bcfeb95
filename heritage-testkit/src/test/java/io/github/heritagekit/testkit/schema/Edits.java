// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes a document anyhow: rightly, wrongly or so that nothing is lost. What others say is left alone. <b>Not thread-safe.</b> */
final class Edits {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int[] LETTERS = " -:/.,_019aZzé厂±%²x\t".codePoints().toArray();

    /** A value of the document and what leads to it. */
    private record Spot(List<String> place, JsonNode node) {}

    private final Random random;
    private final List<Spot> spots = new ArrayList<>();

    Edits(JsonNode document, Random random) {
        this.random = random;
        visit(document, List.of());
    }

    private void visit(JsonNode node, List<String> place) {
        spots.add(new Spot(place, node));
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                if (member.getKey().indexOf(':') < 0) {
                    visit(member.getValue(), then(place, member.getKey()));
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                visit(array.get(i), then(place, String.valueOf(i)));
            }
        }
    }

    private static List<String> then(List<String> place, String step) {
        List<String> further = new ArrayList<>(place);
        further.add(step);
        return further;
    }

    /** Returns any change of any value. */
    Edit next() {
        Spot spot = any(spots);
        return new Edit(spot.place(), change(spot.node()));
    }

    private UnaryOperator<JsonNode> change(JsonNode node) {
        JsonNode other = any(spots).node();
        int which = random.nextInt(4);
        if (which == 0) {
            return old -> other;
        }
        if (node.isString()) {
            String changed = changed(node.stringValue());
            return old -> JSON.stringNode(changed);
        }
        if (node.isInt()) {
            return old -> JSON.numberNode(old.intValue() + which - 2);
        }
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            String name = any(List.copyOf(object.propertyNames()));
            return which == 1
                    ? old -> Edit.shallow((ObjectNode) old).set(changed(name), other)
                    : old -> Edit.shallow((ObjectNode) old).without(name);
        }
        if (node instanceof ArrayNode array && !array.isEmpty()) {
            int index = random.nextInt(array.size());
            return which == 1 ? old -> list(old).add(array.get(index)) : old -> without(list(old), index);
        }
        return old -> JSON.booleanNode(!old.asBoolean(false));
    }

    private static ArrayNode list(JsonNode old) {
        return JSON.arrayNode().addAll((ArrayNode) old);
    }

    private static JsonNode without(ArrayNode array, int index) {
        array.remove(index);
        return array;
    }

    /** Puts a letter in, takes one out or changes one. */
    private String changed(String text) {
        List<Integer> letters = new ArrayList<>(text.codePoints().boxed().toList());
        int letter = LETTERS[random.nextInt(LETTERS.length)];
        int at = random.nextInt(letters.size() + 1);
        int which = random.nextInt(3);
        if (which == 0 || at == letters.size()) {
            letters.add(at, letter);
        } else if (which == 1) {
            letters.subList(at, at + 1).clear();
        } else {
            letters.set(at, letter);
        }
        StringBuilder changed = new StringBuilder();
        letters.forEach(changed::appendCodePoint);
        return changed.toString();
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
