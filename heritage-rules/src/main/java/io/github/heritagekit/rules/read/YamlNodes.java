// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** Builds the tree of a YAML file from the events of its parser; what YAML can do beyond a tree of texts is refused. */
final class YamlNodes {
    /** The most lists and maps that may stand in each other. */
    static final int DEEPEST = 64;

    private static final int SMALLEST_BUFFER = 1024;

    private final String text;
    private final Problems problems;
    private final Iterator<Event> events;
    private final Offsets offsets;

    private YamlNodes(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.offsets = new Offsets(text);
        // read in one piece: where a piece of the parser's own size ends within a surrogate pair, it fails
        int whole = Math.max(SMALLEST_BUFFER, text.length() + 2);
        this.events = new Parse(LoadSettings.builder()
                        .setUseMarks(true)
                        .setBufferSize(whole)
                        .build())
                .parseString(text)
                .iterator();
    }

    static Node read(String text, Problems problems) {
        return new YamlNodes(text, problems).document();
    }

    private Node document() {
        next(); // the start of the stream
        if (!(next() instanceof DocumentStartEvent)) {
            throw problems.stop(ProblemCode.EMPTY_FILE, 1, 1, "the file holds no pack");
        }
        Node root = node(next(), 0);
        next(); // the end of the document
        Event after = next();
        if (after instanceof DocumentStartEvent) {
            throw problems.stop(
                    ProblemCode.SECOND_DOCUMENT,
                    line(after),
                    column(after),
                    "a second document begins here; a file holds one pack");
        }
        return root;
    }

    @SuppressWarnings(
            "CatchingUnchecked") // whatever the parser throws for some bytes is told to the author of the file
    private Event next() {
        try {
            return events.next();
        } catch (RuntimeException e) {
            throw YamlErrors.explain(e, text, problems);
        }
    }

    private Node node(Event event, int depth) {
        if (event instanceof AliasEvent alias) {
            problems.add(
                    ProblemCode.ALIAS,
                    "",
                    refused(event),
                    "alias " + Problems.quote("*" + alias.getAlias().getValue())
                            + " is not allowed; write the text again, or quote a text that begins with `*`");
            return refused(event);
        }
        if (event instanceof ScalarEvent scalar) {
            decorations(event, scalar.getAnchor(), scalar.getTag());
            return scalar(scalar);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        decorations(event, start.getAnchor(), start.getTag());
        if (depth >= DEEPEST) {
            throw problems.stop(
                    ProblemCode.TOO_DEEP,
                    line(event),
                    column(event),
                    "lists and maps stand in each other more than " + DEEPEST + " deep");
        }
        return start instanceof SequenceStartEvent ? sequence(start, depth) : mapping(start, depth);
    }

    private Node scalar(ScalarEvent event) {
        if (event.getScalarStyle() == ScalarStyle.FOLDED) {
            int offset = event.getStartMark().map(offsets::of).orElse(0);
            if (YamlErrors.isTest(text, offset)) {
                problems.add(ProblemCode.UNQUOTED_TEST, "", refused(event), YamlErrors.quoteTest(text, offset));
                return refused(event);
            }
        }
        boolean absent = event.isPlain() && event.getValue().matches("|~|null|Null|NULL");
        if (absent) {
            problems.add(
                    ProblemCode.MISSING_VALUE,
                    "",
                    refused(event),
                    "a value is missing here; write one, or leave its key out");
            return refused(event);
        }
        return new Node.Scalar(event.getValue(), !event.isPlain(), line(event), column(event));
    }

    private Node sequence(CollectionStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, depth + 1));
            event = next();
        }
        return new Node.Sequence(items, line(start), column(start));
    }

    private Node mapping(CollectionStartEvent start, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        boolean lost = false;
        Event event = next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Node key = node(event, depth + 1);
            Node value = node(next(), depth + 1);
            lost |= !(key instanceof Node.Scalar);
            if (key instanceof Node.Scalar scalar) {
                add(scalar, value, entries, keys);
            } else if (!(key instanceof Node.Refused)) {
                problems.add(ProblemCode.COMPLEX_KEY, "", key, "a key must be a text but is " + Shapes.describe(key));
            }
            event = next();
        }
        return entries.isEmpty() && lost ? refused(start) : new Node.Mapping(entries, line(start), column(start));
    }

    private void add(Node.Scalar key, Node value, List<Node.Entry> entries, Set<String> keys) {
        OptionalInt half = key.text().codePoints().filter(PackText::isHalfPair).findFirst();
        if (half.isPresent()) {
            // an escape can make it; the parser of JSON refuses it by itself
            problems.add(
                    ProblemCode.BAD_CHARACTER,
                    "",
                    key,
                    "a key has U+" + PackText.hex(half.getAsInt()) + ", half of a surrogate pair, which is not text");
        } else if (keys.add(key.text())) {
            entries.add(new Node.Entry(key, value));
        } else {
            problems.add(
                    ProblemCode.DUPLICATE_KEY,
                    "",
                    key,
                    "key " + Problems.quote(key.text()) + " stands twice in this map");
        }
    }

    private void decorations(Event event, Optional<Anchor> anchor, Optional<String> tag) {
        anchor.ifPresent(name -> problems.add(
                ProblemCode.ANCHOR,
                "",
                refused(event),
                "anchor " + Problems.quote("&" + name.getValue())
                        + " is not allowed; leave it out, or quote a text that begins with `&`"));
        tag.ifPresent(name -> problems.add(
                ProblemCode.TAG,
                "",
                refused(event),
                "tag " + Problems.quote(name.replace("tag:yaml.org,2002:", "!!"))
                        + " is not allowed; leave it out, or quote a text that begins with `!`"));
    }

    private static Node refused(Event event) {
        return new Node.Refused(line(event), column(event));
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private static int column(Event event) {
        return event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
    }
}
