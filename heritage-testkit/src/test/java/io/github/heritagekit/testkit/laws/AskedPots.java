// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.rules.lang.Question;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Random packs with a case, and the questions that they can be asked. */
abstract class AskedPots {

    @Provide
    Arbitrary<Pot> pots() {
        return RandomPots.pots();
    }

    @Provide
    Arbitrary<Question<String>> questions() {
        return Arbitraries.of(Pots.QUESTIONS);
    }
}
