// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.lang.Bilingual;
import java.util.Locale;

/** Says in words what two editions make of one rule. */
final class ShiftPhrases {
    private final Bilingual speech;

    ShiftPhrases(Locale language) {
        this.speech = Bilingual.in(language);
    }

    String of(RuleShift shift) {
        if (shift.before().isEmpty()) {
            return shift.rule()
                    + speech.say(" is new and ", "为新增规则，现")
                    + now(shift.after().orElseThrow().standing());
        }
        RuleShift.State before = shift.before().get();
        if (shift.after().isEmpty()) {
            return shift.rule() + was(before.standing()) + speech.say(" and is gone", "，现已删除");
        }
        RuleShift.State after = shift.after().get();
        String became =
                before.equals(after) ? speech.say(" still ", "仍") + now(after.standing()) : changed(before, after);
        String rewritten = shift.isRewritten() ? speech.say(" (it is written otherwise)", "（规则内容已改）") : "";
        return shift.rule() + became + rewritten;
    }

    private String changed(RuleShift.State before, RuleShift.State after) {
        if (!before.answer().equals(after.answer())) {
            return speech.say(" answered ", "原作答：")
                    + answer(before)
                    + speech.say(" and answers ", "，现作答：")
                    + answer(after)
                    + speech.say(" now: it ", "，现")
                    + now(after.standing());
        }
        if (before.standing() != after.standing()) {
            return was(before.standing()) + speech.say(" and ", "，现") + now(after.standing()) + speech.say(" now", "");
        }
        return speech.say(" still ", "仍")
                + now(after.standing())
                + speech.say(", its condition is ", "，其条件原为")
                + (speech.isChinese()
                        ? truth(before) + "，现为" + truth(after)
                        : truth(after) + " and was " + truth(before));
    }

    private String answer(RuleShift.State state) {
        return state.answer().isEmpty() ? speech.say("nothing (exempts)", "豁免") : state.answer();
    }

    private String truth(RuleShift.State state) {
        return switch (state.condition()) {
            case TRUE -> speech.say("true", "真");
            case FALSE -> speech.say("false", "假");
            case UNKNOWN -> speech.say("unknown", "未知");
        };
    }

    private String was(Standing standing) {
        return switch (standing) {
            case HOLDS -> speech.say(" held", "原成立");
            case DOES_NOT_HOLD -> speech.say(" did not hold", "原不成立");
            case SET_ASIDE -> speech.say(" was set aside", "原被排除");
            case OPEN -> speech.say(" was open", "原未定");
        };
    }

    private String now(Standing standing) {
        return switch (standing) {
            case HOLDS -> speech.say("holds", "成立");
            case DOES_NOT_HOLD -> speech.say("does not hold", "不成立");
            case SET_ASIDE -> speech.say("is set aside", "被排除");
            case OPEN -> speech.say("is open", "未定");
        };
    }
}
