// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.rules.engine.DatedEngine;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Describes the facts that a question can use as a JSON Schema (draft 2020-12), so that a form can be made of it.
 *
 * <p>The schema describes a case as {@link FactsReader} reads it: {@code facts} has a property for each base fact, named by
 * its id, in the order of the vocabularies. Each has a {@code title} (what the fact is called) and, where one is declared, a
 * {@code description} (the question to ask). The first of its {@code anyOf} is the plain value a form asks for: yes or no, a number with
 * its bounds, a quantity with the pattern of its units, a date, the codes of a closed list with their names; the others are what
 * else can be said: a range or candidates in words, {@code none} where there can be none, {@code unrecorded}, and evidence with
 * its sources. The keyword {@code heritage}, which validators pass over, tells the type, whether a decision can alter the fact,
 * whether there can be none, the bounds of its domain, and the words in every language asked for.
 *
 * <p>Whatever {@link FactsReader} accepts is valid; not all that is valid is accepted, since a schema cannot say that 5 ha
 * is more than 300 m². Facts the question does not ask are let through unseen.
 */
public final class FormSchema {
    private static final String POINTER = "#/properties/facts/properties/";

    private FormSchema() {}

    /**
     * Returns the schema as JSON, the same bytes for the same question.
     *
     * @param languages the languages of titles and questions, the one of the form first; English if none is given
     * @throws IllegalArgumentException if no pack in force declares the question with these answers
     */
    public static String of(DatedEngine engine, Question<?> question, Locale... languages) {
        List<Locale> spoken =
                languages.length == 0 ? ImmutableList.of(Locale.ENGLISH) : ImmutableList.copyOf(languages);
        List<Fact<?>> facts = engine.facts(question);
        boolean dated = !CaseVocabulary.of(engine.packs(), List.of()).dated().isEmpty();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", question.label().in(spoken.get(0)));
        schema.put("type", "object");
        schema.put("properties", properties(engine, facts, spoken));
        schema.put("required", dated ? ImmutableList.of("asOf", "facts") : ImmutableList.of("facts"));
        schema.put("additionalProperties", false);
        schema.put("$defs", definitions());
        return JsonText.of((Written.Entries) written(schema));
    }

    private static Map<String, Object> properties(DatedEngine engine, List<Fact<?>> facts, List<Locale> languages) {
        Map<String, Object> known = new LinkedHashMap<>();
        Map<String, Object> byName = new LinkedHashMap<>();
        Names names = CaseVocabulary.of(engine.packs(), List.of())
                .names(
                        Optional.of(engine.asOf().validOn()).filter(day -> !day.equals(LocalDate.MIN)),
                        new Problems(""));
        for (Fact<?> fact : facts) {
            String pointer = POINTER + fact.id().replace("/", "~1");
            known.put(fact.id(), FactSchema.of(fact, pointer, languages));
            if (names.fact(new Node.Scalar(fact.name(), false, 1, 1), "").equals(Optional.of(fact))) {
                byName.put("^" + fact.name().replace(".", "\\.") + "$", ImmutableMap.of("$ref", pointer));
            }
        }
        Map<String, Object> ofFacts = new LinkedHashMap<>();
        ofFacts.put("type", "object");
        ofFacts.put("properties", known);
        ofFacts.put("patternProperties", byName);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("format", ImmutableMap.of("enum", ImmutableList.of(1, "1")));
        properties.put("asOf", ImmutableMap.of("anyOf", ImmutableList.of(ref("day"), ref("days"))));
        properties.put("facts", ofFacts);
        properties.put("overrides", ImmutableMap.of("type", "array", "items", ref("override")));
        return properties;
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        Map<String, Object> text = ImmutableMap.of("type", ImmutableList.of("string", "number", "boolean"));
        Map<String, Object> aDay = new LinkedHashMap<>();
        aDay.put("type", "string");
        aDay.put("pattern", "^\\s*-?\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}\\s*$");
        definitions.put("day", aDay);
        String oneDay = "-?\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}";
        Map<String, Object> days = new LinkedHashMap<>();
        days.put("type", "string");
        days.put("pattern", "^\\s*" + oneDay + ", as known on " + oneDay + "\\s*$");
        definitions.put("days", days);
        definitions.put("text", text);
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("type", "object");
        source.put(
                "properties",
                ImmutableMap.of(
                        "title", ref("text"), "locator", ref("text"), "date", ref("text"), "note", ref("text")));
        source.put("required", ImmutableList.of("title"));
        source.put("additionalProperties", false);
        Map<String, Object> aSource = ImmutableMap.of("anyOf", ImmutableList.of(ref("text"), source));
        definitions.put("source", aSource);
        Map<String, Object> several = ImmutableMap.of("type", "array", "items", ref("source"), "minItems", 1);
        definitions.put("sources", ImmutableMap.of("anyOf", ImmutableList.of(ref("source"), several)));
        Map<String, Object> override = new LinkedHashMap<>();
        override.put("fact", ref("text"));
        override.put("value", true);
        override.put("reason", ref("text"));
        override.put("by", ref("text"));
        override.put("on", ref("day"));
        definitions.put("override", object(override, "fact", "value", "reason", "by", "on"));
        return definitions;
    }

    static Map<String, Object> ref(String definition) {
        return ImmutableMap.of("$ref", definition.startsWith("#") ? definition : "#/$defs/" + definition);
    }

    /** Returns the schema of a map that has these keys and no others. */
    static Map<String, Object> object(Map<String, ?> properties, String... required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        if (required.length > 0) {
            object.put("required", ImmutableList.copyOf(required));
        }
        object.put("additionalProperties", false);
        return object;
    }

    static Written written(Object value) {
        if (value instanceof Map<?, ?> map) {
            Written.Map written = Written.map();
            map.forEach((key, each) -> written.put(key.toString(), written(each)));
            return written.closed();
        }
        if (value instanceof Collection<?> list) {
            return new Written.Items(list.stream().map(FormSchema::written).toList(), false);
        }
        return value instanceof Number || value instanceof Boolean
                ? new Written.Word(value.toString(), value.toString())
                : Written.text(value.toString());
    }
}
