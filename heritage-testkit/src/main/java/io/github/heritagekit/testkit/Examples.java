// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.DatedEngine;
import io.github.heritagekit.rules.engine.Findings;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.pack.Expectation;
import io.github.heritagekit.rules.pack.PackExample;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Tuple.Tuple2;

/** Makes examples of cases: what is expected is what follows. */
final class Examples {
    private Examples() {}

    /** Returns the pack with an example of each name and case. */
    static RulePack added(RulePack.Builder builder, List<Tuple2<String, Facts>> cases) {
        RulePack pack = builder.build();
        if (cases.isEmpty()) {
            return pack;
        }
        RuleEngine engine = RuleEngine.of(pack);
        for (Tuple2<String, Facts> each : cases) {
            DatedEngine dated = engine.asOf(each.get2().asOf());
            List<Expectation> expected = new ArrayList<>();
            pack.questions()
                    .forEach(question -> follows(dated, question, each.get2()).ifPresent(expected::add));
            if (!expected.isEmpty()) {
                builder.example(new PackExample(each.get1(), each.get2(), expected));
            }
        }
        return builder.build();
    }

    /** Returns nothing where an answer is open and no fact can settle it, which no example can say. */
    private static Optional<Expectation> follows(DatedEngine engine, Question<?> question, Facts facts) {
        return question instanceof ChoiceQuestion<?> choice
                ? choice(engine.assess(choice, facts))
                : Optional.of(collected(engine.assess((CollectQuestion<?>) question, facts)));
    }

    private static <A> Optional<Expectation> choice(Assessment<A> assessment) {
        ChoiceQuestion<A> question = assessment.question();
        return assessment
                .verdict()
                .fold(
                        decided -> Optional.of(new Expectation.Answer(question, question.code(decided.answer()))),
                        silent -> Optional.of(new Expectation.Silence(question)),
                        contradictory -> Optional.of(new Expectation.Contradiction(question)),
                        open -> Optional.of(new Expectation.Openness(question, ids(open.missing())))
                                .filter(expected -> !expected.missing().isEmpty())
                                .map(expected -> expected));
    }

    private static <A> Expectation collected(Findings<A> findings) {
        Map<String, Truth> answers = new LinkedHashMap<>();
        findings.byAnswer()
                .forEach((answer, found) -> answers.put(findings.question().code(answer), found.truth()));
        return new Expectation.Collected(findings.question(), answers);
    }

    private static Set<String> ids(List<Fact<?>> facts) {
        Set<String> ids = new LinkedHashSet<>();
        facts.forEach(fact -> ids.add(fact.id()));
        return ids;
    }
}
