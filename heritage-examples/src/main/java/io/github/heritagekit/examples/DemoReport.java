// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import io.github.heritagekit.examples.Decisions.Decision;
import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.lang.Fact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sets the decisions for a planner to read: all sites at a glance, the totals, one site in full, and zones around one. */
final class DemoReport {
    /** The museum around which zones are drawn. */
    private static final AssetId MUSEUM = AssetId.of("miit", "1-10");

    private static final int[] SITES = {32, 20, 24, 18};
    private static final int[] PARTS = {42, 20, 34};
    private static final int[] TOTALS = {36, 62};

    private final Decisions decisions;
    private final LocalDate day;
    private final Words words;
    private final Paper paper;

    private DemoReport(Decisions decisions, Settings settings) {
        this.decisions = decisions;
        this.day = settings.asOf();
        this.words = new Words(settings.language());
        this.paper = new Paper(settings.colour());
    }

    /**
     * Returns the report in lines.
     *
     * @param explained the asset to explain in full
     */
    static List<String> lines(Decisions decisions, HeritageAsset explained, Settings settings) {
        DemoReport report = new DemoReport(decisions, settings);
        report.title();
        report.sites();
        report.totals();
        report.explain(decisions.on(explained.id()));
        if (settings.site().isEmpty() || explained.id().equals(MUSEUM)) {
            new ZoneReport(report.day, report.words, report.paper).add();
        }
        report.closing();
        return report.paper.lines();
    }

    /** Returns the site to explain where none is named: of the decided ones that with the most parts; else the first. */
    static HeritageAsset wellDecided(Decisions decisions) {
        List<Decision> sites = decisions.sites();
        // the first of several with as many parts: max() would take the last
        return sites.stream()
                .filter(Decision::isDecided)
                .min(Comparator.comparingInt(
                        site -> -decisions.partsOf(site.asset()).size()))
                .orElse(sites.get(0))
                .asset();
    }

    private void title() {
        int all = decisions.all().size();
        int sites = decisions.sites().size();
        paper.heading(decisions.pack().title().in(words.language()));
        paper.text(
                words.say("Decided by ", "依据规则包 ")
                        + decisions.pack()
                        + words.say(" as of ", "，时间 ")
                        + day
                        + words.say(", for ", "，共 ")
                        + words.count(all, "asset", " 项资产（")
                        + words.say(": ", "")
                        + words.count(sites, "site", " 处遗址")
                        + words.say(" and ", "、")
                        + words.count(all - sites, "part", " 个组成部分）")
                        + words.say(".", "。"),
                0);
        paper.text(
                words.say(
                        "A question mark: open, with the answers that can still come, unless rules contradict each other.",
                        "问号表示未定：其前为仍可能的结果，规则也可能相互矛盾。"),
                0);
        paper.blank();
    }

    private void sites() {
        paper.heads(
                SITES,
                words.say("Site", "遗址"),
                words.say("Taken as a whole", "整体分类"),
                words.say("Management regime", "整体管理方式"),
                words.say("Its parts", "各组成部分"));
        for (Decision site : decisions.sites()) {
            List<Decision> parts = decisions.partsOf(site.asset());
            String verdicts =
                    words.tally(parts.stream().map(Decision::classification).toList());
            String regimes = words.tally(parts.stream().map(Decision::regime).toList());
            paper.row(
                    SITES,
                    shortName(site),
                    words.cell(site.classification(), SITES[1]),
                    words.cell(site.regime(), SITES[2]),
                    verdicts);
            if (!regimes.equals(verdicts)) {
                paper.text(words.say("  its parts: ", "  各组成部分：") + regimes, 4);
            }
        }
        paper.blank();
    }

    private String name(Decision decision) {
        return decision.asset().name().in(words.language());
    }

    /** Returns the name cut to its column; in the middle, where another site would look the same if cut at the end. */
    private String shortName(Decision site) {
        String cut = Paper.shorten(name(site), SITES[0]);
        long alike = decisions.sites().stream()
                .filter(other -> Paper.shorten(name(other), SITES[0]).equals(cut))
                .count();
        return alike > 1 ? Paper.shortenInside(name(site), SITES[0]) : cut;
    }

    private void totals() {
        int all = decisions.all().size();
        paper.heading(words.say("In all " + all + " asked, sites and parts alike", "总计：" + all + " 项（遗址与组成部分一并统计）"));
        List<String> left = tally(Decision::classification);
        List<String> right = tally(Decision::regime);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            paper.row(TOTALS, i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : "");
        }
        paper.blank();
    }

    private <A> List<String> tally(Function<Decision, Assessment<A>> asked) {
        return new Tally<>(decisions.all().stream().map(asked).toList(), words).lines();
    }

    private void explain(Decision decision) {
        paper.heading(name(decision) + "  [" + decision.asset().id() + "]");
        assessed(decision.classification());
        paper.blank();
        assessed(decision.regime());
        paper.blank();
        parts(decisions.partsOf(decision.asset()));
        paper.text(words.findings(decision.traits()), 2);
        paper.text(words.findings(decision.overlooked()), 2);
        paper.blank();
        if (!decision.isOpen()) {
            nearestToSettled().ifPresent(this::survey);
        }
    }

    /** Adds the assessment as the library says it; its closing lines come once, at the end of the report. */
    private void assessed(Assessed assessed) {
        String closing = words.say("This is no legal advice", "本结果不构成法律意见");
        assessed.toText(words.language())
                .lines()
                .takeWhile(line -> !line.startsWith(closing))
                .forEach(line -> paper.text(line, 0));
    }

    private void parts(List<Decision> parts) {
        if (parts.isEmpty()) {
            return;
        }
        paper.heads(
                PARTS, words.say("Part", "组成部分"), words.say("Taken as", "分类"), words.say("Management regime", "管理方式"));
        for (Decision part : parts) {
            paper.row(
                    PARTS,
                    name(part),
                    words.cell(part.classification(), PARTS[1]),
                    words.cell(part.regime(), PARTS[2]));
        }
        paper.blank();
    }

    /** Returns the open site that the fewest facts can turn, the first of several. */
    private Optional<Decision> nearestToSettled() {
        return decisions.sites().stream()
                .filter(Decision::isOpen)
                .min(Comparator.comparingInt(
                        site -> site.classification().missing().size()));
    }

    private void survey(Decision open) {
        paper.heading(words.say("To survey next: ", "下一步调查：") + name(open) + "  ["
                + open.asset().id() + "]");
        paper.text(
                words.say("It can still come to ", "目前可能为：")
                        + words.outcomes(open.classification())
                        + words.say("; these facts can turn it, the most settling first:", "；以下事实仍可改变结果，最能定案者在前："),
                2);
        for (Fact<?> fact : open.classification().missing()) {
            paper.text("  - " + fact.question(words.language()) + "  (" + fact + ")", 4);
        }
        paper.blank();
    }

    private void closing() {
        paper.text(
                words.say(
                        "This is no legal advice. Only the packs named were asked; the evidence was not checked against the places,"
                                + " nor any permit or law besides.",
                        "本结果不构成法律意见；仅依据所列规则包，未实地核实证据，亦未查核其他法律与许可。"),
                0);
    }
}
