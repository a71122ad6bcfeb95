// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import io.github.heritagekit.model.HeritageValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A work done to a place or what stands there: an open code with constants for those that plans and laws limit.
 *
 * <p>The list is ours. Immutable and thread-safe.
 *
 * @param code the code, such as {@code new-build}
 */
public record Intervention(String code) implements HeritageValue, Comparable<Intervention> {
    /** Taking down what stands there. */
    public static final Intervention DEMOLITION = of("demolition");
    /** Moving it elsewhere. */
    public static final Intervention RELOCATION = of("relocation");
    /** A new building. */
    public static final Intervention NEW_BUILD = of("new-build");
    /** Building on to what stands there. */
    public static final Intervention EXTENSION = of("extension");
    /** Changing structure, plan or interior. */
    public static final Intervention ALTERATION = of("alteration");
    /** Changing what is seen from outside. */
    public static final Intervention EXTERIOR_CHANGE = of("exterior-change");
    /** Repair that keeps what there is. */
    public static final Intervention REPAIR = of("repair");
    /** Another use. */
    public static final Intervention CHANGE_OF_USE = of("change-of-use");
    /** Blasting, drilling or digging (Cultural Relics Protection Law 2024, art. 28). */
    public static final Intervention GROUNDWORKS = of("groundworks");
    /** A facility that pollutes (Cultural Relics Protection Law 2024, art. 30). */
    public static final Intervention POLLUTING_FACILITY = of("polluting-facility");
    /** Necessary infrastructure and public services (Historic cities regulation, art. 28). */
    public static final Intervention INFRASTRUCTURE = of("infrastructure");
    /** Dividing a plot. */
    public static final Intervention SUBDIVISION = of("subdivision");

    private static final Words WORDS = Words.read("interventions", "intervention");

    /** Checks the form of the code. */
    public Intervention {
        Words.checked("intervention", code);
    }

    /**
     * Returns the intervention of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static Intervention of(String code) {
        return new Intervention(code);
    }

    /**
     * Finds the known intervention of a name as plans and registers write it: its code, its label in English or Chinese, or another of its
     * names. Case, blanks, hyphens and underscores do not matter.
     */
    public static Optional<Intervention> named(String name) {
        return WORDS.named(name).map(Intervention::of);
    }

    /** Returns those that this library has labels for, in the order of the constants. */
    public static List<Intervention> known() {
        return WORDS.codes().stream().map(Intervention::of).toList();
    }

    /** Returns the label in English or Chinese, English for other languages; an unknown code labels itself. */
    public String label(Locale language) {
        return WORDS.label(code, language);
    }

    @Override
    public int compareTo(Intervention other) {
        return code.compareTo(other.code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
