// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were reviewed once; {@code -Dgolden.update=true} writes them anew, for review. */
final class Golden {
    private Golden() {}

    static void check(Class<?> test, String name, String text) throws IOException {
        Path file = Path.of("src", "test", "resources", "golden", test.getSimpleName(), name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        }
        assertThat(text).as(file + "; -Dgolden.update=true rewrites it").isEqualTo(Files.readString(file));
    }
}
