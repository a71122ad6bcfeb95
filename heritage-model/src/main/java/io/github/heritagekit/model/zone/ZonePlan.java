// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.DateRange.Containment;
import java.io.Serial;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The zones of one plan, which can be asked what they say of a place.
 *
 * <p>The order of the zones is that of the plan and changes no reading. Outside what the plan covers nothing is recorded: silence is
 * never permission. A plan builds an index when it is made; asking it is fast and can be done from many threads. The form is ours.
 * Immutable and thread-safe.
 */
public final class ZonePlan implements HeritageValue {
    private static final long serialVersionUID = 1L;

    /** What is nowhere wider than this is a sliver, unless a plan says otherwise. */
    private static final Length TOLERANCE = Length.ofMetres(1);

    private final Wording name;
    private final ImmutableList<Zone> zones;
    private final @Nullable Footprint coverage;
    private final DateRange valid;
    private final ImmutableList<Source> sources;
    private final Length tolerance;
    private final @Nullable LocalDate day;
    private final transient PlanIndex index;

    private ZonePlan(Builder parts) {
        this.name = parts.name;
        this.zones = parts.zones.build();
        this.coverage = parts.coverage;
        this.valid = parts.valid;
        this.sources = parts.sources.build();
        this.tolerance = parts.tolerance;
        this.day = null;
        if (tolerance.amount().signum() == 0) {
            throw new IllegalArgumentException("tolerance of a plan must be over 0 m but was " + tolerance);
        }
        if (coverage != null && coverage.kind() != Footprint.Kind.AREA) {
            throw new IllegalArgumentException("coverage of a plan must be an area but was " + coverage);
        }
        ZoneChecks.check(zones);
        this.index = new PlanIndex(zones, Optional.ofNullable(coverage));
    }

    private ZonePlan(ZonePlan plan, @Nullable LocalDate day) {
        this.name = plan.name;
        this.zones = plan.zones;
        this.coverage = plan.coverage;
        this.valid = plan.valid;
        this.sources = plan.sources;
        this.tolerance = plan.tolerance;
        this.day = day;
        this.index = plan.index;
    }

    /**
     * Returns the plan of some zones that states no more than these.
     *
     * @throws IllegalArgumentException if two zones have one id, or a zone encloses one that is not there
     */
    public static ZonePlan of(Zone... zones) {
        return of(ImmutableList.copyOf(zones));
    }

    /**
     * Returns the plan of some zones that states no more than these.
     *
     * @throws IllegalArgumentException if two zones have one id, or a zone encloses one that is not there
     */
    public static ZonePlan of(List<Zone> zones) {
        return builder().addAllZones(zones).build();
    }

    /** Starts a plan. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what it is called; {@code zone plan}, unless said otherwise. */
    public Wording name() {
        return name;
    }

    /** Returns the zones in the order of the plan. */
    public List<Zone> zones() {
        return zones;
    }

    /** Finds a zone. */
    public Optional<Zone> zone(ZoneId id) {
        return Optional.ofNullable(index.find(id)).map(Plot::zone);
    }

    /** Returns the ground the plan says it covers; what its zones cover it covers too, and where it does not say, no more. */
    public Optional<Footprint> coverage() {
        return Optional.ofNullable(coverage);
    }

    /** Returns from when until when the plan holds; always, unless said otherwise. */
    public DateRange valid() {
        return valid;
    }

    /** Returns who says so, in the order of the record. */
    public List<Source> sources() {
        return sources;
    }

    /** Returns the width up to which what is shared is a sliver, as where two drawings do not quite fit; 1 m, unless said otherwise. */
    public Length tolerance() {
        return tolerance;
    }

    /** Returns the day as of which it is read; empty if it is read whatever the dates of its zones are. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** Returns this plan read as of a day: zones that do not hold on it are passed over. It shares all with this one, so it costs nothing. */
    public ZonePlan on(LocalDate newDay) {
        return new ZonePlan(this, requireNonNull(newDay, "day"));
    }

    /** Starts a plan that has all of this one but the day. */
    public Builder toBuilder() {
        Builder parts = new Builder()
                .name(name)
                .addAllZones(zones)
                .valid(valid)
                .addAllSources(sources)
                .tolerance(tolerance);
        parts.coverage = coverage;
        return parts;
    }

    /** Returns the ids of its zones. */
    ImmutableSet<ZoneId> ids() {
        return index.ids();
    }

    /** Returns whether the plan holds on its day. */
    Containment inForce() {
        return day == null ? Containment.YES : valid.contains(day);
    }

    /** Returns whether a zone holds on the plan's day. */
    Containment inForce(Zone zone) {
        return day == null ? Containment.YES : zone.valid().contains(day);
    }

    /** Returns what the plan says at a position that is exact; a zone covers its own edge. */
    public ZoneReading at(Position position) {
        return new PositionReader(this, index).at(position, 0);
    }

    /**
     * Returns what the plan says at a position that may be off by so much. A zone whose edge is nearer than that and the zone's own
     * error together may hold it or not.
     */
    public ZoneReading at(Position position, Length error) {
        return new PositionReader(this, index).at(position, Plot.metres(error));
    }

    /**
     * Returns what the plan says over a footprint that is exact: which zones hold it or a part of it, with the shares. Shares are taken
     * in an azimuthal equidistant plane around the footprint; over 10 km they are off by less than one part in a million.
     */
    public ZoneReading over(Footprint footprint) {
        return new FootprintReader(this, index, footprint, 0).read();
    }

    /** Returns what the plan says over a footprint whose edges may be off by so much; shares are then ranges. */
    public ZoneReading over(Footprint footprint, Length error) {
        return new FootprintReader(this, index, footprint, Plot.metres(error)).read();
    }

    /**
     * Returns the nearest zones of those that hold on the plan's day or may; one, or several that are equally near, by their ids; none if
     * the plan itself is not in force.
     */
    public List<ZoneDistance> nearest(Position position) {
        return ZoneDistances.nearest(this, index, position);
    }

    /**
     * Returns how far a zone is from a position that is exact, more or less the error of the zone; 0 m within it.
     *
     * @throws IllegalArgumentException if the plan has no such zone
     */
    public Finding<Length> distance(Position position, ZoneId zone) {
        return distance(position, Length.ofMetres(0), zone);
    }

    /**
     * Returns how far a zone is from a position that may be off by so much, more or less both errors; 0 m within it.
     *
     * @throws IllegalArgumentException if the plan has no such zone
     */
    public Finding<Length> distance(Position position, Length error, ZoneId zone) {
        return ZoneDistances.distance(plot(zone), position, Plot.metres(error));
    }

    /**
     * Returns how far a zone is from the nearest point of a footprint whose edges may be off by so much, more or less both errors. Where they
     * meet it begins at 0 m; {@link #over(Footprint, Length)} tells whether they meet for certain.
     *
     * @throws IllegalArgumentException if the plan has no such zone
     */
    public Finding<Length> distance(Footprint footprint, Length error, ZoneId zone) {
        return ZoneDistances.distance(plot(zone), footprint, Plot.metres(error));
    }

    private Plot plot(ZoneId zone) {
        Plot plot = index.find(zone);
        if (plot == null) {
            throw new IllegalArgumentException("zone must be one of the plan but was `" + zone + "`");
        }
        return plot;
    }

    /**
     * Returns what the plan's authors should look at: overlaps of zones that exclude each other, zones that do not surround what they
     * are drawn around, gaps, slivers, zones without ground, geometry that is used as official and is not. In the order of the kinds,
     * then of the zones; the order of the plan does not matter. Zones that do not hold on the plan's day are passed over.
     */
    public List<PlanProblem> problems() {
        return new PlanChecks(this, index).problems();
    }

    @Serial
    private Object readResolve() {
        return new ZonePlan(toBuilder().build(), day);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ZonePlan other
                && name.equals(other.name)
                && zones.equals(other.zones)
                && Objects.equals(coverage, other.coverage)
                && valid.equals(other.valid)
                && sources.equals(other.sources)
                && tolerance.equals(other.tolerance)
                && Objects.equals(day, other.day);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, zones, day);
    }

    /** Returns its name and how much it holds: {@code zone plan of 3 zones}. */
    @Override
    public String toString() {
        return name + " of " + zones.size() + (zones.size() == 1 ? " zone" : " zones")
                + (day == null ? "" : " on " + day);
    }

    /** Collects the parts of a plan. <b>Not thread-safe.</b> */
    public static final class Builder {
        private final ImmutableList.Builder<Zone> zones = ImmutableList.builder();
        private final ImmutableList.Builder<Source> sources = ImmutableList.builder();
        private Wording name = Wording.en("zone plan").zh("分区规划");
        private @Nullable Footprint coverage;
        private DateRange valid = DateRange.always();
        private Length tolerance = TOLERANCE;

        private Builder() {}

        /** Sets the name. */
        public Builder name(Wording newName) {
            this.name = requireNonNull(newName, "name");
            return this;
        }

        /** Adds a zone. */
        public Builder addZone(Zone zone) {
            zones.add(zone);
            return this;
        }

        /** Adds zones. */
        public Builder addAllZones(Iterable<Zone> more) {
            zones.addAll(more);
            return this;
        }

        /** Sets the ground that the plan covers. */
        public Builder coverage(Footprint newCoverage) {
            this.coverage = requireNonNull(newCoverage, "coverage");
            return this;
        }

        /** Sets from when until when the plan holds. */
        public Builder valid(DateRange newValid) {
            this.valid = requireNonNull(newValid, "valid");
            return this;
        }

        /** Adds a source. */
        public Builder addSource(Source source) {
            sources.add(source);
            return this;
        }

        /** Adds sources. */
        public Builder addAllSources(Iterable<Source> more) {
            sources.addAll(more);
            return this;
        }

        /** Sets the width up to which what is shared is a sliver. */
        public Builder tolerance(Length newTolerance) {
            this.tolerance = requireNonNull(newTolerance, "tolerance");
            return this;
        }

        /**
         * Returns the plan.
         *
         * @throws IllegalArgumentException if two zones have one id, a zone encloses one that is not there, the coverage is no area, or
         *     the tolerance is 0 m
         */
        public ZonePlan build() {
            return new ZonePlan(this);
        }
    }
}
