// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import org.locationtech.jts.geom.Coordinate;

/** Turns a closed line so that it begins at its least corner, in the direction whose corners come first. */
final class Loops {
    private Loops() {}

    static Coordinate[] turned(Coordinate[] closed) {
        int size = closed.length - 1;
        Coordinate[] best = closed;
        for (int start = 0; start < size; start++) {
            for (int step = -1; step <= 1; step += 2) {
                Coordinate[] turn = from(closed, start, step);
                best = compare(turn, best) < 0 ? turn : best;
            }
        }
        return best;
    }

    private static Coordinate[] from(Coordinate[] closed, int start, int step) {
        int size = closed.length - 1;
        Coordinate[] turn = new Coordinate[closed.length];
        for (int i = 0; i < turn.length; i++) {
            turn[i] = closed[Math.floorMod(start + i * step, size)];
        }
        return turn;
    }

    private static int compare(Coordinate[] one, Coordinate[] other) {
        for (int i = 0; i < one.length; i++) {
            int order = one[i].compareTo(other[i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
