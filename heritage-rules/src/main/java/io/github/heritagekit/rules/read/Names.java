// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the names in one pack stand for. <b>Not thread-safe.</b> */
final class Names {
    private final String pack;
    private final Problems problems;
    private final Map<String, Fact<?>> facts = new LinkedHashMap<>();
    private final Map<String, Question<String>> questions = new LinkedHashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();
    private final Map<String, Vocabulary> used = new LinkedHashMap<>();
    private boolean incomplete;

    Names(String pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /** Returns the id of something that the pack declares. */
    String id(String name) {
        return pack + "/" + name;
    }

    /** Notes a vocabulary whose facts may be named, and returns whether it is new. */
    boolean use(Vocabulary vocabulary) {
        return used.put(vocabulary.id(), vocabulary) == null;
    }

    /** Notes that a vocabulary is not known, so that names which may be of it are not told as well. */
    void useUnknown() {
        incomplete = true;
    }

    void declare(Fact<?> fact) {
        facts.put(fact.name(), fact);
    }

    void declare(String name, Question<String> question) {
        questions.put(name, question);
        facts.put(name, Fact.answerTo(question));
    }

    /** Notes a name whose declaration is wrong, so that its uses are not told as well. */
    void declareBroken(String name) {
        broken.add(name);
    }

    boolean isTaken(String name) {
        return facts.containsKey(name) || broken.contains(name);
    }

    /** Returns the fact that a name stands for, and tells if there is none. */
    Optional<Fact<?>> fact(Node.Scalar name, String where) {
        String text = name.text();
        String own = text.startsWith(pack + "/") ? text.substring(pack.length() + 1) : text;
        if (facts.containsKey(own)) {
            return Optional.ofNullable(facts.get(own));
        }
        List<Fact<?>> found = new ArrayList<>();
        for (Vocabulary vocabulary : used.values()) {
            vocabulary.find(bare(text, vocabulary)).ifPresent(found::add);
        }
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        if (found.size() > 1) {
            List<String> ids = found.stream().map(fact -> "`" + fact.id() + "`").toList();
            problems.add(
                    ProblemCode.AMBIGUOUS_FACT,
                    where,
                    name,
                    "fact " + Problems.quote(text) + " may be any of " + Problems.listing(ids)
                            + "; write one of these");
        } else if (!broken.contains(own)) {
            unknownFact(name, where);
        }
        return Optional.empty();
    }

    private static String bare(String text, Vocabulary vocabulary) {
        return text.startsWith(vocabulary.id() + "/")
                ? text.substring(vocabulary.id().length() + 1)
                : text;
    }

    private void unknownFact(Node.Scalar name, String where) {
        Set<String> candidates = new LinkedHashSet<>(facts.keySet());
        for (Vocabulary vocabulary : used.values()) {
            vocabulary.facts().forEach(fact -> candidates.add(name.text().contains("/") ? fact.id() : fact.name()));
        }
        String hint = problems.hint(name.text(), candidates);
        if (hint.isEmpty() && incomplete) {
            return;
        }
        String known =
                candidates.isEmpty() ? "; the pack declares none" : "; the facts are " + Problems.listing(candidates);
        problems.add(
                ProblemCode.UNKNOWN_FACT,
                where,
                name,
                "unknown fact " + Problems.quote(name.text()) + (hint.isEmpty() ? known : hint));
    }

    /** Returns the question of the pack that a name stands for, and tells if there is none. */
    Optional<Question<String>> question(Node.Scalar name, String where) {
        String text = name.text();
        String own = text.startsWith(pack + "/") ? text.substring(pack.length() + 1) : text;
        Question<String> question = questions.get(own);
        if (question == null && !broken.contains(own)) {
            String hint = problems.hint(own, questions.keySet());
            String known = "; the questions are " + Problems.listing(questions.keySet());
            problems.add(
                    ProblemCode.UNKNOWN_QUESTION,
                    where,
                    name,
                    "unknown question " + Problems.quote(text)
                            + (!hint.isEmpty() ? hint : questions.isEmpty() ? "; the pack declares none" : known));
        }
        return Optional.ofNullable(question);
    }

    /** Returns the code of an answer, and tells if the question has no such answer. */
    Optional<String> answer(Question<String> question, Node.Scalar code, String where) {
        if (question.codes().contains(code.text())) {
            return Optional.of(code.text());
        }
        String name = question.id().substring(question.id().indexOf('/') + 1);
        problems.add(
                ProblemCode.UNKNOWN_ANSWER,
                where,
                code,
                Problems.quote(code.text()) + " is not an answer to `" + name + "`; the answers are "
                        + Problems.listing(question.codes()) + problems.hint(code.text(), question.codes()));
        return Optional.empty();
    }
}
