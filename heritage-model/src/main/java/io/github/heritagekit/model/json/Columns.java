// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.json.Node.Kind;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.PartialDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of one feature while they are read; names are in snake case, numbered where there are several. <b>Not thread-safe.</b> */
final class Columns {
    private static final String MARK = "lang-";
    private static final ImmutableList<String> SOURCE = ImmutableList.of("title", "locator", "date", "note");
    private static final ImmutableSet<String> LANGUAGES = ImmutableSet.copyOf(Locale.getISOLanguages());

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

    /**
     * Returns the names by number that have any of some columns, in the order of the numbers: {@code limit_2} of {@code limit_2_on}.
     * Without columns, the names are columns themselves.
     */
    List<String> numbered(String name, List<String> columns) {
        String behind = columns.isEmpty() ? "" : "_(" + String.join("|", columns) + ")(_.*)?";
        Pattern form = Pattern.compile(name + "_([0-9]{1,9})" + behind);
        Map<String, Integer> numbers = new TreeMap<>();
        for (String column : object.members().keySet()) {
            Matcher matcher = form.matcher(column);
            if (has(column) && matcher.matches()) {
                numbers.put(name + "_" + matcher.group(1), Integer.parseInt(matcher.group(1)));
            }
        }
        return numbers.keySet().stream()
                .sorted(Comparator.comparing(numbers::get))
                .toList();
    }

    /** Tells that something by number lacks a column without which it cannot be read. */
    void addMissing(String name, String column) {
        Node any = object.members().entrySet().stream()
                .filter(member -> member.getKey().startsWith(name + "_") && has(member.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(object);
        problems.add(any, "no `" + column + "`", "`" + name + "` must have the column `" + column + "`");
    }

    <T> Optional<T> guard(String name, Supplier<T> maker) {
        Node place = find(name).orElse(object);
        return Optional.ofNullable(problems.guard(place, maker));
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

    /**
     * Reads words from a column by the name, and from one for each language behind it: {@code name_zh}, {@code name_lang_yue}. A number
     * is no words in a language.
     */
    Optional<Wording> wording(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.members().forEach((column, node) -> {
            String language = column.equals(name) ? Wording.UNDETERMINED : language(column, name);
            if (language.equals(Wording.UNDETERMINED) || (!language.isEmpty() && node.is(Kind.STRING))) {
                text(column).ifPresent(text -> texts.put(language, text));
            }
        });
        return texts.isEmpty() ? Optional.empty() : Optional.of(Wording.of(texts));
    }

    /** The language that a column's name ends in; empty if it is no other than that or another column. */
    private static String language(String column, String name) {
        if (!column.startsWith(name + "_")) {
            return "";
        }
        String tag = column.substring(name.length() + 1).replace('_', '-');
        boolean marked = tag.startsWith(MARK);
        String language = marked ? tag.substring(MARK.length()) : tag;
        return Locale.forLanguageTag(language).toLanguageTag().equalsIgnoreCase(language)
                        && (marked || isPlain(language))
                ? language
                : "";
    }

    /** The name of the column of words in a language. */
    static String column(String name, String language) {
        if (language.equals(Wording.UNDETERMINED)) {
            return name;
        }
        return (name + "_" + (isPlain(language) ? "" : MARK) + language).replace('-', '_');
    }

    /** Whether what stands behind a name can be nothing but a language; tables have ids, old names and the like too. */
    private static boolean isPlain(String tag) {
        int end = tag.indexOf('-');
        String language = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
        return LANGUAGES.contains(language) && !language.equals("id");
    }

    Optional<Citation> citation(String name) {
        return text(name + "_document").map(document -> {
            Citation.Builder citation = Citation.builder().document(document);
            text(name + "_article").ifPresent(citation::article);
            text(name + "_edition").ifPresent(citation::edition);
            return citation.build();
        });
    }

    /** Reads all sources, in the order of their numbers. */
    List<Source> sources() {
        return numbered("source", SOURCE).stream()
                .flatMap(name -> source(name).stream())
                .toList();
    }

    private Optional<Source> source(String name) {
        if (!has(name + "_title")) {
            addMissing(name, name + "_title");
        }
        return text(name + "_title").map(title -> {
            Source.Builder source = Source.builder().title(title);
            text(name + "_locator").ifPresent(source::locator);
            read(name + "_date", PartialDate::parse).ifPresent(source::date);
            text(name + "_note").ifPresent(source::note);
            return source.build();
        });
    }
}
