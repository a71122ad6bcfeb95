// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.bridge;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.zone.Intervention;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a zone plan is asked about: a place, how far it may be off, and what is to be done there.
 *
 * <p>Immutable and thread-safe.
 */
public final class ZoneCase implements HeritageValue {
    private static final long serialVersionUID = 1L;

    private final Footprint place;
    private final Length error;
    private final @Nullable Intervention intervention;

    private ZoneCase(Footprint place, Length error, @Nullable Intervention intervention) {
        this.place = requireNonNull(place, "place");
        this.error = requireNonNull(error, "error");
        this.intervention = intervention;
    }

    /** Returns the case of a position that is exact; a point stands for no more than itself, never for the extent of a site. */
    public static ZoneCase at(Position position) {
        return over(Footprint.ofPoint(position));
    }

    /** Returns the case of a footprint that is exact. */
    public static ZoneCase over(Footprint place) {
        return new ZoneCase(place, Length.ofMetres(0), null);
    }

    /** Returns this case with how far, at most, the place may be from where it is drawn. */
    public ZoneCase goodTo(Length newError) {
        return new ZoneCase(place, newError, intervention);
    }

    /** Returns this case with what is to be done at the place. */
    public ZoneCase proposing(Intervention newIntervention) {
        return new ZoneCase(place, error, requireNonNull(newIntervention, "intervention"));
    }

    /** Returns the place. */
    public Footprint place() {
        return place;
    }

    /** Returns how far, at most, the place may be from where it is drawn; 0 m, unless said otherwise. */
    public Length error() {
        return error;
    }

    /** Returns what is to be done; empty where nobody said. */
    public Optional<Intervention> intervention() {
        return Optional.ofNullable(intervention);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ZoneCase other
                && place.equals(other.place)
                && error.equals(other.error)
                && Objects.equals(intervention, other.intervention);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, error, intervention);
    }

    /** Returns it in words: {@code new-build at point at 29.5530, 106.5160, good to 5 m}. */
    @Override
    public String toString() {
        return (intervention == null ? "" : intervention + " at ")
                + place
                + (error.amount().signum() == 0 ? "" : ", good to " + error);
    }
}
