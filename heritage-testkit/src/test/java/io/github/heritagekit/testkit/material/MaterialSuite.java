// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test class that reads material written by others. Its tests take the file or folder as a parameter of type
 * {@link java.nio.file.Path}; without the material the class is skipped, or fails with {@code -Dheritage.material.required}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MaterialExtension.class)
@interface MaterialSuite {
    /** Returns the file or folder, relative to the material. */
    String value();
}
