// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the texts of an author into values of a fact, and words what is wrong with them. */
final class Texts {
    private static final Pattern EXPONENT = Pattern.compile("\\d[eE][+-]?\\d");
    private static final int LONGEST_NUMBER = 60;
    private static final int FARTHEST_YEAR = 1_000_000;
    private static final int FARTHEST_DATE = 9999;

    private final Problems problems;

    Texts(Problems problems) {
        this.problems = problems;
    }

    /** Returns the value of the fact that the text stands for. */
    static <T> Optional<T> parse(Fact<T> fact, String text) {
        if (fact.type().ordered()
                && (text.length() > LONGEST_NUMBER || EXPONENT.matcher(text).find())) {
            return Optional.empty();
        }
        try {
            T value = fact.type().parse(text);
            return withinReach(value) ? Optional.of(value) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean withinReach(Object value) {
        if (value instanceof Integer year) {
            return Math.abs((long) year) <= FARTHEST_YEAR;
        }
        return !(value instanceof LocalDate day) || Math.abs(day.getYear()) <= FARTHEST_DATE;
    }

    /** Tells that a text is no value of the fact, or no test of it. */
    void mismatch(Fact<?> fact, Node.Scalar name, Node.Scalar found, String where, String hint) {
        String expectation = fact.type() == FactType.YES_NO
                ? ""
                : "; expected "
                        + (fact.type() == FactType.CODES
                                ? "a test such as `includes A`; in an example a list, `none`, `unrecorded` or a map of `includes`, `excludes` and `complete`"
                                : fact.type().expectation());
        problems.add(
                ProblemCode.TYPE_MISMATCH,
                where,
                found,
                Problems.quote(name.text()) + " is " + kind(fact.type()) + " but got " + Problems.quote(found.text())
                        + expectation + hint);
    }

    /** Returns the codes that the items name; a wrong one is told. */
    Optional<String> code(Fact<?> fact, Node.Scalar name, Node.Scalar at, String text, String where) {
        List<String> codes = fact.codes();
        Optional<?> value = parse(fact, text);
        if (value.isEmpty()) {
            mismatch(fact, name, at, where, "");
            return Optional.empty();
        }
        String code = value.get().toString();
        if (codes.isEmpty() || codes.contains(code)) {
            return Optional.of(code);
        }
        problems.add(
                ProblemCode.UNKNOWN_CODE,
                where,
                at,
                Problems.quote(code) + " is not a code of " + Problems.quote(name.text()) + "; the codes are "
                        + Problems.listing(codes) + problems.hint(code, codes));
        return Optional.empty();
    }

    /** Tells if the fact cannot be none, where the author writes as if it could. */
    boolean canBeNone(Fact<?> fact, Node.Scalar name, Node at, String where) {
        boolean can =
                fact.canBeNone() || fact.type() == FactType.CODES || fact.base().canBeNone();
        if (!can) {
            problems.add(
                    ProblemCode.NEVER_NONE,
                    where,
                    at,
                    "fact " + Problems.quote(name.text())
                            + " always has a value; declare it with `orNone: yes` if there can be none");
        }
        return can;
    }

    /** Returns what a fact of the type is: {@code an area fact}. */
    static String kind(FactType<?> type) {
        return article(type) + (type == FactType.CODES ? "" : " fact");
    }

    /** Returns the name of a type with its article: {@code an area}. */
    private static String article(FactType<?> type) {
        return ("aeiou".indexOf(type.typeName().charAt(0)) >= 0 ? "an " : "a ") + type.typeName();
    }
}
