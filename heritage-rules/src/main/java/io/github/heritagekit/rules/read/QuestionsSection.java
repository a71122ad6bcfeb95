// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the questions that a pack declares. */
final class QuestionsSection {
    private static final List<String> KEYS = List.of("answers", "resolution", "collect", "label");

    private final Names names;
    private final Shapes shapes;
    private final Problems problems;
    private final RulePack.Builder pack;
    private final Map<String, Node.Scalar> places = new LinkedHashMap<>();

    QuestionsSection(Names names, Shapes shapes, Problems problems, RulePack.Builder pack) {
        this.names = names;
        this.shapes = shapes;
        this.problems = problems;
        this.pack = pack;
    }

    void read(Node node) {
        List<Node.Entry> entries =
                shapes.map(node, "", "`questions`").map(Node.Mapping::entries).orElse(List.of());
        for (Node.Entry entry : entries) {
            Optional<String> name = FactsSection.newName(entry.key(), names, shapes, problems);
            if (name.isEmpty()) {
                continue;
            }
            String id = names.id(name.get());
            places.put(id, entry.key());
            Optional<Question<String>> question = shapes.map(entry.value(), id, "question `" + name.get() + "`")
                    .flatMap(map -> question(id, new Fields(map, id, "question `" + name.get() + "`", problems, KEYS)));
            if (question.isPresent()) {
                names.declare(name.get(), question.get());
                pack.question(question.get());
            } else {
                names.declareBroken(name.get());
            }
        }
    }

    /** Returns a problem about a question at the place where it is declared. */
    Problem place(Problem problem) {
        Node.Scalar at = places.get(problem.where());
        return at == null ? problem : problem.at(at.line(), at.column());
    }

    private Optional<Question<String>> question(String id, Fields fields) {
        boolean collect = fields.find("collect")
                .filter(node -> shapes.yes(node, id, "`collect`"))
                .isPresent();
        if (collect) {
            fields.refuse("resolution", "a question that collects has several answers");
        }
        Resolution resolution =
                fields.find("resolution").flatMap(node -> resolution(node, id)).orElse(Resolution.UNANIMOUS);
        Optional<Wording> label = fields.find("label").flatMap(node -> shapes.wording(node, id, "`label`"));
        Optional<Map<String, Optional<Wording>>> answers = fields.require("answers")
                .flatMap(node -> new Codes(shapes, problems).read(node, id, "`answers`", true));
        return answers.map(codes -> collect ? collecting(id, codes, label) : choosing(id, codes, label, resolution));
    }

    private Optional<Resolution> resolution(Node node, String id) {
        List<String> known = Arrays.stream(Resolution.values())
                .map(resolution -> resolution.name().toLowerCase(Locale.ROOT))
                .toList();
        Optional<Node.Scalar> text = shapes.text(node, id, "`resolution`");
        if (text.isPresent() && !known.contains(text.get().text())) {
            problems.add(
                    ProblemCode.UNKNOWN_RESOLUTION,
                    id,
                    node,
                    "unknown resolution " + Problems.quote(text.get().text()) + "; expected "
                            + Problems.listing(
                                    known.stream().map(Problems::quote).toList())
                            + problems.hint(text.get().text(), known));
        }
        return text.filter(word -> known.contains(word.text()))
                .map(word -> Resolution.valueOf(word.text().toUpperCase(Locale.ROOT)));
    }

    private static Question<String> choosing(
            String id, Map<String, Optional<Wording>> answers, Optional<Wording> label, Resolution resolution) {
        ChoiceQuestion<String> question =
                ChoiceQuestion.of(id, answers.keySet().toArray(new String[0])).resolvedBy(resolution);
        for (Map.Entry<String, Optional<Wording>> answer : answers.entrySet()) {
            question = answer.getValue().isPresent()
                    ? question.calling(answer.getKey(), answer.getValue().get())
                    : question;
        }
        return label.isPresent() ? question.labelled(label.get()) : question;
    }

    private static Question<String> collecting(
            String id, Map<String, Optional<Wording>> answers, Optional<Wording> label) {
        CollectQuestion<String> question =
                CollectQuestion.of(id, answers.keySet().toArray(new String[0]));
        for (Map.Entry<String, Optional<Wording>> answer : answers.entrySet()) {
            question = answer.getValue().isPresent()
                    ? question.calling(answer.getKey(), answer.getValue().get())
                    : question;
        }
        return label.isPresent() ? question.labelled(label.get()) : question;
    }
}
