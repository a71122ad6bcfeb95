// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** EXTENDING shows every file of the worked jar as it is; {@code -Dgolden.update=true} writes its blocks anew, for review. */
class ExtendingTest {
    private static final Path PAGE = Path.of("..", "docs", "EXTENDING.md");
    private static final Path JAR = Path.of("third-party-pack");
    private static final Pattern BLOCK =
            Pattern.compile("<!-- file: (\\S+) -->\n```(\\w*)\n(.*?)\n```\n<!-- /file -->\n", Pattern.DOTALL);

    private static Map<String, String> blocks(String page) {
        Map<String, String> blocks = new LinkedHashMap<>();
        Matcher matcher = BLOCK.matcher(page);
        while (matcher.find()) {
            assertThat(blocks.put(matcher.group(1), matcher.group(3))).isNull();
        }
        return blocks;
    }

    private static String text(String file) throws IOException {
        return Files.readString(JAR.resolve(file)).stripTrailing();
    }

    private static List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(JAR)) {
            all.filter(Files::isRegularFile)
                    .map(file -> JAR.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("target/"))
                    .sorted()
                    .forEach(files::add);
        }
        return files;
    }

    private static String updated(String page) throws IOException {
        StringBuilder updated = new StringBuilder();
        Matcher matcher = BLOCK.matcher(page);
        while (matcher.find()) {
            String file = matcher.group(1);
            String block = "<!-- file: " + file + " -->\n```" + matcher.group(2) + "\n" + text(file)
                    + "\n```\n<!-- /file -->\n";
            matcher.appendReplacement(updated, Matcher.quoteReplacement(block));
        }
        return matcher.appendTail(updated).toString();
    }

    @Test
    void the_page_shows_every_file_of_the_jar_and_shows_it_as_it_is() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, updated(Files.readString(PAGE)));
        }
        Map<String, String> blocks = blocks(Files.readString(PAGE));
        assertThat(blocks.keySet()).containsExactlyInAnyOrderElementsOf(files());
        for (Map.Entry<String, String> block : blocks.entrySet()) {
            assertThat(block.getValue()).as(block.getKey()).isEqualTo(text(block.getKey()));
        }
    }
}
