package org.example.riverside;

import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.packs.Packs;
import io.github.heritagekit.rules.spi.Contributions;
import io.github.heritagekit.testkit.RulePackTests;
import java.util.List;

/** The examples of the pack as tests, asked together with the shipped pack that it makes an exception to. */
class RiversidePackTest implements RulePackTests {
    @Override
    public RulePack pack() {
        return Contributions.of(new RiversidePacks(), new RiversideTests()).pack("riverside");
    }

    @Override
    public List<RulePack> otherPacks() {
        return List.of(Packs.renewalForum());
    }
}
