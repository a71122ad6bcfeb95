// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.Expectation;
import io.github.heritagekit.rules.pack.PackExample;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.packs.Packs;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackWriterTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/PackWriterTest");

    private static PackReader reader(RulePack pack) {
        return new PackReader(PackWriter.known(pack));
    }

    @Property(tries = 2_000, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void what_is_written_as_yaml_is_read_as_the_same_pack(@ForAll long seed) {
        RulePack pack = RandomPacks.pack(seed);
        assertThat(reader(pack).read("pack.yaml", PackWriter.text(pack, false))).isEqualTo(pack);
    }

    @Property(tries = 2_000, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void what_is_written_as_json_is_read_as_the_same_pack(@ForAll long seed) {
        RulePack pack = RandomPacks.pack(seed);
        assertThat(reader(pack).read("pack.json", PackWriter.text(pack, true))).isEqualTo(pack);
    }

    @Test
    void shipped_packs_survive_both_forms() {
        RulePack pack = Packs.renewalForum();
        assertThat(PackReader.standard().read("pack.yaml", PackWriter.toYaml(pack)))
                .isEqualTo(pack);
        assertThat(PackReader.standard().read("pack.json", PackWriter.toJson(pack)))
                .isEqualTo(pack);
    }

    @Test
    void a_pack_is_written_in_words() throws IOException {
        RulePack pack = PackReaderTest.READER.read("pack.yaml", DemoPack.EVERYTHING);
        assertGolden("everything.yaml", PackWriter.toYaml(pack));
        assertGolden("everything.json", PackWriter.toJson(pack));
        assertGolden("design.yaml", PackWriter.toYaml(PackReaderTest.READER.read("pack.yaml", DemoPack.DESIGN)));
    }

    private static void assertGolden(String name, String text) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void the_name_of_the_file_tells_the_form(@TempDir Path directory) throws IOException {
        RulePack pack = Packs.renewalForum();
        Path json = directory.resolve("forum.rules.JSON");
        Path yaml = directory.resolve("forum.rules.yml");
        PackWriter.write(pack, json);
        PackWriter.write(pack, yaml);
        assertThat(Files.readString(json)).isEqualTo(PackWriter.toJson(pack)).startsWith("{");
        assertThat(Files.readString(yaml)).isEqualTo(PackWriter.toYaml(pack)).startsWith("format: 1\n");
        assertThat(PackReader.standard().read(json))
                .isEqualTo(PackReader.standard().read(yaml));
    }

    private static final ChoiceQuestion<String> SIZE = ChoiceQuestion.of("demo/size", "TALL", "LOW");

    private static RulePack.Builder demo() {
        return RulePack.builder("demo", "1").question(SIZE);
    }

    @Test
    void however_many_zeros_a_number_was_given_with_the_pack_is_the_same() {
        RulePack ninety = slopes(new BigDecimal("90"), new BigDecimal("100"));

        assertThat(slopes(new BigDecimal("90.0"), new BigDecimal("1E+2"))).isEqualTo(ninety);
        assertThat(PackReader.standard().read("pack.yaml", PackWriter.toYaml(ninety)))
                .isEqualTo(ninety);
    }

    private static RulePack slopes(BigDecimal steep, BigDecimal most) {
        var slope = Fact.decimal("teapots/slope").within(BigDecimal.ZERO, most);
        var place = ChoiceQuestion.of("teapots/place", "SHELF", "BIN");
        return RulePack.builder("teapots", "1")
                .fact(slope)
                .question(place)
                .rule(Rule.of("teapots/steep").answers(place, "BIN").when(slope.atLeast(steep)))
                .rule(Rule.of("teapots/even").answers(place, "SHELF").when(slope.between(BigDecimal.ZERO, steep)))
                .build();
    }

    @Test
    void a_fact_that_nothing_declares_cannot_be_written() {
        RulePack pack = demo().rule(Rule.of("demo/tall")
                        .answers(SIZE, "TALL")
                        .when(Fact.wholeNumber("demo/storeys").over(5)))
                .build();
        assertThatThrownBy(() -> PackWriter.toYaml(pack))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pack `demo/1` cannot be written:\n  unknown fact `storeys`; the facts are size");
    }

    @Test
    void a_tree_that_no_text_stands_for_cannot_be_written() {
        Fact<Long> storeys = Fact.wholeNumber("demo/storeys");
        Condition odd = new Condition.Not(
                new Condition.Not(Fact.wholeNumber("demo/storeys").over(5)));
        RulePack pack = demo().fact(storeys)
                .rule(Rule.of("demo/tall").answers(SIZE, "TALL").when(odd))
                .build();
        assertThatThrownBy(() -> PackWriter.toJson(pack))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "pack `demo/1` cannot be written: it says something that the grammar has no words for, and would"
                                + " be read as another pack");
    }

    @Test
    void an_override_in_an_example_is_not_passed_off_as_the_record() {
        var storeys = Fact.wholeNumber("demo/storeys");
        Facts given = Facts.onAnyDay()
                .with(storeys, 3L)
                .override(storeys, Finding.of(4L), "recounted", "J. Doe", LocalDate.of(2024, 10, 18));
        RulePack pack = demo().fact(storeys)
                .rule(Rule.of("demo/tall").answers(SIZE, "TALL").when(storeys.over(5)))
                .example(new PackExample("odd", given, List.of(new Expectation.Openness(SIZE, Set.of("demo/storeys")))))
                .build();
        assertThatThrownBy(() -> PackWriter.toYaml(pack)).hasMessageContaining("no words for");
    }
}
