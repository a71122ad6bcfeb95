// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.engine.Conclusion;
import io.github.heritagekit.rules.engine.Outcome;
import io.github.heritagekit.rules.engine.RuleShift;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.lang.Truth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Takes the parts of a record that are compared as values. */
final class RecordedParts {
    private static final ImmutableSet<String> JUDGED = ImmutableSet.of("truth", "possible", "failures", "inexact");

    private RecordedParts() {}

    static ImmutableList<RecordedPack> packs(Tree record) {
        return record.at("packs").items().stream()
                .map(pack -> new RecordedPack(
                        pack.at("pack").text(),
                        pack.at("version").text(),
                        pack.at("hash").text()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the keys under which two records differ, in the order of the layout. */
    static List<String> differingKeys(String first, String second) {
        Tree one = RecordGrammar.read("record.json", first);
        Tree other = RecordGrammar.read("record.json", second);
        return RecordLayout.RECORD.keys().keySet().stream()
                .filter(key -> !one.find(key).equals(other.find(key)))
                .toList();
    }

    /** Returns the ids of the rules of both records whose conditions ask something else, whatever came of them. */
    static Set<String> rewritten(String first, String second) {
        Map<String, Written> before = conditions(RecordGrammar.read("record.json", first));
        Map<String, Written> after = conditions(RecordGrammar.read("record.json", second));
        Set<String> rewritten = new LinkedHashSet<>(before.keySet());
        rewritten.retainAll(after.keySet());
        rewritten.removeIf(rule -> Objects.equals(before.get(rule), after.get(rule)));
        return rewritten;
    }

    private static Map<String, Written> conditions(Tree record) {
        Map<String, Written> conditions = new LinkedHashMap<>();
        rulesIn(record)
                .forEach(rule -> conditions.put(
                        rule.at("rule").text(), unjudged(rule.at("why").written())));
        return conditions;
    }

    /** Returns a condition without what came of it. */
    private static Written unjudged(Written why) {
        if (why instanceof Written.Items items) {
            return new Written.Items(
                    items.items().stream().map(RecordedParts::unjudged).toList(), false);
        }
        if (!(why instanceof Written.Entries entries)) {
            return why;
        }
        Written.Map map = Written.map();
        entries.entries().forEach((key, value) -> {
            if (key.equals("condition")) {
                map.put(key, value);
            } else if (!JUDGED.contains(key)) {
                map.put(key, unjudged(value));
            }
        });
        return map.closed();
    }

    private static Stream<Tree> rulesIn(Tree record) {
        return Stream.concat(record.items("premises").stream(), Stream.of(record))
                .flatMap(each -> each.items("rules").stream());
    }

    static AsOf asOf(Tree written) {
        return written.find("asOf")
                .flatMap(dates -> CaseGrammar.asOf(new Node.Scalar(dates.text(), true, 1, 1), new Problems("record")))
                .orElse(AsOf.ANY_DAY);
    }

    static Conclusion conclusion(Tree record) {
        return record.find("verdict").<Conclusion>map(RecordedParts::choice).orElseGet(() -> collected(record));
    }

    private static Conclusion choice(Tree verdict) {
        Set<Outcome<String>> outcomes = new LinkedHashSet<>();
        verdict.find("decided").ifPresent(code -> outcomes.add(new Outcome.Answer<>(code.text())));
        boolean silent = verdict.find("silent").isPresent();
        boolean contradictory = verdict.find("contradictory").isPresent();
        if (verdict.find("open").isPresent()) {
            Tree open = verdict.at("open");
            open.at("answers").texts().forEach(code -> outcomes.add(new Outcome.Answer<>(code)));
            silent = open.at("silent").flag();
            contradictory = open.at("contradictory").flag();
        }
        if (silent) {
            outcomes.add(new Outcome.Silence<>());
        }
        if (contradictory) {
            outcomes.add(new Outcome.Contradiction<>());
        }
        return new Conclusion.Choice(outcomes);
    }

    private static Conclusion collected(Tree record) {
        Tree findings = record.at("findings");
        Map<String, Truth> answers = new LinkedHashMap<>();
        record.at("answers")
                .texts()
                .forEach(code ->
                        answers.put(code, truth(findings.at(code).at("found").text())));
        return new Conclusion.Collected(answers);
    }

    private static Truth truth(String word) {
        return Truth.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static ImmutableMap<String, RuleShift.State> rules(Tree record) {
        Map<String, RuleShift.State> rules = new LinkedHashMap<>();
        rulesIn(record)
                .forEach(rule -> rules.put(
                        rule.at("rule").text(),
                        new RuleShift.State(
                                rule.find("answer").map(Tree::text).orElse(""),
                                Standing.valueOf(rule.at("standing")
                                        .text()
                                        .toUpperCase(Locale.ROOT)
                                        .replace('-', '_')),
                                truth(rule.at("why").at("truth").text()))));
        return ImmutableMap.copyOf(rules);
    }
}
