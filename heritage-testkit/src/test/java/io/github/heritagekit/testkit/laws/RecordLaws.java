// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.Conclusion;
import io.github.heritagekit.rules.engine.EditionComparison;
import io.github.heritagekit.rules.engine.EditionDiff;
import io.github.heritagekit.rules.engine.RuleShift;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.read.AssessmentJson;
import io.github.heritagekit.rules.read.AssessmentRecord;
import io.github.heritagekit.rules.read.InvalidRecordException;
import io.github.heritagekit.rules.read.Replay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of the record of every assessment. */
abstract class RecordLaws extends AskedPots {
    private static final List<String> SCRAPS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "null",
            "true",
            "false",
            "-1",
            "1e9",
            "99999999999",
            "0",
            "2",
            "\\u0000",
            "\\",
            "\n",
            "unknown",
            "SHELF",
            "decided",
            "open",
            "year",
            "é",
            "\uD83D\uDE00",
            "\uD800");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(AssessmentJson.schema(), InputFormat.JSON);

    /** Two editions of the packs, and one case. */
    record Editions(Pot before, Pot after) {}

    @Provide
    Arbitrary<Editions> editions() {
        return Combinators.combine(RandomPots.pots(), RandomPots.pots())
                .as((before, after) -> new Editions(before, before.withPacks(after.packs())));
    }

    /** A piece of a text taken out and something else put in. */
    record Wound(int at, int length, String scrap) {
        String in(String text) {
            int from = Math.floorMod(at, text.length() + 1);
            return text.substring(0, from) + scrap + text.substring(Math.min(text.length(), from + length));
        }
    }

    @Provide
    Arbitrary<Wound> wounds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(SCRAPS))
                .as(Wound::new);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_record_written_twice_has_the_same_bytes_and_is_read_as_itself(
            @ForAll("pots") Pot pot, @ForAll("questions") Question<String> question) {
        Assessed assessed = pot.assess(question);
        String json = AssessmentJson.write(assessed);
        assertThat(AssessmentJson.write(pot.assess(question))).isEqualTo(json);
        AssessmentRecord read = AssessmentJson.read("record.json", json);
        assertThat(read).isEqualTo(AssessmentRecord.of(assessed));
        assertThat(read.toJson()).isEqualTo(json);
        assertThat(read.conclusion()).isEqualTo(Conclusion.of(assessed));
        assertThat(read.rules()).isEqualTo(RuleShift.states(assessed));
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_record_loses_no_fact_and_no_override(@ForAll("pots") Pot pot) {
        Assessment<String> assessed = pot.assess(Pots.PLACE);
        Facts facts = assessed.facts();
        Facts read = AssessmentRecord.of(assessed).facts(pot.engine());
        assertThat(facts.known()).isEqualTo(pot.facts().known());
        assertThat(read.known()).containsExactlyElementsOf(facts.known());
        assertThat(read.asOf()).isEqualTo(facts.asOf());
        for (Fact<?> fact : facts.known()) {
            assertThat(read.possible(fact)).as(fact.id()).isEqualTo(facts.possible(fact));
            assertThat(read.overrideOf(fact).isPresent())
                    .isEqualTo(facts.overrideOf(fact).isPresent());
        }
        assertThat(read.overrides()).hasSameSizeAs(facts.overrides());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_replay_with_another_edition_lists_just_what_differs(
            @ForAll("editions") Editions editions, @ForAll("questions") Question<String> question) {
        Assessed before = editions.before().assess(question);
        Assessed after = editions.after().assess(question);
        Replay replay = AssessmentRecord.of(before).replay(editions.after().engine());
        assertThat(replay.untaken()).isEmpty();
        assertThat(replay.assessed().missing()).isEqualTo(after.missing());
        assertThat(replay.isDecidedOtherwise()).isEqualTo(!Conclusion.of(before).equals(Conclusion.of(after)));
        Map<String, RuleShift.State> was = RuleShift.states(before);
        Map<String, RuleShift.State> is = RuleShift.states(after);
        assertThat(replay.rules()).allSatisfy(shift -> {
            assertThat(shift.before().orElse(null)).isEqualTo(was.get(shift.rule()));
            assertThat(shift.after().orElse(null)).isEqualTo(is.get(shift.rule()));
            boolean asksOtherwise = was.containsKey(shift.rule())
                    && is.containsKey(shift.rule())
                    && !when(before, shift.rule()).equals(when(after, shift.rule()));
            assertThat(shift.isRewritten()).isEqualTo(asksOtherwise);
            assertThat(shift.isRewritten() || !shift.before().equals(shift.after()))
                    .as("of a rule that asks the same and stands alike nothing is told")
                    .isTrue();
        });
        replay.rules().forEach(shift -> {
            was.remove(shift.rule());
            is.remove(shift.rule());
        });
        assertThat(was).isEqualTo(is);
        was.forEach((rule, state) -> assertThat(
                        !mayHold(state) || when(before, rule).equals(when(after, rule)))
                .as(rule)
                .isTrue());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_diff_of_editions_lists_just_the_cases_decided_otherwise_and_the_rules_that_differ(
            @ForAll("editions") Editions editions, @ForAll("questions") Question<String> question) {
        List<Pot> cases = List.of(editions.before(), editions.before().withEvidence(Map.of()), editions.before());
        EditionDiff diff = EditionComparison.of(
                        question, editions.before().dated(), editions.after().dated())
                .over(cases.stream(), pot -> String.valueOf(pot.evidence().size()), (pot, asOf) -> pot.facts());
        assertThat(diff.cases()).isEqualTo(3);
        assertThat(diff.leftOut()).isEmpty();
        List<String> expected = new ArrayList<>();
        for (Pot pot : cases) {
            Assessed before = pot.assess(question);
            Assessed after = pot.withPacks(editions.after().packs()).assess(question);
            if (!Conclusion.of(before).equals(Conclusion.of(after))) {
                expected.add(pot.evidence().size() + ": " + Conclusion.of(before) + ", " + Conclusion.of(after) + " "
                        + differing(before, after));
            }
        }
        assertThat(diff.otherwise())
                .extracting(each -> each.key() + ": " + each.before() + ", " + each.after() + " "
                        + each.because().stream().map(RuleShift::rule).toList())
                .isEqualTo(expected);
    }

    /** Returns the rules that differ in what they ask, say or set aside or in what came of them, and hold or may hold in one. */
    private static List<String> differing(Assessed before, Assessed after) {
        Map<String, RuleShift.State> was = RuleShift.states(before);
        Map<String, RuleShift.State> is = RuleShift.states(after);
        Set<String> rules = new LinkedHashSet<>(was.keySet());
        rules.addAll(is.keySet());
        List<String> differing = new ArrayList<>();
        for (String rule : rules) {
            boolean may =
                    holdsOrMay(Optional.ofNullable(was.get(rule))) || holdsOrMay(Optional.ofNullable(is.get(rule)));
            boolean same = Objects.equals(was.get(rule), is.get(rule))
                    && (!mayHold(was.get(rule)) || words(before, rule).equals(words(after, rule)));
            if (may && !same) {
                differing.add(rule);
            }
        }
        return differing;
    }

    private static Condition when(Assessed assessed, String id) {
        return Stream.concat(assessed.premises().stream(), Stream.of(assessed))
                .flatMap(each -> each.rules().stream())
                .filter(each -> each.rule().id().equals(id))
                .findFirst()
                .orElseThrow()
                .rule()
                .when();
    }

    private static Set<String> words(Assessed assessed, String id) {
        Set<String> words = new TreeSet<>();
        Stream.concat(assessed.premises().stream(), Stream.of(assessed))
                .flatMap(each -> each.rules().stream())
                .filter(each -> each.rule().id().equals(id))
                .forEach(each -> {
                    words.add(each.rule().when().phrase(Locale.ENGLISH));
                    words.addAll(each.rule().exceptionTo());
                });
        return words;
    }

    private static boolean mayHold(RuleShift.@Nullable State state) {
        return state != null && List.of(Standing.HOLDS, Standing.OPEN).contains(state.standing());
    }

    private static boolean holdsOrMay(Optional<RuleShift.State> state) {
        return state.isPresent() && state.get().standing() != Standing.DOES_NOT_HOLD;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_damaged_record_is_read_or_refused_and_nothing_else(
            @ForAll("pots") Pot pot, @ForAll("wounds") Wound first, @ForAll("wounds") Wound second) {
        String text = second.in(first.in(AssessmentJson.write(pot.assess(Pots.CARE))));
        try {
            AssessmentRecord read = AssessmentJson.read("record.json", text);
            assertThat(AssessmentJson.read("record.json", read.toJson())).isEqualTo(read);
            assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
        } catch (InvalidRecordException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.message()).doesNotContain("io.github", "tools.jackson", "Exception");
            });
        }
    }
}
