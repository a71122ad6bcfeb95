// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BadPacksTest {
    private static final Path HOME = Path.of("src/test/resources/bad-packs");
    private static final Path SOURCES = Path.of("src/main/java/io/github/heritagekit/rules");
    static final Pattern CODE_TOLD = Pattern.compile("add\\(\\s*\"([a-z]+(?:-[a-z0-9]+)+)\"");
    private static final PackReader READER = PackReader.standard()
            .withVocabulary(
                    Vocabulary.of("teapots", List.of(Fact.area("teapots/site-area"), Fact.yesNo("teapots/lid"))))
            .withTest(NamedTest.of(
                    "rail/near-railway",
                    FactType.TEXT,
                    Wording.of("lies near a railway"),
                    text -> text.contains("rail")))
            .withTest(NamedTest.of("rail/tall", FactType.WHOLE_NUMBER, Wording.of("is tall"), storeys -> storeys > 5))
            .withTest(NamedTest.of("mast/tall", FactType.WHOLE_NUMBER, Wording.of("is tall"), storeys -> storeys > 50));

    @TestFactory
    Stream<DynamicTest> every_bad_pack_is_told_in_full() throws IOException {
        return directories().stream()
                .map(directory -> DynamicTest.dynamicTest(
                        String.valueOf(directory.getFileName()), () -> assertToldInFull(directory)));
    }

    /** What no file can say, and a pack made in Java can; {@code RulePackTest} has them. */
    private static final List<String> OF_JAVA = List.of("foreign-question");

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

    @Test
    void every_code_that_packs_and_engines_are_told_by_has_a_bad_pack() throws IOException {
        List<String> names = directories().stream()
                .map(path -> String.valueOf(path.getFileName()))
                .toList();
        for (String checks : List.of("pack/PackChecks.java", "engine/EngineChecks.java")) {
            List<String> told = CODE_TOLD
                    .matcher(Files.readString(SOURCES.resolve(checks)))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(told).hasSizeGreaterThan(6);
            assertThat(Stream.concat(names.stream(), OF_JAVA.stream()))
                    .as(checks)
                    .containsAll(told);
        }
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
        BadCasesTest.assertCodes(directory, refusal.problems());
        boolean ofEngine = Files.exists(directory.resolve("a.yaml"));
        assertThat(refusal.problems()).allSatisfy(problem -> {
            assertThat(problem.line() > 0).isNotEqualTo(ofEngine);
            assertThat(problem.column() > 0).isNotEqualTo(ofEngine);
        });
    }

    /** Returns the reader that knows the packs that stand beside the bad one to be used. */
    private static PackReader reader(List<Path> files) throws IOException {
        PackReader reader = READER;
        for (Path file : files) {
            if (String.valueOf(file.getFileName()).startsWith("uses-")) {
                reader = reader.withPack(reader.read(file));
            }
        }
        return reader;
    }

    /** Returns what an engine of the packs {@code a.yaml} and {@code b.yaml} says. */
    private static InvalidRulePackException engineRefusal(PackReader reader, List<Path> files) throws IOException {
        List<RulePack> packs = new ArrayList<>();
        for (Path file : files) {
            if (String.valueOf(file.getFileName()).matches("[a-z]\\.yaml")) {
                packs.add(reader.read(file));
            }
        }
        return catchThrowableOfType(InvalidRulePackException.class, () -> RuleEngine.of(packs));
    }

    private static InvalidRulePackException refusal(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.sorted().toList();
        }
        PackReader reader = reader(files);
        if (files.contains(directory.resolve("a.yaml"))) {
            return engineRefusal(reader, files);
        }
        Path head = directory.resolve("head.yaml");
        if (files.contains(head)) {
            byte[] whole = repeated(head).getBytes(StandardCharsets.UTF_8);
            return catchThrowableOfType(
                    InvalidRulePackException.class, () -> reader.read("pack.yaml", new ByteArrayInputStream(whole)));
        }
        Path json = directory.resolve("pack.json");
        Path pack = files.contains(json) ? json : directory.resolve("pack.yaml");
        return catchThrowableOfType(InvalidRulePackException.class, () -> reader.read(pack));
    }

    /** Returns a head, a line as often as the name of its file says, numbered, and a tail if there is one. */
    static String repeated(Path head) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(head.resolveSibling("."))) {
            files = all.sorted().toList();
        }
        Path line = files.stream()
                .filter(file -> String.valueOf(file.getFileName()).startsWith("line-"))
                .findFirst()
                .orElseThrow();
        int count = Integer.parseInt(String.valueOf(line.getFileName()).replaceAll("\\D", ""));
        String text = Files.readString(line);
        Path tail = head.resolveSibling("tail.yaml");
        return IntStream.range(0, count)
                .mapToObj(i -> text.replace("{n}", Integer.toString(i)))
                .collect(Collectors.joining(
                        "", Files.readString(head), Files.exists(tail) ? Files.readString(tail) : ""));
    }
}
