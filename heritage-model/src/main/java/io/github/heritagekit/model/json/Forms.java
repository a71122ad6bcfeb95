// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.AssetLinkType;
import io.github.heritagekit.model.json.Node.Kind;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms of the small parts of an asset. */
final class Forms {
    static final Form<String> TEXT = parsed("text", Function.identity(), Function.identity());
    static final Form<Boolean> BOOLEAN = new BooleanForm();
    static final Form<AssetId> ID = parsed("asset id", AssetId::parse);
    static final Form<Wording> WORDING = new WordingForm();
    static final Form<Source> SOURCE = new SourceForm();
    static final Form<List<Source>> SOURCES = listOf("sources", SOURCE);
    static final Form<AssetLink> LINK = new LinkForm();

    private Forms() {}

    /** A value that is written as its own text. */
    static <T> Form<T> parsed(String what, Function<String, T> parse) {
        return parsed(what, parse, Object::toString);
    }

    static <T> Form<T> parsed(String what, Function<String, T> parse, Function<T, String> print) {
        return new TextForm<>(what, parse, print);
    }

    /** A value out of a closed list, written as its code. */
    static <E> Form<E> choice(String what, List<E> choices, Function<E, String> code) {
        String codes = String.join(", ", choices.stream().map(code).toList());
        return parsed(
                what,
                text -> choices.stream()
                        .filter(choice -> code.apply(choice).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(what + " must be one of " + codes)),
                code);
    }

    static <T> Form<List<T>> listOf(String what, Form<T> element) {
        return new ListForm<>(what, element);
    }

    /** Puts a list into a map, unless it is empty. */
    static <T> void put(Map<String, Object> map, String name, Form<T> form, List<T> values) {
        if (!values.isEmpty()) {
            map.put(name, listOf(name, form).write(values));
        }
    }

    /** Puts a value into a map, if there is one. */
    static <T> void put(Map<String, Object> map, String name, Form<T> form, Optional<T> value) {
        value.ifPresent(present -> map.put(name, form.write(present)));
    }

    private record TextForm<T>(String what, Function<String, T> parse, Function<T, String> print) implements Form<T> {
        @Override
        public @Nullable T read(Node node, Problems problems) {
            if (!node.is(Kind.STRING)) {
                problems.add(node, what + " must be a string");
                return null;
            }
            return problems.guard(node, () -> parse.apply(node.text()));
        }

        @Override
        public Object write(T value) {
            return print.apply(value);
        }
    }

    private static final class BooleanForm implements Form<Boolean> {
        @Override
        public @Nullable Boolean read(Node node, Problems problems) {
            if (!node.is(Kind.BOOLEAN)) {
                problems.add(node, "value must be true or false");
                return null;
            }
            return node.text().equals("true");
        }

        @Override
        public Object write(Boolean value) {
            return value;
        }
    }

    private record ListForm<T>(String what, Form<T> element) implements Form<List<T>> {
        @Override
        public @Nullable List<T> read(Node node, Problems problems) {
            if (!node.is(Kind.ARRAY)) {
                problems.add(node, what + " must be an array");
                return null;
            }
            ImmutableList.Builder<T> values = ImmutableList.builder();
            boolean sound = true;
            for (Node child : node.elements()) {
                T value = element.read(child, problems);
                if (value == null) {
                    sound = false;
                } else {
                    values.add(value);
                }
            }
            return sound ? values.build() : null;
        }

        @Override
        public Object write(List<T> values) {
            return values.stream().map(element::write).toList();
        }
    }

    /** Words by language tag. */
    private static final class WordingForm implements Form<Wording> {
        @Override
        public @Nullable Wording read(Node node, Problems problems) {
            if (!node.is(Kind.OBJECT)) {
                problems.add(node, "words must be an object of texts by language such as {\"en\": \"mill\"}");
                return null;
            }
            Map<String, String> texts = new LinkedHashMap<>();
            for (Map.Entry<String, Node> entry : node.members().entrySet()) {
                String text = TEXT.read(entry.getValue(), problems);
                if (text == null) {
                    return null;
                }
                texts.put(entry.getKey(), text);
            }
            return problems.guard(node, () -> Wording.of(texts));
        }

        @Override
        public Object write(Wording words) {
            return words.texts();
        }
    }

    /** A source; one known by its title only is written as the title. */
    private static final class SourceForm implements Form<Source> {
        private static final Form<PartialDate> DATE = parsed("date", PartialDate::parse);

        @Override
        public @Nullable Source read(Node node, Problems problems) {
            if (node.is(Kind.STRING)) {
                return problems.guard(node, () -> Source.of(node.text()));
            }
            Fields fields = Fields.of("source", node, problems);
            if (fields == null) {
                return null;
            }
            Source.Builder source = Source.builder();
            fields.required("title", TEXT, source::title);
            fields.optional("locator", TEXT, source::locator);
            fields.optional("date", DATE, source::date);
            fields.optional("note", TEXT, source::note);
            return fields.close() ? problems.guard(node, source::build) : null;
        }

        @Override
        public Object write(Source source) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("title", source.title());
            put(fields, "locator", TEXT, source.locator());
            put(fields, "date", DATE, source.date());
            put(fields, "note", TEXT, source.note());
            return fields.size() == 1 ? source.title() : fields;
        }
    }

    private static final class LinkForm implements Form<AssetLink> {
        private static final Form<AssetLinkType> TYPE = parsed("type of link", AssetLinkType::of);

        @Override
        public @Nullable AssetLink read(Node node, Problems problems) {
            Fields fields = Fields.of("link", node, problems);
            if (fields == null) {
                return null;
            }
            AssetLinkType type = fields.required("type", TYPE);
            AssetId target = fields.required("target", ID);
            Boolean external = fields.optional("external", BOOLEAN);
            return fields.close() && type != null && target != null
                    ? new AssetLink(type, target, Boolean.TRUE.equals(external))
                    : null;
        }

        @Override
        public Object write(AssetLink link) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("type", link.type().code());
            fields.put("target", link.target().toString());
            if (link.external()) {
                fields.put("external", true);
            }
            return fields;
        }
    }
}
