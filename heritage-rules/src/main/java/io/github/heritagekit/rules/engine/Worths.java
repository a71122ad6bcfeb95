// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.lang.Bilingual;
import io.github.heritagekit.rules.lang.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says what asking a missing fact is worth: in how many cases it settles the outcome by itself. That it settles nothing is not said
 * where the search met its bound.
 */
final class Worths {
    private final Assessed assessed;
    private final Locale language;
    private final Bilingual speech;

    Worths(Assessed assessed, Locale language) {
        this.assessed = assessed;
        this.language = language;
        this.speech = Bilingual.in(language);
    }

    /** Returns what to add to the name of the fact. */
    String of(Fact<?> fact) {
        List<String> settled = new ArrayList<>();
        boolean isProven = true;
        if (assessed instanceof Assessment<?> choice) {
            if (choice.verdict() instanceof Verdict.Open<?> open) {
                isProven = open.proof() == Proof.PROVEN;
                collect(speech.say("it", ""), speech.say("", "即可定案"), fact, open.asking(), settled);
            }
        } else {
            Findings<?> findings = (Findings<?>) assessed;
            collect(findings, fact, settled);
            isProven = findings.byAnswer().values().stream()
                    .filter(found -> found.missing().contains(fact))
                    .allMatch(found -> found.proof() == Proof.PROVEN);
        }
        if (settled.isEmpty()) {
            return isProven ? speech.say("; asking this alone settles nothing", "；单凭此项不能定案") : "";
        }
        return speech.say("; asking this settles ", "；查明后") + String.join(speech.say(", ", "，"), settled);
    }

    private <A> void collect(Findings<A> findings, Fact<?> fact, List<String> settled) {
        findings.byAnswer().forEach((answer, found) -> {
            String code = findings.question().code(answer);
            String what = findings.question().label(code).in(language) + speech.say("", "在");
            collect(what, speech.say(" in all cases", "所有情形中均可定案"), fact, found.asking(), settled);
        });
    }

    private void collect(String what, String always, Fact<?> fact, List<Asking> all, List<String> settled) {
        for (Asking asking : all) {
            if (asking.fact().equals(fact) && asking.settling() > 0) {
                settled.add(what + (asking.settlesAlways() ? always : worth(asking)));
            }
        }
    }

    private String worth(Asking asking) {
        return speech.say(
                " in " + asking.settling() + " of " + asking.cases() + " cases",
                asking.cases() + "种情形中有" + asking.settling() + "种可定案");
    }
}
