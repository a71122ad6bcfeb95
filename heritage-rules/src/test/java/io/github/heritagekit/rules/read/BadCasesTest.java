// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.heritagekit.rules.pack.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BadCasesTest {
    private static final Path HOME = Path.of("src/test/resources/bad-cases");
    private static final FactsReader DATED = FactsReader.of(CasePacks.TOWN, CasePacks.VILLAGE);
    private static final FactsReader UNDATED = FactsReader.of(CasePacks.VILLAGE);

    @TestFactory
    Stream<DynamicTest> every_bad_case_is_told_in_full() throws IOException {
        return directories().stream()
                .map(directory -> DynamicTest.dynamicTest(
                        String.valueOf(directory.getFileName()), () -> assertToldInFull(directory)));
    }

    @Test
    void everything_that_can_be_wrong_has_a_bad_case() throws IOException {
        List<String> names = directories().stream()
                .map(path -> String.valueOf(path.getFileName()))
                .toList();
        assertThat(names)
                .containsAll(CaseGrammar.CODES.stream().map(ProblemCode::code).toList());
    }

    private static List<Path> directories() throws IOException {
        try (Stream<Path> all = Files.list(HOME)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void assertToldInFull(Path directory) throws IOException {
        String name = String.valueOf(directory.getFileName());
        InvalidFactsException refusal = refusal(directory, name.endsWith("-of-view") ? UNDATED : DATED);
        Path expected = directory.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, refusal.getMessage() + "\n");
        }
        assertThat(refusal.getMessage() + "\n").isEqualTo(Files.readString(expected));
        assertThat(refusal.getMessage()).startsWith(refusal.source() + ": ").doesNotContain("pack");
        assertCodes(directory, refusal.problems());
        assertThat(refusal.problems()).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
        });
    }

    /** The codes are the lines of {@code codes.txt}, in order; one of them is what the directory is named for, if for one. */
    static void assertCodes(Path directory, List<Problem> problems) throws IOException {
        String codes = problems.stream().map(problem -> problem.code() + "\n").collect(Collectors.joining());
        Path expected = directory.resolve("codes.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, codes);
        }
        assertThat(codes).isEqualTo(Files.readString(expected));
        String name = String.valueOf(directory.getFileName());
        if (!name.equals("five-mistakes")) {
            assertThat(problems).extracting(Problem::code).anyMatch(code -> (name + "-").startsWith(code + "-"));
        }
    }

    private static InvalidFactsException refusal(Path directory, FactsReader reader) throws IOException {
        Path json = directory.resolve("case.json");
        Path head = directory.resolve("head.yaml");
        if (!Files.exists(head)) {
            Path file = Files.exists(json) ? json : directory.resolve("case.yaml");
            return catchThrowableOfType(InvalidFactsException.class, () -> reader.read(file));
        }
        byte[] whole = repeated(head).getBytes(StandardCharsets.UTF_8);
        return catchThrowableOfType(
                InvalidFactsException.class, () -> reader.read("case.yaml", new ByteArrayInputStream(whole)));
    }

    /** Returns a head and a line as often as the name of its file says, numbered. */
    private static String repeated(Path head) throws IOException {
        Path line;
        try (Stream<Path> all = Files.list(head.resolveSibling("."))) {
            line = all.filter(file -> String.valueOf(file.getFileName()).startsWith("line-"))
                    .findFirst()
                    .orElseThrow();
        }
        int count = Integer.parseInt(String.valueOf(line.getFileName()).replaceAll("\\D", ""));
        String text = Files.readString(line);
        return IntStream.range(0, count)
                .mapToObj(i -> text.replace("{n}", Integer.toString(i)))
                .collect(Collectors.joining("", Files.readString(head), ""));
    }
}
