// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.spi;

import io.github.heritagekit.rules.facts.FactReader;

/**
 * Gives a reader of cases of some class. Implement this so that applications can assess objects of yours.
 *
 * <p>The jar names the class, which must be public and have a public constructor without parameters, in the file
 * {@code META-INF/services/io.github.heritagekit.rules.spi.FactReaderProvider}, one line with the name of the class; a jar with a
 * {@code module-info} says it there as well:
 *
 * <pre>{@code
 * provides io.github.heritagekit.rules.spi.FactReaderProvider with org.example.riverside.SurveyCardReading;
 * }</pre>
 *
 * <p>It is made by each {@link Contributions#load}, and each of its methods is called once, on the thread of the caller. The reader that
 * it gives is called for each case, from any thread, as {@link FactReader} says.
 *
 * <p>What it throws, whatever it be but an error of the machine such as want of memory, is told with the name of its class, together
 * with all else that is wrong, and nothing of anybody is taken. Two
 * readers of one id are an error that names the classes that gave them.
 *
 * @param <S> the class of the cases
 */
public non-sealed interface FactReaderProvider<S> extends Contribution {

    /** Returns the id of the reader, a namespace and a name: {@code riverside/survey-card}. */
    String id();

    /** Returns the class of the cases. */
    Class<S> subject();

    /** Returns the reader. */
    FactReader<S> reader();
}
