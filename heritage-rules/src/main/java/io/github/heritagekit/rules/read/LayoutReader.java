// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a part of a record by its layout, and tells where it has another. <b>Not thread-safe.</b> */
final class LayoutReader {
    private static final Pattern COUNT = Pattern.compile("0|[1-9]\\d{0,8}");

    /** The largest whole number. */
    static final int MOST = 999_999_999;

    private final Problems problems;
    private final Shapes shapes;

    LayoutReader(Problems problems) {
        this.problems = problems;
        this.shapes = new Shapes(problems);
    }

    /** Returns the part with its keys in the order of the layout; nothing if something in it was told. */
    Optional<Written> read(Layout layout, Node node, String what) {
        if (layout instanceof Layout.Keys keys) {
            return keys(keys, node, what);
        }
        if (layout instanceof Layout.Items items) {
            return items(items.of(), node, what);
        }
        if (layout instanceof Layout.Table table) {
            return table(table.of(), node, what);
        }
        if (layout instanceof Layout.Later later) {
            return read(later.layout().get(), node, what);
        }
        return layout instanceof Layout.Anything ? anything(node) : scalar(layout, node, what);
    }

    private Optional<Written> keys(Layout.Keys layout, Node node, String what) {
        Optional<Node.Mapping> map = shapes.map(node, "", what);
        if (map.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = new Fields(
                map.get(), "", what, problems, List.copyOf(layout.keys().keySet()));
        layout.required().forEach(fields::require);
        layout.oneOf().forEach(group -> one(group, fields, map.get(), what));
        Written.Map read = Written.map();
        layout.keys()
                .forEach((key, of) -> fields.find(key)
                        .flatMap(value -> read(of, value, "`" + key + "`"))
                        .ifPresent(value -> read.put(key, value)));
        return Optional.of(read.closed());
    }

    private void one(List<String> group, Fields fields, Node.Mapping map, String what) {
        List<String> there =
                group.stream().filter(key -> fields.find(key).isPresent()).toList();
        if (there.size() != 1) {
            problems.add(
                    there.isEmpty() ? ProblemCode.MISSING_KEY : ProblemCode.MISPLACED_KEY,
                    "",
                    map,
                    what + " must have one of the keys " + Problems.listing(group) + " but has "
                            + (there.isEmpty() ? "none" : Problems.listing(there)));
        }
    }

    private Optional<Written> items(Layout of, Node node, String what) {
        if (!(node instanceof Node.Sequence list)) {
            return wrong(node, what, "a list");
        }
        List<Written> items = new ArrayList<>();
        list.items().forEach(item -> read(of, item, "an item of " + what).ifPresent(items::add));
        return Optional.of(new Written.Items(items, false));
    }

    private Optional<Written> table(Layout of, Node node, String what) {
        Optional<Node.Mapping> map = shapes.map(node, "", what);
        Written.Map read = Written.map();
        map.ifPresent(found -> found.entries().forEach(entry -> {
            String key = entry.key().text();
            read(of, entry.value(), Problems.quote(key) + " in " + what).ifPresent(value -> read.put(key, value));
        }));
        return map.map(found -> read.closed());
    }

    private Optional<Written> scalar(Layout layout, Node node, String what) {
        String expected = expected(layout);
        if (!(node instanceof Node.Scalar scalar)) {
            return wrong(node, what, expected);
        }
        if (layout instanceof Layout.Dates) {
            return scalar.quoted()
                    ? CaseGrammar.asOf(scalar, problems).map(dates -> Written.text(dates.toString()))
                    : wrong(node, what, expected);
        }
        String text = scalar.text();
        if (layout instanceof Layout.Text) {
            return scalar.quoted() ? Optional.of(Written.text(text)) : wrong(node, what, expected);
        }
        if (layout instanceof Layout.Word word) {
            return word(word, scalar, what);
        }
        if (layout instanceof Layout.Format && !scalar.quoted()) {
            return format(scalar);
        }
        boolean right = !scalar.quoted()
                && (layout instanceof Layout.Count
                        ? COUNT.matcher(text).matches()
                        : text.equals("true") || (text.equals("false") && layout instanceof Layout.Flag));
        return right ? Optional.of(new Written.Word(text, text)) : wrong(node, what, expected);
    }

    private static String expected(Layout layout) {
        if (layout instanceof Layout.Flag || layout instanceof Layout.Yes) {
            return layout instanceof Layout.Yes ? "true" : "true or false";
        }
        if (layout instanceof Layout.Count) {
            return "a whole number from 0 to " + MOST;
        }
        return layout instanceof Layout.Format ? "the number " + RecordLayout.FORMAT : "a text in double quotes";
    }

    private Optional<Written> word(Layout.Word layout, Node.Scalar scalar, String what) {
        String text = scalar.text();
        if (scalar.quoted() && layout.words().contains(text)) {
            return Optional.of(Written.text(text));
        }
        problems.add(
                ProblemCode.BAD_TEXT,
                "",
                scalar,
                what + " must be one of " + Problems.listing(layout.words()) + " but is " + Problems.quote(text)
                        + problems.hint(text, layout.words()));
        return Optional.empty();
    }

    private Optional<Written> format(Node.Scalar scalar) {
        if (!scalar.text().equals(RecordLayout.FORMAT)) {
            throw problems.stop(
                    ProblemCode.UNSUPPORTED_FORMAT,
                    scalar.line(),
                    scalar.column(),
                    "format " + Problems.quote(scalar.text()) + " is not supported; this version reads format `"
                            + RecordLayout.FORMAT + "`");
        }
        return Optional.of(new Written.Word(RecordLayout.FORMAT, RecordLayout.FORMAT));
    }

    private Optional<Written> wrong(Node node, String what, String expected) {
        if (!(node instanceof Node.Refused)) {
            problems.add(
                    ProblemCode.WRONG_SHAPE,
                    "",
                    node,
                    what + " must be " + expected + " but is " + Shapes.describe(node));
        }
        return Optional.empty();
    }

    /** Takes what another form says as it stands. */
    private static Optional<Written> anything(Node node) {
        if (node instanceof Node.Scalar scalar) {
            String text = scalar.text();
            return Optional.of(scalar.quoted() ? Written.text(text) : new Written.Word(text, text));
        }
        if (node instanceof Node.Sequence list) {
            List<Written> items = new ArrayList<>();
            list.items().forEach(item -> anything(item).ifPresent(items::add));
            return Optional.of(new Written.Items(items, false));
        }
        if (node instanceof Node.Mapping map) {
            Written.Map read = Written.map();
            map.entries()
                    .forEach(entry -> anything(entry.value())
                            .ifPresent(value -> read.put(entry.key().text(), value)));
            return Optional.of(read.closed());
        }
        return Optional.empty(); // refused and told already
    }
}
