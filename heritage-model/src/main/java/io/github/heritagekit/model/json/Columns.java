// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.json.Node.Kind;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.PartialDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The columns of one feature while they are read; names are in snake case, numbered where there are several. <b>Not thread-safe.</b> */
final class Columns {
    private final Node object;
    private final Problems problems;

    Columns(Node object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    /** Returns the columns of a feature, none if it has none. */
    static Columns of(Node feature, Problems problems) {
        Node properties = feature.members().get("properties");
        return new Columns(properties == null ? feature.alone(feature) : properties, problems);
    }

    Optional<Node> find(String name) {
        return Optional.ofNullable(object.members().get(name)).filter(node -> !node.is(Kind.NULL));
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    /** Reads a text column; a number is taken as its digits. */
    Optional<String> text(String name) {
        return find(name).flatMap(node -> {
            if (node.is(Kind.STRING) || node.is(Kind.NUMBER)) {
                return Optional.of(node.text()).filter(text -> !text.isBlank());
            }
            problems.add(node, "`" + name + "` must be a text");
            return Optional.empty();
        });
    }

    <T> Optional<T> read(String name, Function<String, T> form) {
        return find(name)
                .flatMap(node ->
                        text(name).flatMap(text -> Optional.ofNullable(problems.guard(node, () -> form.apply(text)))));
    }

    boolean flag(String name) {
        return find(name)
                .map(node -> {
                    if (node.is(Kind.BOOLEAN)) {
                        return node.text().equals("true");
                    }
                    problems.add(node, "`" + name + "` must be true or false");
                    return false;
                })
                .orElse(false);
    }

    /** Reads words from a column by the name, and from one for each language behind it: {@code name_zh}. */
    Optional<Wording> wording(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String column : object.members().keySet()) {
            String language = column.equals(name) ? Wording.UNDETERMINED : language(column, name);
            if (!language.isEmpty()) {
                text(column).ifPresent(text -> texts.put(language, text));
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(Wording.of(texts));
    }

    /** The language that a column's name ends in; empty if it is no other than that or another column. */
    private static String language(String column, String name) {
        if (!column.startsWith(name + "_")) {
            return "";
        }
        String tag = column.substring(name.length() + 1).replace('_', '-');
        Locale locale = Locale.forLanguageTag(tag);
        return locale.toLanguageTag().equalsIgnoreCase(tag)
                        && locale.getLanguage().length() <= 3
                ? tag
                : "";
    }

    Optional<Citation> citation(String name) {
        return text(name + "_document").map(document -> {
            Citation.Builder citation = Citation.builder().document(document);
            text(name + "_article").ifPresent(citation::article);
            text(name + "_edition").ifPresent(citation::edition);
            return citation.build();
        });
    }

    Optional<Source> source(String name) {
        return text(name + "_title").map(title -> {
            Source.Builder source = Source.builder().title(title);
            text(name + "_locator").ifPresent(source::locator);
            read(name + "_date", PartialDate::parse).ifPresent(source::date);
            text(name + "_note").ifPresent(source::note);
            return source.build();
        });
    }
}
