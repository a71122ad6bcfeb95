// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
    @Test
    void cells_stand_under_the_names_of_the_first_row() {
        CsvTable table = CsvTable.parse("no,name\n1, Mill \n2,\n");
        assertThat(table.rows()).extracting(CsvTable.Row::number).containsExactly(2, 3);
        assertThat(table.rows().get(0).cell("name")).isEqualTo(" Mill ");
        assertThat(table.rows().get(1).cell("name")).isEmpty();
    }

    @Test
    void quoted_cells_may_hold_commas_line_breaks_and_quotes() {
        CsvTable table = CsvTable.parse("a,b\r\n\"x, y\",\"one\r\ntwo\"\r\n\"a \"\"mill\"\"\",\"\"");
        assertThat(table.rows().get(0).cells().values()).containsExactly("x, y", "one\r\ntwo");
        assertThat(table.rows().get(1).cells().values()).containsExactly("a \"mill\"", "");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_name(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("marked.csv"), "\uFEFFa\n1\n");
        assertThat(CsvTable.read(file).rows().get(0).cell("a")).isEqualTo("1");
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThatThrownBy(() -> CsvTable.parse(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table must have a first row with names but is empty");
        assertThatThrownBy(() -> CsvTable.parse("a,b\n1\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 2 must have 2 cells but has 1");
        assertThatThrownBy(() -> CsvTable.parse("a\n\"1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quote at character 2 must be closed");
        assertThatThrownBy(() -> CsvTable.parse("a\n\"1\"2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cell must end behind its closing quote but goes on with `2` at character 5");
        assertThatThrownBy(() -> CsvTable.parse("a\n1").rows().get(0).cell("b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column must be one of [a] but was `b`");
    }
}
