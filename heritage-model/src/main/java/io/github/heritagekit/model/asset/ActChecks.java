// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.DateRange.Containment;
import io.github.heritagekit.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what in acts does not go with the terms of their schemes. */
final class ActChecks {
    private final SchemeBook book;
    private final List<DesignationProblem> problems = new ArrayList<>();

    private ActChecks(SchemeBook book) {
        this.book = book;
    }

    /** Returns the problems of the acts one by one, then of pairs that are about the same thing. */
    static List<DesignationProblem> problems(List<Designation> acts, SchemeBook book) {
        ActChecks checks = new ActChecks(book);
        acts.forEach(checks::checkOne);
        checks.checkPairs(acts, ActChecks::aboutTheSame);
        return ImmutableList.copyOf(checks.problems);
    }

    /** Returns the problems of each act alone. */
    static List<DesignationProblem> problemsOfEach(List<Designation> acts, SchemeBook book) {
        ActChecks checks = new ActChecks(book);
        acts.forEach(checks::checkOne);
        return ImmutableList.copyOf(checks.problems);
    }

    /** Returns the problems of pairs of acts that are all about the same thing. */
    static List<DesignationProblem> problemsOfPairs(List<Designation> acts, SchemeBook book) {
        ActChecks checks = new ActChecks(book);
        checks.checkPairs(acts, (one, other) -> true);
        return ImmutableList.copyOf(checks.problems);
    }

    private void checkOne(Designation act) {
        book.terms(act.scheme()).ifPresent(terms -> {
            act.grade().ifPresent(grade -> checkGrade(terms, grade));
            new ActTimes(terms, act).latestLapse().ifPresent(lapse -> checkEnd(terms, act, lapse));
        });
        if (book.terms(act.scheme()).isEmpty()) {
            checkSpelling(act.scheme());
        }
    }

    /** Codes of schemes are open, so that one which nobody knows is told only where it may be a slip. */
    private void checkSpelling(DesignationScheme scheme) {
        String hint = Nearest.hint(scheme, book.schemes());
        if (!hint.isEmpty()) {
            report(
                    "unknown-scheme",
                    "scheme of an act may be any but `" + scheme + "` is close to a known one" + hint,
                    Optional.empty(),
                    false);
        }
    }

    private void checkGrade(SchemeTerms terms, String grade) {
        if (terms.graded().value().equals(Optional.of(false))) {
            report(
                    "no-grades",
                    "act under `" + terms.scheme() + "` must have no grade, since the scheme has none, but has `"
                            + grade + "`",
                    terms.gradesBasis(),
                    true);
        } else if (!terms.grades().isEmpty() && !terms.grades().contains(grade)) {
            report(
                    "unknown-grade",
                    "grade under `" + terms.scheme() + "` must be one of " + String.join(", ", terms.grades())
                            + " but is `" + grade + "`" + hint(grade, terms.grades()),
                    terms.gradesBasis(),
                    true);
        }
    }

    /** Letters of the wrong case are no typing mistakes. */
    private static String hint(String grade, List<String> grades) {
        return grades.stream()
                .filter(known -> known.toLowerCase(Locale.ROOT).equals(grade.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(known -> Nearest.hint(known, ImmutableList.of(known)))
                .orElseGet(() -> Nearest.hint(grade, grades));
    }

    /** An end that is known as exactly as the start fits: a certificate of February 1993 may end in February 1998. */
    private void checkEnd(SchemeTerms terms, Designation act, LocalDate lapse) {
        Optional<PartialDate> end = act.valid().until();
        if (end.isPresent() && !end.get().latest().isAfter(lapse)) {
            return;
        }
        boolean certain = end.isEmpty() || end.get().earliest().isAfter(lapse);
        report(
                "outlives-expiry",
                "`" + act.inShort() + "` must end by " + lapse + ", since an act under the scheme lapses after "
                        + SchemeChecks.inWords(terms.lapsesAfter().orElseThrow()) + ", but "
                        + end.map(date -> (certain ? "ends on " : "may end later, on ") + date)
                                .orElse("has no end"),
                terms.lapseBasis(),
                certain);
    }

    /** Whether two acts are about one thing. */
    private interface Sameness {
        boolean test(Designation one, Designation other);
    }

    /** An act about the whole asset says nothing about components that another names: a site may hold both, in different ones. */
    private static boolean aboutTheSame(Designation one, Designation other) {
        return one.components().isEmpty()
                ? other.components().isEmpty()
                : !Collections.disjoint(one.components(), other.components());
    }

    private void checkPairs(List<Designation> acts, Sameness same) {
        for (int i = 0; i < acts.size(); i++) {
            for (int j = i + 1; j < acts.size(); j++) {
                if (same.test(acts.get(i), acts.get(j))) {
                    checkPair(acts.get(i), acts.get(j));
                }
            }
        }
    }

    private void checkPair(Designation one, Designation other) {
        Containment together = together(one, other);
        if (together == Containment.NO) {
            return;
        }
        for (SchemeExclusion exclusion : book.exclusions(one.scheme(), other.scheme())) {
            reportPair(
                    "excluded-schemes", one, other, "must not be in force", Optional.of(exclusion.basis()), together);
        }
        if (saysTheSame(one, other)) {
            report(
                    "double-act",
                    "`" + one.inShort() + "` must stand once unless there were two such acts but stands twice",
                    Optional.empty(),
                    false);
        } else if (haveTwoGrades(one, other) && !follow(one, other)) {
            Optional<Citation> basis = book.terms(one.scheme()).flatMap(SchemeTerms::gradesBasis);
            reportPair(
                    "two-grades",
                    one,
                    other,
                    "are of two grades of one scheme and must not be in force",
                    basis,
                    together);
        }
    }

    private void reportPair(
            String code,
            Designation one,
            Designation other,
            String rule,
            Optional<Citation> basis,
            Containment together) {
        boolean certain = together == Containment.YES;
        report(
                code,
                "`" + one.inShort() + "` and `" + other.inShort() + "` " + rule + " on the same day but "
                        + (certain ? "are" : "may be"),
                basis,
                certain);
    }

    /** Whether both are in force on some day by some state of the record, none of them lapsed before the other begins. */
    private Containment together(Designation one, Designation other) {
        return one.valid()
                .overlaps(other.valid())
                .and(one.recorded().overlaps(other.recorded()))
                .and(reaches(one, other))
                .and(reaches(other, one));
    }

    private Containment reaches(Designation one, Designation other) {
        Optional<PartialDate> begun =
                other.valid().from().or(() -> other.valid().knownBy());
        Optional<SchemeTerms> terms = book.terms(one.scheme());
        if (begun.isEmpty() || terms.isEmpty()) {
            return Containment.YES;
        }
        ActTimes times = new ActTimes(terms.get(), one);
        if (times.unlapsed(begun.get().latest()) == Containment.YES) {
            return Containment.YES;
        }
        boolean startKnown = other.valid().from().isPresent();
        return startKnown ? times.unlapsed(begun.get().earliest()).and(Containment.UNCERTAIN) : Containment.UNCERTAIN;
    }

    /** A scheme that the book does not have, or that has no grades, is not judged here. */
    private boolean haveTwoGrades(Designation one, Designation other) {
        return one.scheme().equals(other.scheme())
                && one.grade().isPresent()
                && other.grade().isPresent()
                && !one.grade().equals(other.grade())
                && book.terms(one.scheme())
                        .filter(terms -> terms.graded().value().equals(Optional.of(true)))
                        .isPresent();
    }

    /** Whether one ends when the other begins, however exactly that is known: Battersea was of grade II until 2007, II* from 2007. */
    private static boolean follow(Designation one, Designation other) {
        return meet(one.valid(), other.valid()) || meet(one.recorded(), other.recorded());
    }

    private static boolean meet(DateRange one, DateRange other) {
        return (one.until().isPresent() && one.until().equals(other.from()))
                || (other.until().isPresent() && other.until().equals(one.from()));
    }

    /** Sources and what others say of it do not make another act. */
    private static boolean saysTheSame(Designation one, Designation other) {
        return one.withSources(other.sources())
                .withExtensions(other.extensions())
                .equals(other);
    }

    private void report(String code, String sentence, Optional<Citation> basis, boolean certain) {
        problems.add(new DesignationProblem(code, sentence, basis.map(List::of).orElseGet(List::of), certain));
    }
}
