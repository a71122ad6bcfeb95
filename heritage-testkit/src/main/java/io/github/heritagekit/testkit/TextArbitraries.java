// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts, and what is made of them. */
final class TextArbitraries {
    private static final List<String> TAGS = List.of("und", "en", "zh", "ar", "de-AT", "zh-Hant-TW");

    private TextArbitraries() {}

    /** Never blank, never with half of a surrogate pair. */
    static Arbitrary<String> texts() {
        Arbitrary<String> corners = Arbitraries.of(
                "重钢型钢厂",
                "مصنع النسيج",
                "🏭⚙️",
                "a\"b\\c/d",
                "\u0000\u001f\n\r\t.",
                "İstanbul ılıca",
                "II*",
                "\u2028x",
                "~:;,|{}[]<>&'");
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('\u0001', '\uD7FF')
                .withCharRange('\uE000', '\uFFFD')
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank());
        return Plain.mostly(2, letters(), corners, any);
    }

    static Arbitrary<String> letters() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(6);
    }

    static Arbitrary<Wording> wordings() {
        Arbitrary<Wording> plain = texts().map(Wording::of);
        Arbitrary<Wording> several = Combinators.combine(
                        Arbitraries.of(TAGS).list().ofMinSize(1).ofMaxSize(4), texts(), texts())
                .as(TextArbitraries::wording);
        return Plain.mostly(2, plain, several);
    }

    private static Wording wording(List<String> tags, String one, String other) {
        Map<String, String> texts = new LinkedHashMap<>();
        tags.forEach(tag -> texts.put(tag, texts.size() % 2 == 0 ? one : other));
        return Wording.of(texts);
    }

    static Arbitrary<Citation> citations() {
        return Draft.of(Citation::builder, Citation.Builder::build)
                .always(texts(), Citation.Builder::document)
                .often(texts(), Citation.Builder::article)
                .seldom(texts(), Citation.Builder::edition)
                .values();
    }

    static Arbitrary<Source> sources() {
        return Draft.of(Source::builder, Source.Builder::build)
                .always(texts(), Source.Builder::title)
                .often(texts(), Source.Builder::locator)
                .often(TimeArbitraries.partialDates(), Source.Builder::date)
                .seldom(texts(), Source.Builder::note)
                .seldom(ExtensionArbitraries.extensions(), Source.Builder::putAllExtensions)
                .values();
    }

    /** Mostly none. */
    static Arbitrary<List<Source>> sourceLists() {
        return Draft.mostlyEmpty(sources());
    }
}
