// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a record knows of its case, in the facts of an engine that may declare them otherwise.
 *
 * @param facts what could be taken
 * @param untaken why the rest could not, in the order of the record
 */
record RecordedCase(Facts facts, List<Problem> untaken) {
    private static final String NAME = "record.json";

    RecordedCase {
        untaken = List.copyOf(untaken);
    }

    static RecordedCase of(String json, RuleEngine engine) {
        Problems problems = new Problems(NAME);
        Node.Mapping root = (Node.Mapping) JsonNodes.read(json, RecordGrammar.DEEPEST, problems);
        Map<String, String> types = new LinkedHashMap<>();
        entries(root, "types").forEach(entry -> types.put(entry.key().text(), ((Node.Scalar) entry.value()).text()));
        Taking taking = new Taking(vocabulary(engine, types), types);
        Node.Mapping whole = (Node.Mapping) value(root, "case").orElseThrow();
        List<Problem> told = new ArrayList<>();
        return taking.take(whole, told)
                .map(facts -> new RecordedCase(facts, List.of()))
                .orElseGet(() -> taking.oneByOne(whole));
    }

    private static Optional<Node> value(Node.Mapping map, String key) {
        return map.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Node.Entry::value)
                .findFirst();
    }

    private static List<Node.Entry> entries(Node.Mapping map, String key) {
        return value(map, key).map(found -> ((Node.Mapping) found).entries()).orElse(List.of());
    }

    private static List<Node> items(Node.Mapping map, String key) {
        return value(map, key).map(found -> ((Node.Sequence) found).items()).orElse(List.of());
    }

    /** Facts that no pack knows are taken by id and type: no rule asks them, and they are not lost. */
    private static CaseVocabulary vocabulary(RuleEngine engine, Map<String, String> types) {
        Set<String> questions = new LinkedHashSet<>();
        engine.packs().stream()
                .map(RulePack::questions)
                .forEach(all -> all.stream().map(Question::id).forEach(questions::add));
        List<Fact<?>> further = new ArrayList<>();
        types.forEach((id, type) -> {
            if (!questions.contains(id)) {
                fact(id, type).ifPresent(further::add);
            }
        });
        return CaseVocabulary.of(engine.packs(), engine.additionalRules())
                .with(further)
                .ofRecords();
    }

    private static Optional<Fact<?>> fact(String id, String typeName) {
        try {
            return FactType.all().stream()
                    .filter(type -> type.typeName().equals(typeName))
                    .<Fact<?>>map(type -> FactsSection.plain(id, type))
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no id of a fact; what was known of it is told as of an unknown fact
        }
    }

    /**
     * Takes a case.
     *
     * @param vocabulary the facts that are known now
     * @param types the types that they had
     */
    private record Taking(CaseVocabulary vocabulary, Map<String, String> types) {

        /** Returns the facts of a case; nothing if something in it was told. */
        Optional<Facts> take(Node written, List<Problem> told) {
            Facts facts;
            try {
                facts = new CaseGrammar(vocabulary, new Problems(NAME)).facts(written);
            } catch (InvalidRulePackException e) {
                told.addAll(e.problems());
                return Optional.empty();
            }
            List<Problem> other = new ArrayList<>();
            for (Fact<?> fact : facts.known()) {
                String type = types.getOrDefault(fact.id(), "fact of no type");
                if (!type.equals(fact.type().typeName())) {
                    other.add(new Problem(
                            ProblemCode.TYPE_MISMATCH.code(),
                            fact.id(),
                            written.line(),
                            written.column(),
                            "fact `" + fact.id() + "` is a " + type + " in the record but a " + fact.type() + " now"));
                }
            }
            told.addAll(other);
            return other.isEmpty() ? Optional.of(facts) : Optional.empty();
        }

        /** A fact is taken with all that is said of it or not at all: an override never falls away by itself. */
        RecordedCase oneByOne(Node.Mapping whole) {
            Set<String> ids = new LinkedHashSet<>();
            entries(whole, "facts").forEach(entry -> ids.add(entry.key().text()));
            items(whole, "overrides").forEach(item -> ids.add(overridden(item)));
            Set<String> taken = new LinkedHashSet<>();
            List<Problem> untaken = new ArrayList<>();
            for (String id : ids) {
                List<Problem> told = new ArrayList<>();
                if (take(only(ImmutableSet.of(id), whole), told).isPresent()) {
                    taken.add(id);
                }
                untaken.addAll(told);
            }
            Facts facts = take(only(taken, whole), new ArrayList<>()).orElseThrow();
            return new RecordedCase(facts, untaken);
        }

        private static String overridden(Node override) {
            return override instanceof Node.Mapping map
                    ? value(map, "fact")
                            .filter(Node.Scalar.class::isInstance)
                            .map(fact -> ((Node.Scalar) fact).text())
                            .orElse("")
                    : "";
        }

        /** Returns the case with nothing but what it says of some facts. */
        private static Node.Mapping only(Set<String> ids, Node.Mapping whole) {
            List<Node.Entry> entries = new ArrayList<>();
            for (Node.Entry entry : whole.entries()) {
                String key = entry.key().text();
                Node value = entry.value();
                if (value instanceof Node.Mapping facts && key.equals("facts")) {
                    List<Node.Entry> some = facts.entries().stream()
                            .filter(fact -> ids.contains(fact.key().text()))
                            .toList();
                    entries.add(new Node.Entry(entry.key(), new Node.Mapping(some, facts.line(), facts.column())));
                } else if (value instanceof Node.Sequence overrides && key.equals("overrides")) {
                    List<Node> some = overrides.items().stream()
                            .filter(override -> ids.contains(overridden(override)))
                            .toList();
                    if (!some.isEmpty()) {
                        entries.add(new Node.Entry(
                                entry.key(), new Node.Sequence(some, overrides.line(), overrides.column())));
                    }
                } else {
                    entries.add(entry);
                }
            }
            return new Node.Mapping(entries, whole.line(), whole.column());
        }
    }
}
