// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.rules.lang.FactType;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what is known of a fact, in words.
 *
 * @param <T> the Java type of its values
 */
final class EvidenceForm<T> implements Finding.Cases<T, Written> {
    private final FactType<?> type;

    EvidenceForm(FactType<?> type) {
        this.type = type;
    }

    @Override
    public Written recorded(Finding.Recorded<T> finding) {
        String value = type.format(finding.recorded());
        boolean word = value.equals("none") || value.equals("unrecorded");
        return sourced(word ? Written.list(List.of(value)) : Written.text(value), finding);
    }

    @Override
    public Written none(Finding.None<T> finding) {
        return sourced(Written.text("none"), finding);
    }

    @Override
    public Written between(Finding.Between<T> finding) {
        String least = finding.lower().map(type::format).orElse("");
        String most = finding.upper().map(type::format).orElse("");
        if (least.isEmpty() || most.isEmpty()) {
            return sourced(Written.text(least.isEmpty() ? "at most " + most : "at least " + least), finding);
        }
        return sourced(Written.text("between " + least + " and " + most), finding);
    }

    @Override
    public Written oneOf(Finding.OneOf<T> finding) {
        List<String> values = new ArrayList<>();
        finding.values().forEach(value -> values.add(type.format(value)));
        if (finding.orNone()) {
            values.add("none");
        }
        boolean list = type == FactType.TEXT;
        return sourced(list ? Written.list(values) : Written.text(String.join(" or ", values)), finding);
    }

    @Override
    public Written disputed(Finding.Disputed<T> finding) {
        List<Written> statements = new ArrayList<>();
        finding.statements().forEach(statement -> statements.add(statement.fold(this)));
        return Written.map()
                .put("disputed", new Written.Items(statements, false))
                .closed();
    }

    @Override
    public Written unrecorded(Finding.Unrecorded<T> finding) {
        boolean plain = finding.reason() == Finding.Reason.NOBODY_LOOKED
                && finding.note().isEmpty();
        if (plain && finding.sources().isEmpty()) {
            return Written.text("unrecorded");
        }
        return Written.map()
                .put("unrecorded", SourceSyntax.word(finding.reason()))
                .putIf(!finding.note().isEmpty(), "note", Written.text(finding.note()))
                .putIf(!finding.sources().isEmpty(), "sources", sources(finding.sources()))
                .closed();
    }

    private static Written sourced(Written value, Finding<?> finding) {
        return finding.sources().isEmpty()
                ? value
                : Written.map()
                        .put("value", value)
                        .put("sources", sources(finding.sources()))
                        .closed();
    }

    private static Written sources(List<Source> sources) {
        return Written.oneOrList(sources.stream().map(EvidenceForm::source).toList());
    }

    private static Written source(Source source) {
        boolean plain = source.locator().isEmpty()
                && source.date().isEmpty()
                && source.note().isEmpty();
        return plain
                ? Written.text(source.title())
                : Written.map()
                        .put("title", source.title())
                        .put("locator", source.locator().map(Written::text))
                        .put("date", source.date().map(date -> Written.text(date.toString())))
                        .put("note", source.note().map(Written::text))
                        .closed();
    }

    /** Returns what is known of a set of codes. */
    static Written members(SetFinding<?> finding) {
        List<String> present = finding.present().stream().map(Object::toString).toList();
        boolean looked = finding.reason() == Finding.Reason.NOBODY_LOOKED;
        boolean plain = finding.absent().isEmpty() && finding.sources().isEmpty() && looked;
        if (plain && finding.complete()) {
            return present.isEmpty() ? Written.text("none") : Written.list(present);
        }
        if (plain && present.isEmpty()) {
            return Written.text("unrecorded");
        }
        return Written.map()
                .putIf(!present.isEmpty(), "includes", Written.list(present))
                .putIf(
                        !finding.absent().isEmpty(),
                        "excludes",
                        Written.list(
                                finding.absent().stream().map(Object::toString).toList()))
                .putIf(finding.complete(), "complete", Written.flag(true))
                .putIf(!looked, "unrecorded", Written.text(SourceSyntax.word(finding.reason())))
                .putIf(!finding.sources().isEmpty(), "sources", sources(finding.sources()))
                .closed();
    }
}
