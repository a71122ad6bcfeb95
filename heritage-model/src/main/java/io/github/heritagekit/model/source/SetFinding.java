// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.source;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.heritagekit.model.HeritageValue;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What is known of a set, member by member: World Heritage criterion (iv) yes, (v) no, the rest not recorded.
 *
 * <p>A set recorded as empty is complete and has no members; that is not the same as one that nobody recorded. Members keep the
 * order of the record; equality does not depend on it. Immutable and thread-safe.
 *
 * @param <E> the type of the members
 */
public final class SetFinding<E> implements HeritageValue {
    private static final long serialVersionUID = 1L;
    private static final SetFinding<?> NOBODY_LOOKED =
            new SetFinding<>(List.of(), List.of(), false, Finding.Reason.NOBODY_LOOKED, List.of());

    private final ImmutableSet<E> present;
    private final ImmutableSet<E> absent;
    private final boolean complete;
    private final Finding.Reason reason;
    private final ImmutableList<Source> sources;

    private SetFinding(
            Collection<E> present,
            Collection<E> absent,
            boolean complete,
            Finding.Reason reason,
            List<Source> sources) {
        this.present = ImmutableSet.copyOf(present);
        this.absent = ImmutableSet.copyOf(absent);
        this.complete = complete;
        this.reason = requireNonNull(reason, "reason");
        this.sources = ImmutableList.copyOf(sources);
        Set<E> both = Sets.intersection(this.present, this.absent);
        if (!both.isEmpty()) {
            throw new IllegalArgumentException("members must not be both present and absent but were " + both);
        }
    }

    /** Returns the finding that just these are members. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E> SetFinding<E> exactly(E... members) {
        return new SetFinding<>(
                ImmutableList.copyOf(members), List.of(), true, Finding.Reason.NOBODY_LOOKED, List.of());
    }

    /** Returns the finding that there are no members. */
    public static <E> SetFinding<E> none() {
        return new SetFinding<>(List.of(), List.of(), true, Finding.Reason.NOBODY_LOOKED, List.of());
    }

    /** Returns the finding that nobody has looked; it is one shared instance. */
    @SuppressWarnings("unchecked") // it holds no member of any type
    public static <E> SetFinding<E> unrecorded() {
        return (SetFinding<E>) NOBODY_LOOKED;
    }

    /** Returns the finding that nothing is recorded, and why. */
    public static <E> SetFinding<E> unrecorded(Finding.Reason reason) {
        return reason == Finding.Reason.NOBODY_LOOKED
                ? unrecorded()
                : new SetFinding<>(List.of(), List.of(), false, reason, List.of());
    }

    /** Returns this finding with more members known to be present. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final SetFinding<E> including(E... members) {
        return including(ImmutableList.copyOf(members));
    }

    /** Returns this finding with more members known to be present. */
    public SetFinding<E> including(Collection<? extends E> members) {
        ImmutableSet<E> all =
                ImmutableSet.<E>builder().addAll(present).addAll(members).build();
        return new SetFinding<>(all, absent, complete, reason, sources);
    }

    /** Returns this finding with more members known to be absent. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final SetFinding<E> excluding(E... members) {
        return excluding(ImmutableList.copyOf(members));
    }

    /** Returns this finding with more members known to be absent. */
    public SetFinding<E> excluding(Collection<? extends E> members) {
        ImmutableSet<E> all =
                ImmutableSet.<E>builder().addAll(absent).addAll(members).build();
        return new SetFinding<>(present, all, complete, reason, sources);
    }

    /** Returns this finding with everything that is not present known to be absent. */
    public SetFinding<E> completed() {
        return new SetFinding<>(present, absent, true, reason, sources);
    }

    /** Returns this finding with one more source. */
    public SetFinding<E> withSource(Source source) {
        return withSources(
                ImmutableList.<Source>builder().addAll(sources).add(source).build());
    }

    /** Returns this finding with other sources. */
    public SetFinding<E> withSources(List<Source> newSources) {
        return new SetFinding<>(present, absent, complete, reason, newSources);
    }

    /** Returns the members known to be present, in the order of the record. */
    public Set<E> present() {
        return present;
    }

    /** Returns the members known to be absent, in the order of the record. */
    public Set<E> absent() {
        return absent;
    }

    /** Returns whether everything that is not present is known to be absent. */
    public boolean complete() {
        return complete;
    }

    /** Returns why the rest is not recorded; of no meaning where the finding is complete. */
    public Finding.Reason reason() {
        return reason;
    }

    /** Returns who says so, in the order of the record. */
    public List<Source> sources() {
        return sources;
    }

    /** Returns whether anything is recorded at all. */
    public boolean isRecorded() {
        return complete || !present.isEmpty() || !absent.isEmpty();
    }

    /** Returns whether the element is a member. */
    public Finding<Boolean> contains(E element) {
        if (present.contains(element)) {
            return Finding.of(true).withSources(sources);
        }
        return complete || absent.contains(element)
                ? Finding.of(false).withSources(sources)
                : Finding.unrecorded(reason);
    }

    @Serial
    private Object readResolve() {
        return new SetFinding<>(present, absent, complete, reason, sources);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof SetFinding<?> other
                && present.equals(other.present)
                && absent.equals(other.absent)
                && complete == other.complete
                && reason == other.reason
                && sources.equals(other.sources);
    }

    @Override
    public int hashCode() {
        return present.hashCode() * 31 + absent.hashCode();
    }

    @Override
    public String toString() {
        if (!isRecorded()) {
            return "not recorded";
        }
        return (present.isEmpty() ? complete ? "none" : "" : present.toString())
                + (absent.isEmpty() ? "" : (present.isEmpty() ? "not " : ", not ") + absent)
                + (complete ? "" : ", the rest not recorded");
    }
}
