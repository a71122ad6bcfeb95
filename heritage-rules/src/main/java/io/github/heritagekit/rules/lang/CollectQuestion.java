// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.text.Wording;
import java.util.List;

/**
 * A family of yes/no questions: which of these criteria does the place meet? None met is an answer, too.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <A> the Java type of the answers
 */
public final class CollectQuestion<A> implements Question<A> {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final Wording label;
    private final Answers<A> answers;

    private CollectQuestion(String id, Wording label, Answers<A> answers) {
        this.id = requireNonNull(id, "id");
        this.label = label;
        this.answers = answers;
    }

    /**
     * Returns a question whose answers are the codes, in order.
     *
     * @throws IllegalArgumentException if there is no code, one is no word, or one repeats
     */
    public static CollectQuestion<String> of(String id, String... codes) {
        return new CollectQuestion<>(id, words(id), Answers.ofCodes(id, List.of(codes)));
    }

    /** Returns a question whose answers are the constants of an enum, in order. */
    public static <E extends Enum<E>> CollectQuestion<E> of(String id, Class<E> answers) {
        return new CollectQuestion<>(id, words(id), Answers.ofEnum(id, answers));
    }

    private static Wording words(String id) {
        return Wording.of(id.substring(id.indexOf('/') + 1).replace('-', ' '));
    }

    /** Returns this question with its name for sentences. */
    public CollectQuestion<A> labelled(Wording newLabel) {
        return new CollectQuestion<>(id, newLabel, answers);
    }

    /** Returns this question with what one of its answers is called. */
    public CollectQuestion<A> calling(String code, Wording answerLabel) {
        return new CollectQuestion<>(id, label, answers.calling(id, code, answerLabel));
    }

    /** Returns this question with the names that another declaration of it gives itself and its answers. */
    public CollectQuestion<A> labelledAs(Question<?> declared) {
        CollectQuestion<A> named = labelled(declared.label());
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
        return o instanceof CollectQuestion<?> other && id.equals(other.id) && codes().equals(other.codes());
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
