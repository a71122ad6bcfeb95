// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.TangibleAsset;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A value and the type it is written and read as.
 *
 * @param type the type
 * @param value the value
 */
public record Sample(Class<? extends HeritageValue> type, HeritageValue value) {

    /** Returns one sample of each type that is read alone, registers left out. */
    public static Arbitrary<List<Sample>> oneOfEachType() {
        return Combinators.combine(types().map(Sample::of).toList()).as(samples -> samples);
    }

    /** Returns every type that is read alone, registers left out. */
    private static Stream<Class<? extends HeritageValue>> types() {
        Stream<Class<?>> classes =
                Stream.concat(ModelTypes.withForm(), Stream.of(HeritageAsset.class, TangibleAsset.class));
        return classes.map(type -> type.asSubclass(HeritageValue.class));
    }

    private static Arbitrary<Sample> of(Class<? extends HeritageValue> type) {
        return Arbitraries.defaultFor(type).map(value -> new Sample(type, value));
    }
}
