// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.Evidence;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.DecimalFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.OrderedFact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.ValueSet;
import io.github.heritagekit.rules.lang.View;
import io.github.heritagekit.rules.pack.Expectation;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** Generated packs, conditions and cases are valid, reach the corners and shrink to little. */
class RuleArbitrariesTest {
    private static final int TRIES = 1_000;
    private static final long SEED = 1893;
    private static final NamedTest<String> SHORT =
            NamedTest.of("test/short", FactType.TEXT, Wording.en("is short"), text -> text.length() < 9);

    private final Map<String, Predicate<RulePack>> corners = new LinkedHashMap<>();

    private void corner(String name, Predicate<RulePack> corner) {
        corners.put(name, corner);
    }

    private void facts(String name, Predicate<Fact<?>> corner) {
        corner(name, pack -> pack.vocabulary().facts().stream().anyMatch(corner));
    }

    private void questions(String name, Predicate<Question<?>> corner) {
        corner(name, pack -> pack.questions().stream().anyMatch(corner));
    }

    private void rules(String name, Predicate<Rule<?>> corner) {
        corner(name, pack -> pack.rules().stream().anyMatch(corner));
    }

    private void conditions(String name, Predicate<Condition> corner) {
        rules(name, rule -> parts(rule.when()).anyMatch(corner));
    }

    private void expectations(String name, Class<? extends Expectation> kind) {
        corner(
                name,
                pack -> pack.examples().stream()
                        .flatMap(example -> example.expect().stream())
                        .anyMatch(kind::isInstance));
    }

    private void labels(String name, Predicate<String> corner) {
        facts(name, fact -> fact.label().texts().values().stream().anyMatch(corner));
    }

    @Example
    void every_corner_turns_up_within_a_thousand_packs() {
        for (FactType<?> type : FactType.all()) {
            facts("a fact that is a " + type, fact -> fact.type() == type);
        }
        for (View.Unit unit : View.Unit.values()) {
            facts("a view in " + unit, fact -> fact.view().map(View::unit).equals(Optional.of(unit)));
        }
        facts(
                "a domain",
                fact -> fact instanceof OrderedFact<?, ?> ordered
                        && ordered.least().isPresent());
        facts("a fact that can be none", Fact::canBeNone);
        facts("a fact that can be altered", Fact::isAlterable);
        facts("a closed list", fact -> fact.codes().size() > 2);
        facts(
                "a question in several languages",
                fact -> fact.asking().filter(ask -> ask.languages().size() > 1).isPresent());
        labels("a long label in Chinese", label -> label.length() > 100 && label.startsWith("该厂区"));
        labels("a label from right to left", label -> label.startsWith("مصنع"));
        for (Resolution resolution : Resolution.values()) {
            questions(
                    "a question that is " + resolution,
                    question -> question instanceof ChoiceQuestion<?> choice && choice.resolution() == resolution);
        }
        questions("a question that collects", CollectQuestion.class::isInstance);
        corner("three questions", pack -> pack.questions().size() == 3);
        rules("an exception", rule -> !rule.exceptionTo().isEmpty());
        rules("an exemption", rule -> rule.answerCode().isEmpty());
        corner("an exception to an exception", RuleArbitrariesTest::hasNestedException);
        corner(
                "two editions of a rule",
                pack -> pack.rules().stream().map(Rule::id).distinct().count()
                        < pack.rules().size());
        rules(
                "a rule in force for a time",
                rule -> rule.inForce().from().isPresent()
                        && rule.inForce().until().isPresent());
        rules("details", rule -> rule.details().size() > 1);
        rules("a basis", rule -> !rule.basis().isEmpty());
        rules("a rule that always holds", rule -> rule.when() == Condition.Always.TRUE);
        rules(
                "a rule that asks an earlier answer",
                rule -> rule.when().leaves().stream()
                        .anyMatch(leaf -> leaf.fact().answerOf().isPresent()));
        corner("a pack in force for a time", pack -> !pack.inForce().equals(DateRange.always()));
        corner("a pack that uses a vocabulary", pack -> !pack.uses().isEmpty());
        corner("what is impossible", pack -> !pack.impossible().isEmpty());
        conditions("all", Condition.All.class::isInstance);
        conditions("any", Condition.Any.class::isInstance);
        conditions("at least two of", Condition.AtLeast.class::isInstance);
        conditions("not", Condition.Not.class::isInstance);
        conditions("one of", Condition.OneOf.class::isInstance);
        conditions("a comparison", Condition.Compare.class::isInstance);
        conditions("a range", Condition.Between.class::isInstance);
        conditions("a membership", Condition.Includes.class::isInstance);
        conditions("presence", Condition.IsPresent.class::isInstance);
        expectations("an answer", Expectation.Answer.class);
        expectations("silence", Expectation.Silence.class);
        expectations("a contradiction", Expectation.Contradiction.class);
        expectations("openness", Expectation.Openness.class);
        expectations("findings", Expectation.Collected.class);

        List<RulePack> packs = values(RuleArbitraries.packs());

        assertThat(corners.entrySet().stream()
                        .filter(corner -> packs.stream().noneMatch(corner.getValue()))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    private static Stream<Condition> parts(Condition condition) {
        List<Condition> parts = condition instanceof Condition.All all
                ? all.parts()
                : condition instanceof Condition.Any any
                        ? any.parts()
                        : condition instanceof Condition.AtLeast some
                                ? some.parts()
                                : condition instanceof Condition.Not not ? List.of(not.part()) : List.of();
        return Stream.concat(Stream.of(condition), parts.stream().flatMap(RuleArbitrariesTest::parts));
    }

    private static boolean hasNestedException(RulePack pack) {
        List<String> exceptions = pack.rules().stream()
                .filter(rule -> !rule.exceptionTo().isEmpty())
                .map(Rule::id)
                .toList();
        return pack.rules().stream()
                .anyMatch(rule -> rule.exceptionTo().stream().anyMatch(exceptions::contains));
    }

    @Property(tries = 60)
    void the_examples_of_generated_packs_hold(@ForAll RulePack pack) {
        if (!pack.examples().isEmpty()) {
            assertThat(PackExamples.failures(pack)).isEmpty();
        }
        assertThat(RuleEngine.of(pack).packs()).containsExactly(pack);
    }

    @Property(tries = 60)
    void each_leaf_of_a_generated_condition_can_hold(@ForAll Condition condition) {
        for (Condition.Leaf leaf : condition.leaves()) {
            if (leaf instanceof Condition.SingleLeaf single) {
                assertThat(((ValueSet) leaf.fact().domain()).within(single.accepts()))
                        .isNotEqualTo(Truth.FALSE);
            }
        }
    }

    @Property(tries = 60)
    void values_and_evidence_lie_within_the_domain_of_their_fact(@ForAll Fact<?> fact) {
        for (Object value : values(RuleArbitraries.values(fact), 20)) {
            if (fact.type() != FactType.CODES) {
                assertThat(ValueSet.of(fact, value).within((ValueSet) fact.domain()))
                        .as("%s of %s, a %s within %s", value, fact, fact.type(), fact.domain())
                        .isEqualTo(Truth.TRUE);
            }
        }
    }

    @Example
    void facts_that_are_equal_and_have_other_domains_have_other_values() {
        DecimalFact slope = Fact.decimal("roof/slope");
        DecimalFact steep = slope.from(BigDecimal.TEN);
        assertThat(steep).isEqualTo(slope);
        assertThat(twenty(slope)).anyMatch(value -> value.compareTo(BigDecimal.TEN) < 0);
        assertThat(twenty(steep)).allMatch(value -> value.compareTo(BigDecimal.TEN) >= 0);
    }

    private static List<BigDecimal> twenty(DecimalFact fact) {
        return values(RuleArbitraries.values(fact).list().ofSize(20), 1).get(0);
    }

    @Example
    void cases_hold_evidence_of_every_kind() {
        List<Evidence> evidence = new ArrayList<>();
        List<Facts> cases = values(RuleArbitraries.cases());
        cases.forEach(
                facts -> facts.known().forEach(fact -> facts.evidence(fact).ifPresent(evidence::add)));
        assertThat(evidence)
                .extracting(each -> each.recorded().getClass().getSimpleName())
                .contains(
                        Finding.Recorded.class.getSimpleName(),
                        Finding.None.class.getSimpleName(),
                        Finding.Between.class.getSimpleName(),
                        Finding.OneOf.class.getSimpleName(),
                        Finding.Disputed.class.getSimpleName(),
                        Finding.Unrecorded.class.getSimpleName(),
                        SetFinding.class.getSimpleName());
        assertThat(evidence).anyMatch(each -> !each.sources().isEmpty());
        assertThat(cases)
                .anyMatch(facts -> !facts.overrides().isEmpty())
                .anyMatch(facts -> facts.known().isEmpty());
    }

    @Property(tries = 40)
    void a_pack_can_be_asked_about_its_cases(@ForAll RulePack pack) {
        for (Facts facts : values(RuleArbitraries.cases(pack), 3)) {
            pack.questions()
                    .forEach(question -> assertThat(
                                    Outcomes.assess(RuleEngine.of(pack).asOf(facts.asOf()), question, facts)
                                            .question())
                            .isEqualTo(question));
        }
    }

    @Example
    void packs_ask_tests_written_in_java_where_these_are_given() {
        assertThat(values(RuleArbitraries.packs(List.of(SHORT)), 150))
                .anyMatch(pack -> pack.rules().stream()
                        .flatMap(rule -> rule.when().leaves().stream())
                        .anyMatch(leaf -> leaf instanceof Condition.Passes passes
                                && passes.test().equals(SHORT)));
    }

    @Example
    void a_set_of_codes_has_no_finding_of_one_value() {
        Fact<String> marks = Fact.codes("pot/marks");
        assertThatThrownBy(() -> RuleArbitraries.evidence(marks))
                .hasMessage("fact pot/marks is a set of codes; its evidence is a SetFinding");
        assertThatThrownBy(() -> RuleArbitraries.conditions(List.of()))
                .hasMessage("facts of conditions must not be empty");
    }

    @Property(tries = 20)
    void the_same_type_comes_by_itself_wherever_it_is_named(
            @ForAll Rule<?> rule,
            @ForAll Question<String> question,
            @ForAll ChoiceQuestion<?> choice,
            @ForAll CollectQuestion<String> collect,
            @ForAll Vocabulary vocabulary,
            @ForAll Facts facts) {
        assertThat(rule.id()).contains("/");
        assertThat(List.of(question, choice, collect))
                .allMatch(each -> !each.codes().isEmpty());
        assertThat(vocabulary.facts()).allMatch(fact -> fact.namespace().equals(vocabulary.id()));
        assertThat(facts.known()).allMatch(fact -> facts.evidence(fact).isPresent());
    }

    @Example
    void a_pack_that_fails_for_one_rule_shrinks_to_this_rule_alone() {
        RulePack smallest = smallest(
                RuleArbitraries.packs(),
                pack -> pack.rules().stream()
                        .anyMatch(rule ->
                                rule.when().leaves().stream().anyMatch(leaf -> leaf instanceof Condition.Compare)));
        assertThat(smallest.rules()).hasSize(1).first().satisfies(rule -> {
            assertThat(rule.when()).isInstanceOf(Condition.Compare.class);
            assertThat(rule.basis()).isEmpty();
            assertThat(rule.details()).isEmpty();
            assertThat(rule.label()).isEmpty();
        });
        assertThat(smallest.questions()).hasSize(1);
        assertThat(smallest.examples()).isEmpty();
        assertThat(smallest.vocabulary().facts()).hasSizeLessThanOrEqualTo(1);
    }

    @Example
    void a_condition_that_fails_shrinks_to_the_leaf_that_makes_it_fail() {
        Fact<?> spouts = Fact.wholeNumber("pot/spouts").orNone();
        Condition smallest = smallest(
                RuleArbitraries.conditions(List.of(Fact.yesNo("pot/chipped"), spouts)),
                condition -> parts(condition).anyMatch(Condition.IsPresent.class::isInstance));
        assertThat(smallest).isEqualTo(spouts.isPresent());
    }

    private static <T> T smallest(Arbitrary<T> values, Predicate<T> fails) {
        RandomGenerator<T> generator = values.generator(TRIES);
        Random random = new Random(SEED);
        Shrinkable<T> found = Stream.generate(() -> generator.next(random))
                .filter(shrinkable -> fails.test(shrinkable.value()))
                .findFirst()
                .orElseThrow();
        for (Optional<Shrinkable<T>> next = Optional.of(found); next.isPresent(); ) {
            found = next.get();
            next = found.shrink()
                    .filter(shrinkable -> fails.test(shrinkable.value()))
                    .findFirst();
        }
        return found.value();
    }

    private static <T> List<T> values(Arbitrary<T> values) {
        return values(values, TRIES);
    }

    private static <T> List<T> values(Arbitrary<T> values, int count) {
        RandomGenerator<T> generator = values.generator(TRIES, true);
        Random random = new Random(SEED);
        return IntStream.range(0, count)
                .mapToObj(i -> generator.next(random).value())
                .toList();
    }
}
