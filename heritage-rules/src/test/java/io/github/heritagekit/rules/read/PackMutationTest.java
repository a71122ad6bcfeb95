// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.RulePack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackMutationTest {
    static final List<String> SCRAPS = List.of(
            ":",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\n",
            "\t",
            " ",
            "'",
            "\"",
            "&a",
            "*a",
            "!x",
            "|",
            ">",
            "%",
            "@",
            "#",
            "?",
            "---\n",
            "...\n",
            "~",
            "null",
            "none",
            "yes",
            "all",
            "0",
            "-1",
            "99999999999999999999",
            "1e999",
            "..",
            "中",
            "\uD83D\uDE00",
            "\u0000",
            "\uD800",
            "<<",
            "present",
            "at least ",
            "2147483647",
            "\\u12",
            "at least 2 of",
            "-999999999-01-01",
            "+999999999-12-31",
            "100 %",
            "101 %",
            "\u2028",
            "\u0085");

    @Test
    void a_damaged_pack_is_read_or_refused_and_nothing_else() throws IOException {
        Random random = new Random(20241018);
        String json = Files.readString(Path.of("src/test/resources/bad-packs/duplicate-key-json/pack.json"));
        int refused = 0;
        for (int i = 0; i < 1_500; i++) {
            String base = i % 3 == 0 ? DemoPack.DESIGN : i % 3 == 1 ? DemoPack.EVERYTHING : json;
            refused += isRefused(i % 3 == 2 ? "pack.json" : "pack.yaml", damaged(base, random)) ? 1 : 0;
        }
        assertThat(refused).isBetween(500, 1_500);
    }

    @Test
    void lines_in_another_order_are_read_or_refused_and_nothing_else() throws IOException {
        Random random = new Random(1816);
        for (int i = 0; i < 300; i++) {
            List<String> lines = Arrays.asList(DemoPack.EVERYTHING.split("\n", -1));
            for (int swap = 0; swap < 1 + random.nextInt(3); swap++) {
                lines.set(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
            }
            isRefused("pack.yaml", String.join("\n", lines));
        }
    }

    @Test
    void words_in_another_order_are_read_or_refused_and_nothing_else() throws IOException {
        Random random = new Random(1893);
        int refused = 0;
        for (int i = 0; i < 600; i++) {
            String[] words = DemoPack.EVERYTHING.split("(?<=[ ,:\\[\\]{}\\n])|(?=[ ,:\\[\\]{}\\n])", -1);
            words[random.nextInt(words.length)] = words[random.nextInt(words.length)];
            refused += isRefused("pack.yaml", String.join("", words)) ? 1 : 0;
        }
        assertThat(refused).isPositive();
    }

    @Test
    void random_bytes_are_refused() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertThat(isRefused(i % 2 == 0 ? "pack.yaml" : "pack.json", bytes)).isTrue();
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int wound = 0; wound <= random.nextInt(3); wound++) {
            int at = random.nextInt(damaged.length());
            int end = Math.min(damaged.length(), at + random.nextInt(8));
            damaged.replace(at, end, random.nextBoolean() ? "" : SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return damaged.toString();
    }

    private static boolean isRefused(String name, String text) throws IOException {
        boolean asText = read(() -> PackReaderTest.READER.read(name, text), text);
        isRefused(name, text.getBytes(StandardCharsets.UTF_8));
        return asText;
    }

    private static boolean isRefused(String name, byte[] bytes) throws IOException {
        return read(
                () -> PackReaderTest.READER.read(name, new ByteArrayInputStream(bytes)),
                new String(bytes, StandardCharsets.UTF_8));
    }

    private static boolean read(Reading reading, String text) throws IOException {
        try {
            RulePack pack = reading.read();
            assertThat(pack.rules()).isNotEmpty();
            return false;
        } catch (InvalidRulePackException e) {
            assertThat(e.problems()).as(text).allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.message())
                        .doesNotContain("io.github", "tools.jackson", "snakeyaml", "Feature", "Exception");
            });
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("not ours, for:\n" + text, e);
        }
    }

    private interface Reading {
        RulePack read() throws IOException;
    }
}
