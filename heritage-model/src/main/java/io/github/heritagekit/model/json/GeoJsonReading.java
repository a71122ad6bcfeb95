// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.HeritageValue;
import java.util.List;

/**
 * What was read of a GeoJSON text: all that could be, and all that is wrong with it.
 *
 * <p>A problem does not always cost a value: a ring that runs the wrong way is told and read. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 * @param values what was read, in the order of the text
 * @param problems what is wrong, in the order of the text
 */
public record GeoJsonReading<T extends HeritageValue>(List<T> values, List<JsonProblem> problems)
        implements HeritageValue {

    /** Copies the parts. */
    public GeoJsonReading {
        values = ImmutableList.copyOf(values);
        problems = ImmutableList.copyOf(problems);
    }

    /** Returns how much was read, and each problem on a line of its own. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(values.size()
                + (values.size() == 1 ? " value, " : " values, ")
                + problems.size()
                + (problems.size() == 1 ? " problem" : " problems"));
        problems.forEach(problem -> text.append("\n  ").append(problem));
        return text.toString();
    }
}
