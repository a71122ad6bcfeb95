// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.text.Wording;
import java.util.List;

/**
 * A question with one answer out of a closed, ordered list: is this industrial heritage or an industrial relic?
 *
 * <p>Immutable and thread-safe.
 *
 * @param <A> the Java type of the answers
 */
public final class ChoiceQuestion<A> implements Question<A> {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final Wording label;
    private final Answers<A> answers;
    private final Resolution resolution;

    private ChoiceQuestion(String id, Wording label, Answers<A> answers, Resolution resolution) {
        this.id = requireNonNull(id, "id");
        this.label = label;
        this.answers = answers;
        this.resolution = resolution;
    }

    /**
     * Returns a question whose answers are the codes, in order.
     *
     * @throws IllegalArgumentException if there is no code, one is no word, or one repeats
     */
    public static ChoiceQuestion<String> of(String id, String... codes) {
        return new ChoiceQuestion<>(id, words(id), Answers.ofCodes(id, List.of(codes)), Resolution.UNANIMOUS);
    }

    /** Returns a question whose answers are the constants of an enum, in order. */
    public static <E extends Enum<E>> ChoiceQuestion<E> of(String id, Class<E> answers) {
        return new ChoiceQuestion<>(id, words(id), Answers.ofEnum(id, answers), Resolution.UNANIMOUS);
    }

    private static Wording words(String id) {
        return Wording.of(id.substring(id.indexOf('/') + 1).replace('-', ' '));
    }

    /** Returns this question with its name for sentences. */
    public ChoiceQuestion<A> labelled(Wording newLabel) {
        return new ChoiceQuestion<>(id, newLabel, answers, resolution);
    }

    /** Returns this question with what one of its answers is called. */
    public ChoiceQuestion<A> calling(String code, Wording answerLabel) {
        return new ChoiceQuestion<>(id, label, answers.calling(id, code, answerLabel), resolution);
    }

    /** Returns this question with another way in which its rules become one outcome. */
    public ChoiceQuestion<A> resolvedBy(Resolution newResolution) {
        return new ChoiceQuestion<>(id, label, answers, requireNonNull(newResolution, "resolution"));
    }

    /**
     * Returns this question as another declaration of it has it: with its resolution and the names that it gives itself and
     * its answers.
     */
    public ChoiceQuestion<A> labelledAs(Question<?> declared) {
        ChoiceQuestion<A> named = labelled(declared.label());
        if (declared instanceof ChoiceQuestion<?> choice) {
            named = named.resolvedBy(choice.resolution());
        }
        for (String code : codes()) {
            named = named.calling(code, declared.label(code));
        }
        return named;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Wording label() {
        return label;
    }

    /** Returns how several rules that hold become one outcome. */
    public Resolution resolution() {
        return resolution;
    }

    @Override
    public List<String> codes() {
        return answers.byCode().keySet().asList();
    }

    @Override
    public List<A> answers() {
        return answers.byCode().values().asList();
    }

    @Override
    public Wording label(String code) {
        return answers.label(id, code);
    }

    @Override
    public A answer(String code) {
        return answers.require(id, code);
    }

    @Override
    public String code(A answer) {
        return answers.code(id, answer);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ChoiceQuestion<?> other && id.equals(other.id) && codes().equals(other.codes());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
