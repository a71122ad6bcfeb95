// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.spi;

import io.github.heritagekit.rules.lang.NamedTest;
import java.util.List;

/**
 * Gives tests written in Java, for packs to name. Implement this to ship them.
 *
 * <p>The jar names the class, which must be public and have a public constructor without parameters, in the file
 * {@code META-INF/services/io.github.heritagekit.rules.spi.NamedTestProvider}, one line with the name of the class; a jar with a
 * {@code module-info} says it there as well:
 *
 * <pre>{@code
 * provides io.github.heritagekit.rules.spi.NamedTestProvider with org.example.riverside.RiversideTests;
 * }</pre>
 *
 * <p>It is made and called once by each {@link Contributions#load}, on the thread of the caller, before any provider of packs.
 * The tests themselves are called later, from any thread, as {@link NamedTest} says.
 *
 * <p>What it throws, whatever it be but an error of the machine such as want of memory, is told with the name of its class, together
 * with all else that is wrong, and nothing of anybody is taken. Two
 * tests of one id are an error that names the classes that gave them.
 */
public non-sealed interface NamedTestProvider extends Contribution {

    /** Returns the tests, in any order. */
    List<NamedTest<?>> tests();
}
