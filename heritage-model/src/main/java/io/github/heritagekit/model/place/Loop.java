// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import java.util.Arrays;
import java.util.Collections;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;

/** A closed line, read from one of its corners on in one direction. */
final class Loop {
    private final Coordinate[] closed;
    private final int start;
    private final int step;

    private Loop(Coordinate[] closed, int start, int step) {
        this.closed = closed;
        this.start = start;
        this.step = step;
    }

    /** Returns a closed line turned so that it begins at its least corner, in the direction whose corners come first. */
    static Coordinate[] turned(Coordinate[] closed) {
        Coordinate least = Collections.min(Arrays.asList(closed));
        Loop best = new Loop(closed, 0, 1);
        for (int start = 0; start < closed.length - 1; start++) {
            if (closed[start].equals2D(least)) {
                best = best.orBefore(new Loop(closed, start, 1)).orBefore(new Loop(closed, start, -1));
            }
        }
        return best.corners();
    }

    private Coordinate corner(int i) {
        return closed[Math.floorMod(start + i * step, closed.length - 1)];
    }

    private Loop orBefore(Loop other) {
        for (int i = 0; i < closed.length; i++) {
            int order = corner(i).compareTo(other.corner(i));
            if (order != 0) {
                return order < 0 ? this : other;
            }
        }
        return this;
    }

    private Coordinate[] corners() {
        return IntStream.range(0, closed.length).mapToObj(this::corner).toArray(Coordinate[]::new);
    }
}
