// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.packs.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class PackSchemaTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MAPPER.readTree(PackReader.schema()));

    private static List<String> problems(JsonNode pack) {
        return SCHEMA.validate(pack).stream().map(Object::toString).toList();
    }

    private static JsonNode yaml(String text) {
        return tree(YamlNodes.read(text, new Problems("pack.yaml")));
    }

    /** Returns what the parser saw, its texts as texts. */
    private static JsonNode tree(Node node) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (node instanceof Node.Scalar text) {
            return nodes.stringNode(text.text());
        }
        if (node instanceof Node.Sequence list) {
            ArrayNode array = nodes.arrayNode();
            list.items().forEach(item -> array.add(tree(item)));
            return array;
        }
        ObjectNode object = nodes.objectNode();
        if (node instanceof Node.Mapping map) {
            map.entries().forEach(entry -> object.set(entry.key().text(), tree(entry.value())));
        }
        return object;
    }

    @Test
    void packs_that_are_read_fit_the_schema() {
        assertThat(problems(yaml(DemoPack.DESIGN))).isEmpty();
        assertThat(problems(yaml(DemoPack.EVERYTHING))).isEmpty();
        assertThat(problems(yaml(PackGrammarTest.FACTS))).isEmpty();
        assertThat(problems(yaml(PackGrammarTest.OTHER))).isEmpty();
    }

    @Test
    void shipped_packs_fit_the_schema_as_they_are_and_as_they_are_written() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/io/github/heritagekit/rules/packs"))) {
            List<Path> packs =
                    all.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertThat(packs).isNotEmpty();
            for (Path file : packs) {
                assertThat(problems(yaml(Files.readString(file))))
                        .as(file.toString())
                        .isEmpty();
            }
        }
        assertThat(problems(MAPPER.readTree(PackWriter.toJson(Packs.renewalForum()))))
                .isEmpty();
        assertThat(problems(yaml(PackWriter.toYaml(Packs.renewalForum())))).isEmpty();
    }

    @Test
    void whatever_is_written_fits_the_schema() {
        LongStream.range(0, 300).forEach(seed -> {
            RulePack pack = RandomPacks.pack(seed);
            String json = PackWriter.text(pack, true);
            assertThat(problems(MAPPER.readTree(json))).as(json).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answer-or-exemption",
                "bad-code",
                "bad-condition",
                "bad-name",
                "bad-unit",
                "empty-list",
                "foreign-rule",
                "misplaced-key",
                "misplaced-key-domain",
                "missing-key",
                "mixed-condition",
                "reserved-word",
                "too-long",
                "too-many",
                "too-many-codes",
                "too-many-examples",
                "too-many-rules",
                "unknown-key",
                "unknown-resolution",
                "unknown-type",
                "unsupported-format",
                "vague-date",
                "wrong-shape"
            })
    void packs_of_a_wrong_shape_do_not(String directory) throws IOException {
        Path home = Path.of("src/test/resources/bad-packs").resolve(directory);
        Path pack = home.resolve("pack.yaml");
        String text = Files.exists(pack) ? Files.readString(pack) : BadPacksTest.repeated(home.resolve("head.yaml"));
        assertThat(problems(yaml(text))).isNotEmpty();
    }

    @Test
    void every_key_of_the_grammar_stands_in_the_schema() throws IOException {
        List<String> keys = new ArrayList<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/io/github/heritagekit/rules/read"))) {
            for (Path source :
                    sources.filter(file -> !file.endsWith("CaseGrammar.java")).toList()) {
                java.util.regex.Pattern.compile("KEYS =\\s*List\\.of\\(([^;]*)\\);")
                        .matcher(Files.readString(source))
                        .results()
                        .flatMap(match -> Stream.of(match.group(1).split(",")))
                        .forEach(keys::add);
            }
        }
        assertThat(keys).hasSizeGreaterThan(40);
        assertThat(keys).allSatisfy(key -> assertThat(PackReader.schema()).contains(key.strip() + ":"));
    }
}
