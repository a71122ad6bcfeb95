// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.packs.Packs;
import io.github.heritagekit.testkit.RulePackTests;
import org.junit.jupiter.api.Test;

class PackTest implements RulePackTests {
    @Override
    public RulePack pack() {
        return Packs.renewalForum();
    }

    @Test
    void a_plain_test_runs_too() {
        assertThat(pack().examples()).isNotEmpty();
    }
}
