// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Question;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Asks two editions of the law the same question, case by case: which cases would be decided otherwise, and which rules
 * differ in them.
 *
 * <pre>{@code
 * EditionComparison comparison = EditionComparison.of(CLASSIFICATION, engine2024.asOf(day), engine2025.asOf(day));
 * EditionDiff diff = comparison.over(mills.stream(), mill -> mill.id().toString(), AssetFacts.READER);
 * String text = diff.toText(Locale.ENGLISH);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class EditionComparison {
    private final DatedEngine before;
    private final DatedEngine after;
    private final Question<?> questionBefore;
    private final Question<?> questionAfter;

    private EditionComparison(
            DatedEngine before, DatedEngine after, Question<?> questionBefore, Question<?> questionAfter) {
        this.before = before;
        this.after = after;
        this.questionBefore = questionBefore;
        this.questionAfter = questionAfter;
    }

    /**
     * Returns the comparison of two editions.
     *
     * @param question the question, by its id; each edition is asked it with the answers that it declares
     * @param before the engine with the one edition
     * @param after the engine with the other edition, as of the same dates or others
     * @throws IllegalArgumentException if one of them declares no such question
     */
    public static EditionComparison of(Question<?> question, DatedEngine before, DatedEngine after) {
        return new EditionComparison(before, after, before.require(question.id()), after.require(question.id()));
    }

    /**
     * Returns what becomes of a case, if it would be decided otherwise.
     *
     * @param key what the case is called
     * @param factsBefore what is known of it, as of the dates of the edition before
     * @param factsAfter what is known of it, as of the dates of the edition after
     * @throws IllegalArgumentException if facts were read as of other dates, or say of a fact what cannot be by its declaration
     *     in an edition
     */
    public Optional<EditionDiff.Case> compare(String key, Facts factsBefore, Facts factsAfter) {
        Assessed one = assess(before, questionBefore, factsBefore);
        Assessed other = assess(after, questionAfter, factsAfter);
        Conclusion was = Conclusion.of(one);
        Conclusion is = Conclusion.of(other);
        if (was.equals(is)) {
            return Optional.empty();
        }
        List<RuleShift> because = RuleShift.between(one, other).stream()
                .filter(RuleShift::matters)
                .toList();
        return Optional.of(new EditionDiff.Case(key, was, is, because));
    }

    private static Assessed assess(DatedEngine engine, Question<?> question, Facts facts) {
        return question instanceof ChoiceQuestion<?> choice
                ? engine.assess(choice, facts)
                : engine.assess((CollectQuestion<?>) question, facts);
    }

    /**
     * Compares case after case; of each it keeps only what differs, so that there may be very many. A case of which an edition
     * cannot take what is known, because a fact or its values are declared otherwise there, is left out and listed.
     *
     * @param cases the cases, taken one at a time
     * @param key what a case is called
     * @param reader reads what is known of a case
     * @param <S> the class of the cases
     * @throws IllegalArgumentException if the reader reads a case as of other dates than it is asked
     */
    public <S> EditionDiff over(
            Stream<? extends S> cases, Function<? super S, String> key, FactReader<? super S> reader) {
        requireNonNull(key, "key");
        List<EditionDiff.Case> otherwise = new ArrayList<>();
        List<EditionDiff.LeftOut> leftOut = new ArrayList<>();
        boolean sameDates = before.asOf().equals(after.asOf());
        int met = 0;
        for (Iterator<? extends S> rest = cases.iterator(); rest.hasNext(); met++) {
            S subject = rest.next();
            Facts factsBefore = reader.read(subject, before.asOf());
            Facts factsAfter = sameDates ? factsBefore : reader.read(subject, after.asOf());
            String name = key.apply(subject);
            Optional<EditionDiff.LeftOut> refused =
                    refused(name, before, factsBefore).or(() -> refused(name, after, factsAfter));
            if (refused.isPresent()) {
                leftOut.add(refused.get());
            } else {
                compare(name, factsBefore, factsAfter).ifPresent(otherwise::add);
            }
        }
        return new EditionDiff(questionAfter, names(before), names(after), met - leftOut.size(), otherwise, leftOut);
    }

    private static Optional<EditionDiff.LeftOut> refused(String key, DatedEngine engine, Facts facts) {
        return engine.refusal(facts).map(reason -> new EditionDiff.LeftOut(key, names(engine), reason));
    }

    private static List<String> names(DatedEngine engine) {
        return engine.packs().stream().map(Object::toString).toList();
    }
}
