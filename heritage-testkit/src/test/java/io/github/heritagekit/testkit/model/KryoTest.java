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
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

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
