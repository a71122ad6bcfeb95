// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way to get a register wrong, with the whole message. The cases stand in {@code golden/HeritageJsonErrorTest/messages.txt}: a
 * name, the text or the further fields of an asset, the message. A run with {@code -Dgolden.update=true} writes the messages anew.
 */
class HeritageJsonErrorTest {
    private static final Path MESSAGES = Path.of("src/test/resources/golden/HeritageJsonErrorTest/messages.txt");

    static Stream<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        List<String> lines = Files.readAllLines(MESSAGES);
        for (int i = 0; i < lines.size(); ) {
            String name = lines.get(i++).substring("# ".length());
            String input = lines.get(i++).substring("> ".length());
            List<String> message = new ArrayList<>();
            while (i < lines.size() && !lines.get(i).startsWith("# ")) {
                message.add(lines.get(i++));
            }
            cases.add(Arguments.of(name, text(input), String.join("\n", message), input));
        }
        return cases.stream();
    }

    private static String text(String input) {
        return input.startsWith("text")
                ? input.substring("text ".length())
                : "{\"format\":1,\"assets\":[{\"type\":\"immovable\",\"id\":\"t:1\",\"name\":{\"en\":\"x\"},\"kind\":\"works\",\n"
                        + input.substring("asset ".length()) + "}]}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_wrong_register_is_refused_with_its_whole_message(String name, String text, String message) {
        assertThatThrownBy(() -> HeritageJson.read(text))
                .isInstanceOf(InvalidHeritageJsonException.class)
                .hasMessage(message);
    }

    @Test
    void messages_are_up_to_date() throws IOException {
        StringBuilder written = new StringBuilder();
        cases().map(Arguments::get)
                .forEach(one -> written.append("# ")
                        .append(one[0])
                        .append("\n> ")
                        .append(one[3])
                        .append('\n')
                        .append(message((String) one[1]))
                        .append('\n'));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(MESSAGES, written);
        }

        assertThat(written.toString()).isEqualTo(Files.readString(MESSAGES));
    }

    private static String message(String text) {
        try {
            return HeritageJson.read(text).toString();
        } catch (InvalidHeritageJsonException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void a_problem_tells_where_it_is_what_was_found_and_what_was_expected() {
        assertThatThrownBy(() -> HeritageJson.read("{\"format\": 1,\n  \"assets\": 7}"))
                .isInstanceOfSatisfying(
                        InvalidHeritageJsonException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        new JsonProblem("/assets", 2, 13, "the number 7", "assets must be an array")));
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] latin = "{\"format\":1,\"assets\":[\"é\"]}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> HeritageJson.read(new ByteArrayInputStream(latin)))
                .isInstanceOf(InvalidHeritageJsonException.class)
                .hasMessage("heritage JSON: 1 problem\n"
                        + "  line 1, column 1: found bytes that are not UTF-8; text must be JSON in UTF-8");
    }

    @Test
    void a_hundred_thousand_brackets_are_refused_and_overflow_nothing() {
        assertThatThrownBy(() -> HeritageJson.read("{\"a\":[".repeat(100_000)))
                .isInstanceOf(InvalidHeritageJsonException.class)
                .hasMessageContaining("values must not be nested deeper than 64");
    }

    @Test
    void of_a_hundred_thousand_problems_the_first_are_told_and_how_many_more_there_are() {
        String text = "{\"format\":1,\"assets\":[" + "7,".repeat(99_999) + "7]}";

        assertThatThrownBy(() -> HeritageJson.read(text))
                .isInstanceOfSatisfying(InvalidHeritageJsonException.class, e -> {
                    assertThat(e.problems()).hasSize(501);
                    assertThat(e)
                            .hasMessageEndingWith("\n  line 1, column 1021, /assets/499: found the number 7; asset"
                                    + " must be an object\n  line 1, column 1021: found … and 99500 more; the first 500 problems"
                                    + " are told, mend them first");
                });
    }

    @Test
    void of_a_hundred_thousand_links_that_lead_nowhere_the_first_are_told() {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            links.append(i == 0 ? "" : ",")
                    .append("{\"type\":\"part-of\",\"target\":\"x:")
                    .append(i)
                    .append("\"}");
        }
        String text = "{\"format\":1,\"assets\":[{\"type\":\"immovable\",\"id\":\"t:1\",\"name\":{\"en\":\"x\"},"
                + "\"kind\":\"works\",\"links\":[" + links + "]}]}";

        assertThatThrownBy(() -> HeritageJson.read(text))
                .isInstanceOfSatisfying(InvalidHeritageJsonException.class, e -> {
                    assertThat(e.problems()).hasSize(501);
                    assertThat(e.problems().get(499).pointer()).isEqualTo("/assets/0/links/499/target");
                    assertThat(e.problems().get(500).found()).isEqualTo("… and 99500 more");
                });
    }

    @Test
    void a_stream_is_closed_by_who_opened_it() throws IOException {
        boolean[] closed = new boolean[1];
        InputStream stream = new ByteArrayInputStream("{\"format\":1,\"assets\":[]}".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        HeritageJson.read(stream);
        stream.reset();
        GeoJsonReader.read(stream, feature -> {});

        assertThat(closed[0]).isFalse();
    }

    @Test
    void a_file_that_is_not_there_is_an_error_of_the_disk() {
        assertThatThrownBy(() -> HeritageJson.read(Path.of("no-such-file.json")))
                .isInstanceOf(java.nio.file.NoSuchFileException.class);
    }
}
