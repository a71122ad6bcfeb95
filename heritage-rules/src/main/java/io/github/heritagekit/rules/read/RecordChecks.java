// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks whether what a record says of one question fits together. <b>Not thread-safe.</b> */
final class RecordChecks {
    private final Node root;
    private final Problems problems;

    RecordChecks(Node root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    void check(Tree answered) {
        String question = answered.at("question").text();
        List<String> answers = answered.at("answers").texts();
        if (answers.isEmpty()) {
            tell(ProblemCode.EMPTY_LIST, question, "`answers` must not be empty");
        }
        if (answered.find("verdict").isPresent() != answered.find("resolution").isPresent()) {
            tell(
                    ProblemCode.MISPLACED_KEY,
                    question,
                    "`resolution` must stand beside `verdict`, and cannot stand beside `findings`");
        }
        answered.find("verdict").flatMap(verdict -> verdict.find("open")).ifPresent(open -> checkOpen(question, open));
        answered.find("findings").ifPresent(found -> {
            answers.stream()
                    .filter(code -> found.find(code).isEmpty())
                    .forEach(code -> tell(
                            ProblemCode.MISSING_KEY, question, "`findings` must have the key " + Problems.quote(code)));
            found.entries().values().forEach(each -> checkMissing(question, each.items("missing")));
        });
        for (String code : named(answered)) {
            if (!answers.contains(code)) {
                tell(
                        ProblemCode.UNKNOWN_ANSWER,
                        question,
                        Problems.quote(code) + " is not an answer to " + Problems.quote(question) + "; the answers are "
                                + Problems.listing(answers) + problems.hint(code, answers));
            }
        }
    }

    private void tell(ProblemCode code, String question, String message) {
        problems.add(code, question, root, message);
    }

    private void checkOpen(String question, Tree open) {
        int outcomes = new LinkedHashSet<>(open.at("answers").texts()).size()
                + (open.at("silent").flag() ? 1 : 0)
                + (open.at("contradictory").flag() ? 1 : 0);
        if (outcomes < 2) {
            tell(
                    ProblemCode.BAD_COUNT,
                    question,
                    "an open verdict must have at least two outcomes but has " + outcomes);
        }
        checkMissing(question, open.items("missing"));
    }

    private void checkMissing(String question, List<Tree> missing) {
        for (Tree asking : missing) {
            int settling = asking.at("settling").count();
            int cases = asking.at("cases").count();
            if (settling > cases) {
                tell(ProblemCode.BAD_COUNT, question, "`settling` must be from 0 to " + cases + " but is " + settling);
            }
        }
    }

    /** Returns everything that a record names as an answer. */
    private static Set<String> named(Tree answered) {
        Set<String> named = new LinkedHashSet<>();
        answered.find("verdict").ifPresent(verdict -> {
            verdict.find("decided").ifPresent(code -> named.add(code.text()));
            verdict.find("contradictory")
                    .ifPresent(found -> named.addAll(found.at("answers").texts()));
            verdict.find("open")
                    .ifPresent(open -> named.addAll(open.at("answers").texts()));
        });
        answered.find("findings")
                .ifPresent(found -> named.addAll(found.entries().keySet()));
        answered.items("rules").forEach(rule -> rule.find("answer").ifPresent(code -> named.add(code.text())));
        answered.find("changes")
                .ifPresent(changes -> changes.items("list")
                        .forEach(change -> named.add(change.at("answer").text())));
        return named;
    }
}
