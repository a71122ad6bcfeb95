// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.source.Citation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text that says for which values heritage is significant: an open code, which stands before the slash of each {@link
 * SignificanceValue}.
 *
 * <p>Charters cut the same ground differently, so each keeps its own values, and a statement by one is none by another. Immutable
 * and thread-safe.
 *
 * @param code the code, such as {@code burra}
 */
public record SignificanceScheme(String code) implements OpenCode {
    /** The Nizhny Tagil Charter for the Industrial Heritage (TICCIH 2003), sections 1 and 2. */
    public static final SignificanceScheme NTC = of("ntc");
    /** The Burra Charter (Australia ICOMOS 2013), art. 1.2. */
    public static final SignificanceScheme BURRA = of("burra");
    /** Conservation Principles (2008): the four values of Historic England. */
    public static final SignificanceScheme HE = of("he");
    /** The criteria of the United States National Register of Historic Places. */
    public static final SignificanceScheme NRHP = of("nrhp");
    /** The criteria of outstanding universal value (Operational Guidelines of the World Heritage Convention, para. 77). */
    public static final SignificanceScheme WH = of("wh");
    /** The guideline on evaluating industrial heritage in China (中国工业遗产价值评价导则（试行）, 2014): twelve criteria. */
    public static final SignificanceScheme CN_2014 = of("cn-2014");

    private static final Labels<SignificanceScheme> LABELS = Labels.<SignificanceScheme>table()
            .put(NTC, "Nizhny Tagil Charter", "下塔吉尔宪章")
            .put(BURRA, "Burra Charter", "巴拉宪章")
            .put(HE, "Conservation Principles (England)", "英格兰保护准则")
            .put(NRHP, "National Register of Historic Places (USA)", "美国国家史迹名录")
            .put(WH, "World Heritage criteria", "世界遗产标准")
            .put(CN_2014, "guideline on evaluating industrial heritage (China, 2014)", "中国工业遗产价值评价导则")
            .build();

    private static final ImmutableMap<SignificanceScheme, Citation> SOURCES =
            ImmutableMap.<SignificanceScheme, Citation>builder()
                    .put(NTC, edition("Nizhny Tagil Charter for the Industrial Heritage", "sections 1 and 2", "2003"))
                    .put(BURRA, edition("Burra Charter", "art. 1.2", "2013"))
                    .put(
                            HE,
                            Citation.builder()
                                    .document("Conservation Principles")
                                    .edition("2008")
                                    .build())
                    .put(NRHP, Citation.of("National Register of Historic Places", "criteria A to D"))
                    .put(
                            WH,
                            Citation.of(
                                    "Operational Guidelines for the Implementation of the World Heritage Convention",
                                    "para. 77"))
                    .put(
                            CN_2014,
                            Citation.builder()
                                    .document("中国工业遗产价值评价导则（试行）")
                                    .edition("2014")
                                    .build())
                    .buildOrThrow();

    private static Citation edition(String document, String article, String edition) {
        return Citation.builder()
                .document(document)
                .article(article)
                .edition(edition)
                .build();
    }

    /** Checks the form of the code. */
    public SignificanceScheme {
        Labels.checked("scheme of values", code);
    }

    /**
     * Returns the scheme of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static SignificanceScheme of(String code) {
        return new SignificanceScheme(code);
    }

    /** Returns the codes that this library has labels for, in the order of the constants. */
    public static List<SignificanceScheme> known() {
        return LABELS.known();
    }

    /** Returns the text that has these values; empty for a scheme that this library does not know. */
    public Optional<Citation> source() {
        return Optional.ofNullable(SOURCES.get(this));
    }

    /** Returns the known values of this scheme, in the order of the text; none for a scheme that this library does not know. */
    public List<SignificanceValue> values() {
        return SignificanceValue.known().stream()
                .filter(value -> value.scheme().equals(this))
                .toList();
    }

    /** Returns the label in English or Chinese, English for other languages; an unknown code labels itself. */
    @Override
    public String label(Locale language) {
        return LABELS.label(this, language);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
