// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetLinkType;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.IntegrityAspect;
import io.github.heritagekit.model.asset.SignificanceValue;
import io.github.heritagekit.model.asset.UseKind;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Ids and open codes: mostly known ones, now and then one of somebody's own. */
final class CodeArbitraries {
    private CodeArbitraries() {}

    static Arbitrary<AssetId> assetIds() {
        Arbitrary<String> digits = Arbitraries.integers().between(0, 99_999).map(String::valueOf);
        Arbitrary<String> printable =
                Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(9);
        Arbitrary<String> values = Plain.mostly(4, digits, Arbitraries.of("厂:1", "مصنع", "🏭", "Q1-2/3"), printable);
        return Plain.of(Combinators.combine(Arbitraries.of("test", "nhle", "0-9"), values)
                .as(AssetId::of));
    }

    static Arbitrary<AssetKind> immovableKinds() {
        return codes(AssetKind.immovable(), AssetKind::of);
    }

    static Arbitrary<AssetKind> movableKinds() {
        return codes(AssetKind.movable(), AssetKind::of);
    }

    static Arbitrary<AssetKind> intangibleKinds() {
        return codes(AssetKind.intangible(), AssetKind::of);
    }

    static Arbitrary<AssetKind> assetKinds() {
        return codes(AssetKind.known(), AssetKind::of);
    }

    static Arbitrary<AssetLinkType> assetLinkTypes() {
        return codes(AssetLinkType.known(), AssetLinkType::of);
    }

    static Arbitrary<DesignationScheme> designationSchemes() {
        return codes(DesignationScheme.known(), DesignationScheme::of);
    }

    static Arbitrary<IntegrityAspect> integrityAspects() {
        return codes(IntegrityAspect.known(), IntegrityAspect::of);
    }

    static Arbitrary<SignificanceValue> significanceValues() {
        return codes(SignificanceValue.known(), SignificanceValue::of);
    }

    static Arbitrary<UseKind> useKinds() {
        return codes(UseKind.known(), UseKind::of);
    }

    private static <C> Arbitrary<C> codes(List<C> known, Function<String, C> code) {
        Arbitrary<C> own = TextArbitraries.letters().map(word -> code.apply("of-my-own/" + word));
        return Plain.mostly(5, Arbitraries.of(known), own);
    }
}
