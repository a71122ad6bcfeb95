// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks.cold;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The one answer on which all rules agree. */
final class One {
    private One() {}

    /** Returns it. */
    static String of(List<String> answers) {
        Set<String> different = new LinkedHashSet<>(answers);
        if (different.size() != 1) {
            throw new IllegalStateException("one answer was expected but there are " + answers);
        }
        return answers.get(0);
    }
}
