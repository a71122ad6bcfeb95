// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.engine.Conclusion;
import io.github.heritagekit.rules.explain.ExplanationPrinter;
import io.github.heritagekit.rules.explain.Page;
import io.github.heritagekit.rules.lang.Bilingual;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.pack.Problem;
import java.util.Locale;

/** Says in words what became of a recorded case when it was assessed anew. */
final class ReplayText {
    private final Replay replay;
    private final Locale language;
    private final Bilingual speech;
    private final Page page;

    ReplayText(Replay replay, Locale language) {
        this.replay = replay;
        this.language = language;
        this.speech = Bilingual.in(language);
        this.page = ExplanationPrinter.in(language).page();
    }

    String text() {
        Question<?> question = replay.assessed().question();
        page.title(question.label().in(language) + speech.say(": ", "：") + outcome(question));
        page.sentence(speech.say("as of ", "时间：") + replay.recorded().asOf());
        if (replay.isSame()) {
            page.sentence(speech.say(
                    "The packs are those recorded, and the same follows for the same reasons.", "规则包与记录相同，结论与理由均相同。"));
            return page.text();
        }
        replay.packs().forEach(pack -> page.item(pack.phrase(language)));
        replay.rules().forEach(rule -> page.item(rule.phrase(language)));
        for (Problem problem : replay.untaken()) {
            page.item(speech.say("not taken from the record: ", "记录中未能采用：") + problem.message());
        }
        if (replay.packs().isEmpty()
                && replay.rules().isEmpty()
                && replay.untaken().isEmpty()) {
            page.sentence(speech.say(
                            "The packs are those recorded and each rule stands as it did; other parts of the record differ: ",
                            "规则包与记录相同，各规则结果未变；记录的其他部分不同：")
                    + String.join(", ", replay.differingKeys()));
        }
        return page.text();
    }

    private String outcome(Question<?> question) {
        Conclusion before = replay.recorded().conclusion();
        Conclusion after = replay.replayed().conclusion();
        String now = after.phrase(question, language);
        return replay.isDecidedOtherwise()
                ? before.phrase(question, language) + speech.say(" before, now ", "，现为：") + now
                : now + speech.say(", as before", "，与原先相同");
    }
}
