// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.explain.Columns;
import io.github.heritagekit.rules.explain.ExplanationPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were reviewed once; {@code -Dgolden.update=true} writes them anew, and the difference is reviewed. */
final class Golden {
    private Golden() {}

    static void assertText(Class<?> test, String name, String text) throws IOException {
        Path golden = Path.of("src/test/resources/golden", test.getSimpleName(), name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.writeString(golden, text);
        }
        assertThat(text).as(golden + "; -Dgolden.update=true rewrites it").isEqualTo(Files.readString(golden));
        if (!text.startsWith("# ")) {
            assertThat(text.lines())
                    .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(ExplanationPrinter.WIDTH));
        }
    }
}
