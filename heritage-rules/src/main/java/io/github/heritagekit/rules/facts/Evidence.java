// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.facts;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Membership;
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

    static Evidence of(Fact<?> fact, Finding<?> finding) {
        requireGivable(fact);
        return new Evidence(fact.possible(finding), finding, finding.sources());
    }

    static Evidence of(CodesFact fact, SetFinding<?> finding) {
        requireGivable(fact);
        finding.present().forEach(code -> requireKnown(fact, code));
        return new Evidence(Membership.of(finding, Object::toString), finding, finding.sources());
    }

    private static void requireGivable(Fact<?> fact) {
        if (fact.answerOf().isPresent()) {
            throw new IllegalArgumentException("fact " + fact
                    + " is the answer to a question and follows from the rules; put or override what it rests on");
        }
        if (fact.view().isPresent()) {
            throw new IllegalArgumentException(
                    "fact " + fact + " is computed from " + fact.base() + "; put that one instead");
        }
    }

    private static void requireKnown(CodesFact fact, Object code) {
        if (!fact.codes().isEmpty() && !fact.codes().contains(code)) {
            throw new IllegalArgumentException(
                    "member of " + fact + " must be one of " + fact.codes() + " but was `" + code + "`");
        }
    }

    /** Returns what was recorded as evidence of the same fact, declared with another domain. */
    Evidence of(Fact<?> declared) {
        return recorded instanceof SetFinding<?> set
                ? of((CodesFact) declared, set)
                : of(declared, (Finding<?>) recorded);
    }

    /** Returns whether the record says anything at all. */
    public boolean isRecorded() {
        if (recorded instanceof SetFinding<?> set) {
            return set.complete() || !set.present().isEmpty() || !set.absent().isEmpty();
        }
        return !(recorded instanceof Finding.Unrecorded<?>);
    }

    /** Returns whether the record says that what it leaves open cannot be found out: somebody looked, and in vain. */
    public boolean cannotBeFoundOut() {
        if (recorded instanceof SetFinding<?> set) {
            return !set.complete() && set.reason() == Finding.Reason.CANNOT_BE_FOUND_OUT;
        }
        return recorded instanceof Finding.Unrecorded<?> unrecorded
                && unrecorded.reason() == Finding.Reason.CANNOT_BE_FOUND_OUT;
    }
}
