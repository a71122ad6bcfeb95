// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.bridge;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Quantity;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.LimitAspect;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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
     * measuring(LimitAspect.HEIGHT, Length.ofMetres(15))}. It takes the place of an earlier one in the same aspect. It is held against the
     * plan's limits on the {@linkplain #proposing intervention}, and only where there is one; the place is taken for the ground of what
     * is built.
     *
     * @throws IllegalArgumentException if the aspect is whether it may be done, which has no amount, or is {@linkplain
     *     LimitAspect#measuredBy measured by} another kind of quantity
     */
    public ZoneCase measuring(LimitAspect aspect, Quantity<?, ?> amount) {
        requireNonNull(amount, "amount");
        if (aspect.equals(LimitAspect.PERMISSION)) {
            throw new IllegalArgumentException(
                    "aspect must be one of an amount, such as height, but was `" + aspect + "`");
        }
        if (!aspect.measuredBy().map(kind -> kind.isInstance(amount)).orElse(true)) {
            throw new IllegalArgumentException(aspect + " must be " + example(aspect) + " but was `" + amount + "`");
        }
        Map<LimitAspect, Quantity<?, ?>> changed = new TreeMap<>(amounts);
        changed.put(aspect, amount);
        return new ZoneCase(place, error, intervention, ImmutableSortedMap.copyOf(changed));
    }

    private static String example(LimitAspect aspect) {
        if (aspect.equals(LimitAspect.COVERAGE)) {
            return "a share such as `40 %`";
        }
        return aspect.equals(LimitAspect.FLOOR_AREA) ? "an area such as `1200 m²`" : "a length such as `12 m`";
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

    /** Returns the height of what is to be done, if it is stated. */
    Optional<Length> height() {
        return amount(LimitAspect.HEIGHT, Length.class);
    }

    /** Returns its distance from the edge of the plot, if it is stated. */
    Optional<Length> setback() {
        return amount(LimitAspect.SETBACK, Length.class);
    }

    /** Returns the share of the plot that it is built over, if it is stated. */
    Optional<Share> coverage() {
        return amount(LimitAspect.COVERAGE, Share.class);
    }

    /** Returns its floor area, if it is stated. */
    Optional<Area> floorArea() {
        return amount(LimitAspect.FLOOR_AREA, Area.class);
    }

    private <Q> Optional<Q> amount(LimitAspect aspect, Class<Q> kind) {
        return Optional.ofNullable(amounts.get(aspect)).map(kind::cast);
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

    /** What is read goes through the checks of what is made. */
    @Serial
    private Object readResolve() {
        ZoneCase checked = over(place).goodTo(error);
        if (intervention != null) {
            checked = checked.proposing(intervention);
        }
        for (Map.Entry<LimitAspect, Quantity<?, ?>> amount :
                requireNonNull(amounts, "amounts").entrySet()) {
            checked = checked.measuring(amount.getKey(), amount.getValue());
        }
        return checked;
    }

    /** Returns it in words: {@code new-build, height 15 m, at point at 29.5530, 106.5160, good to 5 m}. */
    @Override
    public String toString() {
        List<String> proposed = new ArrayList<>();
        intervention().map(Intervention::toString).ifPresent(proposed::add);
        amounts.forEach((aspect, amount) -> proposed.add(aspect + " " + amount));
        String what = String.join(", ", proposed);
        return (proposed.isEmpty() ? "" : what + (amounts.isEmpty() ? "" : ",") + " at ")
                + place
                + (error.amount().signum() == 0 ? "" : ", good to " + error);
    }
}
