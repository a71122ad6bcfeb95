// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.UseKind;
import io.github.heritagekit.model.json.HeritageJson;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.testkit.HeritageArbitraries;
import io.github.heritagekit.testkit.JsonRoundTripLaws;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Everything that has a form in JSON comes back from it, whoever reads and writes it. */
@SuppressWarnings("ClassCanBeStatic") // jqwik takes inner classes only
class JsonLawsTest {
    private static final JsonMapper JACKSON_3 =
            JsonMapper.builder().findAndAddModules().build();
    private static final ObjectMapper JACKSON_2 = new ObjectMapper().findAndRegisterModules();

    @Group
    class ByThisLibrary extends JsonRoundTripLaws<AssetRegister> {
        @Override
        protected Arbitrary<AssetRegister> values() {
            return HeritageArbitraries.registers();
        }

        @Override
        protected String write(AssetRegister value) {
            return HeritageJson.write(value);
        }

        @Override
        protected AssetRegister read(String text) {
            return HeritageJson.read(text);
        }
    }

    @Group
    class ByJackson3 extends JsonRoundTripLaws<AssetRegister> {
        @Override
        protected Arbitrary<AssetRegister> values() {
            return HeritageArbitraries.registers();
        }

        @Override
        protected String write(AssetRegister value) {
            return JACKSON_3.writeValueAsString(value);
        }

        @Override
        protected AssetRegister read(String text) {
            return JACKSON_3.readValue(text, AssetRegister.class);
        }
    }

    @Group
    class ByJackson2 extends JsonRoundTripLaws<AssetRegister> {
        @Override
        protected Arbitrary<AssetRegister> values() {
            return HeritageArbitraries.registers();
        }

        @Override
        protected String write(AssetRegister value) throws Exception {
            return JACKSON_2.writeValueAsString(value);
        }

        @Override
        protected AssetRegister read(String text) throws Exception {
            return JACKSON_2.readValue(text, AssetRegister.class);
        }
    }

    @Provide
    Arbitrary<List<Sample>> oneOfEachType() {
        return Sample.oneOfEachType();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void all_three_read_what_each_writes_and_both_mappers_write_the_same_bytes(
            @ForAll("oneOfEachType") List<Sample> samples) throws Exception {
        for (Sample sample : samples) {
            HeritageValue value = sample.value();
            byte[] bytes = JACKSON_3.writeValueAsBytes(value);

            assertThat(JACKSON_2.writeValueAsBytes(value)).isEqualTo(bytes);
            assertThat((Object) JACKSON_3.readValue(bytes, sample.type())).isEqualTo(value);
            assertThat((Object) JACKSON_2.readValue(bytes, sample.type())).isEqualTo(value);
            assertThat((Object) HeritageJson.read(new String(bytes, UTF_8), sample.type()))
                    .isEqualTo(value);
            String ours = HeritageJson.write(value);
            assertThat((Object) JACKSON_2.readValue(ours, sample.type())).isEqualTo(value);
        }
    }

    @Property
    void findings_come_back_where_their_type_is_told(
            @ForAll Finding<Area> area,
            @ForAll Finding<Boolean> flag,
            @ForAll Finding<Integer> number,
            @ForAll SetFinding<UseKind> uses)
            throws Exception {
        Findings findings = new Findings(area, flag, number, uses);
        byte[] bytes = JACKSON_3.writeValueAsBytes(findings);

        assertThat(JACKSON_2.writeValueAsBytes(findings)).isEqualTo(bytes);
        assertThat(JACKSON_3.readValue(bytes, Findings.class)).isEqualTo(findings);
        assertThat(JACKSON_2.readValue(bytes, Findings.class)).isEqualTo(findings);
    }

    record Findings(Finding<Area> area, Finding<Boolean> flag, Finding<Integer> number, SetFinding<UseKind> uses) {}

    @Property
    void equal_assets_are_written_alike_whatever_order_their_sets_have(@ForAll ImmovableAsset asset) {
        ImmovableAsset turned = asset.withSignificance(turned(asset.significance()))
                .withCurrentUse(turned(asset.currentUse()))
                .withDesignations(asset.designations()
                        .withNeverUnder(turned(asset.designations().neverUnder())))
                .withExtensions(turned(asset.extensions()));

        assertThat(turned).isEqualTo(asset);
        assertThat(HeritageJson.write(turned)).isEqualTo(HeritageJson.write(asset));
    }

    private static <E> SetFinding<E> turned(SetFinding<E> set) {
        SetFinding<E> turned = SetFinding.<E>unrecorded(set.reason())
                .including(turned(set.present()))
                .excluding(turned(set.absent()))
                .withSources(set.sources());
        return set.complete() ? turned.completed() : turned;
    }

    private static <E> List<E> turned(Collection<E> members) {
        List<E> turned = new ArrayList<>(members);
        Collections.reverse(turned);
        return turned;
    }

    private static <K, V> Map<K, V> turned(Map<K, V> entries) {
        Map<K, V> turned = new LinkedHashMap<>();
        turned(entries.keySet()).forEach(key -> turned.put(key, entries.get(key)));
        return turned;
    }
}
