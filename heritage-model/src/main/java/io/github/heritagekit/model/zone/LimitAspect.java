// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Quantity;
import io.github.heritagekit.model.measure.Share;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What of an intervention a limit is about: whether it may be done at all, how high it may be, and so on; an open code.
 *
 * <p>The list is ours. Immutable and thread-safe.
 *
 * @param code the code, such as {@code height}
 */
public record LimitAspect(String code) implements HeritageValue, Comparable<LimitAspect> {
    /** Whether it may be done. */
    public static final LimitAspect PERMISSION = of("permission");
    /** How high it may be. */
    public static final LimitAspect HEIGHT = of("height");
    /** How bulky it may be. */
    public static final LimitAspect MASS = of("mass");
    /** Its colours. */
    public static final LimitAspect COLOUR = of("colour");
    /** Its style and form. */
    public static final LimitAspect STYLE = of("style");
    /** Which share of the plot may be built over. */
    public static final LimitAspect COVERAGE = of("coverage");
    /** How much floor there may be. */
    public static final LimitAspect FLOOR_AREA = of("floor-area");
    /** How far it must stay from the edge of the plot. */
    public static final LimitAspect SETBACK = of("setback");
    /** The views it must leave free. */
    public static final LimitAspect VIEW_CORRIDOR = of("view-corridor");

    private static final Words WORDS = Words.read("aspects", "aspect");

    /** Checks the form of the code. */
    public LimitAspect {
        Words.checked("aspect of a limit", code);
    }

    /**
     * Returns the aspect of a limit of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static LimitAspect of(String code) {
        return new LimitAspect(code);
    }

    /**
     * Finds the known aspect of a limit of a name as plans and registers write it: its code, its label in English or Chinese, or another of its
     * names. Case, blanks, hyphens and underscores do not matter.
     */
    public static Optional<LimitAspect> named(String name) {
        return WORDS.named(name).map(LimitAspect::of);
    }

    /** Returns those that this library has labels for, in the order of the constants. */
    public static List<LimitAspect> known() {
        return WORDS.codes().stream().map(LimitAspect::of).toList();
    }

    /** Returns the label in English or Chinese, English for other languages; an unknown code labels itself. */
    public String label(Locale language) {
        return WORDS.label(code, language);
    }

    /**
     * Returns by what kind of quantity it is measured: a height or distance by a length, the share of the plot built over by a share, the
     * amount of floor by an area. Empty for others, which are measured as one likes or not at all.
     */
    public Optional<Class<? extends Quantity<?, ?>>> measuredBy() {
        if (equals(HEIGHT) || equals(SETBACK)) {
            return Optional.of(Length.class);
        }
        if (equals(COVERAGE)) {
            return Optional.of(Share.class);
        }
        return equals(FLOOR_AREA) ? Optional.of(Area.class) : Optional.empty();
    }

    /** Refuses the one aspect that has no amount. */
    void checkOfAmounts() {
        if (equals(PERMISSION)) {
            throw new IllegalArgumentException(
                    "aspect must be one of an amount, such as height, but was `" + code + "`");
        }
    }

    @Override
    public int compareTo(LimitAspect other) {
        return code.compareTo(other.code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
