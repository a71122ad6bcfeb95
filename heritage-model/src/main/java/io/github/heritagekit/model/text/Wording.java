// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.HeritageValue;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The same words in one or several languages: the name of a mill, a label, a question.
 *
 * <p>Languages are BCP 47 tags; {@code und} stands for words whose language is not stated. The order in which languages were
 * given is kept. Immutable and thread-safe.
 */
public final class Wording implements HeritageValue {
    private static final long serialVersionUID = 1L;

    /** The tag of words whose language is not stated. */
    public static final String UNDETERMINED = "und";

    /** Tags that are canonical as they stand; others are looked at one by one. */
    private static final ImmutableSet<String> USUAL =
            ImmutableSet.of("en", "zh", UNDETERMINED, "de", "fr", "es", "ja", "zh-Hans", "zh-Hant");

    private final ImmutableMap<String, String> texts;

    private Wording(ImmutableMap<String, String> texts) {
        this.texts = texts;
    }

    /** Returns words whose language is not stated. */
    public static Wording of(String text) {
        return of(ImmutableMap.of(UNDETERMINED, text));
    }

    /** Returns words in a language. */
    public static Wording of(Locale language, String text) {
        return of(ImmutableMap.of(language.toLanguageTag(), text));
    }

    /** Returns English words. */
    public static Wording en(String text) {
        return of(Locale.ENGLISH, text);
    }

    /**
     * Returns words by language tag, in the order of the map.
     *
     * @throws IllegalArgumentException if there are none, a text is blank, or a tag is not well-formed or stands
     *     twice in different cases
     */
    public static Wording of(Map<String, String> texts) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("wording must have a text in at least one language");
        }
        Map<String, String> checked = new LinkedHashMap<>();
        texts.forEach((tag, text) -> {
            requireNonNull(text, "text");
            if (text.isBlank()) {
                throw new IllegalArgumentException("text in " + tag + " must not be blank");
            }
            if (checked.putIfAbsent(canonical(tag), text) != null) {
                throw new IllegalArgumentException(
                        "language must stand once but `" + canonical(tag) + "` stands twice");
            }
        });
        return new Wording(ImmutableMap.copyOf(checked));
    }

    private static String canonical(String tag) {
        if (USUAL.contains(tag)) {
            return tag;
        }
        String canonical = Locale.forLanguageTag(tag).toLanguageTag();
        if (!canonical.equalsIgnoreCase(tag)) {
            throw new IllegalArgumentException("language must be a BCP 47 tag such as `zh` but was `" + tag + "`");
        }
        return canonical;
    }

    /** Returns these words with those in one more language, or with other words for one. */
    public Wording and(Locale language, String text) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.put(language.toLanguageTag(), text);
        return of(all);
    }

    /** Returns these words with the Chinese ones. */
    public Wording zh(String text) {
        return and(Locale.CHINESE, text);
    }

    /**
     * Returns the words that fit the language best: those with its tag, else with its language alone, else the first in any variety
     * of the language ({@code zh-Hant} or {@code zh-CN} for {@code zh}), else those without a stated language, else the English
     * ones, else the first. The default locale plays no part.
     */
    public String in(Locale language) {
        return Stream.of(
                        Stream.of(language.toLanguageTag(), language.getLanguage()),
                        languages().stream().filter(tag -> isVariety(tag, language)),
                        Stream.of(UNDETERMINED, "en"))
                .flatMap(tags -> tags)
                .map(texts::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(this::toString);
    }

    private static boolean isVariety(String tag, Locale language) {
        return !language.getLanguage().isEmpty()
                && Locale.forLanguageTag(tag).getLanguage().equals(language.getLanguage());
    }

    /** Returns the language tags, in the order they were given. */
    public Set<String> languages() {
        return texts.keySet();
    }

    /** Returns the words by language tag, in the order they were given. */
    public Map<String, String> texts() {
        return texts;
    }

    @Serial
    private Object readResolve() {
        return of(texts);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Wording other
                && texts.entrySet().asList().equals(other.texts.entrySet().asList());
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** Returns the words in the language given first. */
    @Override
    public String toString() {
        return texts.values().asList().get(0);
    }
}
