// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.source.Finding;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the terms of every scheme must keep to. */
final class SchemeChecks {
    private SchemeChecks() {}

    static void checkGrades(SchemeTerms terms) {
        Set<String> once = new LinkedHashSet<>();
        for (String grade : terms.grades()) {
            if (grade.isBlank()) {
                throw new IllegalArgumentException("grade of `" + terms.scheme() + "` must not be blank");
            }
            if (!once.add(grade)) {
                throw new IllegalArgumentException(
                        "grade of `" + terms.scheme() + "` must stand once but `" + grade + "` stands twice");
            }
        }
        if (!terms.grades().isEmpty()
                && !terms.graded()
                        .equals(Finding.of(true).withSources(terms.graded().sources()))) {
            throw new IllegalArgumentException("graded of `" + terms.scheme() + "` must be true since there are grades "
                    + terms.grades() + " but was " + terms.graded());
        }
    }

    static void checkPositive(String what, DesignationScheme scheme, Period period) {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException(what + " of `" + scheme + "` must be positive but was `" + period + "`");
        }
    }

    /** Returns a period for a person: {@code 1 year 6 months}. */
    static String inWords(Period period) {
        List<String> words = new ArrayList<>();
        addWords(words, period.getYears(), "year");
        addWords(words, period.getMonths(), "month");
        addWords(words, period.getDays(), "day");
        return String.join(" ", words);
    }

    private static void addWords(List<String> words, int count, String unit) {
        if (count > 0) {
            words.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }
}
