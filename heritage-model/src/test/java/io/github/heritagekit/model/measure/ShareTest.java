// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void a_share_prints_in_percent() {
        assertThat(Share.ofPercent(3)).hasToString("3 %");
    }

    @Property
    void every_share_reads_back_from_its_own_text(
            @ForAll @BigRange(min = "0", max = "100") @Scale(4) BigDecimal amount, @ForAll Share.Unit unit) {
        Share share = Share.of(amount, unit);

        assertThat(Share.parse(share.toString())).isEqualTo(share).hasSameHashCodeAs(share);
    }

    @Test
    void shares_are_ordered_by_size() {
        assertThat(Share.parse("30 ‰")).isEqualByComparingTo(Share.ofPercent(3)).isNotEqualTo(Share.ofPercent(3));
        assertThat(Share.ofPercent(3).in(Share.Unit.PERMILLE)).isEqualByComparingTo("30");
    }

    @Test
    void the_whole_is_the_largest_share() {
        assertThat(Share.ofPercent(100)).hasToString("100 %");
        assertThatThrownBy(() -> Share.ofPercent(100.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share must not be over 100 % but was 100.5 %");
    }

    @Test
    void a_negative_share_is_refused() {
        assertThatThrownBy(() -> Share.ofPercent(-3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share must not be negative but was -3.0");
    }

    @Test
    void a_bare_number_is_refused() {
        assertThatThrownBy(() -> Share.parse("0.03"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share must be an amount and a unit such as `3 %` but was `0.03`; the units are %, ‰");
    }
}
