// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The rules of one question: exceptions and exemptions, editions, details, bases. */
final class RuleLists {
    private static final int ANSWERS = 4;

    /** The days on which the law of generated packs turns. */
    static final List<LocalDate> TURNS = IntStream.iterate(1990, year -> year <= 2030, year -> year + 5)
            .mapToObj(year -> LocalDate.of(year, 5, 1))
            .toList();

    private RuleLists() {}

    /**
     * What one rule is made of.
     *
     * @param answers the numbers of the answers of its editions, modulo the answers there are
     * @param exempts whether it only sets others aside, if it is an exception at all
     * @param whens its condition, or those of its two editions
     * @param earlier the numbers of the rules that it is an exception to; only rules before it count
     */
    private record RuleDraft(
            List<Integer> answers,
            boolean exempts,
            List<Condition> whens,
            Set<Integer> earlier,
            Dates dates,
            List<Wording> label,
            List<Citation> basis,
            Map<String, Wording> details) {}

    /** When a rule is in force, by the kind of its range and the day where that turns. */
    private record Dates(Kind kind, LocalDate day) {
        DateRange of(int edition, int editions) {
            PartialDate turn = PartialDate.of(day);
            if (editions > 1) {
                return edition == 0 ? DateRange.until(turn) : DateRange.from(turn);
            }
            return switch (kind) {
                case ALWAYS -> DateRange.always();
                case FROM -> DateRange.from(turn);
                case UNTIL -> DateRange.until(turn);
                case FOR_A_YEAR -> DateRange.of(turn, PartialDate.of(day.plusYears(1)));
            };
        }
    }

    private enum Kind {
        ALWAYS,
        FROM,
        UNTIL,
        FOR_A_YEAR
    }

    /** Returns between so many rules of a question, each under one of the conditions. */
    static Arbitrary<List<Rule<String>>> of(
            Question<String> question, Arbitrary<Condition> whens, int least, int most) {
        Arbitrary<Condition> always = Arbitraries.just(Condition.Always.TRUE);
        Arbitrary<Condition> when = Plain.mostly(10, whens, always);
        return drafts(when, most).list().ofMinSize(least).ofMaxSize(most).map(drafts -> rules(question, drafts));
    }

    private static Arbitrary<RuleDraft> drafts(Arbitrary<Condition> when, int most) {
        Arbitrary<Set<Integer>> none = Arbitraries.just(ImmutableSet.of());
        Arbitrary<Set<Integer>> earlier = Arbitraries.integers()
                .between(0, Math.max(0, most - 2))
                .set()
                .ofMinSize(1)
                .ofMaxSize(2);
        Arbitrary<List<Condition>> whens =
                Plain.mostly(8, when.map(List::of), when.list().ofSize(2));
        return Combinators.combine(
                        Arbitraries.integers().between(0, ANSWERS - 1).list().ofSize(2),
                        Plain.mostly(3, Arbitraries.just(false), Arbitraries.just(true)),
                        whens,
                        Plain.mostly(2, none, earlier),
                        dates(),
                        Draft.mostlyEmpty(PackWords.wordings()),
                        Draft.mostlyEmpty(PackWords.citations()),
                        details())
                .as(RuleDraft::new);
    }

    private static Arbitrary<Dates> dates() {
        Arbitrary<Kind> kinds =
                Plain.mostly(8, Arbitraries.just(Kind.ALWAYS), Arbitraries.of(Kind.FROM, Kind.UNTIL, Kind.FOR_A_YEAR));
        return Combinators.combine(kinds, turns()).as(Dates::new);
    }

    /** Returns days on which law may turn. */
    static Arbitrary<LocalDate> turns() {
        return Arbitraries.of(TURNS);
    }

    private static Arbitrary<Map<String, Wording>> details() {
        Arbitrary<Map<String, Wording>> some = Combinators.combine(
                        Arbitraries.of("authority", "deadline", "救济", "a b: c")
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        PackWords.wordings())
                .as((keys, words) -> {
                    Map<String, Wording> details = new LinkedHashMap<>();
                    keys.forEach(key -> details.put(key, words));
                    return details;
                });
        return Plain.mostly(4, Arbitraries.create(LinkedHashMap::new), some);
    }

    private static List<Rule<String>> rules(Question<String> question, List<RuleDraft> drafts) {
        List<Rule<String>> rules = new ArrayList<>();
        for (int number = 0; number < drafts.size(); number++) {
            RuleDraft draft = drafts.get(number);
            for (int edition = 0; edition < draft.whens().size(); edition++) {
                rules.add(rule(question, draft, number, edition));
            }
        }
        return rules;
    }

    private static Rule<String> rule(Question<String> question, RuleDraft draft, int number, int edition) {
        List<Integer> targets = draft.earlier().stream()
                .filter(target -> target < number)
                .sorted()
                .toList();
        List<String> codes = question.codes();
        Rule.Start start = Rule.of(id(question, number));
        Rule<String> rule = draft.exempts() && !targets.isEmpty()
                ? start.exempts(question)
                : start.answers(question, codes.get(draft.answers().get(edition) % codes.size()));
        rule = rule.when(draft.whens().get(edition))
                .inForce(draft.dates().of(edition, draft.whens().size()));
        for (int target : targets) {
            rule = rule.exceptionTo(id(question, target));
        }
        return worded(rule, draft);
    }

    private static Rule<String> worded(Rule<String> bare, RuleDraft draft) {
        Rule<String> rule = bare;
        for (Wording words : draft.label()) {
            rule = rule.labelled(words);
        }
        for (Citation citation : draft.basis()) {
            rule = rule.citing(citation);
        }
        for (Map.Entry<String, Wording> detail : draft.details().entrySet()) {
            rule = rule.detail(detail.getKey(), detail.getValue());
        }
        return rule;
    }

    private static String id(Question<String> question, int number) {
        return question.id() + "-" + (number + 1);
    }
}
