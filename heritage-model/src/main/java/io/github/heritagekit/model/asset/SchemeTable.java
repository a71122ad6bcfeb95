// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Reads the file that a book of schemes is shipped as; a key that nothing asks for is a mistake in it. */
final class SchemeTable {
    private static final String FILE = "designation-schemes.properties";
    private static final String NONE = "none";
    private static final String NOT_LOOKED_UP = "not looked up";
    private static final Splitter COMMAS = Splitter.on(',').trimResults();

    private final Properties table;
    private final Set<String> read = new LinkedHashSet<>();

    private SchemeTable(Properties table) {
        this.table = table;
    }

    static SchemeBook standard() {
        try (InputStream file = requireNonNull(SchemeTable.class.getResourceAsStream(FILE), FILE)) {
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SchemeBook read(Reader file) throws IOException {
        Properties table = new Properties();
        table.load(file);
        return new SchemeTable(table).book();
    }

    private SchemeBook book() {
        List<SchemeTerms> terms = list("schemes").stream().map(this::terms).toList();
        List<SchemeExclusion> exclusions =
                list("exclusions").stream().map(this::exclusion).toList();
        Set<String> unread = new TreeSet<>(table.stringPropertyNames());
        unread.removeAll(read);
        unread.removeIf(key -> key.startsWith("document."));
        if (!unread.isEmpty()) {
            throw new IllegalArgumentException("table of schemes has keys that mean nothing: " + unread);
        }
        return SchemeBook.of(terms, exclusions);
    }

    private SchemeTerms terms(String scheme) {
        SchemeTerms.Builder terms = SchemeTerms.builder().scheme(DesignationScheme.of(scheme));
        terms.label(wording(scheme + ".label")).verb(wording(scheme + ".verb"));
        find(scheme + ".effect").ifPresent(code -> terms.effect(effect(code)));
        statedBasis(scheme + ".effect").ifPresent(terms::effectBasis);
        find(scheme + ".country").ifPresent(code -> terms.country(country(code)));
        find(scheme + ".grades").ifPresent(grades -> {
            terms.graded(!grades.equals(NONE));
            terms.addAllGrades(grades.equals(NONE) ? ImmutableList.of() : COMMAS.split(grades));
        });
        statedBasis(scheme + ".grades").ifPresent(terms::gradesBasis);
        find(scheme + ".review-every").map(Period::parse).ifPresent(terms::reviewEvery);
        statedBasis(scheme + ".review-every").ifPresent(terms::reviewBasis);
        find(scheme + ".lapses-after").map(Period::parse).ifPresent(terms::lapsesAfter);
        statedBasis(scheme + ".lapses-after").ifPresent(terms::lapseBasis);
        return terms.build();
    }

    private static DesignationEffect effect(String code) {
        return DesignationEffect.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Finding<Country> country(String code) {
        return code.equals(NONE) ? Finding.none() : Finding.of(Country.of(code));
    }

    private SchemeExclusion exclusion(String name) {
        String key = "exclusion." + name;
        return new SchemeExclusion(
                schemes(key + ".one"), schemes(key + ".other"), basis(key).orElseThrow(() -> missing(key + ".basis")));
    }

    private Set<DesignationScheme> schemes(String key) {
        return list(key).stream().map(DesignationScheme::of).collect(ImmutableSet.toImmutableSet());
    }

    private Wording wording(String key) {
        return Wording.en(get(key)).zh(get(key + ".zh"));
    }

    /** The text behind a statement, if it is made; one that was not looked up is said to be so. */
    private Optional<Citation> statedBasis(String key) {
        boolean stated = find(key).isPresent();
        Optional<String> basis = find(key + ".basis");
        if (stated && basis.isEmpty()) {
            throw missing(key + ".basis");
        }
        return basis.filter(NOT_LOOKED_UP::equals).isPresent() ? Optional.empty() : basis(key);
    }

    /** The text that what stands under the key rests on: a document and, behind a blank, the place in it. */
    private Optional<Citation> basis(String key) {
        return find(key + ".basis").map(basis -> {
            int blank = basis.indexOf(' ');
            String document = "document." + (blank < 0 ? basis : basis.substring(0, blank));
            Citation.Builder citation = Citation.builder().document(get(document));
            find(document + ".edition").ifPresent(citation::edition);
            return blank < 0
                    ? citation.build()
                    : citation.article(basis.substring(blank + 1)).build();
        });
    }

    private List<String> list(String key) {
        return COMMAS.splitToList(get(key));
    }

    private String get(String key) {
        return find(key).orElseThrow(() -> missing(key));
    }

    private static IllegalArgumentException missing(String key) {
        return new IllegalArgumentException("table of schemes must have the key `" + key + "`");
    }

    private Optional<String> find(String key) {
        read.add(key);
        return Optional.ofNullable(table.getProperty(key));
    }
}
