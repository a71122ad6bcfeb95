// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CoreItemReadingTest {
    @Test
    void items_stand_between_commas_but_not_within_brackets() {
        assertThat(CoreItemText.items("主楼（1号楼、2号楼）、高炉，铁轨。")).containsExactly("主楼（1号楼、2号楼）", "高炉", "铁轨");
        assertThat(CoreItemText.items("锯齿形、人字形老厂房、水塔")).containsExactly("锯齿形、人字形老厂房", "水塔");
    }

    @Test
    void a_line_names_an_item_and_its_things() {
        List<CoreItemReading> readings = CoreItemReading.parse(
                List.of("# ours", "", "1-10 | 蒸汽火车头2台及铁轨 | movable vehicle ×2: 蒸汽火车头 | immovable rails"));
        assertThat(readings).singleElement().satisfies(reading -> {
            assertThat(reading.item()).hasToString("蒸汽火车头2台及铁轨 (miit:1-10)");
            assertThat(reading.things())
                    .map(CoreItemReading.Thing::count)
                    .containsExactly(OptionalInt.of(2), OptionalInt.empty());
            assertThat(reading.things()).map(CoreItemReading.Thing::name).containsExactly("蒸汽火车头", "蒸汽火车头2台及铁轨");
        });
    }

    @Test
    void a_line_of_another_form_is_refused() {
        assertThatThrownBy(() -> CoreItemReading.parse(List.of("1-10 | 铣床")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reading must be such as `1-10 | 铣床 | movable machine` but was `1-10 | 铣床`");
        assertThatThrownBy(() -> CoreItemReading.parse(List.of("1-10 | 铣床 | a machine")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("thing must be such as `movable vehicle ×2: 蒸汽火车头` but was `a machine`");
    }
}
