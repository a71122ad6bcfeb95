// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.source.Finding.Reason;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {
    private static final Source REGISTER = Source.of("Register");
    private static final Source SURVEY = Source.of("Survey");

    @Test
    void only_one_value_is_recorded() {
        assertThat(Finding.of(1).isRecorded()).isTrue();
        assertThat(Finding.none().isRecorded()).isFalse();
        assertThat(Finding.between(1, 2).isRecorded()).isFalse();
        assertThat(Finding.oneOf(1, 2).isRecorded()).isFalse();
        assertThat(Finding.disputed(Finding.of(1), Finding.of(2)).isRecorded()).isFalse();
        assertThat(Finding.unrecorded().isRecorded()).isFalse();
    }

    @Test
    void the_value_is_there_only_if_one_is_recorded() {
        assertThat(Finding.of(1).value()).hasValue(1);
        assertThat(Finding.oneOf(1, 2).value()).isEmpty();
    }

    @Test
    void none_and_not_recorded_are_different() {
        assertThat(Finding.none()).isNotEqualTo(Finding.unrecorded());
    }

    @Test
    void each_kind_is_handed_to_its_own_method() {
        assertThat(List.of(
                        Finding.of(1),
                        Finding.<Integer>none(),
                        Finding.between(1, 2),
                        Finding.oneOf(1, 2),
                        Finding.disputed(Finding.of(1), Finding.of(2)),
                        Finding.<Integer>unrecorded()))
                .extracting(finding -> finding.fold(new Names()))
                .containsExactly("recorded", "none", "between", "one of", "disputed", "unrecorded");
    }

    @Test
    void a_range_between_equal_values_is_that_value() {
        assertThat(Finding.between(7, 7)).isEqualTo(Finding.of(7));
    }

    @Test
    void a_range_between_areas_of_one_size_is_the_first_of_them() {
        assertThat(Finding.between(Area.ofHectares(1), Area.ofSquareMetres(10_000)))
                .isEqualTo(Finding.of(Area.ofHectares(1)));
    }

    @Test
    void a_range_may_be_open_at_one_end() {
        assertThat(((Finding.Between<Integer>) Finding.atLeast(3)).lower()).hasValue(3);
        assertThat(((Finding.Between<Integer>) Finding.atLeast(3)).upper()).isEmpty();
        assertThat(((Finding.Between<Integer>) Finding.atMost(3)).lower()).isEmpty();
        assertThat(((Finding.Between<Integer>) Finding.atMost(3)).upper()).hasValue(3);
    }

    @Test
    void an_upper_bound_under_the_lower_is_refused() {
        assertThatThrownBy(() -> Finding.between(2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("upper bound must not be under lower bound 2 but was 1");
    }

    @Test
    void one_candidate_is_the_value() {
        assertThat(Finding.oneOf(7, 7)).isEqualTo(Finding.of(7));
    }

    @Test
    void one_candidate_or_none_is_no_value() {
        assertThat(Finding.oneOf(List.of(7), true).isRecorded()).isFalse();
    }

    @Test
    void no_candidates_are_refused() {
        assertThatThrownBy(Finding::oneOf)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("candidates must be at least 2, none counting as one, but were []");
    }

    @Test
    void a_dispute_has_the_sources_of_all_its_statements_each_once() {
        Finding<Integer> disputed = Finding.disputed(Finding.of(1, REGISTER), Finding.of(2, SURVEY, REGISTER));

        assertThat(disputed.sources()).containsExactly(REGISTER, SURVEY);
    }

    @Test
    void a_dispute_with_one_statement_is_refused() {
        assertThatThrownBy(() -> Finding.disputed(Finding.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a dispute must have at least 2 statements but had 1");
    }

    @Test
    void a_source_of_a_dispute_is_one_of_each_statement() {
        Finding<Integer> disputed = Finding.disputed(Finding.of(1, SURVEY), Finding.of(2));

        assertThat(disputed.withSource(REGISTER))
                .isEqualTo(Finding.disputed(Finding.of(1, SURVEY, REGISTER), Finding.of(2, REGISTER)));
        assertThat(disputed.withSources(List.of(REGISTER)))
                .isEqualTo(Finding.disputed(Finding.of(1, REGISTER), Finding.of(2, REGISTER)));
    }

    @Test
    void what_was_disputed_before_is_disputed_still() {
        Finding<Integer> first = Finding.disputed(Finding.of(1), Finding.of(2));

        assertThat(Finding.disputed(first, Finding.of(3), Finding.of(2)))
                .isEqualTo(Finding.disputed(Finding.of(1), Finding.of(2), Finding.of(3)));
    }

    @Test
    void sources_that_say_the_same_do_not_disagree() {
        assertThat(Finding.disputed(Finding.of(1, REGISTER), Finding.of(1, SURVEY)))
                .isEqualTo(Finding.of(1, REGISTER, SURVEY));
        assertThatThrownBy(() -> new Finding.Disputed<>(List.of(Finding.of(1), Finding.of(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("statements of a dispute must differ but all were `1`");
        assertThatThrownBy(() -> new Finding.Disputed<>(List.of(Finding.of(1, REGISTER), Finding.of(1, SURVEY))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("statements of a dispute must differ but all were `1`");
    }

    @Test
    void every_other_kind_keeps_what_it_says_with_other_sources() {
        for (Finding<Integer> finding : List.of(
                Finding.of(1),
                Finding.<Integer>none(),
                Finding.between(1, 2),
                Finding.oneOf(List.of(1, 2), true),
                new Finding.Unrecorded<Integer>(Reason.ILLEGIBLE, "burnt", List.of()))) {
            Finding<Integer> sourced = finding.withSource(REGISTER).withSource(SURVEY);

            assertThat(sourced.sources()).containsExactly(REGISTER, SURVEY);
            assertThat(sourced).isNotEqualTo(finding).hasToString(finding.toString());
            assertThat(sourced.withSources(List.of())).isEqualTo(finding).hasSameHashCodeAs(finding);
        }
    }

    @Test
    void a_finding_prints_what_it_says() {
        assertThat(Finding.of(1)).hasToString("1");
        assertThat(Finding.none()).hasToString("none");
        assertThat(Finding.between(1, 2)).hasToString("between 1 and 2");
        assertThat(Finding.atLeast(1)).hasToString("at least 1");
        assertThat(Finding.atMost(1)).hasToString("at most 1");
        assertThat(Finding.oneOf(List.of(1, 2), true)).hasToString("one of [1, 2] or none");
        assertThat(Finding.disputed(Finding.of(1), Finding.none())).hasToString("disputed: 1; none");
        assertThat(Finding.unrecorded(Reason.ILLEGIBLE)).hasToString("not recorded: the record cannot be read");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_a_label_in_english_and_chinese(Reason reason) {
        assertThat(reason.label(Locale.ENGLISH)).matches("[a-z' ]+");
        assertThat(reason.label(Locale.CHINESE)).matches("\\p{IsHan}+");
    }

    private static final class Names implements Finding.Cases<Integer, String> {
        @Override
        public String recorded(Finding.Recorded<Integer> finding) {
            return "recorded";
        }

        @Override
        public String none(Finding.None<Integer> finding) {
            return "none";
        }

        @Override
        public String between(Finding.Between<Integer> finding) {
            return "between";
        }

        @Override
        public String oneOf(Finding.OneOf<Integer> finding) {
            return "one of";
        }

        @Override
        public String disputed(Finding.Disputed<Integer> finding) {
            return "disputed";
        }

        @Override
        public String unrecorded(Finding.Unrecorded<Integer> finding) {
            return "unrecorded";
        }
    }
}
