// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange.Containment;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What designations amount to as of a date. */
final class DatedActs {
    private final Designations designations;
    private final AsOf asOf;
    private final SchemeBook book;
    private final ImmutableList<Designation> certain;
    private final ImmutableList<Designation> possible;

    DatedActs(Designations designations, AsOf asOf, SchemeBook book) {
        this.designations = designations;
        this.asOf = asOf;
        this.book = book;
        this.certain = actsThatAre(Containment.YES);
        this.possible = actsThatAre(Containment.UNCERTAIN);
    }

    private ImmutableList<Designation> actsThatAre(Containment inForce) {
        return designations.acts().stream()
                .filter(act -> inForce(act) == inForce)
                .collect(ImmutableList.toImmutableList());
    }

    /** An act about components leaves open how the whole stands: a part of it may be what is protected. */
    private Containment inForce(Designation act) {
        Containment found = act.inForce(asOf, book);
        return act.components().isEmpty() ? found : found.and(Containment.UNCERTAIN);
    }

    SetFinding<DesignationScheme> schemes() {
        ImmutableSet<DesignationScheme> present = schemesOf(certain);
        Set<DesignationScheme> uncertain = Sets.difference(schemesOf(possible), present);
        Set<DesignationScheme> absent = new LinkedHashSet<>(designations.neverUnder());
        absent.addAll(
                schemesOf(designations.acts().stream().filter(this::speaks).toList()));
        if (designations.complete()) {
            absent.addAll(DesignationScheme.known());
        }
        absent.removeAll(present);
        absent.removeAll(uncertain);
        SetFinding<DesignationScheme> found =
                SetFinding.<DesignationScheme>unrecorded().including(present);
        return sourced(designations.complete() && uncertain.isEmpty() ? found.completed() : found.excluding(absent));
    }

    /** An act about the whole that was on record says how it stands under its scheme; of a complete record, every act does. */
    private boolean speaks(Designation act) {
        return designations.complete()
                || (act.components().isEmpty() && act.recorded().contains(asOf.knownOn()) == Containment.YES);
    }

    SetFinding<DesignationEffect> effects() {
        EnumSet<DesignationEffect> present = EnumSet.noneOf(DesignationEffect.class);
        EnumSet<DesignationEffect> open = EnumSet.noneOf(DesignationEffect.class);
        certain.forEach(act -> {
            Optional<DesignationEffect> effect = act.effect().value();
            effect.ifPresentOrElse(present::add, () -> open.addAll(possibleEffects(act.effect())));
        });
        possible.forEach(act -> open.addAll(possibleEffects(act.effect())));
        open.removeAll(present);
        SetFinding<DesignationEffect> found =
                SetFinding.<DesignationEffect>unrecorded().including(present);
        if (!designations.complete()) {
            return sourced(found);
        }
        EnumSet<DesignationEffect> absent = EnumSet.complementOf(open);
        absent.removeAll(present);
        return sourced(open.isEmpty() ? found.completed() : found.excluding(absent));
    }

    private static Set<DesignationEffect> possibleEffects(Finding<DesignationEffect> effect) {
        return PossibleConstants.of(DesignationEffect.class, effect);
    }

    private <E> SetFinding<E> sourced(SetFinding<E> found) {
        List<Source> sources = designations.acts().stream()
                .flatMap(act -> act.sources().stream())
                .distinct()
                .toList();
        return found.withSources(sources);
    }

    private static ImmutableSet<DesignationScheme> schemesOf(Collection<Designation> acts) {
        return acts.stream().map(Designation::scheme).collect(ImmutableSet.toImmutableSet());
    }
}
