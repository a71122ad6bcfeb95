// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** A list of the known words of zone plans as it is shipped: codes, their labels, the names under which they are read. */
final class Words {
    private static final String FILE = "zone-words.properties";
    private static final Splitter COMMAS = Splitter.on(',').trimResults();
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)?");
    private static final Pattern OF_NO_MATTER = Pattern.compile("[\\s_-]+");

    private final ImmutableMap<String, Wording> labels;
    private final ImmutableMap<String, String> names;

    private Words(ImmutableMap<String, Wording> labels, ImmutableMap<String, String> names) {
        this.labels = labels;
        this.names = names;
    }

    /** Reads the list of a plural whose entries stand under the singular. */
    static Words read(String plural, String singular) {
        Properties table = new Properties();
        try (InputStream file = requireNonNull(Words.class.getResourceAsStream(FILE), FILE)) {
            table.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(table, plural, singular);
    }

    private static Words of(Properties table, String plural, String singular) {
        ImmutableMap.Builder<String, Wording> labels = ImmutableMap.builder();
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        for (String code : COMMAS.split(get(table, plural))) {
            String key = singular + "." + code;
            Wording label = Wording.en(get(table, key)).zh(get(table, key + ".zh"));
            labels.put(code, label);
            names.put(plain(code), code);
            label.texts().values().stream()
                    .filter(text -> !plain(text).equals(plain(code)))
                    .forEach(text -> names.put(plain(text), code));
            Optional.ofNullable(table.getProperty(key + ".names"))
                    .ifPresent(others -> COMMAS.split(others).forEach(name -> names.put(plain(name), code)));
        }
        return new Words(labels.buildOrThrow(), names.buildOrThrow());
    }

    private static String get(Properties table, String key) {
        return requireNonNull(table.getProperty(key), key);
    }

    private static String plain(String name) {
        return OF_NO_MATTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    static String checked(String what, String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    what + " must be a code of a-z, 0-9 and - with at most one / but was `" + code + "`");
        }
        return code;
    }

    List<String> codes() {
        return labels.keySet().asList();
    }

    /** Returns the label of a code; one that is not in the list labels itself. */
    String label(String code, Locale language) {
        Wording label = labels.get(code);
        return label == null ? code : label.in(language);
    }

    /** Returns the code that a name stands for. */
    Optional<String> named(String name) {
        return Optional.ofNullable(names.get(plain(name)));
    }
}
