// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.facts;

import io.github.heritagekit.model.time.AsOf;

/**
 * Reads what is known of a case as of a date. Implement this to ask rules about classes of your own.
 *
 * <p>A reader is called once for each case that is assessed, from whichever thread assesses it, so it must be thread-safe
 * and must give the same facts for the same case and dates. It says nothing of a fact it does not know; it never turns
 * something unrecorded into none or no. What it throws reaches the caller of the assessment unchanged.
 *
 * @param <S> the class of the cases
 */
@FunctionalInterface
public interface FactReader<S> {

    /** Returns what is known of the case, as of the dates; {@link Facts#asOf()} of the result must be the same. */
    Facts read(S subject, AsOf asOf);
}
