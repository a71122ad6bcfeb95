// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.heritagekit.model.measure.Quantity;
import io.github.heritagekit.model.source.Finding;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * The set of permissions that a statement may be, silence being one of them and the freest.
 *
 * @param possible the permissions, in their order
 * @param orSilent whether it may be silent
 */
record PossiblePermissions(ImmutableSet<Permission> possible, boolean orSilent) {
    private static final PossiblePermissions SILENCE = new PossiblePermissions(ImmutableSet.of(), true);
    private static final PossiblePermissions ANY =
            new PossiblePermissions(Sets.immutableEnumSet(EnumSet.allOf(Permission.class)), true);

    private static final PossiblePermissions KEPT_OR_NOT =
            new PossiblePermissions(Sets.immutableEnumSet(Permission.PROHIBITED, Permission.ALLOWED), true);

    static PossiblePermissions silence() {
        return SILENCE;
    }

    static PossiblePermissions any() {
        return ANY;
    }

    static PossiblePermissions of(Permission permission) {
        return new PossiblePermissions(Sets.immutableEnumSet(permission), false);
    }

    /**
     * What a limit says where its condition may be met or not: a prohibition falls away without it, and what any other limit leaves
     * where its condition is not met nobody knows. A permission that is {@linkplain Permission#CONDITIONAL conditional} says so already.
     */
    static PossiblePermissions of(Limit limit) {
        PossiblePermissions ruled = of(limit.ruling().permission());
        if (limit.condition().isEmpty() || ruled.equals(of(Permission.CONDITIONAL))) {
            return ruled;
        }
        return ruled.equals(of(Permission.PROHIBITED)) ? ruled.or(SILENCE) : ANY;
    }

    /** What of an amount may be so where nothing is known of its limits: that it is prohibited, allowed, or not limited. */
    static PossiblePermissions keptOrNot() {
        return KEPT_OR_NOT;
    }

    /**
     * What a limit says of an amount: prohibited where it is beyond, allowed where it is within. Of words, of amounts of another kind, of one
     * that is not stated and of what depends on a condition nobody but a reader can tell.
     */
    static PossiblePermissions keeping(Limit limit, @Nullable Quantity<?, ?> amount) {
        if (limit.condition().isPresent()) {
            return KEPT_OR_NOT;
        }
        if (limit.ruling() instanceof Ruling.NotRegulated) {
            return SILENCE;
        }
        if (amount != null
                && limit.ruling() instanceof Ruling.AtMost most
                && Strictness.isOfOneKind(most.amount(), amount)) {
            return of(Strictness.bySize(amount, most.amount()) <= 0 ? Permission.ALLOWED : Permission.PROHIBITED);
        }
        if (amount != null
                && limit.ruling() instanceof Ruling.AtLeast least
                && Strictness.isOfOneKind(least.amount(), amount)) {
            return of(Strictness.bySize(amount, least.amount()) >= 0 ? Permission.ALLOWED : Permission.PROHIBITED);
        }
        return new PossiblePermissions(KEPT_OR_NOT.possible, false);
    }

    static PossiblePermissions of(Finding<Permission> finding) {
        return finding.fold(new Reading());
    }

    PossiblePermissions or(PossiblePermissions other) {
        return new PossiblePermissions(
                Sets.immutableEnumSet(Sets.union(possible, other.possible)), orSilent || other.orSilent);
    }

    /** Whatever one may be binds where the other may be no stricter, or silent. */
    PossiblePermissions strictest(PossiblePermissions other) {
        EnumSet<Permission> binding = EnumSet.noneOf(Permission.class);
        possible.stream().filter(other::maySpare).forEach(binding::add);
        other.possible.stream().filter(this::maySpare).forEach(binding::add);
        return new PossiblePermissions(Sets.immutableEnumSet(binding), orSilent && other.orSilent);
    }

    private boolean maySpare(Permission permission) {
        return orSilent || possible.stream().anyMatch(own -> own.compareTo(permission) >= 0);
    }

    Finding<Permission> finding() {
        if (equals(ANY)) {
            return Finding.unrecorded();
        }
        return equals(SILENCE) ? Finding.none() : Finding.oneOf(possible.asList(), orSilent);
    }

    /** Takes a finding as the set of what it leaves possible. */
    private static final class Reading implements Finding.Cases<Permission, PossiblePermissions> {
        @Override
        public PossiblePermissions recorded(Finding.Recorded<Permission> finding) {
            return of(finding.recorded());
        }

        @Override
        public PossiblePermissions none(Finding.None<Permission> finding) {
            return SILENCE;
        }

        @Override
        public PossiblePermissions between(Finding.Between<Permission> finding) {
            return new PossiblePermissions(
                    Sets.immutableEnumSet(EnumSet.range(
                            finding.lower().orElse(Permission.PROHIBITED),
                            finding.upper().orElse(Permission.ALLOWED))),
                    false);
        }

        @Override
        public PossiblePermissions oneOf(Finding.OneOf<Permission> finding) {
            return new PossiblePermissions(Sets.immutableEnumSet(finding.values()), finding.orNone());
        }

        @Override
        public PossiblePermissions disputed(Finding.Disputed<Permission> finding) {
            PossiblePermissions all = new PossiblePermissions(ImmutableSet.of(), false);
            for (Finding<Permission> statement : finding.statements()) {
                all = all.or(statement.fold(this));
            }
            return all;
        }

        @Override
        public PossiblePermissions unrecorded(Finding.Unrecorded<Permission> finding) {
            return ANY;
        }
    }
}
