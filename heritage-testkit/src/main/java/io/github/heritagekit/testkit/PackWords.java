// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Names, codes and sentences as a pack file can say them: never blank, without blanks at their ends, no control but a line feed. */
final class PackWords {
    /** Names that look like something else to a careless writer are among them; no vocabulary shipped has one of them. */
    private static final List<String> NAMES = List.of(
            "a",
            "floors",
            "years-in-use",
            "roof.span",
            "0",
            "1893",
            "1.50",
            "2024-05-01",
            "no",
            "null",
            "true",
            "1e3",
            "0x1f",
            "a-name-of-many-words-that-goes-on-and-on.and-on",
            "upkeep");

    private static final List<String> CODES = List.of(
            "A", "works", "mill", "mine", "B2", "ntc/pioneering", "x_1.y-z", "0", "1893", "no", "null", "True", "1.50");
    private static final List<String> OPEN_CODES = List.of("纺织", "حديد", "of-my-own/kiln", "a:b");
    private static final List<String> ANSWERS =
            List.of("KEEP", "ADAPT", "LET_GO", "RECORD_ONLY", "a.b-c", "No", "Null", "Y");
    private static final List<String> TAGS = List.of("en", "zh", "ar", "de-AT", "zh-Hant-TW", "und");
    private static final String LONG_CHINESE = "该厂区的保护与再利用应当在充分调查、科学论证并广泛征求公众意见的基础上进行，".repeat(4);

    private PackWords() {}

    static Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    static Arbitrary<String> packs() {
        return Arbitraries.of("p", "demo-city", "forum.2024", "0", "true");
    }

    static Arbitrary<String> versions() {
        return Arbitraries.of("1", "2024.1", "1.10", "2.0-draft+7", "第二版");
    }

    /** Codes of a closed list, in an order of their own. */
    static Arbitrary<List<String>> closedLists() {
        return Arbitraries.of(CODES).list().uniqueElements().ofMinSize(1).ofMaxSize(4);
    }

    static Arbitrary<List<String>> answerLists() {
        return Arbitraries.of(ANSWERS).list().uniqueElements().ofMinSize(1).ofMaxSize(4);
    }

    /** Codes of an open list. */
    static Arbitrary<String> codes() {
        return Plain.mostly(4, Arbitraries.of(CODES.subList(0, 4)), Arbitraries.of(OPEN_CODES), Arbitraries.of(CODES));
    }

    static Arbitrary<String> sentences() {
        Arbitrary<String> corners = Arbitraries.of(
                LONG_CHINESE,
                "مصنع النسيج (1893) – القسم أ",
                "🏭⚙️",
                "a: b # c",
                "- x",
                "yes",
                "1893",
                "~",
                "\"twice\" 'once' \\n",
                "{a}, [b] & *c !d |e >f %g @h `i`",
                "two\nlines",
                "x".repeat(300));
        Arbitrary<String> several =
                TextArbitraries.letters().list().ofMinSize(1).ofMaxSize(5).map(words -> String.join(" ", words));
        return Plain.mostly(4, several, corners);
    }

    static Arbitrary<Wording> wordings() {
        Arbitrary<Wording> several = Combinators.combine(
                        Arbitraries.of(TAGS)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        sentences(),
                        sentences())
                .as(PackWords::wording);
        return Plain.mostly(2, sentences().map(Wording::of), several);
    }

    private static Wording wording(List<String> tags, String one, String other) {
        Map<String, String> texts = new LinkedHashMap<>();
        tags.forEach(tag -> texts.put(tag, texts.size() % 2 == 0 ? one : other));
        return Wording.of(texts);
    }

    static Arbitrary<Citation> citations() {
        return Draft.of(Citation::builder, Citation.Builder::build)
                .always(sentences(), Citation.Builder::document)
                .often(sentences(), Citation.Builder::article)
                .seldom(sentences(), Citation.Builder::edition)
                .values();
    }
}
