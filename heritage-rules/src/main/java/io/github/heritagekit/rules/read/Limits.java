// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import java.util.Collection;

/** How much a file may hold; packs of strangers are read, too, and none may take the reader's time or memory. */
final class Limits {
    /** The most facts and the most questions of a pack, the most codes of a list, and the most values of a test. */
    static final int NAMES = 1_000;
    /** The most rules of a pack. */
    static final int RULES = 5_000;
    /** The most examples, and the most conditions under {@code impossible}. */
    static final int EXAMPLES = 2_000;
    /** The most parts of one condition, and the most rules that one rule is an exception to. */
    static final int PARTS = 1_000;
    /** The most citations and details of a rule, candidates of a finding and sources of one. */
    static final int FEW = 100;
    /** The longest name, id or code, in characters. */
    static final int NAME = 100;
    /** The longest text, in characters. */
    static final int TEXT = 10_000;
    /** The longest test of a fact that has an order, in characters. */
    static final int TEST = 200;
    /** The longest number, in characters. */
    static final int NUMBER = 60;

    private Limits() {}

    /** Stops reading where a list or map holds more than it may. */
    static void check(Collection<?> items, int most, Node at, String what, String things, Problems problems) {
        if (items.size() > most) {
            throw problems.stop(
                    ProblemCode.TOO_MANY,
                    at.line(),
                    at.column(),
                    what + " has " + items.size() + " " + things + "; " + most + " are the most");
        }
    }
}
