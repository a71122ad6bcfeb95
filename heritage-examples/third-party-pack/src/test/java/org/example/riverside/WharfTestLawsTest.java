package org.example.riverside;

import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.testkit.NamedTestLaws;
import io.github.heritagekit.testkit.RuleArbitraries;
import net.jqwik.api.Arbitrary;

/** The test of wharves throws for no name, answers alike each time and after serialization, and has a phrase in each language. */
class WharfTestLawsTest extends NamedTestLaws<String> {
    @Override
    protected NamedTest<String> test() {
        return RiversideTests.WORKS_TODAY;
    }

    @Override
    protected Arbitrary<String> values() {
        return RuleArbitraries.values(SurveyCardReading.WHARF);
    }
}
