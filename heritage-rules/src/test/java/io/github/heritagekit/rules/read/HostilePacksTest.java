// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.pack.RulePack;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Files of strangers that are as large as a file may be and made to keep the reader busy. The time allowed is a guard against
 * hanging, far above what any of them takes.
 */
class HostilePacksTest {
    private static final Duration GENEROUS = Duration.ofSeconds(30);
    private static final PackReader READER = PackReader.standard();
    private static final String HEAD = "format: 1\npack: demo-city\nversion: 1\n";
    private static final String FACTS = """
            facts:
              storeys:  { type: whole number }
              plot:     { type: area }
              use:      { type: code }
              criteria: { type: set of codes }
            questions:
              class: { answers: [HERITAGE, RELIC] }
            """;
    private static final String LONG = "-0123456789".repeat(8) + "-0123";

    @Test
    void folded_texts_by_the_hundred_thousand_are_refused_at_once() {
        assertThat(codes("- >\n".repeat(262_000))).containsOnly("wrong-shape");
    }

    @Test
    void tests_that_yaml_folds_are_told_as_far_as_problems_are() {
        assertThat(codes("- >5\n".repeat(200_000))).contains("unquoted-test", "too-many-problems");
    }

    @Test
    void exceptions_to_one_broken_rule_are_told_once_each() {
        String broken = "  - { id: r" + LONG + ", answer: { class: NOTHING }, when: always }\n";
        List<String> codes = codes(
                HEAD + FACTS + "rules:\n" + broken + lines(4_000, i -> rule("r" + i + LONG, "always", "r" + LONG)));
        assertThat(codes).containsExactly("unknown-answer");
    }

    @Test
    void exceptions_to_rules_that_are_near_others_have_hints_while_effort_lasts() {
        List<Problem> problems = problems(
                HEAD + FACTS + "rules:\n" + lines(4_900, i -> rule("rule-number-" + i, "always", "role-number-" + i)));
        assertThat(problems).hasSize(Problems.MOST + 1);
        assertThat(problems.get(0).message()).endsWith("; did you mean `rule-number-0`?");
        assertThat(problems.get(400).message()).doesNotContain("did you mean");
    }

    @Test
    void a_chain_of_exceptions_as_long_as_a_pack_may_be_is_read() {
        RulePack pack = read(HEAD + FACTS + "rules:\n"
                + lines(5_000, i -> rule("r" + i, "always", i == 0 ? "" : "r" + (i - 1))));
        assertThat(pack.rules()).hasSize(5_000);
        assertThat(pack.rules().get(4_999).exceptionTo()).containsExactly("demo-city/r4998");
    }

    @Test
    void a_circle_of_as_many_exceptions_is_told_with_its_first_rules() {
        List<Problem> problems =
                problems(HEAD + FACTS + "rules:\n" + lines(5_000, i -> rule("r" + i, "always", "r" + (i + 1) % 5_000)));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message()).endsWith("`r11` -> 4988 more -> `r0`");
    }

    @Test
    void every_rule_may_be_an_exception_to_many_before_it() {
        String all = IntStream.range(0, 900).mapToObj(i -> "r" + i).collect(Collectors.joining(", ", "[", "]"));
        RulePack pack = read(HEAD + FACTS + "rules:\n" + lines(900, i -> rule("r" + i, "always", ""))
                + lines(150, i -> rule("s" + i, "always", all)));
        assertThat(pack.rules().get(1_049).exceptionTo()).hasSize(900);
    }

    @Test
    void one_rule_for_each_of_thousands_of_days_is_read() {
        RulePack pack = read(HEAD + FACTS + "rules:\n"
                + lines(
                        5_000,
                        i -> "  - { id: r, answer: { class: RELIC }, when: always, inForce: "
                                + LocalDate.of(2000, 1, 1).plusDays(i) + " to "
                                + LocalDate.of(2000, 1, 2).plusDays(i) + " }\n"));
        assertThat(pack.rules()).hasSize(5_000);
    }

    @Test
    void includes_count_each_of_their_codes() {
        String codes = words(999, ", ");
        assertThat(read(pack("{ criteria: { includes any of: [" + codes + "] } }"))
                        .rules())
                .hasSize(1);
        for (String test : List.of(
                "{ criteria: { includes any of: [" + codes + ", c1000] } }",
                "{ criteria: { includes: [" + codes + ", c1000] } }",
                "{ criteria: includes " + words(1_000, " or ") + " }",
                "{ any: [" + (" { criteria: { includes any of: [" + codes + "] } },").repeat(40) + " always ] }")) {
            List<Problem> problems = problems(pack(test));
            assertThat(problems).extracting(Problem::code).containsExactly("too-many");
            assertThat(problems.get(0).message()).isEqualTo("a condition has more than 1000 parts; split the rule");
        }
    }

    @Test
    void values_of_one_test_are_counted_over_all_its_texts() {
        for (String test : List.of(
                "{ use: [" + words(1_001, ", ") + "] }",
                "{ use: [" + words(1_001, " or ") + "] }",
                "{ storeys: "
                        + IntStream.range(0, 1_001).mapToObj(String::valueOf).collect(Collectors.joining(" or "))
                        + " }")) {
            assertThat(codes(pack(test))).containsExactly("too-many");
        }
        String texts = lines(300, i -> "d" + i + "-" + words(200, " or d" + i + "-") + ", ");
        assertThat(codes(pack("{ use: [" + texts + "x] }"))).containsExactly("too-many");
    }

    @Test
    void what_is_nested_deep_is_refused_where_it_is_too_deep() {
        assertThat(codes("[".repeat(500_000))).containsExactly("too-deep");
        assertThat(codes("- ".repeat(500_000) + "a")).containsExactly("too-deep");
        assertThat(codes("? ".repeat(500_000) + "a")).containsExactly("too-deep");
        assertThat(codes("{\"a\":".repeat(170_000), "pack.json")).containsExactly("too-deep");
        assertThat(codes(pack("{ not: ".repeat(70) + "always" + " }".repeat(70))))
                .containsExactly("too-deep");
    }

    @Test
    void numbers_that_are_huge_are_no_values() {
        String digits = "9".repeat(9_000);
        for (String number : List.of(digits, "1e999999999", "0." + digits, "9".repeat(60))) {
            assertThat(codes(pack("{ storeys: at least " + number + " }"))).containsExactly("type-mismatch");
            assertThat(codes(pack("{ ? at least " + number + " of\n    : [always, always] }")))
                    .containsExactly("bad-count");
        }
        for (String number : List.of(digits, "1e999999999", "1" + digits)) {
            assertThat(codes(pack("{ plot: under " + number + " ha }"))).containsExactly("type-mismatch");
        }
    }

    @Test
    void unknown_names_by_the_hundred_thousand_are_told_as_far_as_problems_are() {
        String facts = "facts:\n" + lines(1_000, i -> "  storeys-of-building-" + i + ": { type: year }\n");
        String conditions = lines(
                1_900,
                i -> "  - {"
                        + IntStream.range(0, 60)
                                .mapToObj(j -> " s" + i + "-" + j + ": 1")
                                .collect(Collectors.joining(","))
                        + " }\n");
        List<String> codes = codes((HEAD + facts + "impossible:\n" + conditions).substring(0, 1_040_000) + " }\n");
        assertThat(codes).contains("unknown-fact", "too-many-problems").hasSize(Problems.MOST + 1);
    }

    private static String pack(String when) {
        return HEAD + FACTS + "rules:\n  - { id: r, answer: { class: RELIC }, when: " + when + " }\n";
    }

    private static String rule(String id, String when, String exceptionTo) {
        String exception = exceptionTo.isEmpty() ? "" : ", exceptionTo: " + exceptionTo;
        return "  - { id: " + id + ", answer: { class: RELIC }, when: " + when + exception + " }\n";
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    private static String words(int count, String between) {
        return IntStream.range(0, count).mapToObj(i -> "c" + i).collect(Collectors.joining(between));
    }

    private static RulePack read(String text) {
        return assertTimeoutPreemptively(GENEROUS, () -> READER.read("pack.yaml", text));
    }

    private static List<Problem> problems(String text) {
        return problems(text, "pack.yaml");
    }

    private static List<Problem> problems(String text, String name) {
        return assertTimeoutPreemptively(
                        GENEROUS,
                        () -> catchThrowableOfType(InvalidRulePackException.class, () -> READER.read(name, text)))
                .problems();
    }

    private static List<String> codes(String text) {
        return codes(text, "pack.yaml");
    }

    private static List<String> codes(String text, String name) {
        return problems(text, name).stream().map(Problem::code).toList();
    }
}
