// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file can use of another pack: its facts, its questions and their answers as facts, its rules. A vocabulary is one
 * without questions.
 *
 * @param facts the facts
 * @param questions the questions by name, their answers as codes
 * @param rules the question that each rule answers, by the id of the rule; null if they are not known
 * @param dated whether what the pack decides depends on the date
 * @param pack the pack itself; null of a vocabulary, and where only what is used of a pack is known
 */
record OtherPack(
        Vocabulary facts,
        ImmutableMap<String, Question<String>> questions,
        @Nullable ImmutableMap<String, String> rules,
        boolean dated,
        @Nullable RulePack pack) {

    static OtherPack of(Vocabulary vocabulary) {
        return new OtherPack(vocabulary, ImmutableMap.of(), ImmutableMap.of(), false, null);
    }

    static OtherPack of(RulePack pack) {
        Map<String, Question<String>> questions = new LinkedHashMap<>();
        pack.questions().forEach(question -> questions.put(name(question.id()), coded(question)));
        Map<String, String> rules = new LinkedHashMap<>();
        for (Rule<?> rule : pack.rules()) {
            rules.put(rule.id(), rule.question().id());
        }
        return new OtherPack(
                pack.vocabulary(), ImmutableMap.copyOf(questions), ImmutableMap.copyOf(rules), pack.isDated(), pack);
    }

    /** Returns the question with codes as answers; one made in Java may be bound to an enum. */
    static Question<String> coded(Question<?> question) {
        String[] codes = question.codes().toArray(new String[0]);
        return question instanceof ChoiceQuestion<?>
                ? ChoiceQuestion.of(question.id(), codes).labelledAs(question)
                : CollectQuestion.of(question.id(), codes).labelledAs(question);
    }

    private static String name(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    String id() {
        return facts.id();
    }

    /** Returns the fact that a name stands for, with the namespace or without; the answer to a question is one, too. */
    Optional<Fact<?>> fact(String text) {
        String bare = bare(text);
        return facts.find(bare)
                .or(() -> Optional.ofNullable(questions.get(bare)).map(Fact::answerTo));
    }

    /** Returns the question that a name stands for, with the namespace or without. */
    Optional<Question<String>> question(String text) {
        return Optional.ofNullable(questions.get(bare(text)));
    }

    private String bare(String text) {
        return text.startsWith(id() + "/") ? text.substring(id().length() + 1) : text;
    }
}
