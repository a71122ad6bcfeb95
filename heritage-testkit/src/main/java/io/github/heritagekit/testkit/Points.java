// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.ValueSet;
import io.github.heritagekit.rules.lang.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Where a leaf turns: what may be recorded of its fact just on either side, and how true the leaf is of it by what it says. */
final class Points {
    private final Condition.Leaf leaf;
    private final LocalDate day;
    private final List<Point> points = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    private Points(Condition.Leaf leaf, LocalDate day) {
        this.leaf = leaf;
        this.day = day;
    }

    /**
     * One point.
     *
     * @param name where it lies and what is recorded: {@code just met, 100}
     * @param evidence what is recorded of the fact that evidence is recorded of, a {@link Finding} or a {@link SetFinding}
     * @param truth how true the leaf is
     */
    record Point(String name, HeritageValue evidence, Truth truth) {}

    /** Returns the points of a leaf, as of a day. */
    static Points of(Condition.Leaf leaf, LocalDate day) {
        Points points = new Points(leaf, day);
        if (leaf.fact().answerOf().isPresent()) {
            points.gaps.add("it asks the answer to `" + leaf.fact() + "`, which follows from other rules");
            return points;
        }
        points.known();
        points.unknown();
        return points;
    }

    List<Point> points() {
        return points;
    }

    /** Returns what has no point, and why. */
    List<String> gaps() {
        return gaps;
    }

    private void known() {
        if (leaf instanceof Condition.Compare compare) {
            compared(compare);
        } else if (leaf instanceof Condition.Between between) {
            ranged(between);
        } else if (leaf instanceof Condition.OneOf oneOf) {
            named(oneOf);
        } else if (leaf instanceof Condition.Includes includes) {
            String code = includes.code();
            points.add(new Point(
                    "a member, " + code, SetFinding.<String>unrecorded().including(code), Truth.TRUE));
            points.add(new Point(
                    "no member, " + code, SetFinding.<String>unrecorded().excluding(code), Truth.FALSE));
            return;
        } else if (leaf instanceof Condition.IsPresent && leaf.fact() instanceof CodesFact set) {
            String code = Candidates.anyCode(set, List.of()).orElseThrow();
            points.add(new Point(
                    "a member, " + code, SetFinding.<String>unrecorded().including(code), Truth.TRUE));
            points.add(new Point("none", SetFinding.none(), Truth.FALSE));
            return;
        } else if (leaf instanceof Condition.IsPresent) {
            Candidates.any(leaf.fact(), day).ifPresent(value -> add("a value", value, Truth.TRUE));
        } else {
            gaps.add("a test written in Java names no threshold");
            return;
        }
        if (leaf.fact().canBeNone()) {
            points.add(new Point("none", Finding.none(), Truth.FALSE));
        }
    }

    /** What nobody recorded is unknown where the fact can lie on either side. */
    private void unknown() {
        boolean eitherWay = points.stream().map(Point::truth).distinct().count() > 1;
        HeritageValue nothing = leaf.fact() instanceof CodesFact ? SetFinding.unrecorded() : Finding.unrecorded();
        if (eitherWay) {
            points.add(new Point("not recorded", nothing, Truth.UNKNOWN));
        }
    }

    private void compared(Condition.Compare compare) {
        Comparable<?> bound = compare.bound();
        switch (compare.comparison()) {
            case AT_LEAST -> lower(bound, true);
            case OVER -> lower(bound, false);
            case AT_MOST -> upper(bound, true);
            case UNDER -> upper(bound, false);
            case EXACTLY -> {
                add("just met", bound, Truth.TRUE);
                missed(Neighbours.below(bound));
                missed(Neighbours.above(bound));
            }
        }
    }

    private void lower(Comparable<?> bound, boolean included) {
        Optional<Comparable<?>> met = included ? Optional.of(bound) : Neighbours.above(bound);
        met.ifPresent(value -> add("just met", value, Truth.TRUE));
        missed(included ? Neighbours.below(bound) : Optional.of(bound));
    }

    private void upper(Comparable<?> bound, boolean included) {
        Optional<Comparable<?>> met = included ? Optional.of(bound) : Neighbours.below(bound);
        met.ifPresent(value -> add("just met", value, Truth.TRUE));
        missed(included ? Neighbours.above(bound) : Optional.of(bound));
    }

    /** A shade past an end that is left out can lie past the other one: 0.001 ha, of what lies over 0 ha and at 1 m² at most. */
    private void ranged(Condition.Between between) {
        Optional<Comparable<?>> first =
                between.leastIncluded() ? Optional.of(between.least()) : Neighbours.above(between.least());
        Optional<Comparable<?>> last =
                between.mostIncluded() ? Optional.of(between.most()) : Neighbours.below(between.most());
        met(first.filter(value -> compare(value, between.most()) < (between.mostIncluded() ? 1 : 0)));
        missed(between.leastIncluded() ? Neighbours.below(between.least()) : Optional.of(between.least()));
        met(last.filter(value -> compare(value, between.least()) > (between.leastIncluded() ? -1 : 0)));
        missed(between.mostIncluded() ? Neighbours.above(between.most()) : Optional.of(between.most()));
    }

    private void met(Optional<Comparable<?>> value) {
        value.ifPresentOrElse(
                inside -> add("just met", inside, Truth.TRUE),
                () -> gaps.add(
                        "the range is narrower than a shade of " + leaf.fact().type()));
    }

    @SuppressWarnings("unchecked") // both are values of one fact
    private static int compare(Comparable<?> one, Comparable<?> other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    private void missed(Optional<Comparable<?>> value) {
        value.ifPresentOrElse(
                outside -> add("just missed", outside, Truth.FALSE),
                () -> gaps.add("no " + leaf.fact().type() + " lies beyond the threshold"));
    }

    private void named(Condition.OneOf oneOf) {
        oneOf.values().forEach(value -> add("named", value, Truth.TRUE));
        Fact<?> fact = oneOf.fact();
        List<Object> others = new ArrayList<>();
        if (fact.type() == FactType.YES_NO) {
            others.addAll(List.of(true, false));
        } else if (fact.codes().isEmpty()) {
            others.add(Candidates.anyWord(oneOf.values()));
        } else {
            others.addAll(fact.codes());
        }
        others.removeAll(oneOf.values());
        others.stream()
                .findFirst()
                .ifPresentOrElse(
                        other -> add("another", other, Truth.FALSE), () -> gaps.add("it names every value there is"));
    }

    /** Adds a point, if the fact can have the value and no point has it yet. */
    private void add(String name, Object value, Truth truth) {
        Fact<?> fact = leaf.fact();
        String words = name + ", " + fact.type().format(value);
        ValueSet domain = (ValueSet) fact.base().domain();
        Optional<Object> recorded = fact.view().isPresent()
                ? base(fact.view().get(), value, domain)
                : Optional.of(value).filter(some -> Candidates.lies(fact, some, domain));
        if (recorded.isEmpty()) {
            gaps.add(words + " lies outside what the fact can be");
            return;
        }
        Point point = new Point(words, Finding.of(recorded.get()), truth);
        if (points.stream().noneMatch(other -> other.evidence().equals(point.evidence()))) {
            points.add(point);
        }
    }

    /** Of the days from which a number has passed, the one that lies nearest to those from which its neighbour has. */
    private Optional<Object> base(View view, Object number, ValueSet domain) {
        TreeSet<Object> values = new TreeSet<>(Candidates.bases(leaf.fact(), view, number, day, domain));
        if (values.isEmpty()) {
            return Optional.empty();
        }
        boolean moreIsSame = leaf instanceof Condition.SingleLeaf single
                && ValueSet.of(leaf.fact(), (Long) number + 1).within(single.accepts())
                        == ValueSet.of(leaf.fact(), number).within(single.accepts());
        return Optional.of(moreIsSame ? values.last() : values.first());
    }
}
