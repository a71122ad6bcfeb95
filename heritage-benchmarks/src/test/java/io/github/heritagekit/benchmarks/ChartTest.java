// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ChartTest {
    @Test
    void a_point_lies_where_its_decades_do() {
        Chart chart = Chart.ofSizes("Cost", "zones", "µs");
        chart.add("plan", 100, 1);
        chart.add("plan", 1_000, 10);
        chart.add("plan", 10_000, 100);
        assertThat(chart.svg())
                .contains("<polyline points=\"70.0,350.0 300.0,195.0 530.0,40.0\"")
                .contains(">10,000</text>", ">plan</text>", ">µs</text>");
    }

    @Test
    void a_share_lies_between_nothing_and_all() {
        Chart chart = Chart.ofShares("Proven", "nodes", "share");
        chart.add("20 rules", 1, 0);
        chart.add("20 rules", 10, 0.5);
        assertThat(chart.svg()).contains("<polyline points=\"70.0,350.0 530.0,195.0\"", ">100 %</text>");
    }

    @Test
    void every_line_can_be_told_from_the_others_without_its_colour() {
        Chart chart = Chart.ofSizes("Cost & time", "zones", "µs");
        chart.add("a < b", 1, 1);
        chart.add("b", 1, 2);
        assertThat(chart.svg()).contains("Cost &amp; time", "a &lt; b", "dasharray=\"none\"", "dasharray=\"8 3\"");
    }

    @Test
    void what_has_no_place_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chart.ofSizes("", "", "").add("plan", 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chart.ofSizes("", "", "").add("plan", 1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chart.ofShares("", "", "").add("plan", 1, 1.1));
    }
}
