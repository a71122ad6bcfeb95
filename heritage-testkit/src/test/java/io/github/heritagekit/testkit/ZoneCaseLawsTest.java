// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.LimitAspect;
import io.github.heritagekit.rules.bridge.ZoneCase;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;

/** What a zone plan is asked about compares by content and comes back from its bytes. */
@SuppressWarnings("ClassCanBeStatic") // jqwik takes inner classes only
class ZoneCaseLawsTest {

    private static Arbitrary<ZoneCase> cases() {
        Arbitrary<ZoneCase> places = HeritageArbitraries.footprints().map(ZoneCase::over);
        return Combinators.combine(
                        places,
                        Arbitraries.of(0, 5),
                        Arbitraries.of(Intervention.known()).optional(),
                        Arbitraries.integers().between(1, 40).optional(),
                        Arbitraries.integers().between(1, 100).optional())
                .as((place, error, work, height, coverage) -> {
                    ZoneCase asked = place.goodTo(Length.ofMetres(error));
                    ZoneCase proposed = work.map(asked::proposing).orElse(asked);
                    ZoneCase high = height.map(
                                    metres -> proposed.measuring(LimitAspect.HEIGHT, Length.ofMetres(metres)))
                            .orElse(proposed);
                    return coverage.map(percent -> high.measuring(LimitAspect.COVERAGE, Share.ofPercent(percent)))
                            .orElse(high);
                });
    }

    @Group
    @PropertyDefaults(tries = 300)
    class Values extends ValueLaws<ZoneCase> {
        @Override
        protected Arbitrary<ZoneCase> values() {
            return cases();
        }
    }

    @Group
    @PropertyDefaults(tries = 300)
    class Bytes extends SerializationLaws<ZoneCase> {
        @Override
        protected Arbitrary<ZoneCase> values() {
            return cases();
        }

        @Property
        void kryo_brings_a_case_back(@ForAll("values") ZoneCase value) {
            Kryo kryo = new Kryo();
            kryo.addDefaultSerializer(HeritageValue.class, new JavaSerializer());
            Output output = new Output(1024, -1);
            kryo.writeClassAndObject(output, value);

            assertThat(kryo.readClassAndObject(new Input(output.toBytes()))).isEqualTo(value);
        }
    }
}
