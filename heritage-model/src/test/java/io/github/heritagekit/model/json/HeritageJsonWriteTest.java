// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.AssetLinkType;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.Burden;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationEffect;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.Designations;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.asset.OperatingStatus;
import io.github.heritagekit.model.asset.SignificanceValue;
import io.github.heritagekit.model.asset.TransmissionState;
import io.github.heritagekit.model.asset.UseKind;
import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.Finding.Reason;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.Dating;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.model.time.YearRange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeritageJsonWriteTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/HeritageJsonWriteTest/register.json");
    private static final Source SURVEY =
            Source.of("Survey").withLocator("p. 7").withDate(PartialDate.parse("2017-12-22"));

    private static final ImmovableAsset MILL = ImmovableAsset.builder()
            .id(AssetId.parse("demo:0042"))
            .name(Wording.en("Riverside Spinning Mill").zh("河畔纺纱厂"))
            .country(Country.of("CN"))
            .kind(AssetKind.WORKS)
            .addIdentifier(AssetId.parse("erih:riverside"))
            .designations(Designations.builder()
                    .addAct(Designation.builder()
                            .scheme(DesignationScheme.UK_LISTED)
                            .grade("II*")
                            .reference("975")
                            .name(Wording.en("Spinning block"))
                            .valid(DateRange.parse("2004 to 2021"))
                            .recorded(DateRange.parse("from 2004-03"))
                            .effect(DesignationEffect.RECOGNISES)
                            .addSource(Source.of("Register"))
                            .build())
                    .addNeverUnder(DesignationScheme.WORLD_HERITAGE, DesignationScheme.UK_SCHEDULED)
                    .complete(true)
                    .build())
            .built(Finding.disputed(Finding.of(Dating.about(1890, 5), SURVEY), Finding.of(Dating.between(1896, 1899))))
            .inUse(YearRange.ofClosed(1891, 1998))
            .operatingStatus(Finding.of(OperatingStatus.NEVER_OPERATED, Source.of("Register")))
            .currentUse(SetFinding.<UseKind>unrecorded(Reason.OUTSIDE_COVERAGE)
                    .including(UseKind.PARK, UseKind.MUSEUM)
                    .excluding(UseKind.VACANT)
                    .withSource(SURVEY))
            .position(Position.ofLatLon(29.553, 106.516))
            .siteArea(Finding.between(Area.ofHectares(4.6), Area.ofMu(142)))
            .floorArea(Finding.atLeast(Area.ofSquareMetres(7500)))
            .largeStructures(Finding.none())
            .originalMachinery(Finding.oneOf(List.of(true), true))
            .investmentBurden(Finding.unrecorded(Reason.WITHHELD))
            .upkeepBurden(Finding.<Burden>oneOf(Burden.ORDINARY, Burden.HEAVY).withSource(SURVEY))
            .significance(SetFinding.none())
            .statement(Wording.of("last \"mule\" floor"))
            .note(Wording.en("two\nlines"))
            .addSource(SURVEY)
            .build();

    private static final MovableAsset ENGINE = MovableAsset.builder()
            .id(AssetId.parse("demo:0043"))
            .name("engine")
            .kind(AssetKind.MACHINE)
            .partOf(MILL.id())
            .inOriginalPlace(true)
            .build();

    private static final IntangibleAsset CRAFT = IntangibleAsset.builder()
            .id(AssetId.parse("demo:0044"))
            .name("spinning")
            .kind(AssetKind.of("demo/spinning"))
            .addLink(AssetLink.of(AssetLinkType.CARRIED_BY, AssetId.parse("film:1"))
                    .externally())
            .transmission(TransmissionState.AT_RISK)
            .recorded(new Finding.Unrecorded<>(Reason.CANNOT_BE_FOUND_OUT, "burnt", List.of()))
            .addSignificance(SignificanceValue.SOCIAL)
            .build();

    private static final AssetRegister REGISTER = AssetRegister.of(List.of(MILL, ENGINE, CRAFT))
            .withExtensions(Map.of(
                    ExtensionName.parse("demo:surveyed-by"),
                    ExtensionValue.of("Survey"),
                    ExtensionName.parse("acme:batch"),
                    ExtensionValue.of(Map.of("number", ExtensionValue.of(7)))));

    @Test
    void a_register_is_written_in_its_one_form() throws Exception {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, HeritageJson.write(REGISTER));
        }

        assertThat(HeritageJson.write(REGISTER)).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void what_is_written_reads_back() throws Exception {
        assertThat(HeritageJson.read(GOLDEN)).isEqualTo(REGISTER);
    }

    @Test
    void a_file_may_begin_with_a_byte_order_mark(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("register.json");
        Files.writeString(file, "\uFEFF" + Files.readString(GOLDEN));

        assertThat(HeritageJson.read(file)).isEqualTo(REGISTER);
    }

    @Test
    void a_register_of_any_length_is_written_to_its_end() throws Exception {
        List<MovableAsset> engines = IntStream.range(0, 3000)
                .mapToObj(i -> ENGINE.withId(AssetId.of("demo", "engine-" + i))
                        .withLinks()
                        .withName(Wording.of("engine 🚂 机车".repeat(i % 7 + 1))))
                .toList();
        AssetRegister register = AssetRegister.of(engines);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        HeritageJson.write(register, stream);

        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(HeritageJson.write(register));
        assertThat(HeritageJson.read(new ByteArrayInputStream(stream.toByteArray())))
                .isEqualTo(register);
    }

    @Test
    void members_of_a_set_are_written_in_one_order() {
        ImmovableAsset other = MILL.withCurrentUse(SetFinding.exactly(UseKind.MUSEUM, UseKind.PARK));
        ImmovableAsset same = MILL.withCurrentUse(SetFinding.exactly(UseKind.PARK, UseKind.MUSEUM));

        assertThat(HeritageJson.write(AssetRegister.of(List.of(other))))
                .isEqualTo(HeritageJson.write(AssetRegister.of(List.of(same))));
    }

    @Test
    void the_long_forms_of_a_value_and_a_source_are_read_too() {
        String text = """
                {"format": 1, "assets": [{"type": "movable", "id": "demo:1", "name": {"und": "x"}, "kind": "tool",
                  "inOriginalPlace": {"value": true}, "sources": [{"title": "Register"}]}]}""";

        assertThat(HeritageJson.read(text).assets())
                .containsExactly(MovableAsset.builder()
                        .id(AssetId.parse("demo:1"))
                        .name("x")
                        .kind(AssetKind.TOOL)
                        .inOriginalPlace(true)
                        .addSource(Source.of("Register"))
                        .build());
    }

    @Test
    void what_others_say_of_a_register_is_read_wherever_it_stands() {
        AssetRegister register =
                HeritageJson.read("{\"acme:a\":1,\"assets\":[],\"acme:b\":[null],\"format\":1,\"acme:c\":{}}");

        assertThat(register)
                .isEqualTo(AssetRegister.of(List.of())
                        .withExtensions(Map.of(
                                ExtensionName.parse("acme:a"),
                                ExtensionValue.of(1),
                                ExtensionName.parse("acme:b"),
                                ExtensionValue.of(List.of(ExtensionValue.empty())),
                                ExtensionName.parse("acme:c"),
                                ExtensionValue.of(Map.of()))));
    }

    @Test
    void an_empty_register_has_no_assets() {
        String empty = HeritageJson.write(AssetRegister.of(List.of()));

        assertThat(empty).isEqualTo("{\n  \"format\": 1,\n  \"assets\": []\n}\n");
        assertThat(HeritageJson.read(empty).size()).isZero();
    }

    @Test
    void characters_that_bytes_cannot_carry_are_escaped() {
        IntangibleAsset odd = CRAFT.withName(Wording.of("half \uD83C\u0001 and whole 🏭"));
        String written = HeritageJson.write(AssetRegister.of(List.of(odd)));

        assertThat(written).contains("half \\ud83c\\u0001 and whole 🏭");
        assertThat(new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(written);
    }
}
