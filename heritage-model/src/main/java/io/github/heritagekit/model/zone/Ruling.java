// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Quantity;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;

/**
 * What a plan lays down in a limit: a permission, a most or least amount, a rule in words; or that it leaves the matter free; or that
 * it lays something down that is not known.
 *
 * <p>The form is ours. Immutable and thread-safe.
 */
public sealed interface Ruling extends HeritageValue {

    /** Returns the ruling that it may be done, or not, or how. */
    static Ruling permits(Permission permission) {
        return new Permits(permission);
    }

    /** Returns the ruling that there may be so much and no more. */
    static Ruling atMost(Quantity<?, ?> amount) {
        return new AtMost(amount);
    }

    /** Returns the ruling that there must be so much or more. */
    static Ruling atLeast(Quantity<?, ?> amount) {
        return new AtLeast(amount);
    }

    /** Returns a ruling in words, such as {@code no higher than the eaves of the mill}. */
    static Ruling formula(Wording text) {
        return new Formula(text);
    }

    /** Returns the ruling that the plan leaves the matter free, and says so. */
    static Ruling notRegulated() {
        return new NotRegulated();
    }

    /** Returns that the plan lays something down, and it is not known what. */
    static Ruling unknown() {
        return new Unknown();
    }

    /**
     * Returns the ruling that a text stands for: a permission such as {@code consent}, {@code at most 12 m}, {@code at least 5 m},
     * {@code not regulated}, {@code unknown}. Rulings in words have no such text.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    static Ruling parse(String text) {
        return RulingText.parse(text);
    }

    /** Returns what it says of whether something may be done: none where it leaves that free, not recorded where it does not tell. */
    default Finding<Permission> permission() {
        return this instanceof NotRegulated ? Finding.none() : Finding.unrecorded();
    }

    /**
     * It may be done, or not, or how.
     *
     * @param permits what is permitted
     */
    record Permits(Permission permits) implements Ruling {
        /** Checks that it is given. */
        public Permits {
            requireNonNull(permits, "permission");
        }

        @Override
        public Finding<Permission> permission() {
            return Finding.of(permits);
        }

        @Override
        public String toString() {
            return permits.code();
        }
    }

    /**
     * So much and no more.
     *
     * @param amount the most
     */
    record AtMost(Quantity<?, ?> amount) implements Ruling {
        /** Checks that it is given. */
        public AtMost {
            requireNonNull(amount, "amount");
        }

        @Override
        public String toString() {
            return RulingText.AT_MOST + amount;
        }
    }

    /**
     * So much or more.
     *
     * @param amount the least
     */
    record AtLeast(Quantity<?, ?> amount) implements Ruling {
        /** Checks that it is given. */
        public AtLeast {
            requireNonNull(amount, "amount");
        }

        @Override
        public String toString() {
            return RulingText.AT_LEAST + amount;
        }
    }

    /**
     * A rule in words.
     *
     * @param text the words
     */
    record Formula(Wording text) implements Ruling {
        /** Checks that it is given. */
        public Formula {
            requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** The plan leaves the matter free, and says so. */
    record NotRegulated() implements Ruling {
        @Override
        public String toString() {
            return RulingText.NOT_REGULATED;
        }
    }

    /** The plan lays something down, and it is not known what. */
    record Unknown() implements Ruling {
        @Override
        public String toString() {
            return RulingText.UNKNOWN;
        }
    }
}
