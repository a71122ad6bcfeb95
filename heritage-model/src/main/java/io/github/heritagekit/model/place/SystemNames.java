// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.text.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of coordinate systems that are known without a table of projections: those taken and those refused. */
final class SystemNames {
    private static final String FILE = "coordinate-systems.properties";
    private static final Splitter COMMAS = Splitter.on(',').trimResults();
    private static final Pattern OF_NO_MATTER = Pattern.compile("[\\s_-]+");
    private static final ImmutableMap<String, String> TAKEN;
    private static final ImmutableMap<String, String> REFUSED;

    /** What tells that a name is one of a refused system, wherever it stands in the name. */
    private static final ImmutableMap<String, String> MARKS;

    private static final List<String> ENDINGS;

    static {
        Properties table = table();
        TAKEN = names(table, "taken", ".names");
        REFUSED = names(table, "refused", ".names");
        MARKS = names(table, "refused", ".marks");
        ENDINGS = COMMAS.splitToList(table.getProperty("endings"));
    }

    private SystemNames() {}

    private static Properties table() {
        Properties table = new Properties();
        try (InputStream file = requireNonNull(SystemNames.class.getResourceAsStream(FILE), FILE)) {
            table.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static ImmutableMap<String, String> names(Properties table, String list, String kind) {
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        for (String system : COMMAS.split(table.getProperty(list))) {
            names.put(plain(system), system);
            COMMAS.split(table.getProperty(system + kind)).forEach(name -> names.put(plain(name), system));
        }
        return names.buildKeepingLast();
    }

    private static String plain(String name) {
        return OF_NO_MATTER.matcher(name.toUpperCase(Locale.ROOT)).replaceAll("");
    }

    /**
     * Returns the system that is taken under a name, null if there is none.
     *
     * @throws IllegalArgumentException if it is refused
     */
    static @Nullable String find(String name) {
        String plain = plain(name);
        String refused = refused(plain);
        if (refused != null) {
            throw new IllegalArgumentException(
                    "coordinates of " + refused + " must be turned into WGS 84 before they are used,"
                            + " since they are shifted against it by hundreds of metres, by a rule that is not published; the system was"
                            + " named `" + name + "`");
        }
        String taken = TAKEN.get(plain);
        return taken != null
                ? taken
                : ENDINGS.stream()
                        .filter(plain::endsWith)
                        .map(ending -> TAKEN.get(plain.substring(0, plain.length() - ending.length())))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String refused(String plain) {
        String named = REFUSED.get(plain);
        return named != null
                ? named
                : MARKS.entrySet().stream()
                        .filter(mark -> plain.contains(mark.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    static IllegalArgumentException refusal(String name) {
        Optional<String> near = Spelling.nearest(plain(name), TAKEN.keySet()).map(TAKEN::get);
        return new IllegalArgumentException(
                "coordinate system must be named such as `WGS 84`, `CGCS2000` or `EPSG:27700` but was `" + name + "`"
                        + near.map(system -> "; did you mean `" + system + "`?").orElse(""));
    }
}
