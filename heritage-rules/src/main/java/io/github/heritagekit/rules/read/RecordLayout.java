// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.lang.FactType;

/** The layout of a record. */
final class RecordLayout {
    static final String FORMAT = "1";

    private static final Layout PROOF = Layout.words("proven", "bound-reached");
    private static final Layout TRUTH = Layout.words("true", "false", "unknown");
    private static final Layout ANYTHING = new Layout.Anything();
    private static final Layout TEXT = new Layout.Text();
    private static final Layout FLAG = new Layout.Flag();
    private static final Layout YES = new Layout.Yes();
    private static final Layout COUNT = new Layout.Count();

    private static final Layout TYPE =
            Layout.words(FactType.all().stream().map(FactType::typeName).toArray(String[]::new));

    private static final Layout MISSING = new Layout.Items(Layout.map()
            .need("fact", TEXT)
            .need("settling", COUNT)
            .need("cases", COUNT)
            .end());

    private static final Layout VERDICT = Layout.map()
            .may("decided", TEXT)
            .may("silent", YES)
            .may(
                    "contradictory",
                    Layout.map()
                            .need("answers", Layout.texts())
                            .need("rules", Layout.texts())
                            .end())
            .may(
                    "open",
                    Layout.map()
                            .need("answers", Layout.texts())
                            .need("silent", FLAG)
                            .need("contradictory", FLAG)
                            .need("missing", MISSING)
                            .need("proof", PROOF)
                            .end())
            .oneOf("decided", "silent", "contradictory", "open")
            .end();

    private static final Layout CASE_SPLIT = Layout.map()
            .may("rules", Layout.texts())
            .may(
                    "split",
                    Layout.map()
                            .need("fact", TEXT)
                            .need(
                                    "cases",
                                    new Layout.Items(Layout.map()
                                            .need("when", ANYTHING)
                                            .need("then", new Layout.Later("caseSplit", RecordLayout::caseSplit))
                                            .end()))
                            .end())
            .oneOf("rules", "split")
            .end();

    private static final Layout FINDINGS = new Layout.Table(Layout.map()
            .need("found", TRUTH)
            .may("restsOnContradiction", YES)
            .need("missing", MISSING)
            .need("proof", PROOF)
            .may("caseSplit", CASE_SPLIT)
            .end());

    private static final Layout WHYS = new Layout.Items(new Layout.Later("why", RecordLayout::why));
    private static final Layout WHY = Layout.map()
            .need("truth", TRUTH)
            .may("all", WHYS)
            .may("any", WHYS)
            .may("atLeast", Layout.map().need("count", COUNT).need("of", WHYS).end())
            .may("not", new Layout.Later("why", RecordLayout::why))
            .may("always", FLAG)
            .may(
                    "asks",
                    Layout.map()
                            .need("condition", ANYTHING)
                            .may("possible", ANYTHING)
                            .may("failures", Layout.texts())
                            .may("inexact", YES)
                            .end())
            .oneOf("all", "any", "atLeast", "not", "always", "asks")
            .end();

    private static final Layout CHANGES = Layout.map()
            .need(
                    "list",
                    new Layout.Items(Layout.map()
                            .need("answer", TEXT)
                            .need("cost", COUNT)
                            .need(
                                    "alter",
                                    new Layout.Items(Layout.map()
                                            .need("fact", TEXT)
                                            .need("to", ANYTHING)
                                            .need("witness", ANYTHING)
                                            .end()))
                            .end()))
            .need("more", FLAG)
            .need("proof", PROOF)
            .end();

    private static final Layout RULE = Layout.map()
            .need("rule", TEXT)
            .may("answer", TEXT)
            .may("exempts", YES)
            .oneOf("answer", "exempts")
            .need("standing", Layout.words("holds", "does-not-hold", "set-aside", "open"))
            .may("exceptions", Layout.texts())
            .may("label", ANYTHING)
            .may("basis", ANYTHING)
            .may("details", ANYTHING)
            .need("why", WHY)
            .end();

    private static final Layout FAILURE = Layout.map()
            .need("rule", TEXT)
            .need("test", TEXT)
            .need("fact", TEXT)
            .need("cause", TEXT)
            .end();

    private static final Layout PACK = Layout.map()
            .need("pack", TEXT)
            .need("version", TEXT)
            .need("hash", TEXT)
            .end();

    private static final Layout CASE = Layout.map()
            .need("format", new Layout.Format())
            .may("asOf", new Layout.Dates())
            .need("facts", new Layout.Table(ANYTHING))
            .may("overrides", new Layout.Items(ANYTHING))
            .end();

    /** The layout of a whole record. */
    static final Layout.Keys RECORD = answered(Layout.map()
                    .need("format", new Layout.Format())
                    .need("packs", new Layout.Items(PACK))
                    .may("added", Layout.texts())
                    .need("bound", COUNT)
                    .need("types", new Layout.Table(TYPE))
                    .need("case", CASE))
            .may("changes", CHANGES)
            .need("exact", FLAG)
            .may("premises", new Layout.Items(answered(Layout.map()).end()))
            .end();

    private RecordLayout() {}

    /** Adds what is told of each question, be it the one asked or one that it rests on. */
    private static Layout.Map answered(Layout.Map map) {
        return map.need("question", TEXT)
                .need("answers", Layout.texts())
                .may("resolution", Layout.words("unanimous", "strictest", "first"))
                .may("verdict", VERDICT)
                .may("findings", FINDINGS)
                .oneOf("verdict", "findings")
                .may("atOdds", new Layout.Items(ANYTHING))
                .may("caseSplit", CASE_SPLIT)
                .need("rules", new Layout.Items(RULE))
                .may("failures", new Layout.Items(FAILURE));
    }

    private static Layout why() {
        return WHY;
    }

    private static Layout caseSplit() {
        return CASE_SPLIT;
    }
}
