// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import org.jspecify.annotations.Nullable;

/** Which types have a form, whoever asks. */
final class Types {
    private Types() {}

    static boolean isWritten(Class<?> type) {
        return Finding.class.isAssignableFrom(type) || type == SetFinding.class || FormTable.find(type) != null;
    }

    static boolean isRead(Class<?> type) {
        return type == Finding.class || type == SetFinding.class || FormTable.isRead(type);
    }

    /** Returns the form of a type that may be about another one; null if it has none. */
    static @Nullable Document<?> document(Class<?> type, Class<?> about) {
        if (type == Finding.class) {
            return FormTable.finding(about);
        }
        if (type == SetFinding.class) {
            return FormTable.set(about);
        }
        return FormTable.isRead(type) ? FormTable.find(type) : null;
    }

    /** Returns what a value that is left out stands for: findings are not recorded. */
    static @Nullable Object absent(Class<?> type) {
        if (type == Finding.class) {
            return Finding.unrecorded();
        }
        return type == SetFinding.class ? SetFinding.unrecorded() : null;
    }
}
