// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.Circles;
import io.github.heritagekit.rules.pack.Hints;
import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what is wrong between the packs of one engine.
 *
 * <p>Editions of a pack stand side by side, so what holds of the rules in force together is checked on every day on which
 * something comes into force or ends.
 */
final class EngineChecks {
    private static final int MOST_DAYS = 1_000;

    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Hints hints = new Hints();
    private final List<RulePack> packs;
    private final List<Rule<?>> additional;
    private final Map<String, Question<?>> questions = new LinkedHashMap<>();
    private final Map<String, Rule<?>> rules = new LinkedHashMap<>();
    private final ListMultimap<String, Fact<?>> declared = LinkedListMultimap.create();

    private EngineChecks(List<RulePack> packs, List<Rule<?>> additional) {
        this.packs = packs;
        this.additional = additional;
        for (RulePack pack : packs) {
            pack.questions().forEach(question -> questions.put(question.id(), question));
            pack.rules().forEach(rule -> rules.put(rule.id(), rule));
        }
        additional.forEach(rule -> rules.put(rule.id(), rule));
    }

    static List<Problem> of(List<RulePack> packs, List<Rule<?>> additional) {
        EngineChecks checks = new EngineChecks(packs, additional);
        checks.facts();
        checks.everyRule().forEach(checks::references);
        Set<LocalDate> days = checks.days();
        if (days.size() > MOST_DAYS) {
            checks.add(
                    "too-many",
                    "engine",
                    "packs and rules begin and end on " + days.size() + " days; at most " + MOST_DAYS
                            + " are told apart");
        } else {
            days.forEach(checks::on);
        }
        return List.copyOf(checks.problems);
    }

    private List<Rule<?>> everyRule() {
        List<Rule<?>> all = new ArrayList<>();
        packs.forEach(pack -> all.addAll(pack.rules()));
        all.addAll(additional);
        return all;
    }

    private Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        packs.forEach(pack -> addEnds(pack.inForce(), days));
        everyRule().forEach(rule -> addEnds(rule.inForce(), days));
        return days;
    }

    private static void addEnds(DateRange range, Set<LocalDate> days) {
        range.from().map(PartialDate::earliest).ifPresent(days::add);
        range.until().map(PartialDate::earliest).ifPresent(days::add);
    }

    private void on(LocalDate day) {
        InForce inForce = InForce.on(day, packs, additional);
        Map<String, RulePack> editions = new LinkedHashMap<>();
        for (RulePack pack : inForce.packs()) {
            RulePack other = editions.put(pack.id(), pack);
            if (other != null) {
                overlap(pack, other);
            }
        }
        Map<String, Rule<?>> byId = new LinkedHashMap<>();
        for (Rule<?> rule : inForce.rules()) {
            if (byId.put(rule.id(), rule) != null && !isOfTwoEditions(rule, inForce.packs())) {
                String message = "rule `" + rule.id() + "` must be declared once only for any day";
                add("repeated-rule", rule.id(), message);
            }
        }
        byId.values().forEach(rule -> answers(rule, inForce.questions()));
        circles(byId.values());
    }

    private void overlap(RulePack pack, RulePack other) {
        String message = pack.equals(other) || pack.inForce().equals(DateRange.always())
                ? "pack `" + pack.id() + "` must be given once only, or in editions with dates"
                : "editions " + other + " (" + other.inForce() + ") and " + pack + " (" + pack.inForce()
                        + ") must not be in force together";
        add("repeated-pack", pack.id(), message);
    }

    /** Of two editions in force together, that they are is told; not that their rules are, too. */
    private static boolean isOfTwoEditions(Rule<?> rule, List<RulePack> packs) {
        String pack = rule.id().substring(0, rule.id().indexOf('/'));
        return packs.stream().filter(each -> each.id().equals(pack)).count() > 1;
    }

    /** Facts of one id must be of one type, or evidence for the one would be read as the other; and as their pack declares them. */
    private void facts() {
        Map<String, Fact<?>> seen = new LinkedHashMap<>();
        for (RulePack pack : packs) {
            pack.vocabulary().facts().forEach(fact -> declared.put(fact.id(), fact));
        }
        Set<String> ofPacks = ImmutableSet.copyOf(declared.keySet());
        packs.stream()
                .flatMap(pack -> pack.uses().stream())
                .flatMap(used -> used.facts().stream())
                .filter(fact -> !ofPacks.contains(fact.id()))
                .forEach(fact -> declared.put(fact.id(), fact));
        for (Rule<?> rule : everyRule()) {
            rule.when().leaves().forEach(leaf -> sameType(leaf, rule.id(), seen));
        }
        for (RulePack pack : packs) {
            pack.impossible().forEach(each -> each.leaves().forEach(leaf -> sameType(leaf, pack.id(), seen)));
        }
    }

    private void sameType(Condition.Leaf leaf, String where, Map<String, Fact<?>> seen) {
        Fact<?> fact = leaf.fact();
        Fact<?> first = seen.putIfAbsent(fact.id(), fact);
        if (first != null && !first.equals(fact)) {
            String message =
                    "fact `" + fact.id() + "` is a " + fact.type() + " here and a " + first.type() + " elsewhere";
            add("fact-of-two-types", where, message);
        } else if (!declared.get(fact.id()).isEmpty()
                && declared.get(fact.id()).stream().noneMatch(each -> isAlike(each, fact))) {
            String message = "fact `" + fact.id() + "` has other values here than where it is declared: "
                    + fact.domain() + ", and there "
                    + declared.get(fact.id()).iterator().next().domain();
            add("fact-declared-otherwise", where, message);
        }
    }

    private static boolean isAlike(Fact<?> declared, Fact<?> asked) {
        return !declared.equals(asked)
                || (declared.domain().equals(asked.domain()) && declared.view().equals(asked.view()));
    }

    private void references(Rule<?> rule) {
        String question = rule.question().id();
        if (!questions.containsKey(question)) {
            add(
                    "unknown-question",
                    rule.id(),
                    "unknown question `" + question + "`" + hint(question, questions.keySet()));
        }
        for (String target : rule.exceptionTo()) {
            Rule<?> other = rules.get(target);
            if (other == null) {
                String message = "`" + rule.id() + "` is an exception to unknown rule `" + target + "`"
                        + hint(target, rules.keySet());
                add("dangling-exception", rule.id(), message);
            } else if (!other.question().id().equals(question)) {
                String message = "`" + rule.id() + "` answers `" + rule.question() + "` and cannot be an exception to `"
                        + target + "`, which answers `" + other.question() + "`";
                add("exception-across-questions", rule.id(), message);
            }
        }
        rule.when().leaves().forEach(leaf -> leaf.fact().answerOf().ifPresent(id -> answered(rule, id)));
    }

    private void answered(Rule<?> rule, String question) {
        if (!questions.containsKey(question)) {
            String message = "unknown question `" + question + "`" + hint(question, questions.keySet());
            add("unknown-question", rule.id(), message);
        }
    }

    private void answers(Rule<?> rule, Map<String, Question<?>> declared) {
        Question<?> question = declared.get(rule.question().id());
        if (question == null) {
            return;
        }
        if (!question.codes().equals(rule.question().codes())) {
            String message = "answers to `" + question + "` are " + question.codes() + " but the rule knows "
                    + rule.question().codes();
            add("other-answers", rule.id(), message);
        }
        boolean foreign =
                !rule.id().startsWith(question.id().substring(0, question.id().indexOf('/') + 1));
        if (foreign
                && rule.exceptionTo().isEmpty()
                && question instanceof ChoiceQuestion<?> choice
                && choice.resolution() == Resolution.FIRST) {
            String message =
                    "`" + rule.id() + "` answers `" + question + "`, whose first rule that holds answers; only its"
                            + " own pack orders its rules, others can add exceptions";
            add("foreign-rule-of-first", rule.id(), message);
        }
    }

    private void circles(Iterable<Rule<?>> inForce) {
        Map<String, Set<String>> exceptions = new LinkedHashMap<>();
        Map<String, Set<String>> reads = new LinkedHashMap<>();
        for (Rule<?> rule : inForce) {
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

    private String hint(String word, Set<String> words) {
        return hints.hint(word, words);
    }

    private void add(String code, String where, String message) {
        problems.add(Problem.of(code, where, message));
    }
}
