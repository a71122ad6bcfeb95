// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.source.SetFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a builder was handed piece by piece, for attributes that are one value in the end. <b>Not thread-safe.</b> */
final class Additions {
    private final List<Designation> acts = new ArrayList<>();
    private final ImmutableSet.Builder<SignificanceValue> significance = ImmutableSet.builder();
    private final ImmutableSet.Builder<IntegrityAspect> integrity = ImmutableSet.builder();
    private final ImmutableSet.Builder<UseKind> currentUse = ImmutableSet.builder();
    private boolean taken;

    void add(Designation act) {
        acts.add(act);
    }

    void add(SignificanceValue... values) {
        significance.add(values);
    }

    void add(IntegrityAspect... aspects) {
        integrity.add(aspects);
    }

    void add(UseKind... uses) {
        currentUse.add(uses);
    }

    /** Returns whether this is the first time that the asset is built; later on its attributes are set already. */
    boolean take() {
        boolean first = !taken;
        taken = true;
        return first;
    }

    Optional<Designations> designations() {
        return acts.isEmpty()
                ? Optional.empty()
                : Optional.of(Designations.builder()
                        .addAllActs(ImmutableList.copyOf(acts))
                        .build());
    }

    Optional<SetFinding<SignificanceValue>> significance() {
        return known(significance.build());
    }

    Optional<SetFinding<IntegrityAspect>> integrity() {
        return known(integrity.build());
    }

    Optional<SetFinding<UseKind>> currentUse() {
        return known(currentUse.build());
    }

    private static <E> Optional<SetFinding<E>> known(ImmutableSet<E> members) {
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(SetFinding.<E>unrecorded().including(members));
    }
}
