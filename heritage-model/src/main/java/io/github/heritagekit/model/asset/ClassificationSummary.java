// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * What the parts of a site were concluded to be, part by part.
 *
 * <p>A large site is seldom one thing: a furnace kept as it is may stand in a works that lives on through change, a heritage core
 * within a relic. So the question is asked of each part, and the answers stay beside each other. They are conclusions; what
 * authorities did about the site is in its {@link Designations}, and neither is read off the other. The form is ours. Immutable and thread-safe.
 *
 * @param site the site
 * @param parts what each part was concluded to be, in the order of the register; at least one
 */
public record ClassificationSummary(AssetId site, Map<AssetId, Finding<Classification>> parts)
        implements HeritageValue {
    /** Checks that there is a part and copies the parts. */
    public ClassificationSummary {
        requireNonNull(site, "site");
        parts = ImmutableMap.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("summary of `" + site + "` must have at least 1 part but had none");
        }
    }

    /**
     * Returns what a function concludes of each part of a site, at all levels; of a site without parts, of the site itself.
     *
     * @throws IllegalArgumentException if the site does not stand in the register; the message names the nearest id
     */
    public static ClassificationSummary of(
            AssetRegister register, AssetId site, Function<HeritageAsset, Finding<Classification>> classifier) {
        HeritageAsset whole = register.get(site);
        List<HeritageAsset> parts = register.allPartsOf(site);
        ImmutableMap.Builder<AssetId, Finding<Classification>> found = ImmutableMap.builder();
        (parts.isEmpty() ? List.of(whole) : parts).forEach(part -> found.put(part.id(), classifier.apply(part)));
        return new ClassificationSummary(site, found.buildOrThrow());
    }

    /**
     * Finds the classes that parts of the site are of: present if one part is of it for certain, absent if no part may be. The
     * sources are those of the parts, in their order.
     */
    public SetFinding<Classification> classes() {
        EnumSet<Classification> present = EnumSet.noneOf(Classification.class);
        EnumSet<Classification> absent = EnumSet.allOf(Classification.class);
        parts.values().forEach(finding -> {
            finding.value().ifPresent(present::add);
            absent.removeAll(PossibleConstants.of(Classification.class, finding));
        });
        SetFinding<Classification> found =
                SetFinding.<Classification>unrecorded().including(present);
        boolean settled = present.size() + absent.size() == Classification.values().length;
        return (settled ? found.completed() : found.excluding(absent)).withSources(sources());
    }

    private List<Source> sources() {
        return parts.values().stream()
                .map(Finding::sources)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /**
     * Returns what the site is in a few words, and how many parts are what: {@code a heritage core within a relic (industrial
     * heritage: 1 part, industrial relic: 3 parts, open: 1 part)}.
     */
    @Override
    public String toString() {
        long heritage = count(Finding.of(Classification.INDUSTRIAL_HERITAGE));
        long relic = count(Finding.of(Classification.INDUSTRIAL_RELIC));
        long neither = count(Finding.none());
        StringJoiner counts = new StringJoiner(", ", " (", ")");
        add(counts, Classification.INDUSTRIAL_HERITAGE.label(Locale.ENGLISH), heritage);
        add(counts, Classification.INDUSTRIAL_RELIC.label(Locale.ENGLISH), relic);
        add(counts, "neither", neither);
        add(counts, "open", parts.size() - heritage - relic - neither);
        return inShort(heritage > 0, relic > 0) + counts;
    }

    private static String inShort(boolean heritage, boolean relic) {
        if (heritage && relic) {
            return "a heritage core within a relic";
        }
        if (heritage || relic) {
            return (heritage ? Classification.INDUSTRIAL_HERITAGE : Classification.INDUSTRIAL_RELIC)
                    .label(Locale.ENGLISH);
        }
        return "not classified";
    }

    private long count(Finding<Classification> wanted) {
        return parts.values().stream()
                .filter(finding -> finding.getClass() == wanted.getClass())
                .filter(finding -> Objects.equals(finding.value(), wanted.value()))
                .count();
    }

    private static void add(StringJoiner counts, String what, long number) {
        if (number > 0) {
            counts.add(what + ": " + number + (number == 1 ? " part" : " parts"));
        }
    }
}
