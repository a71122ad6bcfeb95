// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.List;

/** A condition compiled to read the truths of its leaves by their numbers. */
sealed interface Test {

    /** Returns the truth of the condition, given those of the leaves. */
    Truth judge(Truth[] leaves);

    /**
     * Writes down what the condition still depends on: two states of the leaves with the same signature leave the same
     * function of the leaves that are unknown in both.
     */
    void sign(Truth[] leaves, Signature out);

    /** Returns the same condition for whoever knows the truths of some leaves already. */
    Test given(Truth[] leaves);

    /** A condition without leaves. */
    record Constant(Truth truth) implements Test {
        @Override
        public Truth judge(Truth[] leaves) {
            return truth;
        }

        @Override
        public void sign(Truth[] leaves, Signature out) {
            out.truth(truth);
        }

        @Override
        public Test given(Truth[] leaves) {
            return this;
        }
    }

    /** One leaf. */
    record Leaf(int number) implements Test {
        @Override
        public Truth judge(Truth[] leaves) {
            return leaves[number];
        }

        @Override
        public void sign(Truth[] leaves, Signature out) {
            out.leaf(number, leaves[number]);
        }

        @Override
        public Test given(Truth[] leaves) {
            return leaves[number] == Truth.UNKNOWN ? this : new Constant(leaves[number]);
        }
    }

    /** The opposite of a condition. */
    record Not(Test part) implements Test {
        @Override
        public Truth judge(Truth[] leaves) {
            return part.judge(leaves).not();
        }

        @Override
        public void sign(Truth[] leaves, Signature out) {
            part.sign(leaves, out);
        }

        @Override
        public Test given(Truth[] leaves) {
            Test known = part.given(leaves);
            return known instanceof Constant constant
                    ? new Constant(constant.truth().not())
                    : new Not(known);
        }
    }

    /** At least a number of conditions: all of them, one of them, or something between. */
    record AtLeast(int count, List<Test> parts) implements Test {
        public AtLeast {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth judge(Truth[] leaves) {
            int certain = 0;
            int possible = 0;
            for (Test part : parts) {
                Truth truth = part.judge(leaves);
                certain += truth == Truth.TRUE ? 1 : 0;
                possible += truth == Truth.FALSE ? 0 : 1;
            }
            if (certain >= count) {
                return Truth.TRUE;
            }
            return possible < count ? Truth.FALSE : Truth.UNKNOWN;
        }

        /** Which parts hold does not matter any more, only how many others still must, and which can. */
        @Override
        public void sign(Truth[] leaves, Signature out) {
            Truth truth = judge(leaves);
            out.truth(truth);
            if (truth == Truth.UNKNOWN) {
                int needed = count;
                for (Test part : parts) {
                    needed -= part.judge(leaves) == Truth.TRUE ? 1 : 0;
                }
                out.number(needed);
                for (int place = 0; place < parts.size(); place++) {
                    if (parts.get(place).judge(leaves) == Truth.UNKNOWN) {
                        out.number(place);
                        parts.get(place).sign(leaves, out);
                    }
                }
                out.number(parts.size());
            }
        }

        @Override
        public Test given(Truth[] leaves) {
            int needed = count;
            List<Test> left = new ArrayList<>();
            for (Test part : parts) {
                Test known = part.given(leaves);
                if (known instanceof Constant constant) {
                    needed -= constant.truth() == Truth.TRUE ? 1 : 0;
                } else {
                    left.add(known);
                }
            }
            if (needed <= 0 || left.size() < needed) {
                return new Constant(Truth.of(needed <= 0));
            }
            return left.size() == 1 ? left.get(0) : new AtLeast(needed, left);
        }
    }
}
