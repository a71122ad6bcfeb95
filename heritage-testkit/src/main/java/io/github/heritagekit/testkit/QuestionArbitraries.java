// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Questions of both kinds, under every resolution. */
final class QuestionArbitraries {
    private static final List<String> NAMES = List.of("verdict", "care", "traits-met", "x.1");

    private QuestionArbitraries() {}

    static Arbitrary<Question<String>> questions() {
        return Combinators.combine(PackWords.packs(), Arbitraries.of(NAMES), made())
                .as((pack, name, made) -> made.apply(pack + "/" + name));
    }

    static Arbitrary<ChoiceQuestion<String>> choices() {
        return Combinators.combine(PackWords.packs(), Arbitraries.of(NAMES), choice())
                .as((pack, name, made) -> made.apply(pack + "/" + name));
    }

    static Arbitrary<CollectQuestion<String>> collects() {
        return Combinators.combine(PackWords.packs(), Arbitraries.of(NAMES), collect())
                .as((pack, name, made) -> made.apply(pack + "/" + name));
    }

    /** Returns one to three questions of a pack; a later one may rest on the earlier. */
    static Arbitrary<Function<String, List<Question<String>>>> lists() {
        return made().list().ofMinSize(1).ofMaxSize(3).map(made -> pack -> {
            List<Question<String>> questions = new ArrayList<>();
            made.forEach(each -> questions.add(each.apply(pack + "/" + NAMES.get(questions.size()))));
            return List.copyOf(questions);
        });
    }

    private static Arbitrary<Function<String, Question<String>>> made() {
        Arbitrary<Function<String, Question<String>>> choices = choice().map(made -> made::apply);
        Arbitrary<Function<String, Question<String>>> collects = collect().map(made -> made::apply);
        return Plain.mostly(3, choices, collects);
    }

    private static Arbitrary<Function<String, ChoiceQuestion<String>>> choice() {
        return Combinators.combine(
                        PackWords.answerLists(),
                        Arbitraries.of(Resolution.class),
                        Draft.mostlyEmpty(PackWords.wordings()),
                        Draft.mostlyEmpty(PackWords.wordings()))
                .as((codes, resolution, labels, label) -> id -> {
                    ChoiceQuestion<String> question =
                            ChoiceQuestion.of(id, codes.toArray(String[]::new)).resolvedBy(resolution);
                    for (int i = 0; i < Math.min(codes.size(), labels.size()); i++) {
                        question = question.calling(codes.get(i), labels.get(i));
                    }
                    for (Wording words : label) {
                        question = question.labelled(words);
                    }
                    return question;
                });
    }

    private static Arbitrary<Function<String, CollectQuestion<String>>> collect() {
        return Combinators.combine(
                        PackWords.answerLists(),
                        Draft.mostlyEmpty(PackWords.wordings()),
                        Draft.mostlyEmpty(PackWords.wordings()))
                .as((codes, labels, label) -> id -> {
                    CollectQuestion<String> question = CollectQuestion.of(id, codes.toArray(String[]::new));
                    for (int i = 0; i < Math.min(codes.size(), labels.size()); i++) {
                        question = question.calling(codes.get(i), labels.get(i));
                    }
                    for (Wording words : label) {
                        question = question.labelled(words);
                    }
                    return question;
                });
    }
}
