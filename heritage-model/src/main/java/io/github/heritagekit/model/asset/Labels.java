// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The shipped table of known codes of one kind, with their labels in English and Chinese; and what all codes share. */
final class Labels<C> {
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)?");

    private final ImmutableMap<C, Wording> byCode;

    private Labels(ImmutableMap<C, Wording> byCode) {
        this.byCode = byCode;
    }

    static String checked(String what, String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    what + " must be a code of a-z, 0-9 and - with at most one / but was `" + code + "`");
        }
        return code;
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
