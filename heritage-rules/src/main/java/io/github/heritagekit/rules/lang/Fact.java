// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that can be asked about a case: how large the site is, whether original machinery survives.
 *
 * <p>A fact has an id with a namespace ({@code asset/site-area}), a type, a label to name it, a question to ask for it and
 * the values it can have; some can have none (an oral history has no site area). It offers only the conditions that its type
 * can answer. Two facts are equal if their id and type are: labels may be reworded without changing what a rule means.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the Java type of its values
 */
public abstract sealed class Fact<T> implements HeritageValue permits DeclaredFact {
    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*/[a-z0-9][a-z0-9.-]*");

    private final String id;

    Fact(String id) {
        if (!ID.matcher(requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException(
                    "fact id must be a namespace and a name such as `asset/site-area` but was `" + id + "`");
        }
        this.id = id;
    }

    /** Returns a fact that is yes or no. */
    public static YesNoFact yesNo(String id) {
        return new YesNoFact(Declaration.of(id));
    }

    /** Returns a fact that is a whole number. */
    public static WholeNumberFact wholeNumber(String id) {
        return new WholeNumberFact(Declaration.of(id));
    }

    /**
     * Returns the number of calendar years between the year of a fact and the year a case is asked of.
     *
     * <p>It is a view: its evidence is always computed from the base fact, so the two never disagree.
     */
    public static WholeNumberFact yearsSince(String id, YearFact base) {
        return view(id, new View(base, View.Unit.YEARS));
    }

    /** Returns the number of full years from the date of a fact to the day a case is asked of; a view. */
    public static WholeNumberFact yearsSince(String id, DateFact base) {
        return view(id, new View(base, View.Unit.YEARS));
    }

    /** Returns the number of full calendar months from the date of a fact to the day a case is asked of; a view. */
    public static WholeNumberFact monthsSince(String id, DateFact base) {
        return view(id, new View(base, View.Unit.MONTHS));
    }

    /** Returns the number of days from the date of a fact to the day a case is asked of; a view. */
    public static WholeNumberFact daysSince(String id, DateFact base) {
        return view(id, new View(base, View.Unit.DAYS));
    }

    /** Returns the number that a view counts; where there can be no base there can be no number. */
    public static WholeNumberFact view(String id, View view) {
        return new WholeNumberFact(Declaration.of(id).viewing(view));
    }

    /** Returns a fact that is a number without unit. */
    public static DecimalFact decimal(String id) {
        return new DecimalFact(Declaration.of(id));
    }

    /** Returns a fact that is an area. */
    public static QuantityFact<Area> area(String id) {
        return new QuantityFact<>(Declaration.of(id), FactType.AREA);
    }

    /** Returns a fact that is a length, height or distance. */
    public static QuantityFact<Length> length(String id) {
        return new QuantityFact<>(Declaration.of(id), FactType.LENGTH);
    }

    /** Returns a fact that is a share of a whole. */
    public static QuantityFact<Share> share(String id) {
        return new QuantityFact<>(Declaration.of(id), FactType.SHARE);
    }

    /** Returns a fact that is a calendar year. */
    public static YearFact year(String id) {
        return new YearFact(Declaration.of(id));
    }

    /** Returns a fact that is a date. */
    public static DateFact date(String id) {
        return new DateFact(Declaration.of(id));
    }

    /** Returns a fact that is one code; without codes of its own its list is open. */
    public static CodeFact code(String id, String... codes) {
        return new CodeFact(Declaration.of(id).withCodes(List.of(codes)));
    }

    /** Returns a fact that is a set of codes, known member by member; without codes of its own its list is open. */
    public static CodesFact codes(String id, String... codes) {
        return new CodesFact(Declaration.of(id).withCodes(List.of(codes)));
    }

    /** Returns a fact that is a text. */
    public static TextFact text(String id) {
        return new TextFact(Declaration.of(id));
    }

    /** Returns the fact that an answer to a question is: one code for a choice, a set of codes for findings. */
    public static Fact<?> answerTo(Question<?> question) {
        Declaration declaration = Declaration.of(question.id())
                .withCodes(question.codes())
                .answering(question.id())
                .withLabel(question.label());
        for (String code : question.codes()) {
            declaration = declaration.withCodeLabel(code, question.label(code));
        }
        return question instanceof ChoiceQuestion<?>
                ? new CodeFact(declaration.withNone())
                : new CodesFact(declaration);
    }

    /** Returns the id, a namespace and a name: {@code asset/site-area}. */
    public final String id() {
        return id;
    }

    /** Returns the namespace: the vocabulary or pack that declares the fact. */
    public final String namespace() {
        return id.substring(0, id.indexOf('/'));
    }

    /** Returns the name within the namespace. */
    public final String name() {
        return id.substring(id.indexOf('/') + 1);
    }

    /** Returns the type of the values. */
    public abstract FactType<T> type();

    /** Returns what the fact is called in a sentence: {@code site area}, {@code original machinery survives}. */
    public abstract Wording label();

    /** Returns the question to ask a person, in the language that fits best. */
    public abstract String question(Locale language);

    /** Returns the question in all its languages, if one was declared. */
    public abstract Optional<Wording> asking();

    /** Returns whether "there is none" is a possible answer. */
    public abstract boolean canBeNone();

    /** Returns whether a decision can alter it: the use of a site can be altered, its year of building cannot. */
    public abstract boolean isAlterable();

    /** Returns what altering it costs beside altering other facts: 1 unless declared; 0 if it cannot be altered. */
    public abstract int alterationCost();

    /** Returns the codes of a closed list in order; empty for an open list and for facts that are no codes. */
    public abstract List<String> codes();

    /** Returns what a value is called in a sentence. */
    public abstract String phrase(Object value, Locale language);

    /** Returns how this fact is computed from another, if it is a view. */
    public abstract Optional<View> view();

    /** Returns the fact that evidence is recorded of: of a view the one it is computed from, else this one. */
    public final Fact<?> base() {
        return view().<Fact<?>>map(View::base).orElse(this);
    }

    /** Returns the id of the question whose answer this fact is, if it is one. */
    public abstract Optional<String> answerOf();

    /** Returns what is possible where nothing at all is known. */
    public abstract Possible domain();

    /**
     * Returns what a finding about this fact leaves possible, within the domain of the fact.
     *
     * @throws IllegalArgumentException if that is nothing: a value outside the domain, or none where there must be a value
     */
    public final ValueSet possible(Finding<?> finding) {
        if (type() == FactType.CODES) {
            throw new IllegalArgumentException("fact " + id + " is a set of codes; its evidence is a SetFinding");
        }
        ValueSet possible = Values.found(this, finding).and((ValueSet) domain());
        if (possible.isEmpty()) {
            throw new IllegalArgumentException("evidence for " + id + " must lie within "
                    + (codes().isEmpty() ? type() + (canBeNone() ? "" : ", and be a value") : codes()) + " but was "
                    + finding);
        }
        return possible;
    }

    /** Returns the condition that there is a value at all. */
    public final Condition isPresent() {
        return new Condition.IsPresent(this);
    }

    /**
     * Returns the condition that the value passes a test written in Java.
     *
     * @throws IllegalArgumentException if the test is for facts of another type
     */
    public final Condition passes(NamedTest<T> test) {
        return new Condition.Passes(this, test);
    }

    final Condition oneOf(Collection<?> values) {
        return new Condition.OneOf(this, List.copyOf(values));
    }

    @Override
    public final boolean equals(Object o) {
        return o instanceof Fact<?> other && id.equals(other.id) && type() == other.type();
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public final String toString() {
        return id;
    }
}
