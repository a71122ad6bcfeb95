// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

/**
 * One of the three truth values of strong Kleene logic.
 *
 * <p>{@link #UNKNOWN} means that the evidence leaves both answers possible; it is never read as {@link #FALSE}. There is
 * no conversion to {@code boolean}: a caller who wants one says which truth it asks for.
 *
 * <p>Source: S. C. Kleene, Introduction to Metamathematics, 1952, section 64 (strong tables).
 */
public enum Truth {
    /** Not so, for every value the evidence leaves possible. */
    FALSE,
    /** So for some of the possible values and not for others. */
    UNKNOWN,
    /** So, for every value the evidence leaves possible. */
    TRUE;

    /** Returns the truth of a fact that is certain. */
    public static Truth of(boolean certain) {
        return certain ? TRUE : FALSE;
    }

    /** Returns the lesser of both: false if either is, true only if both are. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns the greater of both: true if either is, false only if both are. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns the opposite; the opposite of unknown is unknown. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Returns the truth of material implication: {@code not this, or other}.
     *
     * @param other the consequence
     */
    public Truth implies(Truth other) {
        return not().or(other);
    }

    /** Returns whether exactly one of both holds; unknown if either is. */
    public Truth xor(Truth other) {
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : of(this != other);
    }
}
