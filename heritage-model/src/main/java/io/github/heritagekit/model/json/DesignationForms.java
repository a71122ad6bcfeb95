// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationEffect;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.Designations;
import io.github.heritagekit.model.time.DateRange;
import java.util.Comparator;
import java.util.List;

/** The forms of acts of authorities. */
final class DesignationForms {
    static final Form<DesignationScheme> SCHEME = Forms.parsed("scheme of designation", DesignationScheme::of);
    private static final Comparator<DesignationScheme> BY_CODE = Comparator.comparing(DesignationScheme::code);
    static final Form<DateRange> DATES = Forms.parsed("dates", DateRange::parse);
    static final Form<DesignationEffect> EFFECT =
            Forms.choice("effect", List.of(DesignationEffect.values()), DesignationEffect::code);

    static final Form<Designation> ACT = Shape.of("designation", Designation::builder, Designation.Builder::build)
            .required("scheme", SCHEME, Designation.Builder::scheme, Designation::scheme)
            .optional("grade", Forms.TEXT, Designation.Builder::grade, Designation::grade)
            .optional("reference", Forms.TEXT, Designation.Builder::reference, Designation::reference)
            .optional("name", Forms.WORDING, Designation.Builder::name, Designation::name)
            .list("components", Forms.ID, Designation.Builder::addAllComponents, Designation::components)
            .required("valid", DATES, Designation.Builder::valid, Designation::valid)
            .unless("recorded", DateRange.always(), DATES, Designation.Builder::recorded, Designation::recorded)
            .unlessImplied(
                    "effect",
                    act -> act.scheme().effect(),
                    FindingForm.ordered(EFFECT),
                    Designation.Builder::effect,
                    Designation::effect)
            .list("sources", Forms.SOURCE, Designation.Builder::addAllSources, Designation::sources)
            .extensible(Designation.Builder::putAllExtensions, Designation::extensions)
            .build();

    static final Form<Designations> DESIGNATIONS = Shape.of(
                    "designations", Designations::builder, Designations.Builder::build)
            .list("acts", ACT, Designations.Builder::addAllActs, Designations::acts)
            .list(
                    "neverUnder",
                    SCHEME,
                    Designations.Builder::addAllNeverUnder,
                    designations ->
                            designations.neverUnder().stream().sorted(BY_CODE).toList())
            .unless("complete", false, Forms.BOOLEAN, Designations.Builder::complete, Designations::complete)
            .build();

    private DesignationForms() {}
}
