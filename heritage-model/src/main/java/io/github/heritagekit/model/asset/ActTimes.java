// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.time.DateRange.Containment;
import io.github.heritagekit.model.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** When an act lapses and must be reviewed, by the terms of its scheme. */
final class ActTimes {
    private final SchemeTerms terms;
    private final Designation act;

    ActTimes(SchemeTerms terms, Designation act) {
        if (!act.scheme().equals(terms.scheme())) {
            throw new IllegalArgumentException(
                    "act must be under `" + terms.scheme() + "` but was under `" + act.scheme() + "`");
        }
        this.terms = terms;
        this.act = act;
    }

    Finding<LocalDate> lapse() {
        return terms.lapsesAfter().map(this::lapse).orElseGet(Finding::unrecorded);
    }

    private Finding<LocalDate> lapse(Period period) {
        Optional<Finding<LocalDate>> known = act.valid().from().map(start -> after(start, period));
        return known.orElseGet(() -> latestLapse().map(Finding::atMost).orElseGet(Finding::unrecorded));
    }

    /** Returns the last day on which the act may lapse. */
    Optional<LocalDate> latestLapse() {
        Optional<PartialDate> begun = act.valid().from().or(() -> act.valid().knownBy());
        return terms.lapsesAfter()
                .flatMap(period -> begun.map(start -> start.latest().plus(period)));
    }

    /** Returns whether the act has not lapsed yet on a day; of a start that nobody recorded, that is uncertain until it has. */
    Containment unlapsed(LocalDate day) {
        if (terms.lapsesAfter().isEmpty()) {
            return Containment.YES;
        }
        Period period = terms.lapsesAfter().get();
        if (latestLapse().filter(lapse -> !day.isBefore(lapse)).isPresent()) {
            return Containment.NO;
        }
        return act.valid()
                .from()
                .filter(start -> day.isBefore(start.earliest().plus(period)))
                .map(start -> Containment.YES)
                .orElse(Containment.UNCERTAIN);
    }

    private static Finding<LocalDate> after(PartialDate start, Period period) {
        return Finding.between(start.earliest().plus(period), start.latest().plus(period));
    }

    List<Finding<LocalDate>> reviewsDue(LocalDate until) {
        if (terms.reviewEvery().isEmpty()) {
            return ImmutableList.of();
        }
        Optional<PartialDate> start = act.valid().from();
        return start.isPresent()
                ? reviewsDue(start.get(), terms.reviewEvery().get(), until)
                : ImmutableList.of(Finding.unrecorded());
    }

    private List<Finding<LocalDate>> reviewsDue(PartialDate start, Period every, LocalDate until) {
        ImmutableList.Builder<Finding<LocalDate>> due = ImmutableList.builder();
        Period after = every;
        // counted from the first day each time: 29 February plus four years is 29 February again
        for (int i = 2; isDue(start.earliest().plus(after), until); i++) {
            due.add(after(start, after));
            after = every.multipliedBy(i);
        }
        return due.build();
    }

    private boolean isDue(LocalDate day, LocalDate until) {
        return !day.isAfter(until)
                && act.valid().until().map(end -> day.isBefore(end.latest())).orElse(true);
    }
}
