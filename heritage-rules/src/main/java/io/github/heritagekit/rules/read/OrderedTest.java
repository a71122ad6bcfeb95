// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.rules.lang.Comparison;
import io.github.heritagekit.rules.pack.Suggestion;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A test of a fact whose values have an order, its bounds still texts: {@code at least 10 ha}, {@code [10..20)}.
 *
 * @param comparison how the value compares with the first bound; empty for a range
 * @param first the bound, or the lower bound of a range
 * @param firstIncluded whether a range includes its lower bound
 * @param last the upper bound of a range
 * @param lastIncluded whether a range includes its upper bound
 */
record OrderedTest(
        Optional<Comparison> comparison, String first, boolean firstIncluded, String last, boolean lastIncluded) {
    private static final ImmutableMap<String, Comparison> WORDS = ImmutableMap.of(
            "at least ", Comparison.AT_LEAST,
            "at most ", Comparison.AT_MOST,
            "over ", Comparison.OVER,
            "under ", Comparison.UNDER,
            "exactly ", Comparison.EXACTLY);
    private static final ImmutableMap<String, Comparison> TIMES = ImmutableMap.of(
            "before ", Comparison.UNDER,
            "after ", Comparison.OVER,
            "from ", Comparison.AT_LEAST,
            "until ", Comparison.AT_MOST);
    private static final ImmutableMap<String, Comparison> SIGNS = ImmutableMap.of(
            ">=", Comparison.AT_LEAST,
            "<=", Comparison.AT_MOST,
            ">", Comparison.OVER,
            "<", Comparison.UNDER);
    private static final ImmutableMap<String, String> OTHER_WORDS = ImmutableMap.<String, String>builder()
            .put("more than", "over")
            .put("greater than", "over")
            .put("above", "over")
            .put("less than", "under")
            .put("fewer than", "under")
            .put("below", "under")
            .put("up to", "at most")
            .put("no more than", "at most")
            .put("not less than", "at least")
            .put("no less than", "at least")
            .put("minimum", "at least")
            .put("maximum", "at most")
            .put("equals", "exactly")
            .put("=", "exactly")
            .put("==", "exactly")
            .put("since", "from")
            .put("≥", "at least")
            .put("≤", "at most")
            .buildOrThrow();
    private static final String BETWEEN = "between ";
    private static final String AND = " and ";

    /** Returns the test that a text stands for; a text that is no test stands for the value itself. */
    static OrderedTest of(String text, boolean times) {
        String test = text.strip();
        if (test.length() > Limits.TEST) {
            return comparing(Comparison.EXACTLY, test);
        }
        int and = test.startsWith(BETWEEN) ? test.indexOf(AND, BETWEEN.length()) : -1;
        if (and > 0) {
            return range(test.substring(BETWEEN.length(), and), true, test.substring(and + AND.length()), true);
        }
        int last = test.length() - 1;
        int dots = test.indexOf("..");
        if (dots > 0 && "[](".indexOf(test.charAt(0)) >= 0 && "[])".indexOf(test.charAt(last)) >= 0) {
            return range(
                    test.substring(1, dots),
                    test.charAt(0) == '[',
                    test.substring(Math.min(dots + 2, last), last),
                    test.charAt(last) == ']');
        }
        return prefixed(test, WORDS)
                .or(() -> times ? prefixed(test, TIMES) : Optional.empty())
                .or(() -> prefixed(test, SIGNS))
                .orElseGet(() -> comparing(Comparison.EXACTLY, test));
    }

    private static OrderedTest range(String first, boolean firstIncluded, String last, boolean lastIncluded) {
        return new OrderedTest(Optional.empty(), first.strip(), firstIncluded, last.strip(), lastIncluded);
    }

    private static Optional<OrderedTest> prefixed(String test, Map<String, Comparison> prefixes) {
        return prefixes.entrySet().stream()
                .filter(prefix -> test.startsWith(prefix.getKey()))
                .findFirst()
                .map(prefix -> comparing(
                        prefix.getValue(),
                        test.substring(prefix.getKey().length()).strip()));
    }

    private static OrderedTest comparing(Comparison comparison, String bound) {
        return new OrderedTest(Optional.of(comparison), bound, true, bound, true);
    }

    /** Returns {@code ; did you mean `…`?} if a text begins with words that are nearly those of a test, or nothing. */
    static String hint(String text, boolean times) {
        int digit = 0;
        while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
            digit++;
        }
        String words = text.substring(0, digit).strip();
        if (words.isEmpty() || words.length() > 20) {
            return "";
        }
        Set<String> known = new LinkedHashSet<>();
        WORDS.keySet().forEach(word -> known.add(word.strip()));
        known.add("between");
        if (times) {
            TIMES.keySet().forEach(word -> known.add(word.strip()));
        }
        String other = OTHER_WORDS.get(words);
        boolean usable = other != null && (times || !other.equals("from"));
        return usable ? "; did you mean `" + other + "`?" : known.contains(words) ? "" : Suggestion.hint(words, known);
    }
}
