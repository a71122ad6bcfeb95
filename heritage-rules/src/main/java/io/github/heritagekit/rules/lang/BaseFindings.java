// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Turns what was found of the number of a view back into what was found of its base.
 *
 * @param <B> the Java type of the base's values
 */
final class BaseFindings<B> implements Finding.Cases<Long, Finding<B>> {
    private static final long FARTHEST = 10_000_000;

    private final View view;
    private final LocalDate day;

    BaseFindings(View view, LocalDate day) {
        this.view = view;
        this.day = day;
    }

    @Override
    public Finding<B> recorded(Finding.Recorded<Long> finding) {
        return turned(finding, finding.sources());
    }

    @Override
    public Finding<B> none(Finding.None<Long> finding) {
        return new Finding.None<>(finding.sources());
    }

    @Override
    public Finding<B> between(Finding.Between<Long> finding) {
        finding.lower().ifPresent(BaseFindings::check);
        finding.upper().ifPresent(BaseFindings::check);
        return turned(finding, finding.sources());
    }

    @Override
    public Finding<B> oneOf(Finding.OneOf<Long> finding) {
        return turned(finding, finding.sources());
    }

    @Override
    public Finding<B> disputed(Finding.Disputed<Long> finding) {
        List<Finding<B>> statements = new ArrayList<>();
        for (Finding<Long> statement : finding.statements()) {
            statements.add(statement.fold(this));
        }
        return Finding.disputed(statements);
    }

    @Override
    public Finding<B> unrecorded(Finding.Unrecorded<Long> finding) {
        return new Finding.Unrecorded<>(finding.reason(), finding.note(), finding.sources());
    }

    private static void check(long number) {
        if (Math.abs(number) > FARTHEST) {
            throw new IllegalArgumentException("number must be within " + FARTHEST + " but was " + number);
        }
    }

    private Finding<B> turned(Finding<Long> finding, List<Source> sources) {
        ValueSet numbers = Values.found(Fact.view("number/of", view), finding);
        numbers.values(Condition.Passes.MOST_TRIED).ifPresent(all -> all.forEach(each -> check((Long) each)));
        ValueSet.Ordered base = (ValueSet.Ordered) view.baseOf(numbers, day);
        List<Finding<B>> parts = new ArrayList<>();
        for (Object range : ((RangeSet<?>) base.ranges()).asRanges()) {
            parts.add(part((Range<?>) range));
        }
        if (base.hasNone()) {
            parts.add(Finding.none());
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("number must be possible but was " + finding);
        }
        UnaryOperator<Finding<B>> sourced = each -> sources.isEmpty() ? each : each.withSources(sources);
        return parts.size() == 1 ? sourced.apply(parts.get(0)) : several(parts, sourced);
    }

    /** Several values stay candidates; several ranges are as many statements. */
    private static <B> Finding<B> several(List<Finding<B>> parts, UnaryOperator<Finding<B>> sourced) {
        List<B> values = new ArrayList<>();
        parts.forEach(part -> part.value().ifPresent(values::add));
        long nones =
                parts.stream().filter(part -> part instanceof Finding.None<B>).count();
        if (values.size() + nones == parts.size()) {
            return sourced.apply(Finding.oneOf(values, nones > 0));
        }
        return Finding.disputed(parts.stream().map(sourced).toList());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the ranges of a base hold values of its type
    private static <B> Finding<B> part(Range range) {
        Range closed = ValueSet.Ordered.closed(range);
        if (closed.equals(Range.all())) {
            return Finding.unrecorded();
        }
        if (!closed.hasLowerBound()) {
            return (Finding<B>) Finding.atMost(closed.upperEndpoint());
        }
        Comparable least = closed.lowerEndpoint();
        return (Finding<B>)
                (closed.hasUpperBound() ? Finding.between(least, closed.upperEndpoint()) : Finding.atLeast(least));
    }
}
