// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.lang.Truth;
import java.util.BitSet;

/**
 * What the outcome still depends on: two states of the search that are written alike leave the same function of what is not
 * yet assigned.
 */
final class Signature {
    private final StringBuilder key = new StringBuilder();
    private final BitSet open = new BitSet();

    void truth(Truth truth) {
        key.append(truth.name().charAt(0));
    }

    void truths(Truth[] truths) {
        for (Truth truth : truths) {
            truth(truth);
        }
    }

    void number(int number) {
        key.append(number).append('.');
    }

    void settled(int outcome) {
        key.append('=').append(outcome);
    }

    void leaf(int number, Truth truth) {
        truth(truth);
        if (truth == Truth.UNKNOWN) {
            open.set(number);
        }
    }

    /** Writes down a condition: its truth, and where that is unknown what it depends on. */
    void test(Test test, Truth[] leaves) {
        Truth truth = test.judge(leaves);
        truth(truth);
        if (truth == Truth.UNKNOWN) {
            test.sign(leaves, this);
        }
    }

    /** Returns the key. */
    String key() {
        return key.toString();
    }

    /** Returns the leaves that the remainder depends on; not to be changed. */
    BitSet open() {
        return open;
    }

    /** Returns whether the remainder depends on any of the leaves. */
    boolean dependsOn(BitSet leaves) {
        return open.intersects(leaves);
    }
}
