// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.HeritageValue;
import java.util.List;

/**
 * The cheapest changes that would lead from a settled verdict to another answer.
 *
 * <p>Each fact altered is put into values that the rules do not tell apart, which may be some of those possible now where it is known
 * only roughly. Of a set, members are turned of which it is known whether they are in, and none that need not be; or it is emptied. Of
 * evidence at odds with the packs the changed evidence is judged as it would be.
 *
 * <p>Immutable and thread-safe.
 *
 * @param list all cheapest changes, by answer in the declared order and then by the facts in the order of the vocabulary; empty
 *     if none leads to another answer, or the verdict is open
 * @param more whether there are as cheap ones beyond those listed
 * @param proof whether none as cheap or cheaper was passed over: {@link Proof#BOUND_REACHED} if the search met its bound of nodes,
 *     left out combinations of many facts or of many members of a set, or met a test written in Java that was not tried on values
 *     too many and that would decide
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
