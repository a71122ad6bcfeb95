// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import java.util.List;

/** Writes the columns of a feature as {@link Columns} reads them. <b>Not thread-safe.</b> */
final class ColumnSink {
    private final Sink sink;

    ColumnSink(Sink sink) {
        this.sink = sink;
    }

    void text(String name, Object value) {
        sink.field(name, value.toString());
    }

    void flag(String name, boolean flag) {
        sink.name(name);
        sink.flag(flag);
    }

    void wording(String name, Wording wording) {
        wording.texts().forEach((language, text) -> sink.field(Columns.column(name, language), text));
    }

    void citation(String name, Citation citation) {
        text(name + "_document", citation.document());
        citation.article().ifPresent(article -> text(name + "_article", article));
        citation.edition().ifPresent(edition -> text(name + "_edition", edition));
    }

    void sources(List<Source> sources) {
        for (int i = 0; i < sources.size(); i++) {
            String name = "source_" + (i + 1);
            Source source = sources.get(i);
            text(name + "_title", source.title());
            source.locator().ifPresent(locator -> text(name + "_locator", locator));
            source.date().ifPresent(date -> text(name + "_date", date));
            source.note().ifPresent(note -> text(name + "_note", note));
        }
    }
}
