// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/**
 * The folder that holds material written by others, named by {@code -Dheritage.material=DIR}.
 *
 * <p>A relative DIR is looked for from the working directory and from the one above it, since a module's tests run in the
 * module. Immutable and thread-safe.
 *
 * @param named what was named as the folder; empty if nothing was
 * @param required whether a suite without its material is a failure, as {@code -Dheritage.material.required} says
 */
record Material(Optional<String> named, boolean required) {
    static final String FOLDER = "heritage.material";
    static final String REQUIRED = "heritage.material.required";

    static Material ofSystemProperties() {
        String required = System.getProperty(REQUIRED, "false");
        return new Material(
                Optional.ofNullable(System.getProperty(FOLDER)).filter(name -> !name.isBlank()),
                !required.equals("false"));
    }

    /** Returns the file or folder at a path relative to the material, if it is there. */
    Optional<Path> find(String relative) {
        Path here = Path.of("").toAbsolutePath();
        return named.flatMap(name -> Optional.of(here.resolve(name).resolve(relative))
                        .filter(Files::exists)
                        .or(() -> Optional.of(here.resolveSibling(name).resolve(relative))))
                .map(Path::normalize)
                .filter(Files::exists);
    }

    /**
     * Returns the file or folder at a path relative to the material.
     *
     * @throws TestAbortedException if it is not there and need not be
     * @throws AssertionError if it is not there and must be
     */
    Path require(String relative) {
        return find(relative).orElseThrow(() -> missing(relative));
    }

    private RuntimeException missing(String relative) {
        String message = named.map(name -> "material " + relative + " is not in " + name)
                .orElse("material " + relative + " is looked for only with -D" + FOLDER + "=DIR");
        if (required) {
            throw new AssertionError(message + ", and -D" + REQUIRED + " is set");
        }
        return new TestAbortedException(message);
    }
}
