// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.Classification;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.rules.bridge.AssetFacts;
import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.CaseEngine;
import io.github.heritagekit.rules.engine.Findings;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.packs.Packs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verdicts on every asset of a register, in its order. */
final class Decisions {

    /**
     * The verdicts on one asset.
     *
     * @param asset the asset
     * @param classification heritage or relic
     * @param regime how to manage it
     * @param traits which traits of a relic it has
     * @param overlooked what is overlooked of it
     */
    record Decision(
            HeritageAsset asset,
            Assessment<Classification> classification,
            Assessment<String> regime,
            Findings<String> traits,
            Findings<String> overlooked) {

        /** Returns all that was asked, in the order of the questions. */
        List<Assessed> all() {
            return List.of(classification, regime, traits, overlooked);
        }

        boolean isDecided() {
            return classification.verdict().decided().isPresent();
        }

        boolean isOpen() {
            return classification.verdict() instanceof Verdict.Open;
        }
    }

    private final RulePack pack;
    private final AssetRegister register;
    private final Map<AssetId, Decision> decisions = new LinkedHashMap<>();

    private Decisions(RulePack pack, AssetRegister register) {
        this.pack = pack;
        this.register = register;
    }

    /** Asks the pack of every asset, as of a day. */
    static Decisions of(RulePack pack, AssetRegister register, LocalDate day) {
        CaseEngine<HeritageAsset> engine = RuleEngine.of(pack).asOf(day).reading(AssetFacts.within(register));
        Decisions all = new Decisions(pack, register);
        register.assets().forEach(asset -> all.decisions.put(asset.id(), decide(engine, asset)));
        return all;
    }

    private static Decision decide(CaseEngine<HeritageAsset> engine, HeritageAsset asset) {
        return new Decision(
                asset,
                engine.assess(Packs.CLASSIFICATION, asset),
                engine.assess(Packs.MANAGEMENT_REGIME, asset),
                engine.assess(Packs.RELIC_TRAITS, asset),
                engine.assess(Packs.OVERLOOKED, asset));
    }

    RulePack pack() {
        return pack;
    }

    /** Returns the decision on an asset of the register. */
    Decision on(AssetId id) {
        return Optional.ofNullable(decisions.get(id)).orElseThrow();
    }

    /** Returns the decisions on all assets, in the order of the register. */
    List<Decision> all() {
        return List.copyOf(decisions.values());
    }

    /** Returns the decisions on the sites, in the order of the register. */
    List<Decision> sites() {
        return register.sites().stream().map(site -> on(site.id())).toList();
    }

    /** Returns the decisions on the parts of an asset and on their parts, each part after its whole. */
    List<Decision> partsOf(HeritageAsset whole) {
        List<Decision> parts = new ArrayList<>();
        for (HeritageAsset part : register.partsOf(whole.id())) {
            parts.add(on(part.id()));
            parts.addAll(partsOf(part));
        }
        return parts;
    }
}
