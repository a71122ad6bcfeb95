// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** README shows what the code is and prints; {@code -Dgolden.update=true} writes its blocks anew, for review. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");

    private static void check(String block, String language, String text) throws IOException {
        String start = "<!-- " + block + " -->\n";
        String end = "<!-- /" + block + " -->";
        String readme = Files.readString(README);
        int from = readme.indexOf(start) + start.length();
        int to = readme.indexOf(end);
        String expected = "```" + language + "\n" + text.strip() + "\n```\n";
        if (Boolean.getBoolean("golden.update")) {
            readme = readme.substring(0, from) + expected + readme.substring(to);
            Files.writeString(README, readme);
            to = readme.indexOf(end);
        }
        assertThat(readme.substring(from, to))
                .as("the block " + block + " of README")
                .isEqualTo(expected);
    }

    @Test
    void the_first_lines_stand_in_the_readme_as_they_are_compiled() throws IOException {
        String imports = source("QuickStart")
                .lines()
                .filter(line -> line.startsWith("import "))
                .filter(line -> !line.contains("java.io.") && !line.contains("StandardCharsets"))
                .collect(Collectors.joining("\n"));
        check("imports", "java", imports);
        check("snippet", "java", snippet("QuickStart"));
    }

    private static String source(String example) throws IOException {
        return Files.readString(Path.of("src/main/java/io/github/heritagekit/examples", example + ".java"));
    }

    private static String snippet(String example) throws IOException {
        String source = source(example);
        return source.substring(
                        source.indexOf('\n', source.indexOf("// snippet:start")) + 1, source.indexOf("// snippet:end"))
                .stripIndent()
                .stripTrailing()
                .replace("out.println(", "System.out.println(")
                .replace("forEach(out::", "forEach(System.out::");
    }

    @Test
    void the_zones_stand_in_the_readme_as_they_are_compiled_and_with_what_they_print() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZoneQuickStart.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        check("zones", "java", snippet("ZoneQuickStart"));
        check("zones-out", "", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void the_readme_shows_what_the_first_lines_print() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QuickStart.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        check("quickstart", "", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void the_readme_shows_what_the_demo_prints() throws IOException {
        check("demo", "", Run.of().out());
    }
}
