// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.heritagekit.model.json.HeritageJson;
import io.github.heritagekit.model.json.InvalidHeritageJsonException;
import io.github.heritagekit.model.json.JsonProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/**
 * The reader of registers against the parsing files of JSONTestSuite. None of them holds a register, and each is refused as such:
 * those that a reader must accept for what they hold, those that it must reject because they are no JSON, and those left to the
 * reader for one or the other.
 */
@MaterialSuite("conformance/json/JSONTestSuite/test_parsing")
class JsonTestSuiteTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    @Test
    void every_text_is_refused_for_its_content_or_for_not_being_json(Path suite) throws IOException {
        List<String> holdingSomethingElse = new ArrayList<>();
        List<String> noJson = new ArrayList<>();
        for (Path file : files(suite)) {
            (isAboutJson(refusal(file)) ? noJson : holdingSomethingElse)
                    .add(file.getFileName().toString());
        }
        System.out.println("JSONTestSuite: " + (noJson.size() + holdingSomethingElse.size()) + " texts, "
                + holdingSomethingElse.size() + " refused for what they hold, " + noJson.size() + " as no JSON");
        assertThat(noJson).filteredOn(name -> name.startsWith("y_")).isEmpty();
        assertThat(holdingSomethingElse)
                .filteredOn(name -> name.startsWith("y_"))
                .hasSize(95);
        assertThat(noJson).filteredOn(name -> name.startsWith("n_")).hasSize(188);
        assertThat(holdingSomethingElse)
                .filteredOn(name -> name.startsWith("n_"))
                .isEmpty();
        assertThat(noJson.size() + holdingSomethingElse.size()).isEqualTo(95 + 188 + 35);
    }

    private static List<Path> files(Path suite) throws IOException {
        try (Stream<Path> files = Files.list(suite)) {
            return files.sorted().toList();
        }
    }

    /** Returns how a file is refused, read by its path and as a stream. */
    private static InvalidHeritageJsonException refusal(Path file) {
        InvalidHeritageJsonException byPath = refusal(file, () -> HeritageJson.read(file));
        InvalidHeritageJsonException asStream = refusal(file, () -> {
            try (InputStream stream = Files.newInputStream(file)) {
                HeritageJson.read(stream);
            }
        });
        assertThat(asStream).as(file.toString()).hasMessage(byPath.getMessage());
        return byPath;
    }

    private static InvalidHeritageJsonException refusal(Path file, ThrowingCallable reading) {
        Throwable thrown = assertTimeoutPreemptively(LONG_ENOUGH, () -> catchThrowable(reading), file::toString);
        assertThat(thrown).as(file.toString()).isInstanceOf(InvalidHeritageJsonException.class);
        return (InvalidHeritageJsonException) thrown;
    }

    private static boolean isAboutJson(InvalidHeritageJsonException refusal) {
        return refusal.problems().stream()
                .map(JsonProblem::expected)
                .anyMatch(rule ->
                        rule.startsWith("text must be ") || rule.startsWith("values must not be nested deeper"));
    }
}
