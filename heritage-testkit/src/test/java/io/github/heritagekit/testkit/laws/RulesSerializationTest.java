// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.Findings;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.testkit.RuleArbitraries;
import io.github.heritagekit.testkit.SerializationLaws;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Group;
import net.jqwik.api.PropertyDefaults;

/** Facts, conditions, questions, rules, packs, cases and what was concluded of them go through Java serialization. */
@SuppressWarnings("ClassCanBeStatic") // jqwik takes only inner classes for groups
class RulesSerializationTest {

    @Group
    @PropertyDefaults(tries = 200)
    class DeclaredFacts extends SerializationLaws<Fact<?>> {
        @Override
        protected Arbitrary<Fact<?>> values() {
            return RuleArbitraries.facts();
        }
    }

    @Group
    @PropertyDefaults(tries = 200)
    class Conditions extends SerializationLaws<Condition> {
        @Override
        protected Arbitrary<Condition> values() {
            return RuleArbitraries.conditions();
        }
    }

    @Group
    @PropertyDefaults(tries = 200)
    class Questions extends SerializationLaws<Question<String>> {
        @Override
        protected Arbitrary<Question<String>> values() {
            return RuleArbitraries.questions();
        }
    }

    @Group
    @PropertyDefaults(tries = 200)
    class Rules extends SerializationLaws<Rule<?>> {
        @Override
        protected Arbitrary<Rule<?>> values() {
            return RuleArbitraries.rules();
        }
    }

    @Group
    @PropertyDefaults(tries = 100)
    class Packs extends SerializationLaws<RulePack> {
        @Override
        protected Arbitrary<RulePack> values() {
            return RuleArbitraries.packs();
        }
    }

    @Group
    @PropertyDefaults(tries = 200)
    class Cases extends SerializationLaws<Facts> {
        @Override
        protected Arbitrary<Facts> values() {
            return RuleArbitraries.cases();
        }
    }

    @Group
    @PropertyDefaults(tries = 50)
    class Assessments extends SerializationLaws<Assessment<String>> {
        @Override
        protected Arbitrary<Assessment<String>> values() {
            return RuleArbitraries.packs()
                    .filter(pack -> !choices(pack).isEmpty())
                    .flatMap(pack -> RuleArbitraries.cases(pack)
                            .flatMap(facts -> Arbitraries.of(choices(pack))
                                    .map(name -> RuleEngine.of(pack).assess(pack.choice(name), facts))));
        }
    }

    @Group
    @PropertyDefaults(tries = 50)
    class Collected extends SerializationLaws<Findings<String>> {
        @Override
        protected Arbitrary<Findings<String>> values() {
            return RuleArbitraries.packs()
                    .filter(pack -> !collected(pack).isEmpty())
                    .flatMap(pack -> RuleArbitraries.cases(pack)
                            .flatMap(facts -> Arbitraries.of(collected(pack))
                                    .map(name -> RuleEngine.of(pack).assess(pack.collect(name), facts))));
        }
    }

    private static List<String> choices(RulePack pack) {
        return names(pack, ChoiceQuestion.class);
    }

    private static List<String> collected(RulePack pack) {
        return names(pack, CollectQuestion.class);
    }

    private static List<String> names(RulePack pack, Class<?> kind) {
        return pack.questions().stream()
                .filter(kind::isInstance)
                .map(question -> question.id().substring(pack.id().length() + 1))
                .toList();
    }
}
