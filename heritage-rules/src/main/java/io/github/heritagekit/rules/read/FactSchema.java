// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Quantity;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.OrderedFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schema of what can be said of one fact. */
final class FactSchema {
    private final Fact<?> fact;
    private final Locale language;

    private FactSchema(Fact<?> fact, Locale language) {
        this.fact = fact;
        this.language = language;
    }

    /** Returns the schema, which can be referred to by the pointer. */
    static Map<String, Object> of(Fact<?> fact, String pointer, List<Locale> languages) {
        return new FactSchema(fact, languages.get(0)).schema(pointer, languages);
    }

    private Map<String, Object> schema(String pointer, List<Locale> languages) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", fact.label().in(language));
        fact.asking().ifPresent(asking -> schema.put("description", asking.in(language)));
        schema.put("heritage", annotation(languages));
        List<Object> forms = new ArrayList<>();
        forms.add(value());
        if (isSet()) {
            forms.add(members());
        }
        if (canBeNone()) {
            forms.add(titled("there is none", ImmutableMap.of("const", "none")));
        }
        forms.add(titled("not recorded", ImmutableMap.of("const", "unrecorded")));
        forms.add(titled("in words", words()));
        if (!isSet()) {
            Map<String, Object> candidates = new LinkedHashMap<>();
            candidates.put("type", "array");
            candidates.put("items", words());
            candidates.put("minItems", 1);
            forms.add(titled("candidates", candidates));
        }
        if (!isSet()) {
            forms.add(titled("with sources", sourced(pointer)));
        }
        schema.put("anyOf", forms);
        return schema;
    }

    private static Map<String, Object> titled(String title, Map<String, ?> schema) {
        Map<String, Object> titled = new LinkedHashMap<>();
        titled.put("title", title);
        titled.putAll(schema);
        return titled;
    }

    private boolean isSet() {
        return fact.type() == FactType.CODES;
    }

    private boolean canBeNone() {
        return fact.canBeNone() || isSet();
    }

    private Map<String, Object> annotation(List<Locale> languages) {
        Map<String, Object> annotation = new LinkedHashMap<>();
        annotation.put("type", fact.type().typeName());
        annotation.put("canBeNone", canBeNone());
        annotation.put("alterable", fact.isAlterable());
        if (fact instanceof OrderedFact<?, ?> ordered) {
            ordered.least()
                    .ifPresent(least -> annotation.put("least", fact.type().format(least)));
            ordered.most().ifPresent(most -> annotation.put("most", fact.type().format(most)));
        }
        if (languages.size() > 1) {
            Map<String, Object> byLanguage = new LinkedHashMap<>();
            languages.forEach(each -> byLanguage.put(each.toLanguageTag(), wording(each)));
            annotation.put("languages", byLanguage);
        }
        return annotation;
    }

    private Map<String, Object> wording(Locale spoken) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("title", fact.label().in(spoken));
        fact.asking().ifPresent(asking -> words.put("description", asking.in(spoken)));
        Map<String, Object> codes = new LinkedHashMap<>();
        fact.codes().forEach(code -> codes.put(code, fact.phrase(code, spoken)));
        fact.codeLabels().forEach((code, label) -> codes.put(code, label.in(spoken)));
        if (!codes.isEmpty()) {
            words.put("codes", codes);
        }
        return words;
    }

    /** The plain value that a form asks for. */
    private Map<String, Object> value() {
        Map<String, Object> value = new LinkedHashMap<>();
        FactType<?> type = fact.type();
        if (type == FactType.YES_NO) {
            return choice(List.of("yes", "no"));
        }
        if (type == FactType.CODE && !fact.codes().isEmpty()) {
            return choice(fact.codes());
        }
        if (isSet()) {
            value.put("type", "array");
            value.put("items", fact.codes().isEmpty() ? code() : choice(fact.codes()));
            value.put("uniqueItems", true);
            return value;
        }
        if (type == FactType.CODE) {
            return code();
        }
        if (type == FactType.WHOLE_NUMBER || type == FactType.YEAR || type == FactType.DECIMAL) {
            value.put("type", type == FactType.DECIMAL ? "number" : "integer");
            bounds(value);
            return value;
        }
        value.put("type", "string");
        if (type == FactType.DATE) {
            value.put("format", "date");
        } else if (type == FactType.TEXT) {
            value.put("minLength", 1);
        } else {
            value.put("pattern", "^\\s*\\p{Nd}+(\\.\\p{Nd}+)?\\s*(" + units() + ")\\s*$");
        }
        return value;
    }

    private void bounds(Map<String, Object> value) {
        if (fact instanceof OrderedFact<?, ?> ordered) {
            ordered.least().ifPresent(least -> value.put("minimum", new BigDecimal(least.toString())));
            ordered.most().ifPresent(most -> value.put("maximum", new BigDecimal(most.toString())));
        }
    }

    private Map<String, Object> choice(List<String> codes) {
        List<Object> choices = new ArrayList<>();
        for (String code : codes) {
            choices.add(titled(label(code), ImmutableMap.of("const", code)));
        }
        return new LinkedHashMap<>(ImmutableMap.of("oneOf", choices));
    }

    private String label(String code) {
        boolean chinese = language.getLanguage().equals("zh");
        if (fact.type() == FactType.YES_NO && chinese) {
            return code.equals("yes") ? "是" : "否";
        }
        return fact.phrase(code, language);
    }

    /** A code of an open list; those that have names are shown for example. */
    private Map<String, Object> code() {
        Map<String, Object> code = new LinkedHashMap<>();
        code.put("type", ImmutableList.of("string", "number", "boolean"));
        code.put("pattern", "\\S");
        if (!fact.codeLabels().isEmpty()) {
            code.put("examples", fact.codeLabels().keySet());
        }
        return code;
    }

    /** A set known code by code. */
    private Map<String, Object> members() {
        Map<String, Object> codes = new LinkedHashMap<>();
        codes.put("type", "array");
        codes.put("items", fact.codes().isEmpty() ? code() : words());
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("includes", codes);
        parts.put("excludes", codes);
        parts.put("complete", ImmutableMap.of("enum", ImmutableList.of("yes", "no", "true", "false", true, false)));
        parts.put("unrecorded", reasons());
        parts.put("sources", FormSchema.ref("sources"));
        List<Object> forms = new ArrayList<>();
        forms.add(FormSchema.object(parts));
        forms.add(codes);
        return titled("code by code", ImmutableMap.of("anyOf", forms));
    }

    /** What can be said in one text; it may let through what the reader refuses, and never the reverse. */
    private Map<String, Object> words() {
        Map<String, Object> words = new LinkedHashMap<>();
        FactType<?> type = fact.type();
        words.put("type", ImmutableList.of("string", "number", "boolean"));
        if (type.ordered()) {
            String unit = units();
            String digit = unit.isEmpty() ? "\\p{Nd}" : "\\p{Nd}\\s*(" + unit + ")";
            words.put("pattern", digit + "|^\\s*(none|unrecorded)\\s*$");
        } else if (type == FactType.YES_NO || !fact.codes().isEmpty()) {
            String code = type == FactType.YES_NO
                    ? "[Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]"
                    : fact.codes().stream().map(FactSchema::literally).collect(Collectors.joining("|"));
            String one = "(" + code + "|none)";
            words.put("pattern", "^\\s*(" + one + "(\\s* or \\s*" + one + ")*|unrecorded)\\s*$");
        } else {
            words.put("pattern", "\\S");
        }
        return words;
    }

    private static String literally(String code) {
        return code.replaceAll("([.\\\\/+*?()\\[\\]{}|^$])", "\\\\$1");
    }

    private String units() {
        FactType<?> type = fact.type();
        Stream<? extends Quantity.Unit> units = type == FactType.AREA
                ? Arrays.stream(Area.Unit.values())
                : type == FactType.LENGTH
                        ? Arrays.stream(Length.Unit.values())
                        : type == FactType.SHARE ? Arrays.stream(Share.Unit.values()) : Stream.empty();
        return units.flatMap(unit -> Stream.concat(Stream.of(unit.symbol()), unit.names().stream()))
                .map(FactSchema::literally)
                .collect(Collectors.joining("|"));
    }

    private static Map<String, Object> reasons() {
        String words =
                Arrays.stream(Finding.Reason.values()).map(SourceSyntax::word).collect(Collectors.joining("|"));
        return ImmutableMap.of("type", "string", "pattern", "^\\s*(" + words + ")\\s*$");
    }

    private static Map<String, Object> sourced(String pointer) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("value", FormSchema.ref(pointer));
        value.put("sources", FormSchema.ref("sources"));
        Map<String, Object> unrecorded = new LinkedHashMap<>();
        unrecorded.put("unrecorded", reasons());
        unrecorded.put("note", FormSchema.ref("text"));
        unrecorded.put("sources", FormSchema.ref("sources"));
        Map<String, Object> disputed = new LinkedHashMap<>();
        disputed.put("type", "array");
        disputed.put("items", FormSchema.ref(pointer));
        disputed.put("minItems", 2);
        return new LinkedHashMap<>(ImmutableMap.of(
                "anyOf",
                ImmutableList.of(
                        FormSchema.object(value, "value"),
                        FormSchema.object(unrecorded, "unrecorded"),
                        FormSchema.object(ImmutableMap.of("disputed", disputed), "disputed"))));
    }
}
