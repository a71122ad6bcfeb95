// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.pack;

import com.google.common.collect.Collections2;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong between the rules and questions of one pack. */
final class PackChecks {
    private static final int LONGEST_PATH = 12;

    private final String pack;
    private final Map<String, Question<?>> questions = new LinkedHashMap<>();
    private final Map<String, Rule<?>> rules = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Hints hints = new Hints();

    private PackChecks(String pack) {
        this.pack = pack;
    }

    static List<Problem> of(
            String pack,
            DateRange inForce,
            List<Vocabulary> uses,
            Collection<Question<?>> questions,
            List<Condition> impossible,
            List<Rule<?>> rules) {
        PackChecks checks = new PackChecks(pack);
        if (!wholeDays(inForce)) {
            checks.add("vague-date", "", "pack `" + pack + "` must be in force between whole days but is " + inForce);
        }
        checks.uses(uses);
        questions.forEach(checks::question);
        for (int i = 0; i < impossible.size(); i++) {
            checks.impossible(impossible.get(i), "impossible " + (i + 1));
        }
        checks.namespaces(rules);
        checks.dates(inForce, rules);
        rules.forEach(checks::rule);
        checks.circles();
        checks.questionCircles(rules);
        return List.copyOf(checks.problems);
    }

    private void uses(List<Vocabulary> vocabularies) {
        Set<String> ids = new LinkedHashSet<>();
        for (Vocabulary used : vocabularies) {
            if (used.id().equals(pack)) {
                add(
                        "uses-itself",
                        "",
                        "pack `" + pack + "` and vocabulary " + used + " that it uses cannot have the same id");
            } else if (!ids.add(used.id())) {
                add(
                        "repeated-name",
                        "",
                        "vocabulary `" + used.id() + "` must be used once only by pack `" + pack + "`");
            }
        }
    }

    private void question(Question<?> question) {
        questions.put(question.id(), question);
        if (!question.id().startsWith(pack + "/")) {
            add(
                    "foreign-question",
                    question.id(),
                    "question `" + question.id() + "` must have the namespace of pack `" + pack
                            + "`; a rule can answer a question of another pack, which declares it");
        }
    }

    /** What cannot be is said of what is recorded; answers follow from it. */
    private void impossible(Condition condition, String where) {
        List<String> answers = condition.leaves().stream()
                .map(Condition.Leaf::fact)
                .filter(fact -> fact.answerOf().isPresent())
                .map(fact -> "`" + name(fact.id()) + "`")
                .distinct()
                .toList();
        if (!answers.isEmpty()) {
            add(
                    "impossible-answer",
                    where,
                    "what is `impossible` must be said of facts that are recorded but asks the answer to "
                            + String.join(", ", answers));
        }
        if (condition instanceof Condition.Always) {
            add(
                    "impossible-always",
                    where,
                    condition == Condition.Always.TRUE
                            ? "what is `impossible` must leave some case possible but is always so"
                            : "what is `impossible` must ask a fact but is never so");
        }
    }

    private void namespaces(List<Rule<?>> all) {
        RuleDates dates = new RuleDates();
        for (Rule<?> rule : all) {
            if (!rule.id().startsWith(pack + "/")) {
                add(
                        "foreign-rule",
                        rule.id(),
                        "rule `" + rule.id() + "` must have the namespace of pack `" + pack + "`");
            }
            if (dates.overlaps(rule.id(), rule.inForce())) {
                add(
                        "repeated-rule",
                        rule.id(),
                        "rule `" + name(rule.id()) + "` must be declared once only, or in force at different times");
            }
            rules.put(rule.id(), rule);
        }
    }

    /** What is in force on no day is a slip of its author, who believes that it decides. */
    private void dates(DateRange inForce, List<Rule<?>> all) {
        if (isEmpty(inForce)) {
            add("never-in-force", "", "pack `" + pack + "` must be in force on some day but is " + inForce);
            return;
        }
        for (Rule<?> rule : all) {
            if (isEmpty(rule.inForce())) {
                add(
                        "never-in-force",
                        rule.id(),
                        "`" + name(rule.id()) + "` must be in force on some day but is " + rule.inForce());
            } else if (rule.inForce().overlaps(inForce) == DateRange.Containment.NO) {
                add(
                        "never-in-force",
                        rule.id(),
                        "`" + name(rule.id()) + "` is in force " + rule.inForce() + " and can never apply, since pack `"
                                + pack + "` is in force " + inForce);
            }
        }
    }

    private static boolean isEmpty(DateRange range) {
        return range.overlaps(range) == DateRange.Containment.NO;
    }

    private void rule(Rule<?> rule) {
        if (!wholeDays(rule.inForce())) {
            add(
                    "vague-date",
                    rule.id(),
                    "`" + name(rule.id()) + "` must be in force between whole days but is " + rule.inForce());
        }
        String question = rule.question().id();
        if (question.startsWith(pack + "/") && !questions.containsKey(question)) {
            add(
                    "unknown-question",
                    rule.id(),
                    "unknown question `" + name(question) + "`" + hint(question, questions.keySet()));
        }
        for (String target : rule.exceptionTo()) {
            if (target.startsWith(pack + "/")) {
                exception(rule, target);
            }
        }
    }

    /** Law counts from a day to a day; a range that starts in some year leaves open what was in force. */
    private static boolean wholeDays(DateRange range) {
        return range.knownBy().isEmpty()
                && range.from().map(PartialDate::isExact).orElse(true)
                && range.until().map(PartialDate::isExact).orElse(true);
    }

    private void exception(Rule<?> rule, String target) {
        Rule<?> other = rules.get(target);
        if (other == null) {
            add(
                    "dangling-exception",
                    rule.id(),
                    "`" + name(rule.id()) + "` is an exception to unknown rule `" + name(target) + "`"
                            + hint(target, rules.keySet()));
        } else if (!other.question().id().equals(rule.question().id())) {
            add(
                    "exception-across-questions",
                    rule.id(),
                    "`" + name(rule.id()) + "` answers `" + name(rule.question().id())
                            + "` and cannot be an exception to `" + name(target) + "`, which answers `"
                            + name(other.question().id()) + "`");
        }
    }

    private void circles() {
        Map<String, Set<String>> edges = new LinkedHashMap<>();
        rules.values().forEach(rule -> edges.put(rule.id(), rule.exceptionTo()));
        for (List<String> circle : Circles.in(edges)) {
            add("exception-circle", circle.get(0), "exceptions turn in a circle: " + path(circle));
        }
    }

    private void questionCircles(List<Rule<?>> all) {
        Map<String, Set<String>> edges = new LinkedHashMap<>();
        for (Rule<?> rule : all) {
            Set<String> reads = edges.computeIfAbsent(rule.question().id(), key -> new LinkedHashSet<>());
            rule.when().leaves().forEach(leaf -> leaf.fact().answerOf().ifPresent(reads::add));
        }
        for (List<String> circle : Circles.in(edges)) {
            add("question-circle", circle.get(0), "questions answer each other in a circle: " + path(circle));
        }
    }

    private static String path(List<String> circle) {
        List<String> names = circle.stream()
                .limit(LONGEST_PATH)
                .map(id -> "`" + name(id) + "`")
                .toList();
        String more = circle.size() > LONGEST_PATH ? " -> " + (circle.size() - LONGEST_PATH) + " more" : "";
        return String.join(" -> ", names) + more + " -> " + names.get(0);
    }

    private static String name(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    private String hint(String id, Collection<String> candidates) {
        return hints.hint(name(id), Collections2.transform(candidates, PackChecks::name));
    }

    private void add(String code, String where, String message) {
        problems.add(Problem.of(code, where, message));
    }
}
