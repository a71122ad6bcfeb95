// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.Classification;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.UseKind;
import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.text.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Mappers of both generations of Jackson, found by discovery, write the same bytes and read them back. */
class JacksonModulesTest {
    private static final JsonMapper JACKSON_3 =
            JsonMapper.builder().findAndAddModules().build();
    private static final ObjectMapper JACKSON_2 = new ObjectMapper().findAndRegisterModules();

    private static final ImmovableAsset MILL = ImmovableAsset.builder()
            .id(AssetId.of("demo", "1"))
            .name(Wording.en("Riverside Mill 🏭").zh("河畔/纱厂"))
            .kind(AssetKind.WORKS)
            .siteArea(Area.ofHectares(4.6))
            .putExtension(
                    ExtensionName.parse("acme:flood"),
                    ExtensionValue.of(Map.of(
                            "z/\"ü", ExtensionValue.of(new BigDecimal("1.50E+400")),
                            "a", ExtensionValue.of(List.of(ExtensionValue.empty(), ExtensionValue.of(true))))))
            .build();

    record Survey(
            AssetId asset,
            Finding<Area> area,
            SetFinding<UseKind> uses,
            Finding<Boolean> locked,
            Classification opinion,
            Map<AssetId, Wording> remarks) {}

    private static final Survey SURVEY = new Survey(
            AssetId.of("demo", "1"),
            Finding.between(Area.ofHectares(1), Area.ofHectares(2)),
            SetFinding.exactly(UseKind.MUSEUM),
            Finding.none(),
            Classification.INDUSTRIAL_RELIC,
            Map.of(AssetId.of("demo", "2"), Wording.en("locked")));

    @Provide
    Arbitrary<AssetRegister> registers() {
        return RegisterArbitraries.registers();
    }

    @Property(tries = 1000)
    void both_generations_write_the_same_bytes_and_read_them_back(@ForAll("registers") AssetRegister register)
            throws Exception {
        byte[] bytes = JACKSON_3.writeValueAsBytes(register);

        assertThat(JACKSON_2.writeValueAsBytes(register)).isEqualTo(bytes);
        assertThat(JACKSON_3.readValue(bytes, AssetRegister.class)).isEqualTo(register);
        assertThat(JACKSON_2.readValue(bytes, AssetRegister.class)).isEqualTo(register);
        assertThat(HeritageJson.read(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(register);
    }

    @Test
    void an_asset_with_extensions_comes_back_as_it_was() throws Exception {
        String text = JACKSON_3.writeValueAsString(MILL);

        assertThat(text)
                .contains("\"acme:flood\":{\"a\":[null,true],\"z/\\\"ü\":1.50E+400}", "Riverside Mill 🏭", "河畔/纱厂");
        assertThat(JACKSON_2.writeValueAsString(MILL)).isEqualTo(text);
        assertThat(JACKSON_2.readValue(text, HeritageAsset.class)).isEqualTo(MILL);
        assertThat(JACKSON_3.readValue(text, ImmovableAsset.class)).isEqualTo(MILL);
        assertThat(HeritageJson.read(HeritageJson.write(MILL), ImmovableAsset.class))
                .isEqualTo(MILL);
        assertThat(MILL.withName(Wording.en("Other")).extensions()).isEqualTo(MILL.extensions());
    }

    @Test
    void values_stand_inside_the_types_of_an_application() throws Exception {
        String text = JACKSON_3.writeValueAsString(SURVEY);

        assertThat(JACKSON_2.readTree(text)).isEqualTo(JACKSON_2.readTree("""
                        {"asset":"demo:1","area":{"atLeast":"1 ha","atMost":"2 ha"},
                         "uses":{"includes":["museum"],"complete":true},"locked":{"none":true},
                         "opinion":"industrial-relic","remarks":{"demo:2":{"en":"locked"}}}"""));
        assertThat(JACKSON_3.readValue(text, Survey.class)).isEqualTo(SURVEY);
        assertThat(JACKSON_2.readValue(text, Survey.class)).isEqualTo(SURVEY);
        assertThat(JACKSON_3.readValue("{\"asset\":\"demo:1\"}", Survey.class).area())
                .isEqualTo(Finding.unrecorded());
    }

    @Test
    void what_is_wrong_is_told_with_its_place_in_the_document() {
        String text = "{\"asset\": \"demo:1\",\n \"area\": {\"atLeast\": 4.6}}";
        String problem = "heritage JSON: 1 problem\n"
                + "  line 2, column 22, /area/atLeast: found the number 4.6; area must be a string";

        assertThatThrownBy(() -> JACKSON_3.readValue(text, Survey.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith(problem)
                .hasCauseInstanceOf(InvalidHeritageJsonException.class);
        assertThatThrownBy(() -> JACKSON_2.readValue(text, Survey.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith(problem)
                .hasCauseInstanceOf(InvalidHeritageJsonException.class);
    }

    @Test
    void trees_hold_the_same_fields() {
        assertThat(JACKSON_3.valueToTree(MILL).path("siteArea").asString()).isEqualTo("4.6 ha");
        assertThat(JACKSON_3
                        .valueToTree(AssetRegister.of(List.of(MILL)))
                        .path("format")
                        .isInt())
                .isTrue();
        assertThat(JACKSON_2.valueToTree(MILL).path("type").asText()).isEqualTo("immovable");
        assertThat(JACKSON_3.treeToValue(JACKSON_3.valueToTree(MILL), HeritageAsset.class))
                .isEqualTo(MILL);
    }
}
