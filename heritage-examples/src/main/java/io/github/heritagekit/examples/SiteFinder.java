// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.rules.pack.Suggestion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the asset that somebody means by an id, a name in any language, or a part of a name. */
final class SiteFinder {
    private static final int SHOWN = 8;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final AssetRegister register;

    SiteFinder(AssetRegister register) {
        this.register = register;
    }

    /**
     * Returns the one asset meant. An id or a whole name goes before a part of a name, a site before its parts.
     *
     * @throws UsageException if there is none or more than one; the message names the nearest
     */
    HeritageAsset find(String asked) throws UsageException {
        String wanted = plain(asked);
        for (BiPredicate<String, String> way : ways()) {
            List<HeritageAsset> fitting = register.assets().stream()
                    .filter(asset -> names(asset).anyMatch(name -> way.test(plain(name), wanted)))
                    .collect(Collectors.toList());
            if (fitting.size() > 1) {
                fitting = preferSite(fitting);
            }
            if (fitting.size() == 1) {
                return fitting.get(0);
            }
            if (!fitting.isEmpty()) {
                throw new UsageException(
                        "-Dsite=" + asked + " fits " + fitting.size() + " assets; name one of them:" + list(fitting));
            }
        }
        throw unknown(asked);
    }

    private static List<BiPredicate<String, String>> ways() {
        return List.of(String::equals, String::contains);
    }

    /** Returns the only site among the assets, if there is only one; else all of them. */
    private List<HeritageAsset> preferSite(List<HeritageAsset> fitting) {
        List<HeritageAsset> sites =
                register.sites().stream().filter(fitting::contains).collect(Collectors.toList());
        return sites.size() == 1 ? sites : fitting;
    }

    private UsageException unknown(String asked) {
        Set<HeritageAsset> near = new LinkedHashSet<>();
        words(asked).forEach(word -> near.addAll(near(word)));
        return new UsageException("-Dsite=" + asked + " is no id, name or part of a name in the inventory; "
                + (near.isEmpty()
                        ? "run the demo without it for a list of the sites"
                        : "the nearest are:" + list(List.copyOf(near))));
    }

    private List<HeritageAsset> near(String word) {
        List<String> known = register.assets().stream()
                .flatMap(SiteFinder::names)
                .flatMap(SiteFinder::words)
                .distinct()
                .collect(Collectors.toList());
        return Suggestion.nearest(word, known).stream()
                .flatMap(nearest -> register.assets().stream()
                        .filter(asset -> names(asset).flatMap(SiteFinder::words).anyMatch(nearest::equals)))
                .collect(Collectors.toList());
    }

    private static String list(List<? extends HeritageAsset> assets) {
        String more = assets.size() > SHOWN ? "\n  and " + (assets.size() - SHOWN) + " more" : "";
        return assets.stream()
                .limit(SHOWN)
                .map(asset -> "\n  " + asset.id() + "  " + String.join(", ", texts(asset)))
                .collect(Collectors.joining("", "", more));
    }

    private static Stream<String> names(HeritageAsset asset) {
        return Stream.concat(Stream.of(asset.id().toString()), texts(asset).stream());
    }

    private static List<String> texts(HeritageAsset asset) {
        return List.copyOf(asset.name().texts().values());
    }

    private static Stream<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(plain(text)).filter(word -> word.length() > 2);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
