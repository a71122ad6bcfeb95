// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.spi;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Suggestion;
import io.github.heritagekit.rules.read.PackReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What others contribute: packs, tests and readers, gathered into one value.
 *
 * <pre>{@code
 * Contributions contributions = Contributions.load(loader);
 * RuleEngine engine = contributions.engine(Packs.renewalForum());
 * FactReader<SurveyCard> cards = contributions.reader("riverside/survey-card", SurveyCard.class);
 * }</pre>
 *
 * <p>Two contributions of one id are an error, never a matter of which comes first: what is gathered does not depend on the order of
 * the class path. Nothing is kept outside the value.
 *
 * <p>Immutable and thread-safe if the readers contributed are.
 */
public final class Contributions {
    private final ImmutableList<RulePack> packs;
    private final ImmutableMap<String, NamedTest<?>> tests;
    private final ImmutableMap<String, Reading<?>> readings;
    private final PackReader packReader;

    Contributions(
            List<RulePack> packs,
            Collection<NamedTest<?>> tests,
            Collection<Reading<?>> readings,
            PackReader packReader) {
        this.packs = ImmutableList.copyOf(packs);
        ImmutableMap.Builder<String, NamedTest<?>> byId = ImmutableMap.builder();
        tests.forEach(test -> byId.put(test.id(), test));
        this.tests = byId.buildOrThrow();
        ImmutableMap.Builder<String, Reading<?>> all = ImmutableMap.builder();
        readings.forEach(reading -> all.put(reading.id(), reading));
        this.readings = all.buildOrThrow();
        this.packReader = packReader;
    }

    /**
     * Returns what the jars that a class loader sees contribute.
     *
     * @throws InvalidContributionsException if a provider cannot be made, throws, or gives what another gives as well; all
     *     of it at once
     */
    public static Contributions load(ClassLoader loader) {
        Gathering gathering = new Gathering();
        List<NamedTestProvider> tests = gathering.found(NamedTestProvider.class, loader);
        List<FactReaderProvider<?>> readers = new ArrayList<>();
        gathering.found(FactReaderProvider.class, loader).forEach(readers::add);
        return gathering.of(tests, readers, gathering.found(RulePackProvider.class, loader));
    }

    /**
     * Returns what the contributions given contribute, without a look at any jar; one that is of several kinds counts as each.
     *
     * @throws InvalidContributionsException if one throws, or gives what another gives as well; all of it at once
     */
    public static Contributions of(Contribution... contributions) {
        List<NamedTestProvider> tests = new ArrayList<>();
        List<FactReaderProvider<?>> readers = new ArrayList<>();
        List<RulePackProvider> packs = new ArrayList<>();
        for (Contribution each : contributions) {
            if (each instanceof NamedTestProvider provider) {
                tests.add(provider);
            }
            if (each instanceof FactReaderProvider<?> provider) {
                readers.add(provider);
            }
            if (each instanceof RulePackProvider provider) {
                packs.add(provider);
            }
        }
        return new Gathering().of(tests, readers, packs);
    }

    /** Returns the packs, by their ids and versions; versions are compared number by number, so 2024.10 follows 2024.9. */
    public List<RulePack> packs() {
        return packs;
    }

    /** Returns the tests, by their ids. */
    public List<NamedTest<?>> tests() {
        return tests.values().asList();
    }

    /** Returns the ids of the readers, in their order. */
    public Set<String> readers() {
        return readings.keySet();
    }

    /**
     * Returns the pack with the id; of several editions the one of the greatest version, compared number by number.
     *
     * @throws IllegalArgumentException if nobody contributed it; the message tells what was found
     */
    public RulePack pack(String id) {
        return packs.stream()
                .filter(pack -> pack.id().equals(id))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> missing(
                        "pack", id, packs.stream().map(RulePack::id).distinct().toList()));
    }

    /**
     * Returns the test with the id.
     *
     * @throws IllegalArgumentException if nobody contributed it; the message tells what was found
     */
    public NamedTest<?> test(String id) {
        return Optional.<NamedTest<?>>ofNullable(tests.get(id)).orElseThrow(() -> missing("test", id, tests.keySet()));
    }

    /**
     * Returns the reader with the id.
     *
     * @throws IllegalArgumentException if nobody contributed it, or it reads cases of another class; the message tells what
     *     was found
     */
    @SuppressWarnings("unchecked") // the class was compared
    public <S> FactReader<S> reader(String id, Class<S> subject) {
        requireNonNull(subject, "subject");
        Reading<?> reading = readings.get(id);
        if (reading == null) {
            throw missing("reader", id, readings.keySet());
        }
        if (!reading.subject().equals(subject)) {
            boolean sameName = reading.subject().getName().equals(subject.getName());
            throw new IllegalArgumentException("reader `" + id + "` of " + reading.from() + " reads cases of "
                    + named(reading.subject(), sameName) + " but was asked for " + named(subject, sameName));
        }
        return (FactReader<S>) reading.reader();
    }

    /** Two classes of one name differ in the loader that loaded them, so that is told, too. */
    private static String named(Class<?> subject, boolean withLoader) {
        return subject.getName() + (withLoader ? " loaded by " + subject.getClassLoader() : "");
    }

    private static IllegalArgumentException missing(String what, String id, Collection<String> found) {
        String hint = Suggestion.hint(id, found);
        return new IllegalArgumentException("no " + what + " `" + id + "` was contributed"
                + (found.isEmpty() ? "; none was found" : "; found were " + String.join(", ", found)) + hint);
    }

    /**
     * Returns a reader of packs that knows the packs and tests contributed and the packs that the library ships; of several
     * editions of a pack the one of the greatest version.
     */
    public PackReader packReader() {
        return packReader;
    }

    /**
     * Returns an engine of the packs contributed and of others, such as those shipped that they make exceptions to.
     *
     * @throws io.github.heritagekit.rules.pack.InvalidRulePackException if the packs do not go together
     */
    public RuleEngine engine(RulePack... others) {
        return RuleEngine.of(
                ImmutableList.<RulePack>builder().add(others).addAll(packs).build());
    }

    /** Returns the ids of what was contributed. */
    @Override
    public String toString() {
        return "packs " + packs + ", tests " + tests.keySet() + ", readers " + readings.keySet();
    }

    /**
     * A reader that was contributed.
     *
     * @param from the name of the class that gave it
     */
    record Reading<S>(String id, Class<S> subject, FactReader<S> reader, String from) {}
}
