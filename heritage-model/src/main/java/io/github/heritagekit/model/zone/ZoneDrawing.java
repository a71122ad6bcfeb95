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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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

    /** The boundary as it would be if nothing had been left out. */
    private final Footprint whole;

    private final Length error;
    private final ImmutableList<Wording> steps;
    private final @Nullable Wording text;
    private final ImmutableList<Source> sources;

    private ZoneDrawing(
            Footprint start,
            Footprint footprint,
            Footprint whole,
            Length error,
            List<Wording> steps,
            @Nullable Wording text,
            List<Source> sources) {
        this.start = requireNonNull(start, "start");
        this.footprint = requireNonNull(footprint, "footprint");
        this.whole = requireNonNull(whole, "whole");
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
        return new ZoneDrawing(ground, ground, ground, error, List.of(), null, List.of());
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
                hull,
                error,
                List.of(Wording.en("line joining the outer walls").zh("外墙连线")),
                null,
                List.of());
    }

    /** Returns the drawing that reaches so much farther all round; 0 m changes nothing. */
    public ZoneDrawing by(Length distance) {
        return step(
                drawn -> Drawn.grown(drawn, Plot.metres(distance)),
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
                drawn -> Drawn.grown(drawn, sides),
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
                drawn -> Drawn.strip(drawn, Plot.metres(distance)),
                Drawn.addedError(footprint, Plot.metres(distance)),
                Wording.en(distance + " along the line on both sides").zh("沿线两侧各 " + distance));
    }

    /**
     * Returns the drawing cut off at a line, such as a road or ridge, that crosses it: what lies on the side of the ground that it was
     * drawn from, whether that ground was left out since or not. A line that does not reach it changes nothing.
     *
     * @param line the road or ridge
     * @param lineError how far, at most, the line may be from where it is in truth
     * @throws IllegalArgumentException if the line runs through the ground that this was drawn from by more than 1 cm, or reaches into
     *     this drawing and cuts nothing off, since it ends within or has that ground on both sides
     * @throws io.github.heritagekit.model.place.InvalidFootprintException if nothing is left
     */
    public ZoneDrawing upTo(Footprint line, Length lineError) {
        Footprint kept = Drawn.cut(whole, line, start);
        return new ZoneDrawing(
                start,
                footprint.equals(whole) ? kept : Drawn.shared(footprint, kept),
                kept,
                errorWith(Plot.metres(lineError)),
                and(Wording.en("up to the line").zh("以线为界")),
                null,
                sources);
    }

    /** Returns this drawing together with another one: the ground of both, good to the larger error, with the sources of both. */
    public ZoneDrawing together(ZoneDrawing other) {
        return new ZoneDrawing(
                Drawn.together(start, other.start),
                Drawn.together(footprint, other.footprint),
                Drawn.together(whole, other.whole),
                larger(error, other.error),
                and(Wording.en("together with: " + other.text())
                        .zh("并：" + other.text().in(Locale.CHINESE))),
                null,
                Stream.concat(sources.stream(), other.sources.stream())
                        .distinct()
                        .toList());
    }

    /**
     * Returns what is left of this drawing without a zone's ground: a control zone around a core that it leaves out. It is good to the
     * larger of both errors.
     *
     * @throws io.github.heritagekit.model.place.InvalidFootprintException if nothing is left
     */
    public ZoneDrawing without(Zone inner) {
        return without(inner.footprint(), inner.standing().error());
    }

    /**
     * Returns what is left of this drawing without another one's ground, good to the larger of both errors.
     *
     * @throws io.github.heritagekit.model.place.InvalidFootprintException if nothing is left
     */
    public ZoneDrawing without(ZoneDrawing inner) {
        return without(inner.footprint, inner.error);
    }

    /**
     * Returns what is left of this drawing without some ground, good to the larger of both errors.
     *
     * @param inner the ground that is left out
     * @param innerError how far, at most, its edges may be from where they are in truth
     * @throws io.github.heritagekit.model.place.InvalidFootprintException if nothing is left
     */
    public ZoneDrawing without(Footprint inner, Length innerError) {
        return new ZoneDrawing(
                start,
                Drawn.remainder(footprint, inner),
                whole,
                larger(error, innerError),
                and(Wording.en("without the ground within").zh("不含其内部分")),
                null,
                sources);
    }

    private static Length larger(Length one, Length other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private ZoneDrawing step(UnaryOperator<Footprint> drawing, double added, Wording step) {
        Footprint drawn = drawing.apply(footprint);
        return new ZoneDrawing(
                start,
                drawn,
                footprint.equals(whole) ? drawn : drawing.apply(whole),
                errorWith(added),
                and(step),
                null,
                sources);
    }

    /** The words of a notice are of the boundary as it was then; what is drawn on top of that follows them. */
    private List<Wording> and(Wording step) {
        return ImmutableList.<Wording>builder()
                .addAll(text == null ? steps : ImmutableList.of(text))
                .add(step)
                .build();
    }

    private Length errorWith(double added) {
        return added == 0 ? error : length(Plot.metres(error) + added);
    }

    private static Length length(double metres) {
        return Length.of(
                BigDecimal.valueOf(metres).setScale(PLACES_OF_METRES, RoundingMode.CEILING), Length.Unit.METRE);
    }

    /**
     * Returns this drawing with the words of the notice it is drawn from. They are said of this boundary; where another one is drawn from
     * it, they become its beginning: {@code 10 m around the walls, then 50 m all round}.
     */
    public ZoneDrawing saying(Wording newText, Source... newSources) {
        return new ZoneDrawing(
                start, footprint, whole, error, steps, requireNonNull(newText, "text"), List.of(newSources));
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
        return new ZoneDrawing(start, footprint, whole, error, steps, text, sources);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ZoneDrawing other
                && start.equals(other.start)
                && footprint.equals(other.footprint)
                && whole.equals(other.whole)
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
