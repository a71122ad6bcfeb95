// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.AssetLinkType;
import io.github.heritagekit.model.json.Node.Kind;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Spelling;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.PartialDate;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms of texts, numbers, lists and of the small values that many others hold. */
final class Forms {
    static final Form<String> TEXT = parsed("text", Function.identity(), Function.identity());
    static final Form<Boolean> BOOLEAN = new BooleanForm();
    static final Form<Integer> WHOLE_NUMBER = new WholeNumberForm();
    static final Form<AssetId> ID = parsed("asset id", AssetId::parse);
    static final Form<PartialDate> DATE = parsed("date", PartialDate::parse);
    static final Form<LocalDate> DAY = parsed("day", Forms::day);
    static final Form<Wording> WORDING = new WordingForm();
    static final Form<Source> SOURCE = new SourceForm();
    static final Form<AssetLink> LINK = new LinkForm();
    static final Form<AsOf> AS_OF = new AsOfForm();
    static final Form<Citation> CITATION = Shape.of("citation", Citation::builder, Citation.Builder::build)
            .required("document", TEXT, Citation.Builder::document, Citation::document)
            .optional("article", TEXT, Citation.Builder::article, Citation::article)
            .optional("edition", TEXT, Citation.Builder::edition, Citation::edition)
            .build();

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
        List<String> codes = choices.stream().map(code).toList();
        return parsed(
                what,
                text -> choices.stream()
                        .filter(choice -> code.apply(choice).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                what + " must be one of " + String.join(", ", codes) + hint(text, codes))),
                code);
    }

    /** The question to put behind a message: the nearest of the words, or nothing. */
    static String hint(String text, Collection<String> words) {
        return Spelling.nearest(text, words)
                .map(near -> "; did you mean `" + near + "`?")
                .orElse("");
    }

    static <T> Form<List<T>> listOf(String what, Form<T> element) {
        return new ListForm<>(what, element);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("day must be a date such as `2021-06-01`", e);
        }
    }

    /** The form of values that are written as texts. */
    record TextForm<T>(String what, Function<String, T> parse, Function<T, String> print) implements Form<T> {
        @Override
        public @Nullable T read(Node node, Problems problems) {
            if (!node.is(Kind.STRING)) {
                problems.add(node, what + " must be a string");
                return null;
            }
            return problems.guard(node, () -> parse.apply(node.text()));
        }

        @Override
        public void write(T value, Sink sink) {
            sink.text(print.apply(value));
        }

        @Override
        public boolean isPlain() {
            return true;
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
        public void write(Boolean value, Sink sink) {
            sink.flag(value);
        }

        @Override
        public boolean isPlain() {
            return true;
        }
    }

    private static final class WholeNumberForm implements Form<Integer> {
        private static final Pattern DIGITS = Pattern.compile("-?\\d{1,10}");

        @Override
        public @Nullable Integer read(Node node, Problems problems) {
            if (node.is(Kind.NUMBER) && DIGITS.matcher(node.text()).matches()) {
                long number = Long.parseLong(node.text());
                if (number == (int) number) {
                    return (int) number;
                }
            }
            problems.add(node, "value must be a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
            return null;
        }

        @Override
        public void write(Integer value, Sink sink) {
            sink.number(value.toString());
        }

        @Override
        public boolean isPlain() {
            return true;
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
        public void write(List<T> values, Sink sink) {
            sink.startArray();
            values.forEach(value -> element.write(value, sink));
            sink.endArray();
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
        public void write(Wording words, Sink sink) {
            sink.startObject();
            words.texts().forEach(sink::field);
            sink.endObject();
        }
    }

    /** A source; one known by its title only is written as the title. */
    private static final class SourceForm implements Form<Source> {
        private static final Shape<Source.Builder, Source> FULL = Shape.of(
                        "source", Source::builder, Source.Builder::build)
                .required("title", TEXT, Source.Builder::title, Source::title)
                .optional("locator", TEXT, Source.Builder::locator, Source::locator)
                .optional("date", DATE, Source.Builder::date, Source::date)
                .optional("note", TEXT, Source.Builder::note, Source::note)
                .extensible(Source.Builder::putAllExtensions, Source::extensions)
                .build();

        @Override
        public @Nullable Source read(Node node, Problems problems) {
            return node.is(Kind.STRING)
                    ? problems.guard(node, () -> Source.of(node.text()))
                    : FULL.read(node, problems);
        }

        @Override
        public void write(Source source, Sink sink) {
            if (source.equals(Source.of(source.title()))) {
                sink.text(source.title());
            } else {
                FULL.write(source, sink);
            }
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
        public void write(AssetLink link, Sink sink) {
            sink.startObject();
            sink.field("type", link.type().code());
            sink.field("target", link.target().toString());
            if (link.external()) {
                sink.yes("external");
            }
            sink.endObject();
        }
    }

    private static final class AsOfForm implements Form<AsOf> {
        @Override
        public @Nullable AsOf read(Node node, Problems problems) {
            Fields fields = Fields.of("as-of", node, problems);
            if (fields == null) {
                return null;
            }
            LocalDate validOn = fields.required("validOn", DAY);
            LocalDate knownOn = fields.required("knownOn", DAY);
            return fields.close() && validOn != null && knownOn != null ? new AsOf(validOn, knownOn) : null;
        }

        @Override
        public void write(AsOf asOf, Sink sink) {
            sink.startObject();
            sink.field("validOn", asOf.validOn().toString());
            sink.field("knownOn", asOf.knownOn().toString());
            sink.endObject();
        }
    }
}
