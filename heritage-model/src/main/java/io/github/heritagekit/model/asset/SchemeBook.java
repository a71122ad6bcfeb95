// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.HeritageValue;
import java.io.Serial;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The terms of several schemes, and which of them exclude each other.
 *
 * <p>The form is ours, the terms are those of laws and registers. The {@link #standard()} book is data shipped with the library. Each effect, grade list and period in it has the text it
 * rests on; where that is empty the text was not looked up, and the statement is general knowledge. Schemes of one's own
 * join it as values, and replace terms in it: {@code SchemeBook.standard().with(terms)}. No book changes another. Immutable and
 * thread-safe.
 */
public final class SchemeBook implements HeritageValue {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<SchemeTerms> terms;
    private final ImmutableList<SchemeExclusion> exclusions;
    private final transient ImmutableMap<DesignationScheme, SchemeTerms> byScheme;

    private SchemeBook(Collection<SchemeTerms> terms, Collection<SchemeExclusion> exclusions) {
        this.terms = ImmutableList.copyOf(terms);
        this.exclusions = ImmutableSet.copyOf(exclusions).asList();
        Map<DesignationScheme, SchemeTerms> found = new LinkedHashMap<>();
        this.terms.forEach(each -> {
            if (found.putIfAbsent(each.scheme(), each) != null) {
                throw new IllegalArgumentException(
                        "scheme must stand once in a book but `" + each.scheme() + "` stands twice");
            }
        });
        this.byScheme = ImmutableMap.copyOf(found);
    }

    /** The book that is shipped, read when it is first asked for: a scheme needs no book to exist. */
    private static final class Shipped {
        static final SchemeBook STANDARD = SchemeTable.standard();
    }

    /** Returns the book of the schemes that this library knows. */
    public static SchemeBook standard() {
        return Shipped.STANDARD;
    }

    /**
     * Returns the book of these schemes and exclusions only; an exclusion may name schemes whose terms are not in it.
     *
     * @throws IllegalArgumentException if a scheme stands twice
     */
    public static SchemeBook of(Collection<SchemeTerms> terms, Collection<SchemeExclusion> exclusions) {
        return new SchemeBook(terms, exclusions);
    }

    /** Returns this book with the terms of one more scheme behind the others, or with other terms for one that it has. */
    public SchemeBook with(SchemeTerms further) {
        Map<DesignationScheme, SchemeTerms> all = new LinkedHashMap<>(byScheme);
        all.put(further.scheme(), further);
        return new SchemeBook(all.values(), exclusions);
    }

    /** Returns this book with one more exclusion behind the others. */
    public SchemeBook with(SchemeExclusion further) {
        return new SchemeBook(
                terms,
                ImmutableList.<SchemeExclusion>builder()
                        .addAll(exclusions)
                        .add(further)
                        .build());
    }

    /** Finds the terms of a scheme. */
    public Optional<SchemeTerms> terms(DesignationScheme scheme) {
        return Optional.ofNullable(byScheme.get(scheme));
    }

    /** Returns the schemes whose terms it holds, in their order. */
    public List<DesignationScheme> schemes() {
        return byScheme.keySet().asList();
    }

    /** Returns the exclusions, each once, in their order. */
    public List<SchemeExclusion> exclusions() {
        return exclusions;
    }

    /** Returns the exclusions of two schemes, in their order; empty if both may be in force together. */
    public List<SchemeExclusion> exclusions(DesignationScheme one, DesignationScheme other) {
        return exclusions.stream()
                .filter(exclusion -> exclusion.excludes(one, other))
                .toList();
    }

    @Serial
    private Object readResolve() {
        return of(terms, exclusions);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof SchemeBook other && terms.equals(other.terms) && exclusions.equals(other.exclusions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms, exclusions);
    }

    /** Returns how much it holds: {@code book of 24 schemes and 3 exclusions}. */
    @Override
    public String toString() {
        return "book of " + count(terms.size(), "scheme") + " and " + count(exclusions.size(), "exclusion");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
