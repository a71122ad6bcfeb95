// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.guide;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.YearFact;
import io.github.heritagekit.testkit.NamedTestLaws;
import io.github.heritagekit.testkit.RuleArbitraries;
import java.time.Year;
import net.jqwik.api.Arbitrary;

class LeapYearLawsTest extends NamedTestLaws<Integer> {
    static final YearFact BUILT = Fact.year("mill/built").within(1700, 2030);
    static final NamedTest<Integer> LEAP_YEAR = NamedTest.of(
            "mill/leap-year", FactType.YEAR, Wording.en("is a leap year").zh("是闰年"), year -> Year.isLeap(year));

    @Override
    protected NamedTest<Integer> test() {
        return LEAP_YEAR;
    }

    @Override
    protected Arbitrary<Integer> values() {
        return RuleArbitraries.values(BUILT);
    }
}
