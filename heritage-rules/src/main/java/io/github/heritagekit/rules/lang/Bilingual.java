// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import io.github.heritagekit.model.HeritageValue;
import java.util.Locale;

/**
 * The language in which the library's own words are said: Chinese where Chinese is asked for, of whatever script and country,
 * else English.
 *
 * <p>Immutable and thread-safe.
 *
 * @param isChinese whether they are said in Chinese
 */
public record Bilingual(boolean isChinese) implements HeritageValue {

    /** Returns the one of both languages that is nearest to the one asked for. */
    public static Bilingual in(Locale language) {
        return new Bilingual(language.getLanguage().equals(Locale.CHINESE.getLanguage()));
    }

    /** Returns the words in this language. */
    public String say(String english, String chinese) {
        return isChinese ? chinese : english;
    }
}
