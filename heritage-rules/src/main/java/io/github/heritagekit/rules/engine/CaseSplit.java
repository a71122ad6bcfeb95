// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Why a verdict is decided, or an answer of a collect question found, though no rule certainly gives it: whatever is found, some
 * rule gives it.
 *
 * <p>"If original machinery survives, {@code demo/long-run}; if not, {@code demo/late-works}": the possibilities that the
 * evidence leaves are split, fact by fact, until in each case a rule certainly gives the answer. Immutable and thread-safe.
 */
public sealed interface CaseSplit extends HeritageValue {

    /** Returns the facts that cases are told apart by, in the order in which they are met. */
    Set<Fact<?>> facts();

    /**
     * A case in which rules give the answer.
     *
     * @param rules the ids of the rules that certainly give it, in the order of the packs; where it rests on an earlier question
     *     whose answers are in conflict, of those that give it by some of them
     */
    record Given(List<String> rules) implements CaseSplit {
        /** Copies the rules. */
        public Given {
            rules = ImmutableList.copyOf(rules);
        }

        @Override
        public Set<Fact<?>> facts() {
            return new LinkedHashSet<>();
        }
    }

    /**
     * Cases that one fact tells apart.
     *
     * @param fact the fact
     * @param cases at least two cases; one of them holds of each value possible
     */
    record Split(Fact<?> fact, List<Case> cases) implements CaseSplit {
        /** Copies the cases. */
        public Split {
            cases = ImmutableList.copyOf(cases);
        }

        @Override
        public Set<Fact<?>> facts() {
            Set<Fact<?>> facts = new LinkedHashSet<>();
            facts.add(fact);
            cases.forEach(each -> facts.addAll(each.then().facts()));
            return facts;
        }
    }

    /**
     * One case.
     *
     * @param when what holds of the fact in it
     * @param then what follows
     */
    record Case(Condition when, CaseSplit then) implements HeritageValue {}
}
