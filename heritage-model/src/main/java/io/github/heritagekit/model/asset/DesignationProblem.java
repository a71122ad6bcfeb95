// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Citation;
import java.util.List;

/**
 * One thing in recorded acts that does not go with the terms of their schemes.
 *
 * <p>Such as a historic building that is a cultural relic on the same day, which the Regulation on the protection of historic cities,
 * towns and villages (art. 47(1)) excludes. It is a question to whoever keeps the record, never a reason to refuse it: the record may be wrong, or the authority was.
 * The codes are {@code no-grades}, {@code unknown-grade}, {@code outlives-expiry}, {@code excluded-schemes}, {@code
 * two-grades}, {@code double-act}, {@code unknown-scheme} and {@code never-under}; none is reused for something else. Immutable and thread-safe.
 *
 * @param code what kind of problem it is, as a stable code
 * @param sentence what is wrong, and what was expected
 * @param basis the texts that it rests on; empty if none is cited
 * @param certain whether it is one whatever the exact days are; one that is only possible says "may"
 */
public record DesignationProblem(String code, String sentence, List<Citation> basis, boolean certain)
        implements HeritageValue {
    /** Checks that nothing is missing and copies the texts. */
    public DesignationProblem {
        requireNonNull(code, "code");
        requireNonNull(sentence, "sentence");
        basis = ImmutableList.copyOf(basis);
    }

    /** Returns the sentence, with the texts behind it in brackets. */
    @Override
    public String toString() {
        return basis.isEmpty()
                ? sentence
                : sentence + " ("
                        + String.join(
                                "; ", basis.stream().map(Citation::toString).toList())
                        + ")";
    }
}
