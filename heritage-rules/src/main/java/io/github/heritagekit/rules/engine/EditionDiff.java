// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.lang.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The cases of an inventory that two editions of the law decide differently.
 *
 * <p>Immutable and thread-safe.
 *
 * @param question the question, as the edition after declares it
 * @param packsBefore the packs of the edition before, each as id and version
 * @param packsAfter the packs of the edition after
 * @param cases how many cases were compared
 * @param otherwise the cases decided otherwise, in the order in which they were met
 * @param leftOut the cases that were not compared, since one of the editions cannot take what is known of them, in the order in
 *     which they were met; they do not count among the cases compared
 */
public record EditionDiff(
        Question<?> question,
        List<String> packsBefore,
        List<String> packsAfter,
        int cases,
        List<Case> otherwise,
        List<LeftOut> leftOut)
        implements HeritageValue {
    /** The most cases that a text tells one by one. */
    public static final int MOST_TOLD = 100;

    /** Checks the counts and copies the lists. */
    public EditionDiff {
        requireNonNull(question, "question");
        packsBefore = ImmutableList.copyOf(packsBefore);
        packsAfter = ImmutableList.copyOf(packsAfter);
        otherwise = ImmutableList.copyOf(otherwise);
        leftOut = ImmutableList.copyOf(leftOut);
        if (cases < otherwise.size()) {
            throw new IllegalArgumentException(
                    "cases must be at least the " + otherwise.size() + " decided otherwise but was " + cases);
        }
    }

    /**
     * A case that would be decided otherwise.
     *
     * @param key what the case is called
     * @param before what the question came to in the edition before
     * @param after what it comes to in the edition after
     * @param because the rules that differ in this case and hold, are set aside or are open in one of the editions, those of
     *     earlier questions included, whether or not the answer rests on them; empty if all are alike and the editions differ
     *     in what is impossible, in what a fact can be, or in how rules become one answer
     */
    public record Case(String key, Conclusion before, Conclusion after, List<RuleShift> because)
            implements HeritageValue {
        /** Checks that nothing is missing and copies the rules. */
        public Case {
            requireNonNull(key, "key");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
            because = ImmutableList.copyOf(because);
        }
    }

    /**
     * A case that was not compared.
     *
     * @param key what the case is called
     * @param packs the packs of the edition that cannot take what is known of it, each as id and version; of both, the one before
     * @param reason why not, in English: a fact is of another type there, or a value is none that the packs know
     */
    public record LeftOut(String key, List<String> packs, String reason) implements HeritageValue {
        /** Checks that nothing is missing and copies the packs. */
        public LeftOut {
            requireNonNull(key, "key");
            requireNonNull(reason, "reason");
            packs = ImmutableList.copyOf(packs);
        }
    }

    /**
     * A rule that differs and in how many cases.
     *
     * @param rule the id of the rule
     * @param cases in how many of the cases decided otherwise it differs
     */
    public record Responsible(String rule, int cases) implements HeritageValue {
        /** Checks that nothing is missing. */
        public Responsible {
            requireNonNull(rule, "rule");
        }
    }

    /** Returns the rules that differ in cases decided otherwise: those of most cases first, then as they were met. */
    public List<Responsible> responsible() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        otherwise.forEach(each -> each.because().forEach(shift -> counts.merge(shift.rule(), 1, Integer::sum)));
        List<Responsible> all = new ArrayList<>();
        counts.forEach((rule, count) -> all.add(new Responsible(rule, count)));
        all.sort(Comparator.comparingInt(Responsible::cases).reversed());
        return List.copyOf(all);
    }

    /**
     * Returns the difference in words, in the language given (English and Chinese are shipped): how many cases, which
     * rules differ in them, the first {@value #MOST_TOLD} cases one by one, and as many of those left out.
     */
    public String toText(Locale language) {
        return new EditionDiffText(this, language).text();
    }

    /** Returns the difference in words, in English. */
    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
