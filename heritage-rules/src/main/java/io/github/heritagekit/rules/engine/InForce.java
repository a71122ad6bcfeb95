// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is in force on a day.
 *
 * @param packs the packs, in the order they were given
 * @param questions the questions that they declare, by id
 * @param rules their rules and those added in Java, in force on the day
 * @param impossible what no case can meet
 */
record InForce(
        ImmutableList<RulePack> packs,
        ImmutableMap<String, Question<?>> questions,
        ImmutableList<Rule<?>> rules,
        ImmutableList<Condition> impossible) {

    static InForce on(LocalDate day, List<RulePack> all, List<Rule<?>> additional) {
        ImmutableList<RulePack> packs =
                all.stream().filter(pack -> isInForce(pack.inForce(), day)).collect(ImmutableList.toImmutableList());
        Map<String, Question<?>> questions = new LinkedHashMap<>();
        ImmutableList.Builder<Rule<?>> rules = ImmutableList.builder();
        ImmutableList.Builder<Condition> impossible = ImmutableList.builder();
        for (RulePack pack : packs) {
            pack.questions().forEach(question -> questions.put(question.id(), question));
            pack.rules().stream().filter(rule -> isInForce(rule.inForce(), day)).forEach(rules::add);
            impossible.addAll(pack.impossible());
        }
        additional.stream().filter(rule -> isInForce(rule.inForce(), day)).forEach(rules::add);
        return new InForce(packs, ImmutableMap.copyOf(questions), rules.build(), impossible.build());
    }

    private static boolean isInForce(DateRange range, LocalDate day) {
        return range.contains(day) == DateRange.Containment.YES;
    }
}
