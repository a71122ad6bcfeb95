// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.source.SetFinding;
import java.util.Set;
import java.util.function.Function;

/**
 * What is known of a set-valued fact, member by member: "criterion iv yes, v no, the rest not recorded".
 *
 * <p>Immutable and thread-safe.
 */
public final class Membership implements Possible {
    private static final long serialVersionUID = 1L;

    private final ImmutableSet<String> present;
    private final ImmutableSet<String> absent;
    private final boolean complete;

    private Membership(ImmutableSet<String> present, ImmutableSet<String> absent, boolean complete) {
        this.present = present;
        this.absent = absent;
        this.complete = complete;
    }

    /** Returns the knowledge that a finding about a set holds, each member named by its code. */
    public static <E> Membership of(SetFinding<E> finding, Function<E, String> code) {
        requireNonNull(code, "code");
        return new Membership(
                finding.present().stream().map(code).collect(ImmutableSet.toImmutableSet()),
                finding.absent().stream().map(code).collect(ImmutableSet.toImmutableSet()),
                finding.complete());
    }

    /** Returns the knowledge that holds nothing: every code may be a member. */
    public static Membership unknown() {
        return new Membership(ImmutableSet.of(), ImmutableSet.of(), false);
    }

    /** Returns the members known to belong to the set, in the order of the record. */
    public Set<String> present() {
        return present;
    }

    /** Returns the codes known not to belong to the set. */
    public Set<String> absent() {
        return absent;
    }

    /** Returns whether every code that is not present is known to be absent. */
    public boolean complete() {
        return complete;
    }

    /** Returns whether the code belongs to the set. */
    public Truth contains(String code) {
        if (present.contains(code)) {
            return Truth.TRUE;
        }
        return complete || absent.contains(code) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Returns whether the set has any member. */
    public Truth hasMembers() {
        if (!present.isEmpty()) {
            return Truth.TRUE;
        }
        return complete ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Returns whether all that the other knows of the set is known here, too: nothing is possible that it rules out. */
    public boolean isWithin(Membership other) {
        return other.complete
                ? equals(other)
                : present.containsAll(other.present)
                        && other.absent.stream().allMatch(code -> contains(code) == Truth.FALSE);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Membership m
                && present.equals(m.present)
                && complete == m.complete
                && (complete || absent.equals(m.absent));
    }

    @Override
    public int hashCode() {
        return present.hashCode() * 31 + Boolean.hashCode(complete);
    }

    @Override
    public String toString() {
        return present + (complete ? "" : " and what is not recorded") + (absent.isEmpty() ? "" : ", not " + absent);
    }
}
