// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes rule packs, in YAML or JSON, in the words that {@link PackReader} reads.
 *
 * <p>What was read is written back, comments aside, and so is what was made in Java: reading the text gives a pack that is
 * equal to the one written. Each text is read once before it is handed out, so that nothing is lost unnoticed. The same pack
 * gives the same text.
 *
 * <p>A pack that uses another names its vocabulary, and who reads it back must know that one, as must who reads a pack that
 * names tests.
 */
public final class PackWriter {
    private PackWriter() {}

    /**
     * Returns the pack as YAML.
     *
     * @throws IllegalArgumentException if the pack, made in Java, says what no file can say; the message tells what
     */
    public static String toYaml(RulePack pack) {
        return write(pack, "pack.yaml");
    }

    /**
     * Returns the pack as JSON.
     *
     * @throws IllegalArgumentException if the pack, made in Java, says what no file can say; the message tells what
     */
    public static String toJson(RulePack pack) {
        return write(pack, "pack.json");
    }

    /**
     * Writes the pack into a file, as JSON if its name ends in {@code .json}, else as YAML.
     *
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the pack, made in Java, says what no file can say; nothing is written then
     */
    public static void write(RulePack pack, Path file) throws IOException {
        String text = write(pack, requireNonNull(file, "file").toString());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String write(RulePack pack, String name) {
        boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
        try {
            String text = text(pack, json);
            if (!new PackReader(known(pack))
                    .read(json ? "pack.json" : "pack.yaml", text)
                    .equals(pack)) {
                throw new IllegalArgumentException(
                        "it says something that the grammar has no words for, and would be read as another pack");
            }
            return text;
        } catch (InvalidRulePackException e) {
            String problems = e.problems().stream()
                    .limit(10)
                    .map(problem -> "\n  " + problem.message())
                    .reduce("", String::concat);
            throw new IllegalArgumentException("pack `" + pack + "` cannot be written:" + problems, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("pack `" + pack + "` cannot be written: " + e.getMessage(), e);
        }
    }

    /** Returns the text of a pack; whether it is read as the same pack is for the caller to see. */
    static String text(RulePack pack, boolean json) {
        Written.Entries file = new PackForm(pack).file();
        return json ? JsonText.of(file) : YamlText.of(file);
    }

    /** Returns what the pack itself tells of what it uses: the facts, the questions it speaks of, the tests it names. */
    static Known known(RulePack pack) {
        List<Condition> conditions = new ArrayList<>(pack.impossible());
        Map<String, Question<String>> questions = new LinkedHashMap<>();
        pack.rules().forEach(rule -> conditions.add(rule.when()));
        List<Condition.Leaf> leaves = conditions.stream()
                .flatMap(condition -> condition.leaves().stream())
                .toList();
        leaves.stream()
                .map(Condition.Leaf::fact)
                .filter(fact -> fact.answerOf().isPresent())
                .forEach(fact -> questions.put(fact.id(), answered(fact)));
        pack.examples()
                .forEach(example -> example.expect()
                        .forEach(each -> questions.put(each.question().id(), OtherPack.coded(each.question()))));
        pack.rules().forEach(rule -> questions.put(rule.question().id(), OtherPack.coded(rule.question())));
        Known known = Known.NOTHING;
        for (Vocabulary used : pack.uses()) {
            known = known.with(other(used, questions));
        }
        for (Condition.Leaf leaf : leaves) {
            if (leaf instanceof Condition.Passes passes
                    && !known.tests().containsKey(passes.test().id())) {
                known = known.with(passes.test());
            }
        }
        return known;
    }

    private static Question<String> answered(Fact<?> fact) {
        String[] codes = fact.codes().toArray(new String[0]);
        return fact.type() == FactType.CODE
                ? ChoiceQuestion.of(fact.id(), codes)
                : CollectQuestion.of(fact.id(), codes);
    }

    private static OtherPack other(Vocabulary used, Map<String, Question<String>> questions) {
        ImmutableMap.Builder<String, Question<String>> own = ImmutableMap.builder();
        questions.forEach((id, question) -> {
            if (id.startsWith(used.id() + "/")) {
                own.put(id.substring(used.id().length() + 1), question);
            }
        });
        return new OtherPack(used, own.buildOrThrow(), null, false, null);
    }
}
