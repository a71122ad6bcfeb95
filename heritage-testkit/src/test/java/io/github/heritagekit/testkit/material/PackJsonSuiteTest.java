// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.primitives.Bytes;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.read.PackReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The reader of packs against the parsing files of JSONTestSuite, as JSON and as YAML, by themselves and within a pack: each is
 * refused with problems of our own, soon.
 */
@MaterialSuite("conformance/json/JSONTestSuite/test_parsing")
class PackJsonSuiteTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
    private static final Set<String> NO_JSON =
            Set.of("json-syntax", "invalid-utf-8", "bad-character", "empty-file", "second-document", "too-deep");

    @Test
    void every_text_is_refused_for_its_content_or_for_not_being_json(Path suite) throws IOException {
        List<String> noJson = new ArrayList<>();
        List<String> somethingElse = new ArrayList<>();
        for (Path file : files(suite)) {
            String code =
                    refusal("pack.json", Files.readAllBytes(file), file).get(0).code();
            (NO_JSON.contains(code) ? noJson : somethingElse).add(String.valueOf(file.getFileName()));
        }
        System.out.println("JSONTestSuite: " + (noJson.size() + somethingElse.size()) + " texts, "
                + somethingElse.size() + " refused as no pack, " + noJson.size() + " as no JSON");
        assertThat(somethingElse).filteredOn(name -> name.startsWith("n_")).isEmpty();
        assertThat(noJson.size() + somethingElse.size()).isEqualTo(95 + 188 + 35);
    }

    @Test
    void every_text_is_refused_as_yaml_too(Path suite) throws IOException {
        for (Path file : files(suite)) {
            assertThat(refusal("pack.yaml", Files.readAllBytes(file), file)).isNotEmpty();
        }
    }

    @Test
    void every_text_is_refused_where_a_pack_has_its_title(Path suite) throws IOException {
        for (Path file : files(suite)) {
            byte[] before = "{\"format\": 1, \"pack\": \"demo\", \"title\": ".getBytes(StandardCharsets.UTF_8);
            byte[] wrapped = Bytes.concat(before, Files.readAllBytes(file), "}".getBytes(StandardCharsets.UTF_8));
            assertThat(refusal("pack.json", wrapped, file)).isNotEmpty();
        }
    }

    private static List<Path> files(Path suite) throws IOException {
        try (Stream<Path> files = Files.list(suite)) {
            return files.sorted().toList();
        }
    }

    private static List<Problem> refusal(String name, byte[] bytes, Path file) {
        Throwable thrown = assertTimeoutPreemptively(
                LONG_ENOUGH,
                () -> catchThrowable(() -> PackReader.standard().read(name, new ByteArrayInputStream(bytes))),
                file::toString);
        assertThat(thrown).as(file.toString()).isInstanceOf(InvalidRulePackException.class);
        List<Problem> problems = ((InvalidRulePackException) thrown).problems();
        assertThat(problems)
                .as(file.toString())
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
        return problems;
    }
}
