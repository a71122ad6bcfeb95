// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.lang.Truth;
import java.util.BitSet;

/** What a state of the search still depends on, and a key that equal remainders share. */
final class Signature {
    private final StringBuilder key = new StringBuilder();
    private final BitSet open = new BitSet();

    void truth(Truth truth) {
        key.append(truth.name().charAt(0));
    }

    void outcome(int number) {
        key.append(number);
    }

    void leaf(int number, Truth truth) {
        truth(truth);
        if (truth == Truth.UNKNOWN) {
            open.set(number);
        }
    }

    /** Returns the key. */
    String key() {
        return key.toString();
    }

    /** Returns whether the remainder depends on any of the leaves. */
    boolean dependsOn(BitSet leaves) {
        return open.intersects(leaves);
    }
}
