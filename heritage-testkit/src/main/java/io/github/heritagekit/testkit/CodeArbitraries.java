// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetLinkType;
import io.github.heritagekit.model.asset.AuthenticityAttribute;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.Industry;
import io.github.heritagekit.model.asset.IntangibleDomain;
import io.github.heritagekit.model.asset.IntegrityAspect;
import io.github.heritagekit.model.asset.NameKind;
import io.github.heritagekit.model.asset.PersonRole;
import io.github.heritagekit.model.asset.RiskPriority;
import io.github.heritagekit.model.asset.SafeguardingMeasure;
import io.github.heritagekit.model.asset.SignificanceScheme;
import io.github.heritagekit.model.asset.SignificanceValue;
import io.github.heritagekit.model.asset.StateOfRepair;
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

    static Arbitrary<AssetKind> assetKinds() {
        return codes(AssetKind.known(), AssetKind::of);
    }

    static Arbitrary<AssetLinkType> assetLinkTypes() {
        return codes(AssetLinkType.known(), AssetLinkType::of);
    }

    static Arbitrary<AuthenticityAttribute> authenticityAttributes() {
        return codes(AuthenticityAttribute.known(), AuthenticityAttribute::of);
    }

    static Arbitrary<DesignationScheme> designationSchemes() {
        return codes(DesignationScheme.known(), DesignationScheme::of);
    }

    static Arbitrary<IntangibleDomain> intangibleDomains() {
        return codes(IntangibleDomain.known(), IntangibleDomain::of);
    }

    static Arbitrary<IntegrityAspect> integrityAspects() {
        return codes(IntegrityAspect.known(), IntegrityAspect::of);
    }

    static Arbitrary<NameKind> nameKinds() {
        return codes(NameKind.known(), NameKind::of);
    }

    static Arbitrary<PersonRole> personRoles() {
        return codes(PersonRole.known(), PersonRole::of);
    }

    static Arbitrary<RiskPriority> riskPriorities() {
        return codes(RiskPriority.known(), RiskPriority::of);
    }

    static Arbitrary<SafeguardingMeasure> safeguardingMeasures() {
        return codes(SafeguardingMeasure.known(), SafeguardingMeasure::of);
    }

    static Arbitrary<SignificanceScheme> significanceSchemes() {
        return codes(SignificanceScheme.known(), SignificanceScheme::of);
    }

    static Arbitrary<SignificanceValue> significanceValues() {
        return codes(SignificanceValue.known(), SignificanceValue::of);
    }

    static Arbitrary<StateOfRepair> statesOfRepair() {
        return codes(StateOfRepair.known(), StateOfRepair::of);
    }

    static Arbitrary<UseKind> useKinds() {
        return codes(UseKind.known(), UseKind::of);
    }

    static Arbitrary<Industry> industries() {
        Arbitrary<Industry> branches = Arbitraries.of(
                        "isic-2:0",
                        "isic-2:3710",
                        "isic-3:B05",
                        "isic-3:D2710",
                        "isic-3.1:P97",
                        "isic-4:U",
                        "isic-4:C24",
                        "isic-4:C1394",
                        "isic-5:C24",
                        "isic-5:V")
                .map(Industry::parse);
        Arbitrary<Industry> own = TextArbitraries.letters().map(code -> Industry.of("of-my-own.1", code));
        return Plain.mostly(3, Arbitraries.of(Industry.known()), branches, own);
    }

    static <C> Arbitrary<C> codes(List<C> known, Function<String, C> code) {
        Arbitrary<C> own = TextArbitraries.letters().map(word -> code.apply("of-my-own/" + word));
        return Plain.mostly(5, Arbitraries.of(known), own);
    }
}
