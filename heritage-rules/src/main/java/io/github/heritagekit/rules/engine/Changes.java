// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.HeritageValue;
import java.util.List;

/**
 * The cheapest changes that would lead from a settled verdict to another answer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param list all cheapest changes, by answer in the declared order and then by the facts in the order of the vocabulary; empty
 *     if none leads to another answer, or the verdict is open
 * @param more whether there are as cheap ones beyond those listed
 * @param proof whether none that is cheaper was passed over: the search covered every change up to this cost
 * @param <A> the Java type of the answers
 */
public record Changes<A>(List<Change<A>> list, boolean more, Proof proof) implements HeritageValue {
    /** The most changes that are listed unless asked for otherwise. */
    public static final int MOST_LISTED = 10;

    /** Copies the list. */
    public Changes {
        list = ImmutableList.copyOf(list);
    }
}
