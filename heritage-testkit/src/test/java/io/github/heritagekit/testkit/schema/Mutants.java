// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds every way to make a written document wrong, place by place. What others say is theirs, and left alone. */
final class Mutants {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> BAD_NAMES =
            List.of("1acme:x", "acme:", ":x", "acme:a b", "acme:\"", "ac me:x", "厂:x");

    private final List<Mutant> found = new ArrayList<>();

    private Mutants() {}

    /** Returns the mutants of what was written of a type. */
    static List<Mutant> of(JsonNode document, Class<?> type) {
        Mutants mutants = new Mutants();
        mutants.visit(document, type.getSimpleName(), List.of());
        return mutants.found;
    }

    private void add(Flaw flaw, List<String> place, UnaryOperator<JsonNode> change) {
        found.add(new Mutant(flaw, new Edit(place, change)));
    }

    private void put(Flaw flaw, List<String> place, JsonNode... values) {
        for (JsonNode value : values) {
            add(flaw, place, old -> value);
        }
    }

    private void visit(JsonNode node, String field, List<String> place) {
        put(Flaw.NULL, place, JSON.nullNode());
        if (node instanceof ArrayNode array) {
            visitList(array, field, place);
        } else {
            add(Flaw.LIST, place, old -> JSON.arrayNode().add(old));
            visitOne(node, field, place);
        }
    }

    private void visitOne(JsonNode node, String field, List<String> place) {
        if (node instanceof ObjectNode object) {
            put(Flaw.TYPE, place, JSON.numberNode(7.5), JSON.stringNode(""));
            visitObject(object, Role.of(field), field, place);
        } else if (node.isString()) {
            put(Flaw.TYPE, place, JSON.numberNode(7), JSON.booleanNode(true), JSON.objectNode());
            visitText(node.stringValue(), field, place);
        } else if (node.isBoolean()) {
            put(Flaw.TYPE, place, JSON.stringNode("true"), JSON.numberNode(1), JSON.objectNode());
        } else {
            put(Flaw.TYPE, place, JSON.stringNode("7"), JSON.booleanNode(true), JSON.objectNode());
            visitNumber(field, place);
        }
    }

    private void visitList(ArrayNode array, String field, List<String> place) {
        put(Flaw.UNLISTED, place, JSON.objectNode(), JSON.stringNode(""), JSON.numberNode(7));
        if (!array.isEmpty()) {
            put(Flaw.UNLISTED, place, array.get(0));
        }
        if (field.equals("components") && !array.isEmpty()) {
            add(
                    Flaw.TWICE,
                    place,
                    old -> JSON.arrayNode().addAll((ArrayNode) old).add(array.get(0)));
        }
        for (int i = 0; i < array.size(); i++) {
            visit(array.get(i), field, then(place, String.valueOf(i)));
        }
    }

    private static List<String> then(List<String> place, String step) {
        List<String> further = new ArrayList<>(place);
        further.add(step);
        return further;
    }

    private void visitText(String text, String field, List<String> place) {
        if (!Words.areFree(field)) {
            for (String wrong : Words.wrong(field, text)) {
                put(Words.flaw(field), place, JSON.stringNode(wrong));
            }
        }
    }

    private void visitNumber(String field, List<String> place) {
        put(Flaw.NUMBER, place, JSON.numberNode(1.5), JSON.numberNode(2_147_483_648L), JSON.numberNode(-1));
        if (field.equals("count")) {
            put(Flaw.NUMBER, place, JSON.numberNode(0));
        }
        if (field.equals("format")) {
            put(Flaw.FORMAT, place, JSON.numberNode(0), JSON.numberNode(2), JSON.numberNode(10), JSON.stringNode("1"));
        }
    }

    private void visitObject(ObjectNode object, Role role, String field, List<String> place) {
        role.required().forEach(name -> add(Flaw.MISSING, place, old -> without(old, name)));
        member(Flaw.UNKNOWN, place, "unknownField", JSON.stringNode("x"));
        BAD_NAMES.forEach(name -> member(Flaw.BADLY_NAMED, place, name, JSON.numberNode(1)));
        if (!role.isExtensible()) {
            member(Flaw.FOREIGN, place, "acme:floodRisk", JSON.stringNode("high"));
        }
        switch (role) {
            case FINDING -> visitFinding(object, place);
            case WORDING -> add(Flaw.MISSING, place, old -> JSON.objectNode());
            case ASSET -> visitAsset(object, place);
            default -> {}
        }
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!role.isExtensible() || member.getKey().indexOf(':') < 0) {
                visit(member.getValue(), role.field(field, member.getKey()), then(place, member.getKey()));
            }
        }
    }

    private void member(Flaw flaw, List<String> place, String name, JsonNode value) {
        add(flaw, place, old -> with(old, name, value));
    }

    private static JsonNode with(JsonNode object, String name, JsonNode value) {
        return Edit.shallow((ObjectNode) object).set(name, value);
    }

    private static JsonNode without(JsonNode object, String name) {
        return Edit.shallow((ObjectNode) object).without(name);
    }

    /** A kind that is known for another class, a class that the other fields do not go with, or one that there is not. */
    private void visitAsset(ObjectNode asset, List<String> place) {
        String type = asset.path("type").stringValue();
        List.of("works", "machine", "oral-history").forEach(kind -> {
            if (!kind.equals(kindOf(type))) {
                member(Flaw.CODE, place, "kind", JSON.stringNode(kind));
            }
        });
        member(Flaw.WORD, place, "type", JSON.stringNode("tangible"));
    }

    private static String kindOf(String type) {
        return switch (type) {
            case "immovable" -> "works";
            case "movable" -> "machine";
            default -> "oral-history";
        };
    }

    private void visitFinding(ObjectNode finding, List<String> place) {
        List<String> kinds = List.of("value", "none", "atLeast", "oneOf", "disputed", "unrecorded");
        add(Flaw.KINDS, place, old -> JSON.objectNode());
        for (String kind : kinds) {
            boolean range = kind.equals("atLeast") && finding.has("atMost");
            if (!finding.has(kind) && !range) {
                member(Flaw.KINDS, place, kind, valueOf(kind));
            }
        }
        if (!finding.has("oneOf")) {
            member(Flaw.KINDS, place, "orNone", JSON.booleanNode(true));
        }
        if (!finding.has("unrecorded")) {
            member(Flaw.KINDS, place, "note", JSON.stringNode("why"));
        }
        if (finding.has("none")) {
            member(Flaw.KINDS, place, "none", JSON.booleanNode(false));
        }
        if (finding.has("oneOf")) {
            member(Flaw.KINDS, place, "oneOf", JSON.arrayNode());
        }
        if (finding.has("disputed")) {
            member(Flaw.KINDS, place, "sources", JSON.arrayNode());
            member(
                    Flaw.KINDS,
                    place,
                    "disputed",
                    JSON.arrayNode().add(finding.path("disputed").get(0)));
        }
    }

    /** A value that is right for the kind, whatever the finding is about. */
    private static JsonNode valueOf(String kind) {
        return switch (kind) {
            case "none" -> JSON.booleanNode(true);
            case "oneOf", "disputed" -> JSON.arrayNode();
            case "unrecorded" -> JSON.stringNode("withheld");
            default -> JSON.stringNode("4.6 ha");
        };
    }
}
