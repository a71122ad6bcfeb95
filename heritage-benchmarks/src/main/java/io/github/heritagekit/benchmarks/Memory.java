// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import java.io.IOException;
import java.lang.ref.Reference;

/**
 * What values retain on the heap: the difference of what is used before and after they are there, each time after full collections.
 *
 * <p>It tells the truth under the serial collector, with nothing else going on in the machine; {@link Measure} runs so.
 */
final class Memory {
    private static final int COLLECTIONS = 3;

    private Memory() {}

    /** Makes a value. */
    interface Maker {
        /** Returns the value. */
        Object make() throws IOException;
    }

    /**
     * Returns the bytes that a value retains. It is made twice and both are held: what the first time loads and keeps for good is not
     * its own, and nobody need know when the first is let go.
     */
    static long retained(Maker maker) throws IOException {
        Object first = maker.make();
        long before = used();
        Object second = maker.make();
        try {
            return used() - before;
        } finally {
            Reference.reachabilityFence(first);
            Reference.reachabilityFence(second);
        }
    }

    @SuppressWarnings("CallToSystemGC") // what is used is known only behind a collection
    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
