// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationEffect;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.Designations;
import io.github.heritagekit.model.time.DateRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms of acts of authorities. */
final class DesignationForms {
    private static final Form<DesignationScheme> SCHEME = Forms.parsed("scheme of designation", DesignationScheme::of);
    private static final Form<List<DesignationScheme>> SCHEMES = Forms.listOf("neverUnder", SCHEME);
    private static final Form<DateRange> DATES = Forms.parsed("dates", DateRange::parse);
    private static final FindingForm<DesignationEffect> EFFECT =
            FindingForm.ordered(Forms.choice("effect", List.of(DesignationEffect.values()), DesignationEffect::code));
    private static final Form<Designation> ACT = new ActForm();
    private static final Form<List<Designation>> ACTS = Forms.listOf("acts", ACT);

    static final Form<Designations> DESIGNATIONS = new DesignationsForm();

    private DesignationForms() {}

    /** Puts designations into a map, unless nothing is known. */
    static void put(Map<String, Object> fields, Designations designations) {
        if (!designations.equals(Designations.unrecorded())) {
            fields.put("designations", DESIGNATIONS.write(designations));
        }
    }

    private static final class ActForm implements Form<Designation> {
        @Override
        public @Nullable Designation read(Node node, Problems problems) {
            Fields fields = Fields.of("designation", node, problems);
            if (fields == null) {
                return null;
            }
            Designation.Builder act = Designation.builder();
            fields.required("scheme", SCHEME, act::scheme);
            fields.optional("grade", Forms.TEXT, act::grade);
            fields.optional("reference", Forms.TEXT, act::reference);
            fields.optional("name", Forms.WORDING, act::name);
            fields.required("valid", DATES, act::valid);
            fields.optional("recorded", DATES, act::recorded);
            fields.optional("effect", EFFECT, act::effect);
            fields.optional("sources", Forms.SOURCES, act::addAllSources);
            return fields.close() ? problems.guard(node, act::build) : null;
        }

        @Override
        public Object write(Designation act) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("scheme", act.scheme().code());
            Forms.put(fields, "grade", Forms.TEXT, act.grade());
            Forms.put(fields, "reference", Forms.TEXT, act.reference());
            Forms.put(fields, "name", Forms.WORDING, act.name());
            fields.put("valid", act.valid().toString());
            if (!act.recorded().equals(DateRange.always())) {
                fields.put("recorded", act.recorded().toString());
            }
            if (!act.effect().equals(act.scheme().effect())) {
                fields.put("effect", EFFECT.write(act.effect()));
            }
            Forms.put(fields, "sources", Forms.SOURCE, act.sources());
            return fields;
        }
    }

    private static final class DesignationsForm implements Form<Designations> {
        @Override
        public @Nullable Designations read(Node node, Problems problems) {
            Fields fields = Fields.of("designations", node, problems);
            if (fields == null) {
                return null;
            }
            Designations.Builder designations = Designations.builder();
            fields.optional("acts", ACTS, designations::addAllActs);
            fields.optional("neverUnder", SCHEMES, designations::addAllNeverUnder);
            fields.optional("complete", Forms.BOOLEAN, designations::complete);
            return fields.close() ? problems.guard(node, designations::build) : null;
        }

        @Override
        public Map<String, Object> write(Designations designations) {
            Map<String, Object> fields = new LinkedHashMap<>();
            Forms.put(fields, "acts", ACT, designations.acts());
            if (!designations.neverUnder().isEmpty()) {
                fields.put(
                        "neverUnder",
                        designations.neverUnder().stream()
                                .map(DesignationScheme::code)
                                .sorted()
                                .toList());
            }
            if (designations.complete()) {
                fields.put("complete", true);
            }
            return fields;
        }
    }
}
