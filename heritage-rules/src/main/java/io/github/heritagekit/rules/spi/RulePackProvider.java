// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.spi;

import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.read.PackReader;
import java.io.IOException;
import java.util.List;

/**
 * Gives the rule packs of a jar. Implement this to ship packs.
 *
 * <p>The jar names the class, which must be public and have a public constructor without parameters, in the file
 * {@code META-INF/services/io.github.heritagekit.rules.spi.RulePackProvider}, one line with the name of the class; a jar with a
 * {@code module-info} says it there as well:
 *
 * <pre>{@code
 * provides io.github.heritagekit.rules.spi.RulePackProvider with org.example.riverside.RiversidePacks;
 * }</pre>
 *
 * <p>It is made and called by each {@link Contributions#load}, on the thread of the caller and on no other. It is called once
 * in each round in which packs are gathered: in the first, and where a pack lists another under {@code uses} that was not there
 * yet, in each that follows as long as the one before brought new packs. A chain of packs that use each other can take as many
 * rounds as it is long; so a provider must be able to answer any number of times, each time alike. It may read its own resources, and must reach for no network, clock or state.
 *
 * <p>What it throws, whatever it be but an error of the machine such as want of memory, is told with the name of its class, together
 * with all else that is wrong, and no pack of anybody is taken. Two
 * providers that give packs of one id are an error that names both; editions of one pack come from one provider.
 */
public non-sealed interface RulePackProvider extends Contribution {

    /**
     * Returns the packs, in any order.
     *
     * @param reader a reader that knows the vocabulary of assets, the packs that the library ships, every test contributed and
     *     the packs contributed so far
     * @throws IOException if a resource cannot be read
     */
    List<RulePack> packs(PackReader reader) throws IOException;
}
