// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.source.Finding.Reason;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The form of findings about sets of codes. The codes are written in alphabetical order, since sets that differ in order only are
 * equal and equal values are written alike.
 */
final class SetForm<E> implements Form<SetFinding<E>> {
    private static final Form<List<Source>> SOURCES = Forms.listOf("sources", Forms.SOURCE);

    private final Form<List<E>> members;
    private final Function<E, String> code;

    private SetForm(Form<List<E>> members, Function<E, String> code) {
        this.members = members;
        this.code = code;
    }

    static <E> SetForm<E> of(String what, Function<String, E> parse, Function<E, String> code) {
        return new SetForm<>(Forms.listOf("codes", Forms.parsed(what, parse, code)), code);
    }

    static <E> SetForm<E> of(Forms.TextForm<E> element) {
        return new SetForm<>(Forms.listOf("codes", element), element.print());
    }

    @Override
    public @Nullable SetFinding<E> read(Node node, Problems problems) {
        Fields fields = Fields.of("finding of a set", node, problems);
        if (fields == null) {
            return null;
        }
        List<E> includes = fields.optional("includes", members);
        List<E> excludes = fields.optional("excludes", members);
        Boolean complete = fields.optional("complete", Forms.BOOLEAN);
        Reason reason = fields.optional("unrecorded", FindingForm.REASON);
        List<Source> sources = fields.optional("sources", SOURCES);
        if (!fields.close()) {
            return null;
        }
        return problems.guard(node, () -> {
            SetFinding<E> found = SetFinding.<E>unrecorded(Objects.requireNonNullElse(reason, Reason.NOBODY_LOOKED))
                    .including(Objects.requireNonNullElse(includes, List.<E>of()))
                    .excluding(Objects.requireNonNullElse(excludes, List.<E>of()))
                    .withSources(Objects.requireNonNullElse(sources, List.<Source>of()));
            return Boolean.TRUE.equals(complete) ? found.completed() : found;
        });
    }

    @Override
    public void write(SetFinding<E> finding, Sink sink) {
        sink.startObject();
        write("includes", finding.present(), sink);
        write("excludes", finding.absent(), sink);
        if (finding.complete()) {
            sink.yes("complete");
        }
        if (finding.reason() != Reason.NOBODY_LOOKED) {
            sink.name("unrecorded");
            FindingForm.REASON.write(finding.reason(), sink);
        }
        if (!finding.sources().isEmpty()) {
            sink.name("sources");
            SOURCES.write(finding.sources(), sink);
        }
        sink.endObject();
    }

    private void write(String name, Collection<E> codes, Sink sink) {
        if (!codes.isEmpty()) {
            sink.name(name);
            sink.startArray();
            codes.stream().map(code).sorted().forEach(sink::text);
            sink.endArray();
        }
    }
}
