// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.source;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.text.Wording;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one attribute: the set of values that it may still have, "there is none" being one of them.
 *
 * <p>A recorded value is a set of one. A range, several candidates and sources that disagree are larger sets. Where nothing is
 * recorded everything is possible, and the finding says why nothing is. "None" and "not recorded" are different: a site
 * without original machinery is not a site where nobody looked. Published tables often write 0 or nothing for both.
 *
 * <p>Findings compare by what they say, their sources included. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public sealed interface Finding<T> extends HeritageValue {

    /** Why nothing is recorded. */
    enum Reason implements HeritageValue {
        /** Nobody has looked, as far as is known. */
        NOBODY_LOOKED("nobody looked", "无人调查"),
        /** The place lies outside what the data cover. */
        OUTSIDE_COVERAGE("outside the data's coverage", "超出资料覆盖范围"),
        /** There is a record that cannot be read. */
        ILLEGIBLE("the record cannot be read", "记录无法辨认"),
        /** Somebody looked, and it cannot be found out. */
        CANNOT_BE_FOUND_OUT("cannot be found out", "无法查明"),
        /** It is known and not told. */
        WITHHELD("withheld", "不予公开");

        private final Wording label;

        Reason(String english, String chinese) {
            this.label = Wording.en(english).zh(chinese);
        }

        /** Returns the reason in words. */
        public String label(Locale language) {
            return label.in(language);
        }
    }

    /** Returns who says so, in the order of the record; of sources that disagree, all of them. */
    List<Source> sources();

    /** Returns this finding with other sources; of a dispute, each statement with these. */
    Finding<T> withSources(List<Source> sources);

    /** Returns this finding with one more source; of a dispute, each statement with one more. */
    default Finding<T> withSource(Source source) {
        List<Source> all = new ArrayList<>(sources());
        all.add(source);
        return withSources(all);
    }

    /** Hands the finding to the method for its kind. */
    <R> R fold(Cases<T, R> cases);

    /** Returns whether exactly one value is recorded. */
    default boolean isRecorded() {
        return this instanceof Recorded<T>;
    }

    /** Returns the value, if exactly one is recorded. */
    default Optional<T> value() {
        return this instanceof Recorded<T> one ? Optional.of(one.recorded()) : Optional.empty();
    }

    /** Returns the finding that holds one value. */
    static <T> Finding<T> of(T value, Source... sources) {
        return new Recorded<>(value, List.of(sources));
    }

    /** Returns the finding that there is none. */
    static <T> Finding<T> none(Source... sources) {
        return new None<>(List.of(sources));
    }

    /** Returns the finding that the value lies between two, both included; between equal values it is that value. */
    static <T extends Comparable<? super T>> Finding<T> between(T lower, T upper) {
        int order = lower.compareTo(upper);
        if (order > 0) {
            throw new IllegalArgumentException(
                    "upper bound must not be under lower bound " + lower + " but was " + upper);
        }
        return order == 0 ? of(lower) : new Between<>(lower, upper, List.of());
    }

    /** Returns the finding that the value is this or more. */
    static <T extends Comparable<? super T>> Finding<T> atLeast(T lower) {
        return new Between<>(requireNonNull(lower, "lower"), null, List.of());
    }

    /** Returns the finding that the value is this or less. */
    static <T extends Comparable<? super T>> Finding<T> atMost(T upper) {
        return new Between<>(null, requireNonNull(upper, "upper"), List.of());
    }

    /** Returns the finding that the value is one of several. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> Finding<T> oneOf(T... values) {
        return oneOf(ImmutableList.copyOf(values), false);
    }

    /** Returns the finding that the value is one of several or, if said so, that there is none. */
    static <T> Finding<T> oneOf(List<T> values, boolean orNone) {
        ImmutableList<T> distinct = ImmutableSet.copyOf(values).asList();
        return distinct.size() == 1 && !orNone ? of(distinct.get(0)) : new OneOf<>(distinct, orNone, List.of());
    }

    /** Returns the finding of sources that disagree, as {@link #disputed(List)} does. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> Finding<T> disputed(Finding<T>... statements) {
        return disputed(ImmutableList.copyOf(statements));
    }

    /**
     * Returns the finding of what several sources say: what any of them says is possible. If all say the same they do not disagree:
     * it is then that statement, with the sources of all.
     *
     * @throws IllegalArgumentException if there are fewer than two statements
     */
    static <T> Finding<T> disputed(List<Finding<T>> statements) {
        List<Finding<T>> all = Disputed.flat(statements);
        return statements.size() > 1 && Disputed.agree(all)
                ? all.get(0).withSources(Disputed.sources(all))
                : new Disputed<>(statements);
    }

    /** Returns the finding that nobody has looked; it is one shared instance. */
    @SuppressWarnings("unchecked") // it holds no value of any type
    static <T> Finding<T> unrecorded() {
        return (Finding<T>) Unrecorded.NOBODY_LOOKED;
    }

    /** Returns the finding that nothing is recorded, and why. */
    static <T> Finding<T> unrecorded(Reason reason) {
        return reason == Reason.NOBODY_LOOKED ? unrecorded() : new Unrecorded<>(reason, "", List.of());
    }

    /**
     * One method for each kind of finding.
     *
     * @param <T> the type of the values
     * @param <R> the result
     */
    interface Cases<T, R> {
        /** Handles one recorded value. */
        R recorded(Recorded<T> finding);

        /** Handles that there is none. */
        R none(None<T> finding);

        /** Handles a range. */
        R between(Between<T> finding);

        /** Handles several candidates. */
        R oneOf(OneOf<T> finding);

        /** Handles sources that disagree. */
        R disputed(Disputed<T> finding);

        /** Handles that nothing is recorded. */
        R unrecorded(Unrecorded<T> finding);
    }

    /**
     * One value.
     *
     * @param recorded the value
     * @param sources who says so
     */
    record Recorded<T>(T recorded, List<Source> sources) implements Finding<T> {
        /** Checks the value and copies the sources. */
        public Recorded {
            requireNonNull(recorded, "value");
            sources = ImmutableList.copyOf(sources);
        }

        @Override
        public Finding<T> withSources(List<Source> newSources) {
            return new Recorded<>(recorded, newSources);
        }

        @Override
        public <R> R fold(Cases<T, R> cases) {
            return cases.recorded(this);
        }

        @Override
        public String toString() {
            return recorded.toString();
        }
    }

    /**
     * There is none.
     *
     * @param sources who says so
     */
    record None<T>(List<Source> sources) implements Finding<T> {
        /** Copies the sources. */
        public None {
            sources = ImmutableList.copyOf(sources);
        }

        @Override
        public Finding<T> withSources(List<Source> newSources) {
            return new None<>(newSources);
        }

        @Override
        public <R> R fold(Cases<T, R> cases) {
            return cases.none(this);
        }

        @Override
        public String toString() {
            return "none";
        }
    }

    /** A range of values, its bounds included; one of them may be open. */
    final class Between<T> implements Finding<T> {
        private static final long serialVersionUID = 1L;

        private final @Nullable Comparable<?> lower;
        private final @Nullable Comparable<?> upper;
        private final ImmutableList<Source> sources;

        private Between(@Nullable Object lower, @Nullable Object upper, List<Source> sources) {
            this.lower = (Comparable<?>) lower;
            this.upper = (Comparable<?>) upper;
            this.sources = ImmutableList.copyOf(sources);
        }

        /** Returns the least value possible; empty if it is open. */
        @SuppressWarnings("unchecked") // the factories take bounds of T only
        public Optional<T> lower() {
            return Optional.ofNullable((T) lower);
        }

        /** Returns the greatest value possible; empty if it is open. */
        @SuppressWarnings("unchecked") // the factories take bounds of T only
        public Optional<T> upper() {
            return Optional.ofNullable((T) upper);
        }

        @Override
        public List<Source> sources() {
            return sources;
        }

        @Override
        public Finding<T> withSources(List<Source> newSources) {
            return new Between<>(lower, upper, newSources);
        }

        @Override
        public <R> R fold(Cases<T, R> cases) {
            return cases.between(this);
        }

        @Serial
        private Object readResolve() {
            Finding<T> checked;
            if (lower == null) {
                checked = new Between<>(null, requireNonNull(upper, "bound"), List.of());
            } else {
                checked = upper == null ? new Between<>(lower, null, List.of()) : ordered(lower, upper);
            }
            return checked.withSources(sources);
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // what cannot be compared is refused by its own compareTo
        private static <T> Finding<T> ordered(Comparable lower, Comparable upper) {
            return between(lower, upper);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Between<?> other
                    && Objects.equals(lower, other.lower)
                    && Objects.equals(upper, other.upper)
                    && sources.equals(other.sources);
        }

        @Override
        public int hashCode() {
            return Objects.hash(lower, upper);
        }

        @Override
        public String toString() {
            if (lower == null) {
                return "at most " + upper;
            }
            return upper == null ? "at least " + lower : "between " + lower + " and " + upper;
        }
    }

    /**
     * One of several values.
     *
     * @param values the candidates, each once, in the order of the record
     * @param orNone whether there may be none
     * @param sources who says so
     */
    record OneOf<T>(List<T> values, boolean orNone, List<Source> sources) implements Finding<T> {
        /** Checks that there are several candidates and copies the parts. */
        public OneOf {
            values = ImmutableSet.copyOf(values).asList();
            sources = ImmutableList.copyOf(sources);
            if (values.size() + (orNone ? 1 : 0) < 2) {
                throw new IllegalArgumentException(
                        "candidates must be at least 2, none counting as one, but were " + values);
            }
        }

        @Override
        public Finding<T> withSources(List<Source> newSources) {
            return new OneOf<>(values, orNone, newSources);
        }

        @Override
        public <R> R fold(Cases<T, R> cases) {
            return cases.oneOf(this);
        }

        @Override
        public String toString() {
            return "one of " + values + (orNone ? " or none" : "");
        }
    }

    /**
     * Sources that disagree.
     *
     * @param statements what each of them says, with its own sources, each once and in the order given; at least two that differ in
     *     more than their sources, and none of them a dispute: what was disputed before is so still
     */
    record Disputed<T>(List<Finding<T>> statements) implements Finding<T> {
        /** Takes disputes among the statements apart, and checks that two statements differ. */
        public Disputed {
            if (statements.size() < 2) {
                throw new IllegalArgumentException(
                        "a dispute must have at least 2 statements but had " + statements.size());
            }
            statements = flat(statements);
            if (agree(statements)) {
                throw new IllegalArgumentException(
                        "statements of a dispute must differ but all were `" + statements.get(0) + "`");
            }
        }

        private static <T> ImmutableList<Finding<T>> flat(List<Finding<T>> statements) {
            ImmutableSet.Builder<Finding<T>> flat = ImmutableSet.builder();
            for (Finding<T> statement : statements) {
                if (statement instanceof Disputed<T> dispute) {
                    flat.addAll(dispute.statements());
                } else {
                    flat.add(statement);
                }
            }
            return flat.build().asList();
        }

        /** Whether all say the same, whoever says it. */
        private static <T> boolean agree(List<Finding<T>> statements) {
            return statements.stream()
                            .map(statement -> statement.withSources(List.of()))
                            .distinct()
                            .count()
                    == 1;
        }

        private static <T> List<Source> sources(List<Finding<T>> statements) {
            return statements.stream()
                    .flatMap(statement -> statement.sources().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public List<Source> sources() {
            return sources(statements);
        }

        @Override
        public Finding<T> withSources(List<Source> newSources) {
            return new Disputed<>(statements.stream()
                    .map(statement -> statement.withSources(newSources))
                    .toList());
        }

        @Override
        public Finding<T> withSource(Source source) {
            return new Disputed<>(statements.stream()
                    .map(statement -> statement.withSource(source))
                    .toList());
        }

        @Override
        public <R> R fold(Cases<T, R> cases) {
            return cases.disputed(this);
        }

        @Override
        public String toString() {
            return "disputed: "
                    + String.join(
                            "; ", statements.stream().map(Object::toString).toList());
        }
    }

    /**
     * Nothing is recorded: everything is possible.
     *
     * @param reason why
     * @param note more on why, or empty
     * @param sources who says so
     */
    record Unrecorded<T>(Reason reason, String note, List<Source> sources) implements Finding<T> {
        private static final Unrecorded<?> NOBODY_LOOKED = new Unrecorded<>(Reason.NOBODY_LOOKED, "", List.of());

        /** Checks the parts and copies the sources. */
        public Unrecorded {
            requireNonNull(reason, "reason");
            requireNonNull(note, "note");
            sources = ImmutableList.copyOf(sources);
        }

        /** Returns this finding with more on why nothing is recorded. */
        public Finding<T> noting(String newNote) {
            return new Unrecorded<>(reason, newNote, sources);
        }

        @Override
        public Finding<T> withSources(List<Source> newSources) {
            return new Unrecorded<>(reason, note, newSources);
        }

        @Override
        public <R> R fold(Cases<T, R> cases) {
            return cases.unrecorded(this);
        }

        @Override
        public String toString() {
            return "not recorded: " + reason.label(Locale.ENGLISH);
        }
    }
}
