// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import java.io.Serial;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A boundary drawn from words: so much around the walls, so much on each side, along a road, up to a ridge, what is left between two
 * zones.
 *
 * <p>Boundaries are words first and drawings later. What is drawn here is provisional by construction, keeps the words it came from, and
 * is good to the error of what it started from and what drawing adds to it:
 *
 * <pre>{@code
 * Zone control = ZoneDrawing.from(walls, Length.ofMetres(2))
 *     .by(Length.ofMetres(50))
 *     .saying(Wording.of(Locale.CHINESE, "保护范围外延50米"))
 *     .zone("control", ZoneKind.CONSTRUCTION_CONTROL_ZONE)
 *     .build();
 * }</pre>
 *
 * <p>Metres are those of an azimuthal equidistant plane around the ground: over 10 km, off by 4 parts in ten million. Round corners are
 * drawn as polygons within them, by up to 0.03 % of the distance. The form is ours. Immutable and thread-safe.
 */
public final class ZoneDrawing implements HeritageValue {
    private static final long serialVersionUID = 1L;
    private static final int PLACES_OF_METRES = 2;
    private static final double LEAST_ERROR = 0.01;

    private final Footprint start;
    private final Footprint footprint;
    private final Length error;
    private final ImmutableList<Wording> steps;
    private final @Nullable Wording text;
    private final ImmutableList<Source> sources;

    private ZoneDrawing(
            Footprint start,
            Footprint footprint,
            Length error,
            List<Wording> steps,
            @Nullable Wording text,
            List<Source> sources) {
        this.start = requireNonNull(start, "start");
        this.footprint = requireNonNull(footprint, "footprint");
        this.error = requireNonNull(error, "error");
        this.steps = ImmutableList.copyOf(steps);
        this.text = text;
        this.sources = ImmutableList.copyOf(sources);
    }

    /**
     * Returns the drawing that is the ground itself, good to so much: "the outer edge of the wall".
     *
     * @param ground the walls, the site, a point, a road
     * @param error how far, at most, its edges may be from where they are in truth
     */
    public static ZoneDrawing from(Footprint ground, Length error) {
        return new ZoneDrawing(ground, ground, error, List.of(), null, List.of());
    }

    /**
     * Returns the drawing of the convex line that joins the outer walls of several buildings, good to so much.
     *
     * @throws io.github.heritagekit.model.place.InvalidFootprintException if there are none, or all lie on one line
     */
    public static ZoneDrawing joining(List<Footprint> walls, Length error) {
        Footprint hull = Drawn.hull(walls);
        return new ZoneDrawing(
                hull,
                hull,
                error,
                List.of(Wording.en("line joining the outer walls").zh("外墙连线")),
                null,
                List.of());
    }

    /** Returns the drawing that reaches so much farther all round; 0 m changes nothing. */
    public ZoneDrawing by(Length distance) {
        return step(
                Drawn.grown(footprint, Plot.metres(distance)),
                Drawn.addedError(footprint, Plot.metres(distance)),
                Wording.en(distance + " all round").zh("四周外扩 " + distance));
    }

    /**
     * Returns the drawing that reaches farther by a distance of its own to the east, south, west and north: each of its points is moved
     * by up to so much that way. Corners stay square. Of several buildings with distances of their own, draw each and put them {@link
     * #together(ZoneDrawing)}: the boundary then has steps.
     */
    public ZoneDrawing by(SideDistances sides) {
        double farthest = Math.max(
                Math.max(Plot.metres(sides.east()), Plot.metres(sides.west())),
                Math.max(Plot.metres(sides.south()), Plot.metres(sides.north())));
        return step(
                Drawn.grown(footprint, sides),
                Drawn.addedError(footprint, farthest),
                Wording.en(sides.toString())
                        .zh("东 " + sides.east() + "，南 " + sides.south() + "，西 " + sides.west() + "，北 "
                                + sides.north()));
    }

    /**
     * Returns the strip along the lines of this drawing that reaches so far to both sides and ends where they end.
     *
     * @throws IllegalArgumentException if it is no line, or the distance is 0 m
     */
    public ZoneDrawing along(Length distance) {
        if (footprint.kind() != Footprint.Kind.LINE || distance.amount().signum() == 0) {
            throw new IllegalArgumentException(
                    "strip must be over 0 m wide and along a line but was " + distance + " along " + footprint);
        }
        return step(
                Drawn.strip(footprint, Plot.metres(distance)),
                Drawn.addedError(footprint, Plot.metres(distance)),
                Wording.en(distance + " along the line on both sides").zh("沿线两侧各 " + distance));
    }

    /**
     * Returns the drawing cut off at a line, such as a road or ridge, that crosses it: what lies on the side of the ground that it was
     * drawn from. A line that does not divide it changes nothing.
     *
     * @param line the road or ridge
     * @param lineError how far, at most, the line may be from where it is in truth
     */
    public ZoneDrawing upTo(Footprint line, Length lineError) {
        return step(
                Drawn.cut(footprint, line, start),
                Plot.metres(lineError),
                Wording.en("up to the line").zh("以线为界"));
    }

    /** Returns this drawing together with another one: the ground of both. */
    public ZoneDrawing together(ZoneDrawing other) {
        ZoneDrawing joint = step(
                Drawn.together(footprint, other.footprint),
                Math.max(0, Plot.metres(other.error) - Plot.metres(error)),
                Wording.en("together with: " + other.text())
                        .zh("并：" + other.text().in(Locale.CHINESE)));
        return new ZoneDrawing(
                Drawn.together(start, other.start), joint.footprint, joint.error, joint.steps, text, sources);
    }

    /**
     * Returns what is left of this drawing without another zone's ground: a control zone around a core that it leaves out.
     *
     * @throws io.github.heritagekit.model.place.InvalidFootprintException if nothing is left
     */
    public ZoneDrawing without(Footprint inner) {
        return step(
                Drawn.remainder(footprint, inner),
                0,
                Wording.en("without the ground within").zh("不含其内部分"));
    }

    private ZoneDrawing step(Footprint next, double added, Wording step) {
        Length grown = added == 0 ? error : length(Plot.metres(error) + added);
        return new ZoneDrawing(
                start,
                next,
                grown,
                ImmutableList.<Wording>builder().addAll(steps).add(step).build(),
                text,
                sources);
    }

    private static Length length(double metres) {
        return Length.of(
                BigDecimal.valueOf(metres).setScale(PLACES_OF_METRES, RoundingMode.CEILING), Length.Unit.METRE);
    }

    /** Returns this drawing with the words of the notice it is drawn from. */
    public ZoneDrawing saying(Wording newText, Source... newSources) {
        return new ZoneDrawing(start, footprint, error, steps, requireNonNull(newText, "text"), List.of(newSources));
    }

    /** Returns the boundary that is drawn. */
    public Footprint footprint() {
        return footprint;
    }

    /** Returns the words it is drawn from: those of the notice, else how it was drawn. */
    public Wording text() {
        return Optional.ofNullable(text).orElseGet(this::drawn);
    }

    private Wording drawn() {
        if (steps.isEmpty()) {
            return Wording.en("the edge itself").zh("以边缘为界");
        }
        return Wording.en(joined(Locale.ENGLISH, ", then ")).zh(joined(Locale.CHINESE, "，再"));
    }

    private String joined(Locale language, String between) {
        return String.join(
                between, steps.stream().map(step -> step.in(language)).toList());
    }

    /** Returns its standing: provisional, with the words it came from, good to at least 0.01 m. */
    public Standing standing() {
        return Standing.builder()
                .status(Standing.Status.PROVISIONAL)
                .error(error.compareTo(Length.ofMetres(LEAST_ERROR)) < 0 ? Length.ofMetres(LEAST_ERROR) : error)
                .drawnFrom(text())
                .addAllSources(sources)
                .build();
    }

    /** Starts a zone with this boundary and standing. */
    public Zone.Builder zone(String id, ZoneKind kind) {
        Zone.Builder zone = Zone.builder().id(id);
        zone.kind(kind).footprint(footprint).standing(standing());
        return zone;
    }

    @Serial
    private Object readResolve() {
        return new ZoneDrawing(start, footprint, error, steps, text, sources);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ZoneDrawing other
                && start.equals(other.start)
                && footprint.equals(other.footprint)
                && error.equals(other.error)
                && steps.equals(other.steps)
                && Objects.equals(text, other.text)
                && sources.equals(other.sources);
    }

    @Override
    public int hashCode() {
        return Objects.hash(footprint, error, steps);
    }

    /** Returns the words it is drawn from and the ground: {@code 10 m all round: area of …}. */
    @Override
    public String toString() {
        return text() + ": " + footprint;
    }
}
