// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the demo was asked to do.
 *
 * @param site an id, a name or a part of one, if a site was named
 * @param language English or Chinese
 * @param json whether to print JSON and nothing else
 * @param asOf the day whose law and knowledge count
 * @param pack a pack file to read in place of the shipped one, if one was named
 * @param colour whether the output may hold colours
 */
record Settings(
        Optional<String> site, Locale language, boolean json, LocalDate asOf, Optional<String> pack, boolean colour) {

    /** The day the demo is asked of, unless told otherwise; no clock, so that it prints the same tomorrow. */
    static final LocalDate DEFAULT_DAY = LocalDate.of(2026, 11, 23);

    /** Returns the settings of a run that names nothing. */
    static Settings defaults() {
        return new Settings(Optional.empty(), Locale.ENGLISH, false, DEFAULT_DAY, Optional.empty(), false);
    }

    /**
     * Returns the settings that the options give.
     *
     * @param options by name: site, lang, json, asOf, pack
     */
    static Settings of(Map<String, String> options, boolean colour) throws UsageException {
        return new Settings(
                given("site", options),
                language(given("lang", options).orElse("en")),
                isSet("json", options),
                day(given("asOf", options)),
                given("pack", options),
                colour);
    }

    private static Optional<String> given(String name, Map<String, String> options) {
        return Optional.ofNullable(options.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static boolean isSet(String name, Map<String, String> options) {
        return options.containsKey(name) && !"false".equals(options.get(name));
    }

    private static Locale language(String tag) throws UsageException {
        return switch (tag) {
            case "en" -> Locale.ENGLISH;
            case "zh" -> Locale.CHINESE;
            default -> throw new UsageException("-Dlang must be en or zh but was `" + tag + "`");
        };
    }

    private static LocalDate day(Optional<String> text) throws UsageException {
        try {
            return text.map(LocalDate::parse).orElse(DEFAULT_DAY);
        } catch (DateTimeException e) {
            throw new UsageException(
                    "-DasOf must be a day such as " + DEFAULT_DAY + " but was `" + text.orElse("") + "`");
        }
    }

    Settings withSite(String name) {
        return new Settings(Optional.of(name), language, json, asOf, pack, colour);
    }

    Settings withLanguage(Locale other) {
        return new Settings(site, other, json, asOf, pack, colour);
    }

    Settings withJson() {
        return new Settings(site, language, true, asOf, pack, colour);
    }

    Settings withPack(String file) {
        return new Settings(site, language, json, asOf, Optional.of(file), colour);
    }

    Settings withAsOf(LocalDate day) {
        return new Settings(site, language, json, day, pack, colour);
    }

    Settings withColour() {
        return new Settings(site, language, json, asOf, pack, true);
    }
}
