// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.engine.DatedEngine;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.engine.RuleShift;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What came of a recorded case when it was assessed anew, beside what was recorded.
 *
 * <p>With the packs recorded it is the same, to the letter. With other editions the differences are listed. Immutable and
 * thread-safe.
 */
public final class Replay implements HeritageValue {
    private static final long serialVersionUID = 1L;

    private final AssessmentRecord recorded;
    private final AssessmentRecord replayed;
    private final Assessed assessed;
    private final ImmutableList<Problem> untaken;

    private Replay(AssessmentRecord recorded, Assessed assessed, List<Problem> untaken) {
        this.recorded = requireNonNull(recorded, "recorded");
        this.assessed = requireNonNull(assessed, "assessed");
        this.replayed = AssessmentRecord.of(assessed);
        this.untaken = ImmutableList.copyOf(untaken);
    }

    static Replay of(AssessmentRecord recorded, RuleEngine engine) {
        RecordedCase read = RecordedCase.of(recorded.toJson(), engine);
        DatedEngine dated = dated(recorded, engine);
        Question<String> question = question(recorded, dated);
        Assessed assessed = question instanceof ChoiceQuestion<String> choice
                ? dated.assess(choice, read.facts())
                : dated.assess((CollectQuestion<String>) question, read.facts());
        return new Replay(recorded, assessed, read.untaken());
    }

    /** Returns the engine as it was asked: within the same bound, and with the packs in the same order. */
    private static DatedEngine dated(AssessmentRecord recorded, RuleEngine engine) {
        List<RulePack> packs = new ArrayList<>(engine.packs());
        packs.sort(Comparator.comparingInt(pack -> place(pack, recorded.packs())));
        RuleEngine ordered = RuleEngine.of(packs).withBound(recorded.bound());
        for (Rule<?> rule : engine.additionalRules()) {
            ordered = ordered.with(rule);
        }
        return recorded.asOf().equals(AsOf.ANY_DAY) ? ordered.onAnyDay() : ordered.asOf(recorded.asOf());
    }

    private static int place(RulePack pack, List<RecordedPack> packs) {
        for (int i = 0; i < packs.size(); i++) {
            if (packs.get(i).id().equals(pack.id())) {
                return i;
            }
        }
        return packs.size();
    }

    private static Question<String> question(AssessmentRecord recorded, DatedEngine engine) {
        for (RulePack pack : engine.packs()) {
            for (Question<?> question : pack.questions()) {
                if (question.id().equals(recorded.question())) {
                    return OtherPack.coded(question);
                }
            }
        }
        return ChoiceQuestion.of(recorded.question(), recorded.answers().toArray(new String[0]));
    }

    /** Returns what was recorded. */
    public AssessmentRecord recorded() {
        return recorded;
    }

    /** Returns the record of what came of it now. */
    public AssessmentRecord replayed() {
        return replayed;
    }

    /** Returns what came of it now: the verdict or findings of the question, whose answers are codes. */
    public Assessed assessed() {
        return assessed;
    }

    /** Returns whether all is the same to the letter: evidence, packs, outcome and reasons. */
    public boolean isSame() {
        return recorded.equals(replayed);
    }

    /** Returns whether the question came to something else. */
    public boolean isDecidedOtherwise() {
        return !recorded.conclusion().equals(replayed.conclusion());
    }

    /** Returns the packs that differ, in the order recorded; then those that are new. */
    public List<PackShift> packs() {
        return PackShift.between(recorded.packs(), replayed.packs());
    }

    /**
     * Returns the rules that differ, in the order recorded; then those that are new. Of what a rule asks the record has its
     * condition, and not the rules that it is an exception to.
     */
    public List<RuleShift> rules() {
        return RuleShift.between(
                recorded.rules(), replayed.rules(), RecordedParts.rewritten(recorded.toJson(), replayed.toJson()));
    }

    /** Returns why what was known of some facts could not be taken, in the order of the record; empty if all was. */
    public List<Problem> untaken() {
        return untaken;
    }

    /**
     * Returns the keys of the record under which the two differ, such as {@code changes}; what is told
     * elsewhere is among them.
     */
    public List<String> differingKeys() {
        return RecordedParts.differingKeys(recorded.toJson(), replayed.toJson());
    }

    /** Returns the differences in words, in the language given (English and Chinese are shipped). */
    public String toText(Locale language) {
        return new ReplayText(this, language).text();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Replay other
                && recorded.equals(other.recorded)
                && replayed.equals(other.replayed)
                && untaken.equals(other.untaken);
    }

    @Override
    public int hashCode() {
        return recorded.hashCode() * 31 + replayed.hashCode();
    }

    /** Returns the differences in words, in English. */
    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
