// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Texts as authors write them, and as they had better not. */
final class RandomTexts {
    private static final List<String> BITS = List.of(
            "mill",
            "Works",
            " ",
            "  ",
            ": ",
            ":",
            " #",
            "#",
            "-",
            "- ",
            "'",
            "\"",
            "\\",
            "\n",
            "\t",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&a",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "~",
            "null",
            "none",
            "yes",
            "no",
            "true",
            "unrecorded",
            "present",
            "1893",
            "0.50",
            "厂",
            "《条例》",
            "第四条",
            ", art. 4",
            "§",
            "é",
            "\uD83C\uDFED",
            "\u0007",
            "\u0085",
            "\u00A0",
            "\u2028",
            "\uFEFF",
            "...",
            "---",
            "=",
            "<<",
            "or",
            " or ",
            "passes ",
            "\u007F",
            "\u200B");

    private final Random random;

    RandomTexts(Random random) {
        this.random = random;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int bits = 1 + random.nextInt(5);
        for (int i = 0; i < bits; i++) {
            text.append(pick(BITS));
        }
        String stripped = text.toString().strip();
        return stripped.isBlank() ? "a mill" : stripped;
    }

    Wording wording() {
        if (random.nextInt(3) == 0) {
            return Wording.of(text());
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : List.of("en", "zh", "zh-Hant", "de", "und")) {
            if (random.nextInt(2) == 0) {
                texts.put(language, text());
            }
        }
        return texts.isEmpty() ? Wording.en(text()) : Wording.of(texts);
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
