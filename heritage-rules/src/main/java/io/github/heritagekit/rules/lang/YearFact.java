// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

/** A fact that is a calendar year, proleptic ISO (0 is 1 BC). Immutable and thread-safe. */
public final class YearFact extends OrderedFact<Integer, YearFact> {
    private static final long serialVersionUID = 1L;

    YearFact(Declaration declaration) {
        super(declaration);
    }

    @Override
    YearFact with(Declaration newDeclaration) {
        return new YearFact(newDeclaration);
    }

    @Override
    public FactType<Integer> type() {
        return FactType.YEAR;
    }

    /** Returns the condition that it was before the year, the year itself excluded. */
    public Condition before(int year) {
        return new Condition.Compare(this, Comparison.UNDER, year);
    }

    /** Returns the condition that it was after the year, the year itself excluded. */
    public Condition after(int year) {
        return new Condition.Compare(this, Comparison.OVER, year);
    }

    /** Returns the condition that it was in the year or later. */
    public Condition inOrAfter(int year) {
        return new Condition.Compare(this, Comparison.AT_LEAST, year);
    }

    /** Returns the condition that it was in the year or earlier. */
    public Condition inOrBefore(int year) {
        return new Condition.Compare(this, Comparison.AT_MOST, year);
    }

    /** Returns the condition that it was in the year. */
    public Condition in(int year) {
        return new Condition.Compare(this, Comparison.EXACTLY, year);
    }

    /** Returns the condition that it was between both years, each included. */
    public Condition between(int first, int last) {
        return new Condition.Between(this, first, true, last, true);
    }
}
