// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.text.Wording;
import java.util.List;
import java.util.Locale;

/** What is wrong with a plan, as sentences in English and Chinese. */
final class PlanSentences {

    private PlanSentences() {}

    static Wording narrow(Plot plot, Length tolerance) {
        return Wording.en(name(plot) + " is nowhere wider than " + tolerance).zh(name(plot) + " 各处宽度均不超过 " + tolerance);
    }

    static Wording calledOfficial(Plot plot, Wording text) {
        return Wording.en(
                        name(plot) + " is called official but was drawn from words: `" + text.in(Locale.ENGLISH) + "`")
                .zh(name(plot) + " 称为正式图形，但系依文字绘制：`" + text.in(Locale.CHINESE) + "`");
    }

    static Wording aroundUnofficial(Plot outer, Plot inner) {
        Standing standing = inner.zone().standing();
        return Wording.en(name(outer) + " is official and drawn around " + name(inner) + ", which is " + standing)
                .zh(name(outer) + " 为正式图形，但其所围绕的 " + name(inner) + " 为"
                        + standing.status().label(Locale.CHINESE) + "图形"
                        + (standing.error().amount().signum() == 0 ? "" : "，误差 " + standing.error()));
    }

    static Wording overlap(Plot one, Plot other, boolean sliver) {
        return Wording.en(name(one) + " and " + name(other) + (sliver ? " overlap by a sliver" : " overlap"))
                .zh(name(one) + " 与 " + name(other) + (sliver ? " 仅有细缝重叠" : " 重叠"));
    }

    static Wording addsLittle(Plot outer, Plot inner, boolean nothing) {
        return Wording.en(name(outer) + (nothing ? " adds nothing to " : " adds no more than a sliver to ")
                        + name(inner) + ", which it is drawn around")
                .zh(name(outer) + " 在其所围绕的 " + name(inner) + (nothing ? " 之外未增加任何范围" : " 之外仅增加细缝"));
    }

    static Wording bare(Plot outer, Plot inner, Length over) {
        return Wording.en(name(outer) + " does not surround " + name(inner) + ": its edge is bare over " + over)
                .zh(name(outer) + " 未包围 " + name(inner) + "：后者边界有 " + over + " 外露");
    }

    static Wording gap(List<Plot> around, boolean sliver) {
        return Wording.en(gapBetween(around, sliver) + " lies in no zone")
                .zh(gapBetweenInChinese(around, sliver) + "不属于任何分区");
    }

    static Wording coveredGap(List<Plot> around, boolean sliver) {
        return Wording.en(gapBetween(around, sliver) + " lies in no zone of the base layer, and the plan covers it")
                .zh(gapBetweenInChinese(around, sliver) + "在规划覆盖范围内，但不属于任何基础分区");
    }

    private static String gapBetween(List<Plot> around, boolean sliver) {
        String gap = sliver ? "a sliver" : "a gap";
        return around.isEmpty() ? gap : gap + (around.size() == 1 ? " beside " : " between ") + names(around, ", ");
    }

    private static String gapBetweenInChinese(List<Plot> around, boolean sliver) {
        String gap = sliver ? "细缝" : "空隙";
        return around.isEmpty() ? gap : names(around, "、") + (around.size() == 1 ? " 旁的" : " 之间的") + gap;
    }

    private static String names(List<Plot> plots, String between) {
        return String.join(between, plots.stream().map(PlanSentences::name).toList());
    }

    private static String name(Plot plot) {
        return "`" + plot.zone().id() + "`";
    }
}
