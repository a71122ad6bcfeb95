// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.explain.ExplanationPrinter;
import io.github.heritagekit.rules.explain.Page;
import io.github.heritagekit.rules.lang.Bilingual;
import java.util.List;
import java.util.Locale;

/** Says in words which cases two editions decide differently, and which rules differ in them. */
final class EditionDiffText {
    private final EditionDiff diff;
    private final Locale language;
    private final Bilingual speech;
    private final Page page;

    EditionDiffText(EditionDiff diff, Locale language) {
        this.diff = diff;
        this.language = language;
        this.speech = Bilingual.in(language);
        this.page = ExplanationPrinter.in(language).page();
    }

    String text() {
        int otherwise = diff.otherwise().size();
        page.title(diff.question().label().in(language) + speech.say(": ", "：") + count(otherwise));
        page.sentence(speech.say("before: ", "原规则包：") + String.join(", ", diff.packsBefore()));
        page.sentence(speech.say("after: ", "新规则包：") + String.join(", ", diff.packsAfter()));
        List<EditionDiff.Responsible> responsible = diff.responsible();
        if (!responsible.isEmpty()) {
            page.section(speech.say("rules that differ:", "有变动的规则："));
            responsible.forEach(each -> page.item(each.rule()
                    + speech.say(
                            " in " + each.cases() + (each.cases() == 1 ? " case" : " cases"),
                            "，" + each.cases() + "例")));
        }
        if (otherwise > 0) {
            page.section(speech.say("case by case:", "逐例："));
            diff.otherwise().stream().limit(EditionDiff.MOST_TOLD).forEach(each -> page.item(one(each)));
        }
        more(otherwise);
        if (!diff.leftOut().isEmpty()) {
            page.section(speech.say("not compared, since what is known cannot be taken:", "未作比较（已知事项无法采用）："));
            diff.leftOut().stream().limit(EditionDiff.MOST_TOLD).forEach(each -> page.item(one(each)));
            more(diff.leftOut().size());
        }
        return page.text();
    }

    private void more(int cases) {
        if (cases > EditionDiff.MOST_TOLD) {
            int more = cases - EditionDiff.MOST_TOLD;
            page.sentence(speech.say("and " + more + " more", "另有" + more + "例"));
        }
    }

    private String one(EditionDiff.LeftOut each) {
        return each.key()
                + speech.say(", by ", "，依据规则包：")
                + String.join(", ", each.packs())
                + speech.say(": ", "：")
                + each.reason();
    }

    private String count(int otherwise) {
        String of = speech.say(diff.cases() + (diff.cases() == 1 ? " case" : " cases"), diff.cases() + "例");
        return otherwise == 0
                ? speech.say("none of " + of + " would be decided otherwise", of + "中结论均不变")
                : speech.say(otherwise + " of " + of + " would be decided otherwise", of + "中有" + otherwise + "例结论不同");
    }

    private String one(EditionDiff.Case each) {
        List<String> because =
                each.because().stream().map(shift -> shift.phrase(language)).toList();
        return each.key()
                + speech.say(": ", "：")
                + each.before().phrase(diff.question(), language)
                + speech.say(", then ", "，改为")
                + each.after().phrase(diff.question(), language)
                + speech.say("; ", "；")
                + (because.isEmpty()
                        ? speech.say(
                                "no rule that may hold differs: what is impossible, what a fact can be or how rules become one"
                                        + " answer has changed",
                                "可能成立的规则均无变动：不可能的情形、事实的取值范围或结论的得出方式有所改变")
                        : String.join(speech.say("; ", "；"), because));
    }
}
