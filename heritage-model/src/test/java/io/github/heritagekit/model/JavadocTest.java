// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library says of its own words: whose they are must stand with each, so that an expert can look it up. */
class JavadocTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/heritagekit/model");

    /** A type with what stands in front of it, annotations left out. A comment is taken star by star: letter by letter the stack overflows. */
    private static final Pattern TYPE = Pattern.compile(
            "(?m)(?:^\\s*/\\*\\*([^*]*+(?:\\*(?!/)[^*]*+)*+)\\*/\\s*\\n)?(?:^\\s*@[A-Z][\\w.]*(?:\\([^\\n]*\\))?\\s*\\n)*"
                    + "^( *)((?:public |static |sealed |non-sealed |final |abstract |private )*)"
                    + "(?:class|interface|enum|record) (\\w+)");

    /** Laws, charters, registers and whoever keeps them, or that the word is of this library alone. */
    private static final Pattern WHOSE = Pattern.compile(
            "Charter|Convention|Principles|Guidelines|Act\\b|[Ll]aw on|Protection Law|[Rr]egulation|MIIT"
                    + "|Heritage at Risk|National Register|ISIC|TICCIH|ISO 3166|RFC|BCP|WGS 84|forum"
                    + "|\\bours\\b");

    private record Type(String name, boolean isPublic, boolean isTop, String javadoc) {}

    private static List<Type> types(Path file) {
        String text = read(file);
        boolean inInterface = text.contains(
                        "interface " + file.getFileName().toString().replace(".java", "") + " ")
                || text.contains("interface " + file.getFileName().toString().replace(".java", "") + "<");
        List<Type> types = new ArrayList<>();
        for (MatchResult type : matches(TYPE.matcher(text))) {
            boolean isTop = type.group(2).isEmpty();
            boolean isPublic = type.group(3).contains("public ")
                    || (!isTop && inInterface && !type.group(3).contains("private "));
            String javadoc = type.group(1) == null ? "" : type.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ");
            types.add(new Type(type.group(4), isPublic, isTop, javadoc.strip()));
        }
        return types;
    }

    private static List<MatchResult> matches(Matcher matcher) {
        return matcher.results().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Type> publicTypes(String folder) throws IOException {
        Map<String, Type> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .forEach(file -> types(file).stream()
                            .filter(Type::isPublic)
                            .forEach(type -> found.put(file.getFileName() + " " + type.name(), type)));
        }
        return found;
    }

    @Test
    void every_public_type_says_what_it_is() throws IOException {
        Map<String, Type> types = publicTypes("");
        assertThat(types).hasSizeGreaterThan(100);
        assertThat(types.entrySet().stream()
                        .filter(type -> type.getValue().javadoc().isEmpty())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"asset", "zone"})
    void every_word_of_the_field_says_whose_it_is(String folder) throws IOException {
        Map<String, Type> types = publicTypes(folder);
        assertThat(types).hasSizeGreaterThan(10);
        assertThat(types.values().stream()
                        .filter(Type::isTop)
                        .filter(type -> !WHOSE.matcher(type.javadoc()).find())
                        .map(Type::name))
                .isEmpty();
    }

    /** What is no word of the field goes by the standards that its package names, or is ours. */
    @ParameterizedTest
    @ValueSource(strings = {"", "extension", "json", "measure", "place", "source", "text", "time"})
    void every_other_package_says_whose_its_forms_are(String folder) {
        assertThat(read(SOURCES.resolve(folder).resolve("package-info.java"))).containsPattern(WHOSE);
    }
}
