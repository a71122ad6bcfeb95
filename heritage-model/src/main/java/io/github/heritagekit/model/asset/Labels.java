// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The shipped table of known codes of one kind, with their labels in English and Chinese; and what all codes share. */
final class Labels<C> {
    private final ImmutableMap<C, Wording> byCode;

    private Labels(ImmutableMap<C, Wording> byCode) {
        this.byCode = byCode;
    }

    static String checked(String what, String code) {
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    what + " must be a code of a-z, 0-9 and - with at most one / but was `" + code + "`");
        }
        return code;
    }

    /** Whether a code has the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}; every value that is read asks, so no pattern does it. */
    private static boolean isCode(String code) {
        int slash = code.indexOf('/');
        return slash < 0
                ? isWord(code, 0, code.length())
                : isWord(code, 0, slash) && isWord(code, slash + 1, code.length());
    }

    /** Returns whether the part of a text is one or more of a-z, 0-9 and hyphens. */
    static boolean isWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return from < to;
    }

    static <C> Table<C> table() {
        return new Table<>();
    }

    /** Returns the label of a code; a code that is not in the table labels itself. */
    String label(C code, Locale language) {
        Wording label = byCode.get(code);
        return label == null ? code.toString() : label.in(language);
    }

    boolean contains(C code) {
        return byCode.containsKey(code);
    }

    ImmutableList<C> known() {
        return byCode.keySet().asList();
    }

    /** Collects a table. */
    static final class Table<C> {
        private final ImmutableMap.Builder<C, Wording> byCode = ImmutableMap.builder();

        Table<C> put(C code, String english, String chinese) {
            byCode.put(code, Wording.en(english).zh(chinese));
            return this;
        }

        Table<C> putEach(Map<C, Wording> labels) {
            byCode.putAll(labels);
            return this;
        }

        Table<C> putAll(List<Labels<C>> tables) {
            tables.forEach(table -> byCode.putAll(table.byCode));
            return this;
        }

        Labels<C> build() {
            return new Labels<>(byCode.buildOrThrow());
        }
    }
}
