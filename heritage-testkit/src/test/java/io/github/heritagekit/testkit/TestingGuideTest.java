// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.read.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tester's guide shows what is compiled and run here; {@code -Dgolden.update=true} writes its blocks anew, for review. */
class TestingGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "TESTING.md");
    private static final Path CLASSES = Path.of("src/test/java/io/github/heritagekit/testkit/guide");
    private static final Path FILES = Path.of("src/test/resources/guide");
    private static final Map<String, String> LANGUAGES = Map.of("java", "java", "yaml", "yaml", "txt", "");

    /** Returns what a block must hold, without the lines that each file begins with. */
    private static String block(Path file) throws IOException {
        String name = file.getFileName().toString();
        String text = Files.readString(file);
        int start = name.endsWith(".java") ? text.indexOf("\n\n", text.indexOf("\npackage ")) : 0;
        String language = LANGUAGES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
        return "```" + language + "\n" + text.substring(start).strip() + "\n```\n";
    }

    private static Map<String, String> blocks() throws IOException {
        Map<String, String> blocks = new TreeMap<>();
        for (Path folder : List.of(CLASSES, FILES)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    if (!file.endsWith("package-info.java")) {
                        blocks.put(file.getFileName().toString(), block(file));
                    }
                }
            }
        }
        return blocks;
    }

    @Test
    void the_guide_shows_each_class_and_file_as_it_is_compiled_and_run() throws IOException {
        String guide = Files.readString(GUIDE);
        for (Map.Entry<String, String> block : blocks().entrySet()) {
            String start = "<!-- " + block.getKey() + " -->\n";
            String end = "<!-- /" + block.getKey() + " -->";
            assertThat(guide).contains(start, end);
            int from = guide.indexOf(start) + start.length();
            int to = guide.indexOf(end);
            if (Boolean.getBoolean("golden.update")) {
                guide = guide.substring(0, from) + block.getValue() + guide.substring(to);
                Files.writeString(GUIDE, guide);
                to = guide.indexOf(end);
            }
            assertThat(guide.substring(from, to))
                    .as("the block %s of the guide", block.getKey())
                    .isEqualTo(block.getValue());
        }
    }

    @Test
    void the_guide_shows_the_report_of_coverage_as_it_is() throws IOException {
        String text = Files.readString(FILES.resolve("demo-city.rules.yaml"));
        String shorter = text.substring(0, text.indexOf("  - name: a vast works"));
        RulePack pack = PackReader.standard().read("demo-city.rules.yaml", shorter);
        assertThat(Files.readString(GUIDE))
                .contains("```\n"
                        + PackCoverage.of(pack)
                                .failure(CoverageDemand.everyRule())
                                .orElseThrow()
                        + "```");
    }
}
