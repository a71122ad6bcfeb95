// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.testkit.SerializationLaws;
import io.github.heritagekit.testkit.ValueLaws;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every value of the model: the laws of values and of their bytes. */
abstract class ModelLaws<T extends HeritageValue> extends ValueLaws<T> {
    private final SerializationLaws<T> serialization = new SerializationLaws<>() {
        @Override
        protected Arbitrary<? extends T> values() {
            return ModelLaws.this.values();
        }
    };

    @Property
    void a_value_comes_back_from_its_bytes(@ForAll("values") T value) {
        serialization.a_value_comes_back_from_its_bytes(value);
    }

    @Property
    void what_came_back_is_written_as_the_same_bytes(@ForAll("values") T value) {
        serialization.what_came_back_is_written_as_the_same_bytes(value);
    }
}
