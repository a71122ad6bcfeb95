// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import org.jspecify.annotations.Nullable;

/** Something that the caller asked for and that cannot be done; the message is for the caller's eyes. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(@Nullable String message) {
        super(message);
    }
}
