// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.json.Node.Kind;
import java.util.List;

/** Checks the bounding boxes of GeoJSON, of which nothing else is made: a box is told by what it bounds. */
final class GeoBounds {
    private static final String RULE = "bbox must be four or six numbers: west, south, (depth,) east, north(, height)";
    private static final int FLAT = 4;
    private static final int WITH_HEIGHT = 6;

    private GeoBounds() {}

    static void check(Node object, Problems problems) {
        Node box = object.members().get("bbox");
        if (box == null) {
            return;
        }
        List<Node> numbers = box.elements();
        if (!box.is(Kind.ARRAY)) {
            problems.add(box, RULE);
        } else if (numbers.size() != FLAT && numbers.size() != WITH_HEIGHT) {
            problems.add(box, "an array of " + numbers.size(), RULE);
        } else if (!numbers.stream().allMatch(number -> number.is(Kind.NUMBER))) {
            problems.add(box, "an array of other things than numbers", RULE);
        } else if (south(numbers) > north(numbers)) {
            problems.add(box, "a south edge north of the north edge", RULE);
        }
    }

    private static double south(List<Node> numbers) {
        return Double.parseDouble(numbers.get(1).text());
    }

    private static double north(List<Node> numbers) {
        return Double.parseDouble(numbers.get(numbers.size() / 2 + 1).text());
    }
}
