// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.text.Wording;
import java.util.List;

/**
 * A question that rules answer: a choice of one answer, or findings for each of several answers.
 *
 * <p>Answers are open codes; a question may be bound to a Java enum, whose constants then stand for the codes. Two
 * questions are equal if their id, kind and codes are.
 *
 * @param <A> the Java type of the answers
 */
public sealed interface Question<A> extends HeritageValue permits ChoiceQuestion, CollectQuestion {

    /** Returns the id, a pack and a name: {@code renewal-forum/classification}. */
    String id();

    /** Returns what the question is called in a sentence. */
    Wording label();

    /** Returns the codes of the answers, in their declared order. */
    List<String> codes();

    /** Returns the answers, in their declared order. */
    List<A> answers();

    /** Returns what an answer is called in a sentence. */
    Wording label(String code);

    /**
     * Returns the answer that a code stands for.
     *
     * @throws IllegalArgumentException if the question has no such answer
     */
    A answer(String code);

    /** Returns the code of an answer. */
    String code(A answer);
}
