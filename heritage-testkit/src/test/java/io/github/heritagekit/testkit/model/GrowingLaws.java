// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.testkit.Attribute;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of the values that will gain attributes: above all, every copy keeps the attributes it does not change. */
abstract class GrowingLaws<T extends HeritageValue> extends ModelLaws<T> {
    private final Growing<T> type;
    private final Arbitrary<T> values;
    private final List<Attribute<T, ?>> copies;

    GrowingLaws(Class<T> type, Arbitrary<T> values) {
        this.type = new Growing<>(type);
        this.values = values;
        this.copies = this.type.copies();
    }

    @Override
    protected Arbitrary<T> values() {
        return values;
    }

    @Override
    protected List<Attribute<T, ?>> attributes() {
        return copies;
    }

    @Example
    void there_is_a_copy_for_each_attribute() throws Exception {
        assertThat(copies).extracting(Attribute::toString).containsAll(type.attributes());
    }

    @Property
    void a_copy_through_the_builder_keeps_everything(@ForAll("values") T value) throws Exception {
        assertThat(type.rebuilt(value)).isEqualTo(value).hasToString(value.toString());
    }
}
