// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.rules.pack.RulePack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of a rule pack as JUnit tests, one for each expectation.
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
 * assessment with every rule considered. A pack without examples fails.
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

    private static void fail(String failure) {
        throw new AssertionError(failure);
    }
}
