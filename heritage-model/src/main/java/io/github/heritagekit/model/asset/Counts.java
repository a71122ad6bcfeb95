// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.source.Finding;
import java.util.Optional;

/** Checks of numbers of things, whatever is known of them. */
final class Counts implements Finding.Cases<Integer, Boolean> {
    private final String what;
    private final int least;

    private Counts(String what, int least) {
        this.what = what;
        this.least = least;
    }

    /** Checks every number that the finding names; that there is none, or that nothing is recorded, names none. */
    static void check(String what, int least, Finding<Integer> count) {
        count.fold(new Counts(what, least));
    }

    private boolean checked(int number) {
        if (number < least) {
            throw new IllegalArgumentException(what + " must be at least " + least + " but was " + number);
        }
        return true;
    }

    private boolean checked(Optional<Integer> number) {
        return number.map(this::checked).orElse(true);
    }

    @Override
    public Boolean recorded(Finding.Recorded<Integer> finding) {
        return checked(finding.recorded());
    }

    @Override
    public Boolean none(Finding.None<Integer> finding) {
        return true;
    }

    @Override
    public Boolean between(Finding.Between<Integer> finding) {
        return checked(finding.lower()) && checked(finding.upper());
    }

    @Override
    public Boolean oneOf(Finding.OneOf<Integer> finding) {
        return finding.values().stream().allMatch(this::checked);
    }

    @Override
    public Boolean disputed(Finding.Disputed<Integer> finding) {
        return finding.statements().stream().allMatch(statement -> statement.fold(this));
    }

    @Override
    public Boolean unrecorded(Finding.Unrecorded<Integer> finding) {
        return true;
    }
}
