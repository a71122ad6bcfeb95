// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Finds where in a text the marks of the YAML parser stand, which count code points.
 *
 * <p>It walks from the mark asked before, so that marks asked in the order of the text take one walk through it together. <b>Not
 * thread-safe.</b>
 */
final class Offsets {
    private final String text;
    private final int codePoints;
    private int lastIndex;
    private int lastOffset;

    Offsets(String text) {
        this.text = text;
        this.codePoints = text.codePointCount(0, text.length());
    }

    /** Returns the offset in UTF-16 units; the end of the text for a mark behind it. */
    int of(Mark mark) {
        int index = Math.min(mark.getIndex(), codePoints);
        lastOffset = text.offsetByCodePoints(lastOffset, index - lastIndex);
        lastIndex = index;
        return lastOffset;
    }
}
