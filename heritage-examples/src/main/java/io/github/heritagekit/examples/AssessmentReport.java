// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import io.github.heritagekit.examples.Decisions.Decision;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.Findings;
import io.github.heritagekit.rules.engine.Outcome;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sets the decisions as JSON: one object for each question asked of each asset, in the order they were asked. */
final class AssessmentReport {
    private static final ObjectMapper JSON = JsonMapper.shared();

    private final Locale language;
    private final ArrayNode entries = JSON.createArrayNode();

    private AssessmentReport(Locale language) {
        this.language = language;
    }

    /** Returns the report in lines. */
    static List<String> lines(List<Decision> decisions, Locale language) {
        AssessmentReport report = new AssessmentReport(language);
        for (Decision decision : decisions) {
            decision.all().forEach(assessed -> report.add(decision.asset(), assessed));
        }
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(report.entries)
                .lines()
                .toList();
    }

    private void add(HeritageAsset asset, Assessed assessed) {
        ObjectNode entry = entries.addObject();
        entry.put("asset", asset.id().toString());
        entry.put("name", asset.name().in(language));
        entry.put("question", assessed.question().id());
        ObjectNode verdict = entry.putObject("verdict");
        if (assessed instanceof Assessment<?> choice) {
            verdict(choice, verdict);
        } else {
            findings((Findings<?>) assessed, verdict);
        }
        ArrayNode rules = entry.putArray("rules");
        assessed.rules().forEach(rule -> rule(rule, rules.addObject()));
        entry.put("asOf", assessed.facts().asOf().toString());
        ArrayNode packs = entry.putArray("packs");
        assessed.packs().forEach(pack -> pack(pack, packs.addObject()));
    }

    private static <A> void verdict(Assessment<A> assessment, ObjectNode node) {
        Question<A> question = assessment.question();
        Verdict<A> verdict = assessment.verdict();
        if (verdict instanceof Verdict.Decided<A> decided) {
            node.put("kind", "decided").put("answer", question.code(decided.answer()));
        } else if (verdict instanceof Verdict.Contradictory<A> contradictory) {
            node.put("kind", "contradictory");
            texts("answers", contradictory.answers().stream().map(question::code), node);
            texts("rules", contradictory.rules().stream(), node);
        } else if (verdict instanceof Verdict.Open<A> open) {
            node.put("kind", "open");
            texts("outcomes", open.outcomes().stream().map(outcome -> outcome(question, outcome)), node);
            texts("missing", open.missing().stream().map(Fact::id), node);
            node.put("proof", word(open.proof()));
        } else {
            node.put("kind", "silent");
        }
    }

    private static <A> String outcome(Question<A> question, Outcome<A> outcome) {
        return outcome instanceof Outcome.Answer<A> answer ? question.code(answer.answer()) : outcome.toString();
    }

    private static <A> void findings(Findings<A> findings, ObjectNode node) {
        node.put("kind", "findings");
        texts("found", with(Truth.TRUE, findings), node);
        texts("notFound", with(Truth.FALSE, findings), node);
        texts("open", with(Truth.UNKNOWN, findings), node);
        texts("missing", findings.missing().stream().map(Fact::id), node);
    }

    private static <A> Stream<String> with(Truth truth, Findings<A> findings) {
        return findings.byAnswer().entrySet().stream()
                .filter(entry -> entry.getValue().truth() == truth)
                .map(entry -> findings.question().code(entry.getKey()));
    }

    private static void rule(RuleExplanation explained, ObjectNode node) {
        node.put("id", explained.rule().id());
        node.put("standing", word(explained.standing()));
        texts("exceptions", explained.exceptions().stream(), node);
    }

    private static void pack(RulePack pack, ObjectNode node) {
        node.put("id", pack.id());
        node.put("version", pack.version());
        node.put("sha256", pack.contentHash());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void texts(String name, Stream<String> texts, ObjectNode node) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }
}
