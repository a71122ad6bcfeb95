// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.pack.Hints;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Collects what is wrong with one file. <b>Not thread-safe.</b> */
final class Problems {
    /** So many problems are told at once; a file with more of them is not helped by the rest. */
    static final int MOST = 500;

    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_CUT = 400;
    private static final int LONGEST_LIST = 12;

    private final String source;
    private final List<Problem> found = new ArrayList<>();
    private final Hints hints = new Hints();

    Problems(String source) {
        this.source = source;
    }

    void add(ProblemCode code, String where, Node at, String message) {
        add(new Problem(code.code(), where, at.line(), at.column(), message));
    }

    void add(Problem problem) {
        if (found.size() <= MOST) {
            found.add(problem);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns whether what is added is told no more, so that no words need be found for it. */
    boolean isFull() {
        return found.size() > MOST;
    }

    /** Adds a problem after which the file cannot be read on, and returns what to throw. */
    InvalidRulePackException stop(ProblemCode code, int line, int column, String message) {
        add(new Problem(code.code(), "", line, column, message));
        return exception();
    }

    /** Returns everything that was told, in the order of the file. */
    InvalidRulePackException exception() {
        List<Problem> sorted = new ArrayList<>(found.subList(0, Math.min(found.size(), MOST)));
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (found.size() > MOST) {
            Problem last = sorted.get(MOST - 1);
            sorted.add(new Problem(
                    ProblemCode.TOO_MANY_PROBLEMS.code(),
                    "",
                    last.line(),
                    last.column(),
                    "the file has more problems than these " + MOST + "; mend them first"));
        }
        return new InvalidRulePackException(source, sorted);
    }

    /** Returns {@code ; did you mean `…`?} for the nearest right word, or nothing. */
    String hint(String word, Collection<String> candidates) {
        return isFull() ? "" : hints.hint(word, candidates);
    }

    /** Returns the words of an author in backticks, shortened if they are long. */
    static String quote(String text) {
        String line = text.substring(0, Math.min(text.length(), LONGEST_CUT)).replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) > LONGEST_QUOTE) {
            line = line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
        }
        return "`" + line + "`";
    }

    /** Returns the first words of a list and how many follow. */
    static String listing(Collection<String> words) {
        String first = words.stream().limit(LONGEST_LIST).collect(Collectors.joining(", "));
        return words.size() <= LONGEST_LIST ? first : first + " and " + (words.size() - LONGEST_LIST) + " more";
    }
}
