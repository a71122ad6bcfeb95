// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.lang.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * How often each outcome of one question came.
 *
 * @param assessments what became of the question, case by case; at least one
 * @param words in which language to say it
 */
record Tally<A>(List<Assessment<A>> assessments, Words words) {

    /** Returns the question, then a line for each kind of verdict, and under the decided ones a line for each answer. */
    List<String> lines() {
        Question<A> question = assessments.get(0).question();
        List<String> lines = new ArrayList<>();
        lines.add(question.label().in(words.language()));
        lines.add(line(0, decided(), words.say("decided", "已定")));
        for (A answer : question.answers()) {
            String label = question.label(question.code(answer)).in(words.language());
            lines.add(line(5, given(answer), label));
        }
        lines.add(line(0, count(Verdict.Open.class), words.open()));
        lines.add(line(0, count(Verdict.Contradictory.class), words.contradictory()));
        lines.add(line(0, count(Verdict.Silent.class), words.silent()));
        return lines;
    }

    private static String line(int indent, long number, String what) {
        return " ".repeat(indent) + " ".repeat(5 - Long.toString(number).length()) + number + "  " + what;
    }

    private long decided() {
        return count(Verdict.Decided.class);
    }

    private long given(A answer) {
        return assessments.stream()
                .filter(one -> one.verdict().decided().filter(answer::equals).isPresent())
                .count();
    }

    private long count(Class<?> kind) {
        return assessments.stream()
                .filter(one -> kind.isInstance(one.verdict()))
                .count();
    }
}
