// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.Circles;
import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong between the packs of one engine. */
final class EngineChecks {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Question<?>> questions = new LinkedHashMap<>();
    private final Map<String, Rule<?>> rules = new LinkedHashMap<>();

    private EngineChecks() {}

    static List<Problem> of(List<RulePack> packs, List<Rule<?>> additional) {
        EngineChecks checks = new EngineChecks();
        Set<String> ids = new LinkedHashSet<>();
        for (RulePack pack : packs) {
            if (!ids.add(pack.id())) {
                checks.add("repeated-pack", pack.id(), "pack `" + pack.id() + "` must be given once only");
            }
            pack.questions().forEach(question -> checks.questions.put(question.id(), question));
        }
        packs.forEach(pack -> pack.rules().forEach(checks::rule));
        additional.forEach(checks::rule);
        checks.facts();
        checks.rules.values().forEach(checks::references);
        checks.circles();
        return List.copyOf(checks.problems);
    }

    private void rule(Rule<?> rule) {
        if (rules.put(rule.id(), rule) != null) {
            add("repeated-rule", rule.id(), "rule `" + rule.id() + "` must be declared once only");
        }
    }

    /** Facts of one id must be of one type, or evidence for the one would be read as the other. */
    private void facts() {
        Map<String, Fact<?>> seen = new LinkedHashMap<>();
        for (Rule<?> rule : rules.values()) {
            rule.when().leaves().forEach(leaf -> {
                Fact<?> fact = leaf.fact();
                Fact<?> first = seen.putIfAbsent(fact.id(), fact);
                if (first != null && !first.equals(fact)) {
                    String message = "fact `" + fact.id() + "` is a " + fact.type() + " here and a " + first.type()
                            + " elsewhere";
                    add("fact-of-two-types", rule.id(), message);
                }
            });
        }
    }

    private void references(Rule<?> rule) {
        Question<?> question = questions.get(rule.question().id());
        if (question == null) {
            String id = rule.question().id();
            add(
                    "unknown-question",
                    rule.id(),
                    "unknown question `" + id + "`" + Suggestion.hint(id, questions.keySet()));
        } else if (!question.codes().equals(rule.question().codes())) {
            String message = "answers to `" + question + "` are " + question.codes() + " but the rule knows "
                    + rule.question().codes();
            add("other-answers", rule.id(), message);
        }
        for (String target : rule.exceptionTo()) {
            Rule<?> other = rules.get(target);
            if (other == null) {
                String message = "`" + rule.id() + "` is an exception to unknown rule `" + target + "`"
                        + Suggestion.hint(target, rules.keySet());
                add("dangling-exception", rule.id(), message);
            } else if (!other.question().id().equals(rule.question().id())) {
                String message = "`" + rule.id() + "` answers `" + rule.question() + "` and cannot be an exception to `"
                        + target + "`, which answers `" + other.question() + "`";
                add("exception-across-questions", rule.id(), message);
            }
        }
        rule.when().leaves().forEach(leaf -> leaf.fact().answerOf().ifPresent(id -> answered(rule, id)));
    }

    private void answered(Rule<?> rule, String question) {
        if (!questions.containsKey(question)) {
            String message = "unknown question `" + question + "`" + Suggestion.hint(question, questions.keySet());
            add("unknown-question", rule.id(), message);
        }
    }

    private void circles() {
        Map<String, Set<String>> exceptions = new LinkedHashMap<>();
        Map<String, Set<String>> reads = new LinkedHashMap<>();
        for (Rule<?> rule : rules.values()) {
            exceptions.put(rule.id(), rule.exceptionTo());
            Set<String> read = reads.computeIfAbsent(rule.question().id(), key -> new LinkedHashSet<>());
            rule.when().leaves().forEach(leaf -> leaf.fact().answerOf().ifPresent(read::add));
        }
        for (List<String> circle : Circles.in(exceptions)) {
            add("exception-circle", circle.get(0), "exceptions turn in a circle: " + String.join(" -> ", circle));
        }
        for (List<String> circle : Circles.in(reads)) {
            String message = "questions answer each other in a circle: " + String.join(" -> ", circle);
            add("question-circle", circle.get(0), message);
        }
    }

    private void add(String code, String where, String message) {
        problems.add(Problem.of(code, where, message));
    }
}
