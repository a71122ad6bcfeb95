// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BadPacksTest {
    private static final Path HOME = Path.of("src/test/resources/bad-packs");
    private static final PackReader READER = PackReader.standard()
            .withVocabulary(
                    Vocabulary.of("teapots", List.of(Fact.area("teapots/site-area"), Fact.yesNo("teapots/lid"))));

    @TestFactory
    Stream<DynamicTest> every_bad_pack_is_told_in_full() throws IOException {
        return directories().stream()
                .map(directory -> DynamicTest.dynamicTest(
                        String.valueOf(directory.getFileName()), () -> assertToldInFull(directory)));
    }

    @Test
    void every_problem_code_has_a_bad_pack() throws IOException {
        List<String> names = directories().stream()
                .map(path -> String.valueOf(path.getFileName()))
                .toList();
        assertThat(names)
                .containsAll(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::code)
                        .toList());
    }

    private static List<Path> directories() throws IOException {
        try (Stream<Path> all = Files.list(HOME)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void assertToldInFull(Path directory) throws IOException {
        InvalidRulePackException refusal = refusal(directory);
        Path expected = directory.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, refusal.getMessage() + "\n");
        }
        assertThat(refusal.getMessage() + "\n").isEqualTo(Files.readString(expected));
        List<String> codes = refusal.problems().stream().map(Problem::code).toList();
        String name = String.valueOf(directory.getFileName());
        assertThat(codes)
                .satisfiesAnyOf(
                        found -> assertThat(found).anyMatch(name::startsWith),
                        found -> assertThat(found).hasSize(5));
        assertThat(refusal.problems()).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
        });
    }

    private static InvalidRulePackException refusal(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.sorted().toList();
        }
        Path head = directory.resolve("head.yaml");
        if (files.contains(head)) {
            byte[] whole = repeated(head, files).getBytes(StandardCharsets.UTF_8);
            return catchThrowableOfType(
                    InvalidRulePackException.class, () -> READER.read("pack.yaml", new ByteArrayInputStream(whole)));
        }
        Path json = directory.resolve("pack.json");
        Path pack = files.contains(json) ? json : directory.resolve("pack.yaml");
        return catchThrowableOfType(InvalidRulePackException.class, () -> READER.read(pack));
    }

    /** Returns a head and a line as often as the name of its file says, numbered. */
    private static String repeated(Path head, List<Path> files) throws IOException {
        Path line = files.stream()
                .filter(file -> String.valueOf(file.getFileName()).startsWith("line-"))
                .findFirst()
                .orElseThrow();
        int count = Integer.parseInt(String.valueOf(line.getFileName()).replaceAll("\\D", ""));
        String text = Files.readString(line);
        return IntStream.range(0, count)
                .mapToObj(i -> text.replace("{n}", Integer.toString(i)))
                .collect(Collectors.joining("", Files.readString(head), ""));
    }
}
