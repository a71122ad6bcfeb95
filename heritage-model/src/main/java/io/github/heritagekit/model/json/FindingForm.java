// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.json.Node.Kind;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.Finding.Reason;
import io.github.heritagekit.model.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form of findings. A value without a source is written as itself; everything else is an object whose field names its kind.
 *
 * @param <T> the type of the values
 */
final class FindingForm<T> implements Form<Finding<T>> {
    static final Form<Reason> REASON = Forms.choice(
            "reason",
            List.of(Reason.values()),
            reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));

    private static final Form<List<Source>> SOURCES = Forms.listOf("sources", Forms.SOURCE);
    private static final ImmutableList<String> ONE_FIELD =
            ImmutableList.of("value", "none", "oneOf", "disputed", "unrecorded");
    private static final String KINDS =
            "finding must have just one of value, none, atLeast and atMost, oneOf, disputed, unrecorded";

    /** Makes the finding of a range that is open at one end at most. */
    private interface Range<T> {
        Finding<T> of(@Nullable T lower, @Nullable T upper);
    }

    private final Form<T> element;
    private final @Nullable Range<T> range;

    private FindingForm(Form<T> element, @Nullable Range<T> range) {
        this.element = element;
        this.range = range;
    }

    /** The form of findings of values without an order. */
    static <T> FindingForm<T> of(Form<T> element) {
        return new FindingForm<>(element, null);
    }

    /** The form of findings of values that have an order and may lie in a range. */
    static <T extends Comparable<? super T>> FindingForm<T> ordered(Form<T> element) {
        return new FindingForm<>(element, FindingForm::range);
    }

    private static <T extends Comparable<? super T>> Finding<T> range(@Nullable T lower, @Nullable T upper) {
        if (lower == null) {
            return Finding.atMost(Objects.requireNonNull(upper, "upper"));
        }
        return upper == null ? Finding.atLeast(lower) : Finding.between(lower, upper);
    }

    @Override
    public @Nullable Finding<T> read(Node node, Problems problems) {
        if (!node.is(Kind.OBJECT)) {
            T value = element.read(node, problems);
            return value == null ? null : Finding.of(value);
        }
        Fields fields = Objects.requireNonNull(Fields.of("finding", node, problems));
        int kinds = kinds(fields);
        if (kinds != 1) {
            problems.add(node, kinds == 0 ? "no kind of finding" : kinds + " kinds of findings at once", KINDS);
            return null;
        }
        return fields.has("disputed") ? readDisputed(node, fields, problems) : readSourced(node, fields, problems);
    }

    private static int kinds(Fields fields) {
        int kinds = fields.has("atLeast") || fields.has("atMost") ? 1 : 0;
        for (String kind : ONE_FIELD) {
            kinds += fields.has(kind) ? 1 : 0;
        }
        return kinds;
    }

    private @Nullable Finding<T> readSourced(Node node, Fields fields, Problems problems) {
        Finding<T> finding = readKind(node, fields, problems);
        List<Source> sources = fields.optional("sources", SOURCES);
        boolean sound = fields.close();
        if (finding == null || !sound) {
            return null;
        }
        return sources == null ? finding : finding.withSources(sources);
    }

    private @Nullable Finding<T> readKind(Node node, Fields fields, Problems problems) {
        if (fields.has("value")) {
            T value = fields.optional("value", element);
            return value == null ? null : Finding.of(value);
        }
        if (fields.has("none")) {
            Boolean none = fields.optional("none", Forms.BOOLEAN);
            return problems.guard(node, () -> none(none));
        }
        if (fields.has("oneOf")) {
            List<T> values = fields.optional("oneOf", Forms.listOf("oneOf", element));
            Boolean orNone = fields.optional("orNone", Forms.BOOLEAN);
            return values == null
                    ? null
                    : problems.guard(node, () -> Finding.oneOf(values, Boolean.TRUE.equals(orNone)));
        }
        return fields.has("unrecorded") ? readUnrecorded(fields) : readRange(node, fields, problems);
    }

    private static <T> Finding<T> none(@Nullable Boolean none) {
        if (Boolean.FALSE.equals(none)) {
            throw new IllegalArgumentException("`none` must be true where it stands");
        }
        return Finding.none();
    }

    private @Nullable Finding<T> readRange(Node node, Fields fields, Problems problems) {
        T lower = fields.optional("atLeast", element);
        T upper = fields.optional("atMost", element);
        Range<T> maker = range;
        if (maker == null) {
            problems.add(
                    node, "a range", "values of this field have no order, so that a finding cannot be a range of them");
            return null;
        }
        boolean unread = (fields.has("atLeast") && lower == null) || (fields.has("atMost") && upper == null);
        return unread ? null : problems.guard(node, () -> maker.of(lower, upper));
    }

    private @Nullable Finding<T> readUnrecorded(Fields fields) {
        Reason reason = fields.optional("unrecorded", REASON);
        String note = fields.optional("note", Forms.TEXT);
        return reason == null ? null : new Finding.Unrecorded<>(reason, note == null ? "" : note, List.of());
    }

    private @Nullable Finding<T> readDisputed(Node node, Fields fields, Problems problems) {
        List<Finding<T>> statements = fields.optional("disputed", Forms.listOf("disputed", this));
        return fields.close() && statements != null
                ? problems.guard(node, () -> new Finding.Disputed<>(statements))
                : null;
    }

    @Override
    public void write(Finding<T> finding, Sink sink) {
        if (finding instanceof Finding.Recorded<T> one && one.sources().isEmpty() && element.isPlain(one.recorded())) {
            element.write(one.recorded(), sink);
            return;
        }
        sink.startObject();
        finding.fold(new Writing(sink));
        if (!(finding instanceof Finding.Disputed<T>) && !finding.sources().isEmpty()) {
            sink.name("sources");
            SOURCES.write(finding.sources(), sink);
        }
        sink.endObject();
    }

    /** Writes the fields of each kind, but for the sources; returns the sink. */
    private final class Writing implements Finding.Cases<T, Sink> {
        private final Sink sink;

        Writing(Sink sink) {
            this.sink = sink;
        }

        @Override
        public Sink recorded(Finding.Recorded<T> finding) {
            return field("value", finding.recorded());
        }

        @Override
        public Sink none(Finding.None<T> finding) {
            sink.yes("none");
            return sink;
        }

        @Override
        public Sink between(Finding.Between<T> finding) {
            finding.lower().ifPresent(lower -> field("atLeast", lower));
            finding.upper().ifPresent(upper -> field("atMost", upper));
            return sink;
        }

        @Override
        public Sink oneOf(Finding.OneOf<T> finding) {
            sink.name("oneOf");
            sink.startArray();
            finding.values().forEach(value -> element.write(value, sink));
            sink.endArray();
            if (finding.orNone()) {
                sink.yes("orNone");
            }
            return sink;
        }

        @Override
        public Sink disputed(Finding.Disputed<T> finding) {
            sink.name("disputed");
            sink.startArray();
            finding.statements().forEach(statement -> write(statement, sink));
            sink.endArray();
            return sink;
        }

        @Override
        public Sink unrecorded(Finding.Unrecorded<T> finding) {
            sink.name("unrecorded");
            REASON.write(finding.reason(), sink);
            if (!finding.note().isEmpty()) {
                sink.field("note", finding.note());
            }
            return sink;
        }

        private Sink field(String name, T value) {
            sink.name(name);
            element.write(value, sink);
            return sink;
        }
    }
}
