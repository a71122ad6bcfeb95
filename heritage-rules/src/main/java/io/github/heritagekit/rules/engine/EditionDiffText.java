// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.explain.ExplanationPrinter;
import io.github.heritagekit.rules.explain.Page;
import java.util.List;
import java.util.Locale;

/** Says in words which cases two editions decide differently, and because of which rules. */
final class EditionDiffText {
    private final EditionDiff diff;
    private final Locale language;
    private final boolean chinese;
    private final Page page;

    EditionDiffText(EditionDiff diff, Locale language) {
        this.diff = diff;
        this.language = language;
        this.chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
        this.page = ExplanationPrinter.in(language).page();
    }

    private String say(String english, String inChinese) {
        return chinese ? inChinese : english;
    }

    String text() {
        int otherwise = diff.otherwise().size();
        page.title(diff.question().label().in(language) + say(": ", "：") + count(otherwise));
        page.sentence(say("before: ", "原规则包：") + String.join(", ", diff.packsBefore()));
        page.sentence(say("after: ", "新规则包：") + String.join(", ", diff.packsAfter()));
        List<EditionDiff.Responsible> responsible = diff.responsible();
        if (!responsible.isEmpty()) {
            page.section(say("because of:", "所涉规则："));
            responsible.forEach(each -> page.item(each.rule()
                    + say(" in " + each.cases() + (each.cases() == 1 ? " case" : " cases"), "，" + each.cases() + "例")));
        }
        if (otherwise > 0) {
            page.section(say("case by case:", "逐例："));
            diff.otherwise().stream().limit(EditionDiff.MOST_TOLD).forEach(each -> page.item(one(each)));
        }
        if (otherwise > EditionDiff.MOST_TOLD) {
            int more = otherwise - EditionDiff.MOST_TOLD;
            page.sentence(say("and " + more + " more", "另有" + more + "例"));
        }
        return page.text();
    }

    private String count(int otherwise) {
        String of = say(diff.cases() + (diff.cases() == 1 ? " case" : " cases"), diff.cases() + "例");
        return otherwise == 0
                ? say("none of " + of + " would be decided otherwise", of + "中结论均不变")
                : say(otherwise + " of " + of + " would be decided otherwise", of + "中有" + otherwise + "例结论不同");
    }

    private String one(EditionDiff.Case each) {
        List<String> because =
                each.because().stream().map(shift -> shift.phrase(language)).toList();
        return each.key()
                + say(": ", "：")
                + each.before().phrase(diff.question(), language)
                + say(", then ", "，改为")
                + each.after().phrase(diff.question(), language)
                + say("; ", "；")
                + (because.isEmpty()
                        ? say(
                                "no rule stands otherwise: what is impossible, what a fact can be or how rules become one"
                                        + " answer has changed",
                                "各规则结果未变：不可能的情形、事实的取值范围或结论的得出方式有所改变")
                        : String.join(say("; ", "；"), because));
    }
}
