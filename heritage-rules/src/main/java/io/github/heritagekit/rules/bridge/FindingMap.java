// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.bridge;

import io.github.heritagekit.model.source.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Turns a finding of model values into one of fact values; a value may become a range.
 *
 * @param map what becomes of one value
 */
record FindingMap<T, R>(Function<T, Finding<R>> map) implements Finding.Cases<T, Finding<R>> {

    @Override
    public Finding<R> recorded(Finding.Recorded<T> finding) {
        return map.apply(finding.recorded()).withSources(finding.sources());
    }

    @Override
    public Finding<R> none(Finding.None<T> finding) {
        return new Finding.None<>(finding.sources());
    }

    /** What values are mapped to has no order, so that a range of them leaves everything possible. */
    @Override
    public Finding<R> between(Finding.Between<T> finding) {
        return new Finding.Unrecorded<>(Finding.Reason.ILLEGIBLE, finding.toString(), finding.sources());
    }

    @Override
    public Finding<R> oneOf(Finding.OneOf<T> finding) {
        List<Finding<R>> each = finding.values().stream().map(map).toList();
        if (each.stream().allMatch(Finding::isRecorded)) {
            List<R> values = each.stream().map(one -> one.value().orElseThrow()).toList();
            return Finding.oneOf(values, finding.orNone()).withSources(finding.sources());
        }
        List<Finding<R>> statements = new ArrayList<>();
        finding.values().forEach(value -> statements.add(map.apply(value).withSources(finding.sources())));
        if (finding.orNone()) {
            statements.add(new Finding.None<>(finding.sources()));
        }
        return statements.size() == 1 ? statements.get(0) : Finding.disputed(statements);
    }

    @Override
    public Finding<R> disputed(Finding.Disputed<T> finding) {
        List<Finding<R>> statements = new ArrayList<>();
        finding.statements().forEach(statement -> statements.add(statement.fold(this)));
        return Finding.disputed(statements);
    }

    @Override
    public Finding<R> unrecorded(Finding.Unrecorded<T> finding) {
        return new Finding.Unrecorded<>(finding.reason(), finding.note(), finding.sources());
    }
}
