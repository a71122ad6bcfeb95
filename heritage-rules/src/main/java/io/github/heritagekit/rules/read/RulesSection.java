// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.pack.RuleDates;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the rules of a pack. */
final class RulesSection {
    private static final List<String> KEYS =
            List.of("id", "label", "answer", "exempts", "when", "exceptionTo", "basis", "inForce", "details");
    private static final Pattern FOREIGN = Pattern.compile("[a-z0-9][a-z0-9.-]*/[a-z0-9][a-z0-9.-]*");

    private final Names names;
    private final Shapes shapes;
    private final Problems problems;
    private final RulePack.Builder pack;
    private final ConditionSyntax conditions;
    private final BasisSyntax basis;
    private final Set<String> declared = new LinkedHashSet<>();
    private final Map<String, Node.Scalar> places = new LinkedHashMap<>();
    private final Map<String, Node.Scalar> byQuestion = new LinkedHashMap<>();
    private final DateRange packDates;
    private final RuleDates times = new RuleDates();

    /**
     * Makes the section.
     *
     * @param packDates when the pack itself is in force
     */
    RulesSection(
            Names names,
            ConditionSyntax conditions,
            Shapes shapes,
            Problems problems,
            RulePack.Builder pack,
            DateRange packDates) {
        this.packDates = packDates;
        this.names = names;
        this.shapes = shapes;
        this.problems = problems;
        this.pack = pack;
        this.conditions = conditions;
        this.basis = new BasisSyntax(shapes, problems);
    }

    /** Returns a problem between rules at the place of the rule it is told of. */
    Problem place(Problem problem) {
        Node.Scalar at = problem.code().equals(ProblemCode.QUESTION_CIRCLE.code()) ? null : places.get(problem.where());
        return at == null ? problem : problem.at(at.line(), at.column());
    }

    /** Returns a problem about a question of another pack at the first rule that answers it. */
    Problem placeByQuestion(Problem problem) {
        Node.Scalar at = byQuestion.get(problem.where());
        return at == null ? problem : problem.at(at.line(), at.column());
    }

    void read(Node node) {
        List<Node> items = shapes.list(node, "", "`rules`").orElse(List.of());
        if (items.size() > Limits.RULES) {
            Node first = items.get(Limits.RULES);
            throw problems.stop(
                    ProblemCode.TOO_MANY_RULES,
                    first.line(),
                    first.column(),
                    "the pack has " + items.size() + " rules; " + Limits.RULES + " are the most; split the pack");
        }
        items.forEach(this::collectName);
        items.forEach(this::rule);
    }

    private void collectName(Node item) {
        if (item instanceof Node.Mapping map) {
            for (Node.Entry entry : map.entries()) {
                if (entry.key().text().equals("id") && entry.value() instanceof Node.Scalar id) {
                    declared.add(id.text());
                }
            }
        }
    }

    private void rule(Node item) {
        Optional<Node.Mapping> map = shapes.map(item, "", "a rule");
        if (map.isEmpty()) {
            return;
        }
        Optional<Node.Scalar> name = map.get().entries().stream()
                .filter(entry -> entry.key().text().equals("id"))
                .findFirst()
                .flatMap(entry -> id(entry.value()));
        String where = name.map(text -> names.id(text.text())).orElse("");
        String what = name.map(text -> "rule `" + text.text() + "`").orElse("a rule");
        Fields fields = new Fields(map.get(), where, what, problems, KEYS);
        fields.require("id");
        Optional<DateRange> dates =
                fields.find("inForce").flatMap(node -> PackGrammar.dates(node, where, shapes, problems));
        dates.ifPresent(range -> withinPack(range, fields, where, what));
        if (name.isPresent()) {
            places.putIfAbsent(where, name.get());
            once(name.get(), where, what, dates.orElse(DateRange.always()));
        }
        Optional<Rule<String>> plain = answer(fields, where, what);
        Optional<Rule<String>> rule = finish(plain, dates, fields, where, what);
        rule.ifPresent(some -> ofFirst(some, fields, what));
        if (rule.isPresent() && name.isPresent()) {
            byQuestion.putIfAbsent(rule.get().question().id(), name.get());
        }
        rule.ifPresent(pack::rule);
    }

    private void withinPack(DateRange dates, Fields fields, String where, String what) {
        if (dates.overlaps(packDates) == DateRange.Containment.NO) {
            problems.add(
                    ProblemCode.NEVER_IN_FORCE,
                    where,
                    fields.find("inForce").orElse(fields.map()),
                    what + " is in force `" + dates + "` and can never apply, since its pack is in force `" + packDates
                            + "`");
        }
    }

    /** Returns the id of a rule; one with the namespace of another pack is told. */
    private Optional<Node.Scalar> id(Node node) {
        if (node instanceof Node.Scalar text
                && FOREIGN.matcher(text.text()).matches()
                && text.text().length() <= Limits.NAME) {
            problems.add(
                    ProblemCode.FOREIGN_RULE,
                    "",
                    node,
                    "rule `" + text.text() + "` must have a name of this pack without a namespace, such as `"
                            + text.text().substring(text.text().indexOf('/') + 1) + "`");
            return Optional.empty();
        }
        return shapes.name(node, "", "the `id` of a rule");
    }

    private void once(Node.Scalar name, String where, String what, DateRange dates) {
        if (times.overlaps(where, dates)) {
            problems.add(
                    ProblemCode.REPEATED_RULE,
                    where,
                    name,
                    what + " must be declared once only, or in force at different times");
        }
    }

    /** Only the pack that declares a question orders its rules. */
    private void ofFirst(Rule<String> rule, Fields fields, String what) {
        boolean foreign = !rule.question().id().startsWith(names.id(""));
        if (foreign
                && rule.exceptionTo().isEmpty()
                && rule.question() instanceof ChoiceQuestion<?> choice
                && choice.resolution() == Resolution.FIRST) {
            Node at = fields.find("answer").or(() -> fields.find("exempts")).orElse(fields.map());
            problems.add(
                    ProblemCode.FOREIGN_RULE_OF_FIRST,
                    rule.id(),
                    at,
                    what + " answers `" + choice.id()
                            + "`, whose first rule that holds answers; only its own pack orders"
                            + " its rules, so others must say which of them it is an `exceptionTo`");
        }
    }

    private Optional<Rule<String>> answer(Fields fields, String where, String what) {
        Optional<Node> answer = fields.find("answer");
        Optional<Node> exempts = fields.find("exempts");
        if (answer.isPresent() == exempts.isPresent()) {
            problems.add(
                    ProblemCode.ANSWER_OR_EXEMPTION,
                    where,
                    exempts.orElse(fields.map()),
                    what + " must have one of the keys `answer` and `exempts` but has "
                            + (answer.isPresent() ? "both" : "neither"));
            return Optional.empty();
        }
        if (exempts.isPresent()) {
            fields.require("exceptionTo");
            return shapes.text(exempts.get(), where, "`exempts`")
                    .flatMap(name -> names.question(name, where))
                    .filter(question -> !where.isEmpty())
                    .map(question -> Rule.of(where).exempts(question));
        }
        Optional<Node.Mapping> pair = shapes.map(answer.get(), where, "`answer`");
        if (pair.isPresent() && pair.get().entries().size() != 1) {
            problems.add(
                    ProblemCode.WRONG_SHAPE,
                    where,
                    pair.get(),
                    "`answer` must be one question and its answer, such as" + " `{ question: ANSWER }`");
            return Optional.empty();
        }
        return pair.flatMap(map -> answer(map.entries().get(0), where));
    }

    private Optional<Rule<String>> answer(Node.Entry entry, String where) {
        Optional<Question<String>> question = names.question(entry.key(), where);
        Optional<Node.Scalar> code = shapes.text(
                entry.value(),
                where,
                "the answer to " + Problems.quote(entry.key().text()));
        if (question.isEmpty() || code.isEmpty()) {
            return Optional.empty();
        }
        return names.answer(question.get(), code.get(), where)
                .filter(answer -> !where.isEmpty())
                .map(answer -> Rule.of(where).answers(question.get(), answer));
    }

    private Optional<Rule<String>> finish(
            Optional<Rule<String>> plain, Optional<DateRange> dates, Fields fields, String where, String what) {
        Optional<Condition> when = fields.require("when").flatMap(node -> conditions.read(node, where));
        Optional<Rule<String>> rule = plain.flatMap(bare -> when.map(bare::when))
                .map(bare -> dates.map(bare::inForce).orElse(bare));
        rule = exceptions(rule, fields, where, what);
        rule = basis.read(rule, fields, where);
        rule = details(rule, fields, where);
        Optional<Rule<String>> last = rule;
        return fields.find("label")
                .flatMap(node -> shapes.wording(node, where, "`label`"))
                .flatMap(label -> last.map(bare -> bare.labelled(label)))
                .or(() -> last);
    }

    private Optional<Rule<String>> exceptions(Optional<Rule<String>> bare, Fields fields, String where, String what) {
        List<Node> targets = fields.find("exceptionTo")
                .flatMap(node -> shapes.oneOrList(node, where, "`exceptionTo`"))
                .orElse(List.of());
        Limits.check(targets, Limits.PARTS, fields.map(), "`exceptionTo`", "rules", problems);
        List<String> ids = new ArrayList<>();
        for (Node target : targets) {
            shapes.text(target, where, "a rule in `exceptionTo`")
                    .flatMap(name -> target(name, bare.map(Rule::question), where, what))
                    .ifPresent(ids::add);
        }
        return bare.filter(rule -> ids.size() == targets.size()).map(rule -> rule.exceptionTo(ids));
    }

    private Optional<String> target(Node.Scalar name, Optional<Question<String>> question, String where, String what) {
        String text = name.text();
        String own = names.own(text);
        if (declared.contains(own)) {
            return Optional.of(names.id(own));
        }
        if (!own.equals(text) || !FOREIGN.matcher(text).matches()) {
            String hint = problems.hint(own, declared);
            problems.add(
                    ProblemCode.DANGLING_EXCEPTION,
                    where,
                    name,
                    what + " is an exception to unknown rule " + Problems.quote(text)
                            + (hint.isEmpty() ? "; the rules are " + Problems.listing(declared) : hint));
            return Optional.empty();
        }
        return foreign(name, question, where, what);
    }

    /** Returns the rule of another pack; whether it is there is known if the file uses that pack. */
    private Optional<String> foreign(Node.Scalar name, Optional<Question<String>> question, String where, String what) {
        String text = name.text();
        Map<String, String> rules = names.used(text.substring(0, text.indexOf('/')))
                .map(OtherPack::rules)
                .orElse(null);
        if (rules == null) {
            return Optional.of(text);
        }
        String answers = rules.get(text);
        if (answers == null) {
            String hint = problems.hint(text, rules.keySet());
            String others = rules.isEmpty() ? "; it has none" : "; its rules are " + Problems.listing(rules.keySet());
            problems.add(
                    ProblemCode.DANGLING_EXCEPTION,
                    where,
                    name,
                    what + " is an exception to unknown rule " + Problems.quote(text)
                            + (hint.isEmpty() ? others : hint));
            return Optional.empty();
        }
        if (question.isPresent() && !answers.equals(question.get().id())) {
            problems.add(
                    ProblemCode.EXCEPTION_ACROSS_QUESTIONS,
                    where,
                    name,
                    what + " answers `" + names.own(question.get().id()) + "` and cannot be an exception to `" + text
                            + "`, which answers `" + answers + "`");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<Rule<String>> details(Optional<Rule<String>> bare, Fields fields, String where) {
        Optional<Rule<String>> rule = bare;
        List<Node.Entry> entries = fields.find("details")
                .flatMap(node -> shapes.map(node, where, "`details`"))
                .map(Node.Mapping::entries)
                .orElse(List.of());
        Limits.check(entries, Limits.FEW, fields.map(), "`details`", "entries", problems);
        for (Node.Entry entry : entries) {
            Optional<Node.Scalar> key = shapes.text(entry.key(), where, "the key of a detail");
            Optional<Wording> text = shapes.wording(
                    entry.value(), where, "detail " + Problems.quote(entry.key().text()));
            rule = rule.filter(some -> key.isPresent())
                    .flatMap(some -> text.map(words -> some.detail(entry.key().text(), words)));
        }
        return rule;
    }
}
