// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.engine.Conclusion;
import io.github.heritagekit.rules.engine.Outcome;
import io.github.heritagekit.rules.engine.RuleShift;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes the parts of a record that are compared as values. */
final class RecordedParts {
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
        List<Tree> all = new ArrayList<>(record.items("premises"));
        all.add(record);
        all.stream()
                .flatMap(each -> each.items("rules").stream())
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
