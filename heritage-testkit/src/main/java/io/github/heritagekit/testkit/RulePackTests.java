// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.rules.pack.RulePack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of a rule pack as JUnit tests, one for each expectation; what they reach; and generated cases at each threshold.
 *
 * <p>A test class names the pack and inherits the tests:
 *
 * <pre>{@code
 * class DemoCityTest implements RulePackTests {
 *     @Override
 *     public RulePack pack() {
 *         return PackReader.standard().read(Path.of("demo-city.rules.yaml"));
 *     }
 * }
 * }</pre>
 *
 * <p>Each example is asked as of its own date. A test that fails shows what was expected, what follows instead, and the whole
 * assessment with every rule considered. A pack without examples fails, and so does one with a rule that holds in none of them,
 * unless {@link #coverageDemanded} says otherwise.
 */
public interface RulePackTests {

    /** Returns the pack whose examples are tested. */
    RulePack pack();

    /** Returns the packs that are asked together with it, such as one whose rules it makes exceptions to; none unless overridden. */
    default List<RulePack> otherPacks() {
        return List.of();
    }

    /** Returns one test for each expectation of each example, in the order of the pack. */
    @TestFactory
    default Stream<DynamicNode> examples() {
        return PackExamples.of(pack(), otherPacks().toArray(RulePack[]::new)).checks().stream()
                .map(check -> DynamicTest.dynamicTest(
                        check.name(), () -> check.failure().ifPresent(RulePackTests::fail)));
    }

    /** Returns how much of the pack the examples must reach: every rule holds in one of them, unless overridden. */
    default CoverageDemand coverageDemanded() {
        return CoverageDemand.everyRule();
    }

    /** Fails with the coverage of rules and leaves as text, if the examples do not reach what is demanded. */
    @Test
    default void coverage() {
        PackCoverage.of(pack(), otherPacks().toArray(RulePack[]::new))
                .failure(coverageDemanded())
                .ifPresent(RulePackTests::fail);
    }

    /**
     * Returns one test for each boundary case: the leaf, and the condition of its rule where the leaf alone decides it, are as true
     * as they must be, and what follows is among what could follow before the fact was known.
     */
    @TestFactory
    default Stream<DynamicNode> boundaries() {
        return BoundaryCases.of(pack(), otherPacks().toArray(RulePack[]::new)).checks().stream()
                .map(check -> DynamicTest.dynamicTest(
                        check.name(), () -> check.failure().ifPresent(RulePackTests::fail)));
    }

    private static void fail(String failure) {
        throw new AssertionError(failure);
    }
}
