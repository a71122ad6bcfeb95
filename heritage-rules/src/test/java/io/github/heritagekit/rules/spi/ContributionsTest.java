// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.TextFact;
import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.packs.Packs;
import io.github.heritagekit.rules.read.PackReader;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributionsTest {
    private static final String HERE = ContributionsTest.class.getName() + "$";
    private static final TextFact PLACE = Fact.text("shire/place");

    @TempDir
    Path services;

    /** Packs of a shire that does not exist. */
    public static class ShirePacks implements RulePackProvider {
        @Override
        public List<RulePack> packs(PackReader reader) {
            return List.of(reader.read("shire.yaml", """
                    format: 1
                    pack: shire
                    version: "1"
                    facts: { place: { type: text } }
                    questions: { view: { answers: [NEAR, FAR] } }
                    rules:
                      - { id: near, answer: { view: NEAR }, when: { place: passes shire/near-quay }, basis: Shire Order }
                    """));
        }
    }

    /** A pack that uses the one of the shire and comes before it by name. */
    public static class BoroughPacks implements RulePackProvider {
        @Override
        public List<RulePack> packs(PackReader reader) {
            return List.of(reader.read("borough.yaml", """
                    format: 1
                    pack: borough
                    version: "1"
                    uses: [shire]
                    questions: { tone: { answers: [LOUD] } }
                    rules:
                      - { id: loud, answer: { tone: LOUD }, when: { view: NEAR }, basis: Borough Order }
                      - { id: not-near, exempts: view, exceptionTo: shire/near, when: { place: Mill }, basis: Borough Order }
                    """));
        }
    }

    /** Tests of the shire. */
    public static class ShireTests implements NamedTestProvider {
        @Override
        public List<NamedTest<?>> tests() {
            return List.of(NamedTest.of(
                    "shire/near-quay",
                    FactType.TEXT,
                    Wording.en("lies near the quay"),
                    place -> place.contains("Quay")));
        }
    }

    /** Gives the same test once more. */
    public static final class OtherTests extends ShireTests {}

    /** Gives the same pack once more. */
    public static final class OtherPacks extends ShirePacks {}

    /** Reads places from their names. */
    public static class PlaceReading implements FactReaderProvider<String> {
        @Override
        public String id() {
            return "shire/place";
        }

        @Override
        public Class<String> subject() {
            return String.class;
        }

        @Override
        public FactReader<String> reader() {
            return (name, asOf) -> Facts.asOf(asOf).with(PLACE, name);
        }
    }

    /** Reads the same once more. */
    public static final class OtherReading extends PlaceReading {}

    /** Has an id that is none. */
    public static final class NamelessReading extends PlaceReading {
        @Override
        public String id() {
            return "Place";
        }
    }

    /** Cannot be made. */
    public static final class Unmakeable extends ShireTests {
        public Unmakeable() {
            throw new IllegalStateException("no key");
        }
    }

    /** Gives a pack and the test that it names, as one class under two services. */
    public static final class Both extends ShirePacks implements NamedTestProvider {
        @Override
        public List<NamedTest<?>> tests() {
            return new ShireTests().tests();
        }
    }

    /** Fails to give anything. */
    public static final class Failing implements RulePackProvider, NamedTestProvider {
        @Override
        public List<RulePack> packs(PackReader reader) throws IOException {
            throw new IOException("disk gone");
        }

        @Override
        public List<NamedTest<?>> tests() {
            throw new UnsupportedOperationException("not today");
        }
    }

    /** Throws what no exception is. */
    public static final class Erring implements RulePackProvider, NamedTestProvider, FactReaderProvider<String> {
        @Override
        public List<RulePack> packs(PackReader reader) {
            throw new AssertionError("cannot be");
        }

        @SuppressWarnings("InfiniteRecursion") // it is to overflow the stack
        @Override
        public List<NamedTest<?>> tests() {
            throw new StackOverflowError("too deep");
        }

        @Override
        public String id() {
            throw new NoClassDefFoundError("org/example/Gone");
        }

        @Override
        public Class<String> subject() {
            return String.class;
        }

        @Override
        public FactReader<String> reader() {
            throw new UnsupportedOperationException("never asked");
        }
    }

    /** Ends the machine. */
    public static final class Exhausting implements NamedTestProvider {
        @Override
        public List<NamedTest<?>> tests() {
            throw new OutOfMemoryError("for a test");
        }
    }

    /** Gives one pack in several editions, the greatest neither first nor last. */
    public static final class Editions implements RulePackProvider {
        @Override
        public List<RulePack> packs(PackReader reader) {
            return List.of(edition("2024.9", 1), edition("2024.10", 2), edition("2024.9.1", 3));
        }

        private static RulePack edition(String version, int year) {
            return RulePack.builder("hamlet", version)
                    .inForce(DateRange.parse("200" + year + "-01-01 to 200" + year + "-06-01"))
                    .question(ChoiceQuestion.of("hamlet/in-" + version, "YES"))
                    .build();
        }
    }

    /** A case; loaded by two loaders it is two classes. */
    public static final class Card {}

    private URLClassLoader loader(Class<?> service, String... providers) throws IOException {
        Path file = services.resolve("META-INF/services").resolve(service.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(providers));
        return loader();
    }

    private URLClassLoader loader() throws MalformedURLException {
        return new URLClassLoader(
                new URL[] {services.toUri().toURL()}, getClass().getClassLoader());
    }

    private static List<String> problems(Contribution... contributions) {
        try {
            Contributions.of(contributions);
            return List.of();
        } catch (InvalidContributionsException e) {
            return e.problems().stream().map(Problem::message).toList();
        }
    }

    @Test
    void what_jars_name_in_their_service_files_is_found() throws IOException {
        loader(RulePackProvider.class, HERE + "ShirePacks", HERE + "BoroughPacks")
                .close();
        loader(NamedTestProvider.class, HERE + "ShireTests").close();
        try (URLClassLoader loader = loader(FactReaderProvider.class, HERE + "PlaceReading")) {
            Contributions contributions = Contributions.load(loader);
            assertThat(contributions)
                    .hasToString("packs [borough/1, shire/1], tests [shire/near-quay], readers [shire/place]");
            var engine = contributions.engine().onAnyDay().reading(contributions.reader("shire/place", String.class));
            var tone = contributions.pack("borough").choice("tone");
            assertThat(engine.assess(tone, "Coal Quay").verdict().decided()).contains("LOUD");
            assertThat(engine.assess(tone, "Mill").verdict().decided()).isEmpty();
        }
    }

    @Test
    void a_class_loader_without_service_files_finds_nothing() throws IOException {
        try (URLClassLoader loader = loader()) {
            assertThat(Contributions.load(loader)).hasToString("packs [], tests [], readers []");
        }
    }

    @Test
    void a_class_can_stand_under_two_services() throws IOException {
        loader(RulePackProvider.class, HERE + "Both").close();
        try (URLClassLoader loader = loader(NamedTestProvider.class, HERE + "Both")) {
            assertThat(Contributions.load(loader)).hasToString("packs [shire/1], tests [shire/near-quay], readers []");
        }
        assertThat(Contributions.of(new Both())).hasToString("packs [shire/1], tests [shire/near-quay], readers []");
    }

    @Test
    void the_order_in_which_contributions_are_given_does_not_matter() {
        Contributions one = Contributions.of(new ShirePacks(), new BoroughPacks(), new ShireTests());
        Contributions other = Contributions.of(new ShireTests(), new BoroughPacks(), new ShirePacks());
        assertThat(one.packs()).isEqualTo(other.packs()).hasSize(2);
        assertThat(one.tests()).isEqualTo(other.tests()).hasSize(1);
    }

    @Test
    void a_pack_that_is_read_later_knows_what_was_contributed() {
        PackReader reader = Contributions.of(new ShirePacks(), new ShireTests()).packReader();
        RulePack later = reader.read("hamlet.yaml", """
                format: 1
                pack: hamlet
                version: "1"
                uses: [shire, renewal-forum, asset]
                questions: { note: { answers: [SEEN] } }
                rules: [ { id: seen, answer: { note: SEEN }, when: { place: passes shire/near-quay, view: NEAR } } ]
                """);
        assertThat(RuleEngine.of(
                                later,
                                Contributions.of(new ShirePacks(), new ShireTests())
                                        .pack("shire"))
                        .packs())
                .hasSize(2);
    }

    @Test
    void two_of_one_id_are_told_with_both_classes() {
        assertThat(problems(
                        new ShireTests(),
                        new OtherTests(),
                        new ShirePacks(),
                        new OtherPacks(),
                        new PlaceReading(),
                        new OtherReading()))
                .containsExactly(
                        "test `shire/near-quay` must be given once but is given by `" + HERE + "OtherTests` and by `"
                                + HERE + "ShireTests`",
                        "reader `shire/place` must be given once but is given by `" + HERE + "OtherReading` and by `"
                                + HERE + "PlaceReading`",
                        "pack `shire` must be given once but is given by `" + HERE + "OtherPacks` and by `" + HERE
                                + "ShirePacks`");
    }

    @Test
    void a_pack_that_the_library_ships_cannot_be_contributed() {
        RulePackProvider forum = new RulePackProvider() {
            @Override
            public List<RulePack> packs(PackReader reader) {
                return List.of(Packs.renewalForum());
            }
        };
        assertThat(problems(forum))
                .containsExactly("pack `renewal-forum` must be given once but is given by `the library itself` and by `"
                        + forum.getClass().getName() + "`");
    }

    @Test
    void what_providers_throw_is_told_with_their_names_and_all_at_once() {
        assertThatThrownBy(() -> Contributions.of(new Failing(), new NamelessReading(), new BoroughPacks()))
                .isInstanceOf(InvalidContributionsException.class)
                .hasMessage(
                        "contributions: 4 problems\n"
                                + "  `" + HERE + "Failing` failed to give its tests:"
                                + " java.lang.UnsupportedOperationException: not today\n"
                                + "  id of the reader of `" + HERE
                                + "NamelessReading` must be a namespace and a name such as"
                                + " `riverside/survey-card` but was `Place`\n"
                                + "  `" + HERE + "Failing` failed to give its packs: java.io.IOException: disk gone\n"
                                + "  `" + HERE + "BoroughPacks` failed to give its packs:"
                                + " io.github.heritagekit.rules.pack.InvalidRulePackException: borough.yaml: 1 problem\n"
                                + "    line 4, column 8: unknown vocabulary or pack `shire`; the reader knows asset, zone, renewal-forum");
    }

    @Test
    void a_provider_that_cannot_be_made_is_told_and_the_others_are_still_looked_at() throws IOException {
        try (URLClassLoader loader =
                loader(NamedTestProvider.class, HERE + "Unmakeable", "org.example.Gone", HERE + "Failing")) {
            assertThatThrownBy(() -> Contributions.load(loader))
                    .isInstanceOf(InvalidContributionsException.class)
                    .hasMessage("contributions: 3 problems\n"
                            + "  io.github.heritagekit.rules.spi.NamedTestProvider: Provider " + HERE
                            + "Unmakeable could not be instantiated: java.lang.IllegalStateException: no key\n"
                            + "  io.github.heritagekit.rules.spi.NamedTestProvider: Provider org.example.Gone not found\n"
                            + "  `" + HERE + "Failing` failed to give its tests:"
                            + " java.lang.UnsupportedOperationException: not today");
        }
    }

    @Test
    void what_is_missing_is_told_with_what_was_found() {
        Contributions contributions =
                Contributions.of(new ShirePacks(), new ShireTests(), new PlaceReading(), new BoroughPacks());
        assertThatThrownBy(() -> contributions.pack("shyre"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no pack `shyre` was contributed; found were borough, shire; did you mean `shire`?");
        assertThatThrownBy(() -> contributions.test("shire/far"))
                .hasMessage("no test `shire/far` was contributed; found were shire/near-quay");
        assertThatThrownBy(() -> contributions.reader("shire/card", String.class))
                .hasMessage("no reader `shire/card` was contributed; found were shire/place");
        assertThatThrownBy(() -> contributions.reader("shire/place", Integer.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reader `shire/place` of " + HERE + "PlaceReading reads cases of java.lang.String but was"
                        + " asked for java.lang.Integer");
        assertThatThrownBy(() -> Contributions.of().pack("shire"))
                .hasMessage("no pack `shire` was contributed; none was found");
        assertThat(contributions.test("shire/near-quay").type()).isEqualTo(FactType.TEXT);
    }

    @Test
    void what_is_thrown_and_is_no_exception_is_told_too() {
        assertThat(problems(new Erring()))
                .containsExactly(
                        "`" + HERE + "Erring` failed to give its tests: java.lang.StackOverflowError: too deep",
                        "`" + HERE
                                + "Erring` failed to give its reader: java.lang.NoClassDefFoundError: org/example/Gone",
                        "`" + HERE + "Erring` failed to give its packs: java.lang.AssertionError: cannot be");
    }

    @Test
    void want_of_memory_is_thrown_on() {
        assertThatThrownBy(() -> Contributions.of(new Exhausting())).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void versions_are_compared_number_by_number() {
        Contributions contributions = Contributions.of(new Editions());
        assertThat(contributions.packs())
                .extracting(RulePack::version)
                .containsExactly("2024.9", "2024.9.1", "2024.10");
        assertThat(contributions.pack("hamlet").version()).isEqualTo("2024.10");
        RulePack later = contributions.packReader().read("farm.yaml", """
                format: 1
                pack: farm
                version: 1
                uses: [hamlet]
                questions: { note: { answers: [SEEN] } }
                rules: [ { id: seen, answer: { note: SEEN }, when: { in-2024.10: "YES" } } ]
                """);
        assertThat(later.rules()).hasSize(1);
    }

    @Test
    void a_pack_with_the_id_of_the_vocabulary_of_assets_cannot_be_contributed() {
        RulePackProvider assets = new RulePackProvider() {
            @Override
            public List<RulePack> packs(PackReader reader) {
                return List.of(RulePack.builder("asset", "1").build());
            }
        };
        assertThat(problems(assets))
                .containsExactly(
                        "pack `asset` must be given once but is given by `the library itself, as a vocabulary` and by `"
                                + assets.getClass().getName() + "`");
    }

    @Test
    void of_two_classes_of_one_name_the_loaders_are_told() throws Exception {
        URL here = getClass().getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {here}, null)) {
            Class<?> twin = loader.loadClass(HERE + "Card");
            Contributions contributions = Contributions.of(new FactReaderProvider<Card>() {
                @Override
                public String id() {
                    return "shire/card";
                }

                @Override
                public Class<Card> subject() {
                    return Card.class;
                }

                @Override
                public FactReader<Card> reader() {
                    return (card, asOf) -> Facts.asOf(asOf);
                }
            });
            assertThatThrownBy(() -> contributions.reader("shire/card", twin))
                    .hasMessageEndingWith("reads cases of " + HERE + "Card loaded by " + Card.class.getClassLoader()
                            + " but was asked for " + HERE + "Card loaded by " + loader);
        }
    }
}
