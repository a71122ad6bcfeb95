// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.OfferedProvision;
import io.github.heritagekit.model.zone.ZoneHit;
import io.github.heritagekit.model.zone.ZoneReading;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.explain.ExplanationPrinter;
import io.github.heritagekit.rules.explain.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sets what may be done in the zones around the museum for a planner to read. */
final class ZoneReport {
    private static final int[] WIDTHS = {6, 25, 13, 13, 13, 20};

    /** In metres: within each zone, near an edge, beyond. */
    private static final List<Integer> PLACES = List.of(0, 55, 85, 140, 300);

    private static final int EXPLAINED = 85;

    private final MuseumZones zones;
    private final Words words;
    private final Paper paper;

    ZoneReport(LocalDate day, Words words, Paper paper) {
        this.zones = MuseumZones.on(day, words.language());
        this.words = words;
        this.paper = paper;
    }

    void add() {
        paper.heading(
                words.say("Zones around the Chongqing Industrial Museum, for illustration only", "重庆工业博物馆周边分区（仅为示意）"));
        paper.text(
                words.say(
                        "No authority drew or published these zones, and what the plan says in them is ours. Only their sizes have"
                                + " sources. The position is a geocode whose datum is not stated, presumably GCJ-02, so places are"
                                + " told by their distance east of it.",
                        "以下分区并非任何机关划定或公布，其规定亦为本库所拟，仅尺寸有出处。位置为坐标系未注明的地理编码（疑为" + " GCJ-02），故以位置以东的距离表示地点。"),
                0);
        paper.blank();
        table();
        wants();
        paper.blank();
        explain();
        paper.blank();
    }

    /** Adds the verdict on one place, and the rules that hold there: what the plan says and what the law says. */
    private void explain() {
        Assessment<String> control = zones.control(EXPLAINED, Intervention.NEW_BUILD);
        paper.heading(words.say("A new building " + EXPLAINED + " m east of it: ", "位置以东 " + EXPLAINED + " 米处新建建筑：")
                + words.verdict(control));
        ExplanationPrinter printer = ExplanationPrinter.in(words.language());
        control.rules().stream()
                .filter(rule -> rule.standing() == Standing.HOLDS)
                .flatMap(rule -> printer.print(rule).lines())
                .forEach(line -> paper.text(line, 0));
    }

    private void table() {
        List<String> heads = new ArrayList<>(List.of(words.say("East", "以东"), words.say("In the zone", "所在分区")));
        MuseumZones.ASKED.forEach(asked -> heads.add(asked.label(words.language())));
        paper.heads(WIDTHS, heads.toArray(String[]::new));
        for (int metres : PLACES) {
            List<String> cells = new ArrayList<>(List.of(metres + " m", place(zones.reading(metres))));
            for (int i = 0; i < MuseumZones.ASKED.size(); i++) {
                cells.add(words.cell(zones.control(metres, MuseumZones.ASKED.get(i)), WIDTHS[i + 2]));
            }
            paper.row(WIDTHS, cells.toArray(String[]::new));
        }
        paper.blank();
    }

    private String place(ZoneReading reading) {
        return reading.hits().isEmpty()
                ? words.say("not covered", "未覆盖")
                : reading.hits().stream().map(this::hit).collect(Collectors.joining(words.say(", ", "，")));
    }

    private String hit(ZoneHit hit) {
        return hit.zone().name().in(words.language())
                + (hit.holds().equals(Finding.of(true)) ? "" : words.say("?", "？"));
    }

    private void wants() {
        for (int metres : PLACES) {
            for (OfferedProvision offered : zones.reading(metres).provisions()) {
                if (offered.certain()) {
                    paper.text(
                            words.say("The plan wants in `", "规划引导 `")
                                    + offered.zone().name().in(words.language())
                                    + words.say("`: ", "`：")
                                    + offered.provision().kind().label(words.language())
                                    + words.say(", ", "，")
                                    + offered.provision().text().in(words.language()),
                            2);
                }
            }
        }
    }
}
