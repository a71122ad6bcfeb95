// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class MaterialTest {
    @TempDir
    Path folder;

    @Test
    void material_is_found_in_the_folder_named() throws IOException {
        Path suite = Files.createDirectory(folder.resolve("suite"));
        assertThat(new Material(Optional.of(folder.toString()), true).require("suite"))
                .isEqualTo(suite);
    }

    @Test
    void a_relative_folder_is_also_looked_for_above_the_module() {
        Path here = Path.of("").toAbsolutePath();
        assertThat(new Material(Optional.of(here.getFileName().toString()), false).find("src/test"))
                .contains(here.resolve("src/test"));
    }

    @Test
    void material_that_is_missing_aborts_a_suite() {
        assertThatThrownBy(() -> new Material(Optional.empty(), false).require("suite"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("material suite is looked for only with -Dheritage.material=DIR");
        assertThatThrownBy(() -> new Material(Optional.of(folder.toString()), false).require("suite"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("material suite is not in " + folder);
    }

    @Test
    void material_that_is_missing_and_required_fails_a_suite() {
        assertThatThrownBy(() -> new Material(Optional.empty(), true).require("suite"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("material suite is looked for only with -Dheritage.material=DIR,"
                        + " and -Dheritage.material.required is set");
    }

    @Test
    void suites_are_counted_as_run_or_skipped() {
        MaterialExtension.Tally tally = new MaterialExtension.Tally();
        tally.count(true);
        assertThat(tally).hasToString("material: 1 suite run, 0 skipped");
        tally.count(true);
        tally.count(false);
        assertThat(tally).hasToString("material: 2 suites run, 1 skipped");
    }
}
