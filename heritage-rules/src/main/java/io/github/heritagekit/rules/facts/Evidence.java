// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.facts;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.rules.lang.Possible;
import java.util.List;

/**
 * What is known of one fact: what it leaves possible, how it was recorded and by whom.
 *
 * <p>Immutable and thread-safe.
 *
 * @param possible what is still possible
 * @param recorded the finding as it was recorded: a {@link Finding}, or a {@link SetFinding} for a set of codes
 * @param sources who says so, in the order of the record
 */
public record Evidence(Possible possible, HeritageValue recorded, List<Source> sources) implements HeritageValue {
    /** Checks the parts and copies the sources. */
    public Evidence {
        requireNonNull(possible, "possible");
        requireNonNull(recorded, "recorded");
        sources = ImmutableList.copyOf(sources);
    }

    /** Returns whether the record says that somebody looked, and that nothing more can be found out. */
    public boolean cannotBeFoundOut() {
        if (recorded instanceof SetFinding<?> set) {
            return !set.complete() && set.reason() == Finding.Reason.CANNOT_BE_FOUND_OUT;
        }
        return recorded instanceof Finding.Unrecorded<?> nothing
                && nothing.reason() == Finding.Reason.CANNOT_BE_FOUND_OUT;
    }

    /** Returns whether the record says anything at all. */
    public boolean isRecorded() {
        if (recorded instanceof SetFinding<?> set) {
            return set.complete() || !set.present().isEmpty() || !set.absent().isEmpty();
        }
        return !(recorded instanceof Finding.Unrecorded<?>);
    }
}
