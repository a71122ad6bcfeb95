// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.guide;

import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.read.PackReader;
import io.github.heritagekit.testkit.CoverageDemand;
import io.github.heritagekit.testkit.RulePackTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

class DemoCityTest implements RulePackTests {

    @Override
    public RulePack pack() {
        try {
            return PackReader.standard().read(Path.of("src/test/resources/guide/demo-city.rules.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CoverageDemand coverageDemanded() {
        return CoverageDemand.everyRuleAndLeaf();
    }
}
