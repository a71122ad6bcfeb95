// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;
import java.io.Serial;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How a place lies to one zone that it meets or may meet.
 *
 * <p>The form is ours. Immutable and thread-safe.
 */
public final class ZoneHit implements HeritageValue {
    private static final long serialVersionUID = 1L;
    private static final int PLACES_OF_PERCENT = 4;
    private static final double NOT_MEASURED = -1;
    private static final int PERCENT = 100;

    /** The ways a place lies to a zone. */
    public enum Relation implements HeritageValue {
        /** The zone covers all of the place. */
        WITHIN("within", "完全位于区内"),
        /** The zone covers a part of the place. */
        PART("part", "部分位于区内"),
        /**
         * What they share is nowhere wider than the plan's tolerance, or nothing: the drawings may just not fit. Of a place that is
         * itself nowhere so wide, what lies nowhere so deep in the zone.
         */
        SLIVER("sliver", "仅有细缝重叠"),
        /** They share points of their edges only. */
        TOUCH("touch", "仅边界相接"),
        /** The positional errors, or dates not known exactly, do not let tell whether they share more than a sliver. */
        UNSURE("unsure", "无法确定");

        private final String code;
        private final Wording label;

        Relation(String english, String chinese) {
            this.code = english;
            this.label = Wording.en(english).zh(chinese);
        }

        /** Returns the word that is written in data. */
        public String code() {
            return code;
        }

        /** Returns the label in English or Chinese, English for other languages. */
        public String label(Locale language) {
            return label.in(language);
        }
    }

    private final Zone zone;
    private final Relation relation;
    private final double least;
    private final double most;
    private final double toEdge;
    private final double error;

    private ZoneHit(Zone zone, Relation relation, double least, double most, double toEdge, double error) {
        this.zone = requireNonNull(zone, "zone");
        this.relation = requireNonNull(relation, "relation");
        if (!(0 <= least && least <= most && most <= 1)) {
            throw new IllegalArgumentException(
                    "shares must lie between 0 and 1, the least first, but were " + least + " and " + most);
        }
        if (!(toEdge >= NOT_MEASURED && error >= 0)) {
            throw new IllegalArgumentException("distances must not be negative but were " + toEdge + " and " + error);
        }
        this.least = least;
        this.most = most;
        this.toEdge = toEdge;
        this.error = error;
    }

    static ZoneHit within(Zone zone) {
        return new ZoneHit(zone, Relation.WITHIN, 1, 1, NOT_MEASURED, 0);
    }

    /** The place is within so many metres of the edge, and both together are good to the error. */
    static ZoneHit nearEdge(Zone zone, double toEdge, double error) {
        return new ZoneHit(zone, Relation.UNSURE, 0, 1, toEdge, error);
    }

    static ZoneHit of(Zone zone, Relation relation, double least, double most, double error) {
        return new ZoneHit(zone, relation, least, most, NOT_MEASURED, error);
    }

    /** Returns this hit of a zone that may not be in force. */
    ZoneHit ifInForce() {
        return relation == Relation.TOUCH ? this : new ZoneHit(zone, Relation.UNSURE, 0, most, NOT_MEASURED, 0);
    }

    /** Returns the zone. */
    public Zone zone() {
        return zone;
    }

    /** Returns how the place lies to it. */
    public Relation relation() {
        return relation;
    }

    /** Returns whether the zone holds the place or a part of it: not recorded where that is unsure or a matter of a sliver. */
    public Finding<Boolean> holds() {
        return switch (relation) {
            case WITHIN, PART -> Finding.of(true);
            case TOUCH -> Finding.of(false);
            case SLIVER, UNSURE -> Finding.unrecorded(Finding.Reason.CANNOT_BE_FOUND_OUT);
        };
    }

    /** Returns which share of the place lies in the zone: of areas by area, of lines by length, of points by number; to 0.0001 %. */
    public Finding<Share> share() {
        return Finding.between(share(least), share(most));
    }

    private static Share share(double part) {
        return Share.of(
                BigDecimal.valueOf(part * PERCENT).setScale(PLACES_OF_PERCENT, RoundingMode.HALF_EVEN),
                Share.Unit.PERCENT);
    }

    /** Returns how far a position is from the edge of the zone, where the error is larger: up to the next 0.1 m. */
    public Optional<Length> toEdge() {
        return toEdge == NOT_MEASURED ? Optional.empty() : Optional.of(upToTenth(toEdge));
    }

    /** Returns how far the zone and the place together may be off, where it matters to this hit. */
    public Length error() {
        return upToTenth(error);
    }

    private static Length upToTenth(double metres) {
        return Length.of(BigDecimal.valueOf(metres).setScale(1, RoundingMode.CEILING), Length.Unit.METRE);
    }

    /** Returns what is unsure of it, in English and Chinese: {@code within 4 m of the edge of `core`, which is good to 10 m}. */
    public Optional<Wording> caution() {
        String name = "`" + zone.id() + "`";
        return switch (relation) {
            case WITHIN, TOUCH, PART -> Optional.empty();
            case SLIVER -> Optional.of(sliver(name));
            case UNSURE -> Optional.of(unsure(name));
        };
    }

    private Wording sliver(String name) {
        return least > 0
                ? Wording.en("overlaps " + name + " by a sliver of " + share() + " only")
                        .zh("与 " + name + " 仅有细缝重叠（" + share() + "）")
                : Wording.en("overlaps " + name + " by a sliver of " + share(most) + " at most")
                        .zh("与 " + name + " 至多有细缝重叠（" + share(most) + "）");
    }

    private Wording unsure(String name) {
        if (toEdge != NOT_MEASURED) {
            return Wording.en("within " + upToTenth(toEdge) + " of the edge of " + name
                            + ", and the positions are good to " + error() + ": whether it lies in the zone is unknown")
                    .zh("距 " + name + " 边界不超过 " + upToTenth(toEdge) + "，而位置误差为 " + error() + "：是否在区内未知");
        }
        return error > 0
                ? Wording.en("may overlap " + name + ", as the positions are good to " + error()
                                + ": whether it lies in the zone is unknown")
                        .zh("可能与 " + name + " 重叠，位置误差为 " + error() + "：是否在区内未知")
                : Wording.en("whether " + name + " is in force on the day is unknown")
                        .zh(name + " 在该日是否有效未知");
    }

    @Serial
    private Object readResolve() {
        return new ZoneHit(zone, relation, least, most, toEdge, error);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ZoneHit other
                && zone.equals(other.zone)
                && relation == other.relation
                && Double.compare(least, other.least) == 0
                && Double.compare(most, other.most) == 0
                && Double.compare(toEdge, other.toEdge) == 0
                && Double.compare(error, other.error) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone.id(), relation.code, least, most);
    }

    /** Returns it in words: {@code mill-core: part, 41.2 %}. */
    @Override
    public String toString() {
        return zone.id() + ": " + relation.code + ", " + share();
    }
}
