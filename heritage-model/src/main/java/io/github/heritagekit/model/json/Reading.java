// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.json.TreeReader.TooDeepException;

/** Reads one value from tokens and gathers what is wrong with it. */
final class Reading {
    private Reading() {}

    /**
     * Reads the value that the tokens stand at, which has a pointer in its document.
     *
     * @throws InvalidHeritageJsonException with everything that is wrong
     */
    static <T> T value(Document<T> document, Tokens tokens, String pointer) {
        Problems problems = new Problems();
        T value = null;
        try {
            value = document.read(new TreeReader(tokens, pointer, problems), problems);
        } catch (TooDeepException e) {
            problems.add(e.problem);
        }
        if (value == null || !problems.isEmpty()) {
            throw problems.exception();
        }
        return value;
    }
}
