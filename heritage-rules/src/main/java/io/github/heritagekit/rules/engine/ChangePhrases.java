// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.lang.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in words what would have to be altered for another answer. */
final class ChangePhrases {
    private final Locale language;
    private final Bilingual speech;
    private final Suppositions suppositions;

    ChangePhrases(Locale language) {
        this.language = language;
        this.speech = Bilingual.in(language);
        this.suppositions = new Suppositions(language);
    }

    /** Returns the cheapest changes, a sentence each, and whether there may be others; nothing if it is certain that there are none. */
    <A> List<String> of(Assessment<A> assessment) {
        Changes<A> changes = assessment.changes();
        Optional<String> now = assessment.verdict().decided().map(answer -> name(answer, assessment));
        List<String> sentences = new ArrayList<>();
        for (Change<A> change : changes.list()) {
            String then = name(change.answer(), assessment);
            String start = now.map(answer -> answer + " would become ").orElse("the answer would be ");
            sentences.add(speech.say(
                    start + then + " if " + alterations(change),
                    "若" + alterations(change) + "，则"
                            + now.map(answer -> "由" + answer + "变为").orElse("为") + then));
        }
        if (changes.more()) {
            sentences.add(speech.say("there are further changes of the same cost", "另有代价相同的其他改变"));
        }
        if (changes.proof() == Proof.BOUND_REACHED) {
            sentences.add(
                    changes.list().isEmpty()
                            ? speech.say(
                                    "none was found, but not every change could be tried: there may be some",
                                    "未发现可改变结论者，但未能尝试所有改变：可能仍有")
                            : speech.say(
                                    "not every change could be tried: there may be others, cheaper ones too",
                                    "未能尝试所有改变：可能另有其他或代价更低的改变"));
        }
        return sentences;
    }

    private <A> String name(A answer, Assessment<A> assessment) {
        return assessment.question().label(assessment.question().code(answer)).in(language);
    }

    private String alterations(Change<?> change) {
        return change.alterations().stream()
                .map(alteration -> alteration.to().accept(suppositions) + alteration.example(language))
                .collect(Collectors.joining(speech.say("; and ", "；且")));
    }
}
