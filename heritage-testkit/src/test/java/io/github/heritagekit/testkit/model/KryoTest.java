// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.testkit.HeritageArbitraryProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.providers.TypeUsage;
import org.junit.jupiter.api.Test;

/** Kryo of both generations takes values through after the one line that {@link HeritageValue} tells. */
class KryoTest {
    private final Kryo kryo4 = new Kryo();
    private final com.esotericsoftware.kryo.kryo5.Kryo kryo5 = new com.esotericsoftware.kryo.kryo5.Kryo();

    KryoTest() {
        kryo4.addDefaultSerializer(HeritageValue.class, new JavaSerializer());
        kryo5.addDefaultSerializer(
                HeritageValue.class, new com.esotericsoftware.kryo.kryo5.serializers.JavaSerializer());
        kryo5.setRegistrationRequired(false);
    }

    @Property
    void kryo_4_takes_registers_through(@ForAll AssetRegister register) {
        assertThat(throughKryo4(register)).isEqualTo(register).hasToString(register.toString());
    }

    @Property
    void kryo_4_takes_assets_through_in_what_holds_them(@ForAll HeritageAsset one, @ForAll HeritageAsset other) {
        List<HeritageAsset> both = new ArrayList<>(List.of(one, other));
        assertThat(throughKryo4(both)).isEqualTo(both);
    }

    @Property
    void kryo_5_takes_registers_through(@ForAll AssetRegister register) {
        assertThat(throughKryo5(register)).isEqualTo(register).hasToString(register.toString());
    }

    @Property
    void kryo_5_takes_assets_through_in_what_holds_them(@ForAll HeritageAsset one, @ForAll HeritageAsset other) {
        List<HeritageAsset> both = new ArrayList<>(List.of(one, other));
        assertThat(throughKryo5(both)).isEqualTo(both);
    }

    @Property(tries = 100)
    void both_take_a_value_of_every_type_through(@ForAll("oneOfEach") List<HeritageValue> values) {
        assertThat(values).hasSizeGreaterThan(50);
        assertThat(values).allSatisfy(value -> {
            assertThat(throughKryo4(value)).isEqualTo(value).hasToString(value.toString());
            assertThat(throughKryo5(value)).isEqualTo(value).hasToString(value.toString());
        });
    }

    /** Problems are told and not made; findings and sets are about something, and stand in assets. */
    @Provide
    Arbitrary<List<HeritageValue>> oneOfEach() {
        HeritageArbitraryProvider provider = new HeritageArbitraryProvider();
        return Combinators.combine(ModelTypes.publicValues()
                        .filter(type -> !type.isEnum() && !ModelTypes.isAbstract(type))
                        .filter(type -> type.getTypeParameters().length == 0)
                        .filter(type -> provider.canProvideFor(TypeUsage.of(type)))
                        .map(type -> Arbitraries.defaultFor(type.asSubclass(HeritageValue.class)))
                        .toList())
                .as(values -> List.<HeritageValue>copyOf(values));
    }

    @Test
    void both_take_every_constant_of_every_enum_through() {
        List<Object> constants = ModelTypes.publicValues()
                .filter(Class::isEnum)
                .<Object>flatMap(type -> Stream.of(type.getEnumConstants()))
                .toList();

        assertThat(constants).hasSizeGreaterThan(40).allSatisfy(constant -> {
            assertThat(throughKryo4(constant)).isSameAs(constant);
            assertThat(throughKryo5(constant)).isSameAs(constant);
        });
    }

    private Object throughKryo4(Object value) {
        Output out = new Output(1_024, -1);
        kryo4.writeClassAndObject(out, value);
        return kryo4.readClassAndObject(new Input(out.toBytes()));
    }

    private Object throughKryo5(Object value) {
        var out = new com.esotericsoftware.kryo.kryo5.io.Output(1_024, -1);
        kryo5.writeClassAndObject(out, value);
        return kryo5.readClassAndObject(new com.esotericsoftware.kryo.kryo5.io.Input(out.toBytes()));
    }
}
