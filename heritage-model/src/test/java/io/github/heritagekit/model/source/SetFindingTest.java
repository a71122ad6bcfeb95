// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.source.Finding.Reason;
import org.junit.jupiter.api.Test;

class SetFindingTest {
    private static final Source REGISTER = Source.of("Register");
    private static final SetFinding<String> CRITERIA = SetFinding.<String>unrecorded(Reason.ILLEGIBLE)
            .including("iv", "ii")
            .excluding("v")
            .withSource(REGISTER);

    @Test
    void a_member_is_known_to_be_there() {
        assertThat(CRITERIA.contains("iv")).isEqualTo(Finding.of(true, REGISTER));
    }

    @Test
    void an_excluded_one_is_known_not_to_be_there() {
        assertThat(CRITERIA.contains("v")).isEqualTo(Finding.of(false, REGISTER));
    }

    @Test
    void the_rest_is_not_recorded_and_says_why() {
        assertThat(CRITERIA.contains("vi")).isEqualTo(Finding.unrecorded(Reason.ILLEGIBLE));
    }

    @Test
    void the_rest_of_a_complete_set_is_known_not_to_be_there() {
        assertThat(CRITERIA.completed().contains("vi")).isEqualTo(Finding.of(false, REGISTER));
        assertThat(SetFinding.exactly("ii").contains("vi")).isEqualTo(Finding.of(false));
    }

    @Test
    void a_set_recorded_as_empty_is_not_one_that_nobody_recorded() {
        assertThat(SetFinding.none().isRecorded()).isTrue();
        assertThat(SetFinding.unrecorded().isRecorded()).isFalse();
        assertThat(SetFinding.none()).isNotEqualTo(SetFinding.unrecorded()).isEqualTo(SetFinding.exactly());
    }

    @Test
    void members_keep_the_order_of_the_record() {
        assertThat(CRITERIA.present()).containsExactly("iv", "ii");
    }

    @Test
    void equality_does_not_depend_on_the_order() {
        assertThat(SetFinding.exactly("a", "b"))
                .isEqualTo(SetFinding.exactly("b", "a"))
                .hasSameHashCodeAs(SetFinding.exactly("b", "a"));
    }

    @Test
    void one_that_is_both_present_and_absent_is_refused() {
        assertThatThrownBy(() -> CRITERIA.excluding("ii"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("members must not be both present and absent but were [ii]");
    }

    @Test
    void a_finding_about_a_set_prints_what_it_says() {
        assertThat(CRITERIA).hasToString("[iv, ii], not [v], the rest not recorded");
        assertThat(SetFinding.exactly("iv")).hasToString("[iv]");
        assertThat(SetFinding.none()).hasToString("none");
        assertThat(SetFinding.unrecorded()).hasToString("not recorded");
        assertThat(SetFinding.unrecorded().excluding("v")).hasToString("not [v], the rest not recorded");
    }
}
