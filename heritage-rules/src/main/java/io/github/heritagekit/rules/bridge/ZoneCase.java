// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.bridge;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Quantity;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.LimitAspect;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a zone plan is asked about: a place, how far it may be off, and what is to be done there, of which amounts.
 *
 * <p>Immutable and thread-safe.
 */
public final class ZoneCase implements HeritageValue {
    private static final long serialVersionUID = 1L;

    private final Footprint place;
    private final Length error;
    private final @Nullable Intervention intervention;
    private final ImmutableSortedMap<LimitAspect, Quantity<?, ?>> amounts;

    private ZoneCase(
            Footprint place,
            Length error,
            @Nullable Intervention intervention,
            ImmutableSortedMap<LimitAspect, Quantity<?, ?>> amounts) {
        this.place = requireNonNull(place, "place");
        this.error = requireNonNull(error, "error");
        this.intervention = intervention;
        this.amounts = amounts;
    }

    /** Returns the case of a position that is exact; a point stands for no more than itself, never for the extent of a site. */
    public static ZoneCase at(Position position) {
        return over(Footprint.ofPoint(position));
    }

    /** Returns the case of a footprint that is exact. */
    public static ZoneCase over(Footprint place) {
        return new ZoneCase(place, Length.ofMetres(0), null, ImmutableSortedMap.of());
    }

    /** Returns this case with how far, at most, the place may be from where it is drawn. */
    public ZoneCase goodTo(Length newError) {
        return new ZoneCase(place, newError, intervention, amounts);
    }

    /** Returns this case with what is to be done at the place. */
    public ZoneCase proposing(Intervention newIntervention) {
        return new ZoneCase(place, error, requireNonNull(newIntervention, "intervention"), amounts);
    }

    /**
     * Returns this case with an amount of what is to be done, such as the height of the building proposed: {@code
     * measuring(LimitAspect.HEIGHT, Length.ofMetres(15))}. It takes the place of an earlier one in the same aspect.
     *
     * @throws IllegalArgumentException if the aspect is whether it may be done, which has no amount
     */
    public ZoneCase measuring(LimitAspect aspect, Quantity<?, ?> amount) {
        requireNonNull(amount, "amount");
        if (aspect.equals(LimitAspect.PERMISSION)) {
            throw new IllegalArgumentException(
                    "aspect must be one of an amount, such as height, but was `" + aspect + "`");
        }
        Map<LimitAspect, Quantity<?, ?>> changed = new TreeMap<>(amounts);
        changed.put(aspect, amount);
        return new ZoneCase(place, error, intervention, ImmutableSortedMap.copyOf(changed));
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

    /** Returns the amounts of what is to be done, by their aspects. */
    public Map<LimitAspect, Quantity<?, ?>> amounts() {
        return amounts;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ZoneCase other
                && place.equals(other.place)
                && error.equals(other.error)
                && Objects.equals(intervention, other.intervention)
                && amounts.equals(other.amounts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, error, intervention, amounts);
    }

    /** Returns it in words: {@code new-build (height 15 m) at point at 29.5530, 106.5160, good to 5 m}. */
    @Override
    public String toString() {
        String measured = amounts.entrySet().stream()
                .map(amount -> amount.getKey() + " " + amount.getValue())
                .collect(Collectors.joining(", ", " (", ")"));
        return (intervention == null ? "" : intervention + (amounts.isEmpty() ? "" : measured) + " at ")
                + place
                + (error.amount().signum() == 0 ? "" : ", good to " + error);
    }
}
