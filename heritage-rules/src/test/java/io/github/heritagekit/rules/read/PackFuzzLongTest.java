// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.rules.engine.DatedEngine;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.RulePack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Damaged packs, for as many minutes as {@code -Dheritage.fuzz.minutes} says, one unless said: each is read or refused with its
 * problems, soon, and what is read can be written and read again, made an engine of, or refused as one, and asked about a case of
 * which nothing is known.
 */
@Tag("long")
class PackFuzzLongTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);
    private static final List<RulePack> USABLE =
            List.of(RandomPacks.elsewhere(), PackReader.standard().read("pack.yaml", PackGrammarTest.FACTS));
    private static final PackReader READER = reader();

    private static PackReader reader() {
        PackReader reader = PackReaderTest.READER;
        for (RulePack usable : USABLE) {
            reader = reader.withPack(usable);
        }
        for (FactType<?> type : FactType.all()) {
            if (type != FactType.CODES) {
                reader = reader.withTest(RandomConditions.test("demo", type))
                        .withTest(RandomConditions.test("rail", type));
            }
        }
        return reader;
    }

    @Test
    void no_damage_gets_anything_but_our_refusal_out_of_the_reader() throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(Integer.getInteger("heritage.fuzz.minutes", 1));
        long seed = Long.getLong("heritage.fuzz.seed", 20241018);
        List<String> corpus = corpus();
        Random random = new Random(seed);
        PackMutator mutator = new PackMutator(random);
        ExecutorService worker = Executors.newSingleThreadExecutor();
        int refused = 0;
        int read = 0;
        while (System.nanoTime() < end) {
            String text = corpus.get(random.nextInt(corpus.size()));
            String other = corpus.get(random.nextInt(corpus.size()));
            byte[] bytes = mutator.mutate(text, other, text.startsWith("{"));
            String name = bytes.length > 0 && bytes[0] == '{' && random.nextInt(4) > 0 ? "pack.json" : "pack.yaml";
            if (isRefused(worker, name, bytes)) {
                refused++;
            } else {
                read++;
            }
        }
        worker.shutdown();
        System.out.println(
                "damaged packs: " + (refused + read) + ", of which " + read + " still say something; seed " + seed);
        assertThat(refused).isGreaterThan(300);
        assertThat(read).isGreaterThan(30);
    }

    private static boolean isRefused(ExecutorService worker, String name, byte[] bytes) throws InterruptedException {
        try {
            return worker.submit(() -> isRefused(name, bytes)).get(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("not done in " + LONG_ENOUGH + ":\n" + text(bytes), e);
        } catch (ExecutionException e) {
            throw new AssertionError("not ours, for " + name + ":\n" + text(bytes), e.getCause());
        }
    }

    private static boolean isRefused(String name, byte[] bytes) throws IOException {
        RulePack pack;
        try {
            pack = READER.read(name, new ByteArrayInputStream(bytes));
        } catch (InvalidRulePackException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.message())
                        .doesNotContain("io.github", "tools.jackson", "snakeyaml", "Feature", "Exception");
            });
            return true;
        }
        assertThat(READER.read("pack.yaml", PackWriter.text(pack, false))).isEqualTo(pack);
        assertThat(READER.read("pack.json", PackWriter.text(pack, true))).isEqualTo(pack);
        ask(pack);
        return false;
    }

    /** Asks each question of the pack on some day, beside the packs that it uses. */
    private static void ask(RulePack pack) {
        List<RulePack> packs = new ArrayList<>(List.of(pack));
        USABLE.stream()
                .filter(other -> pack.uses().stream().anyMatch(used -> used.id().equals(other.id())))
                .forEach(packs::add);
        LocalDate day = LocalDate.of(2024, 10, 18);
        DatedEngine engine;
        try {
            engine = RuleEngine.of(packs).asOf(day);
        } catch (InvalidRulePackException e) {
            assertThat(e.problems()).isNotEmpty();
            return;
        }
        if (pack.inForce().contains(day) != DateRange.Containment.YES) {
            return;
        }
        Facts nothing = Facts.asOf(AsOf.of(day));
        for (Question<?> question : pack.questions()) {
            if (question instanceof ChoiceQuestion<?> choice) {
                assertThat(engine.assess(choice, nothing).facts()).isEqualTo(nothing);
            } else {
                assertThat(engine.assess((CollectQuestion<?>) question, nothing).facts())
                        .isEqualTo(nothing);
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> corpus() throws IOException {
        List<String> corpus = new ArrayList<>();
        for (int seed = 0; seed < 60; seed++) {
            RulePack pack = RandomPacks.pack(seed);
            corpus.add(PackWriter.text(pack, seed % 2 == 0));
        }
        String examples = "examples:\n  - given: { storeys: about 5 ± 2, kind: works or mine, opened: 1993-02 }\n"
                + "    expect: { regime: { open: [storeys] } }\n";
        for (int i = 0; i < 10; i++) {
            corpus.addAll(List.of(
                    DemoPack.DESIGN, DemoPack.EVERYTHING, PackGrammarTest.FACTS + examples, PackGrammarTest.OTHER));
            corpus.add(PackWriter.toJson(PackReaderTest.READER.read("pack.yaml", DemoPack.EVERYTHING)));
        }
        try (Stream<Path> bad = Files.walk(Path.of("src/test/resources/bad-packs"))) {
            for (Path file : bad.filter(path -> path.toString().matches(".*/pack\\.(yaml|json)"))
                    .sorted()
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0 && isTree(file, bytes)) {
                    corpus.add(text(bytes));
                }
            }
        }
        return corpus;
    }

    /** What is no YAML or JSON to begin with cannot be damaged as a tree. */
    private static boolean isTree(Path file, byte[] bytes) {
        try {
            Problems problems = new Problems("pack");
            String text = text(bytes);
            return file.toString().endsWith(".json")
                    ? JsonNodes.read(text, problems) instanceof Node.Mapping && text.startsWith("{")
                    : YamlNodes.read(text, problems) instanceof Node.Mapping && !text.startsWith("{");
        } catch (InvalidRulePackException e) {
            return false;
        }
    }
}
