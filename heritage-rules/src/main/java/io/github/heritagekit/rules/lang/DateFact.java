// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import java.time.LocalDate;

/** A fact that is a calendar date. Immutable and thread-safe. */
public final class DateFact extends OrderedFact<LocalDate, DateFact> {
    private static final long serialVersionUID = 1L;

    DateFact(Declaration declaration) {
        super(declaration);
    }

    @Override
    DateFact with(Declaration newDeclaration) {
        return new DateFact(newDeclaration);
    }

    @Override
    public FactType<LocalDate> type() {
        return FactType.DATE;
    }

    /** Returns the condition that the date lies before the day, the day itself excluded. */
    public Condition before(LocalDate day) {
        return new Condition.Compare(this, Comparison.UNDER, day);
    }

    /** Returns the condition that the date lies after the day, the day itself excluded. */
    public Condition after(LocalDate day) {
        return new Condition.Compare(this, Comparison.OVER, day);
    }

    /** Returns the condition that the date is the day or later. */
    public Condition onOrAfter(LocalDate day) {
        return new Condition.Compare(this, Comparison.AT_LEAST, day);
    }

    /** Returns the condition that the date is the day or earlier. */
    public Condition onOrBefore(LocalDate day) {
        return new Condition.Compare(this, Comparison.AT_MOST, day);
    }

    /** Returns the condition that the date lies between both days, each included. */
    public Condition between(LocalDate first, LocalDate last) {
        return new Condition.Between(this, first, true, last, true);
    }
}
