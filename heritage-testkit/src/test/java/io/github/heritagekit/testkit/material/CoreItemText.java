// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import java.util.ArrayList;
import java.util.List;

/** The text in which an entry of national industrial heritage enumerates its core items. */
final class CoreItemText {
    private static final String COMMAS = "、，；";

    private CoreItemText() {}

    /**
     * Returns the items, letter by letter: what stands between commas outside brackets, the full stop at the end left out. A
     * shape (锯齿形) is no item; it belongs to the item that the shapes lead up to.
     */
    static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        String whole = text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
        int start = 0;
        int open = 0;
        for (int at = 0; at < whole.length(); at++) {
            char character = whole.charAt(at);
            open += character == '（' ? 1 : character == '）' ? -1 : 0;
            boolean ends = open == 0
                    && COMMAS.indexOf(character) >= 0
                    && !whole.substring(start, at).endsWith("形");
            if (ends) {
                items.add(whole.substring(start, at).strip());
                start = at + 1;
            }
        }
        items.add(whole.substring(start).strip());
        return items;
    }
}
