// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.Collections2;
import io.github.heritagekit.model.text.Spelling;
import java.util.Collection;

/** Finds the word or id that somebody may have meant. */
final class Nearest {
    private Nearest() {}

    /** The question to put behind a message: the nearest candidate, or nothing. */
    static <T> String hint(T wanted, Collection<T> candidates) {
        return Spelling.nearest(wanted.toString(), Collections2.transform(candidates, Object::toString))
                .map(nearest -> "; did you mean `" + nearest + "`?")
                .orElse("");
    }
}
