// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static io.github.heritagekit.model.asset.Classification.INDUSTRIAL_HERITAGE;
import static io.github.heritagekit.model.asset.Classification.INDUSTRIAL_RELIC;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.time.DateRange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassificationSummaryTest {
    private static final Finding<Classification> HERITAGE = Finding.of(INDUSTRIAL_HERITAGE);
    private static final Finding<Classification> RELIC = Finding.of(INDUSTRIAL_RELIC);
    private static final AssetId WORKS = AssetId.parse("demo:works");
    private static final AssetRegister REGISTER = AssetRegister.of(List.of(
            asset("demo:furnace", AssetLink.partOf(AssetId.parse("demo:ironworks"))),
            asset("demo:works"),
            asset("demo:ironworks", AssetLink.partOf(WORKS)),
            asset("demo:sheds", AssetLink.partOf(WORKS)),
            asset("demo:elsewhere")));

    @Test
    void each_part_is_asked_for_itself_at_every_level_in_the_order_of_the_register() {
        ClassificationSummary summary = summary(Map.of("furnace", HERITAGE, "ironworks", RELIC, "sheds", RELIC));

        assertThat(summary.site()).isEqualTo(WORKS);
        assertThat(summary.parts())
                .containsExactly(
                        Map.entry(AssetId.parse("demo:furnace"), HERITAGE),
                        Map.entry(AssetId.parse("demo:ironworks"), RELIC),
                        Map.entry(AssetId.parse("demo:sheds"), RELIC));
    }

    @Test
    void a_site_without_parts_is_asked_itself() {
        ClassificationSummary summary =
                ClassificationSummary.of(REGISTER, AssetId.parse("demo:elsewhere"), asset -> HERITAGE);

        assertThat(summary.parts()).containsExactly(Map.entry(AssetId.parse("demo:elsewhere"), HERITAGE));
        assertThat(summary).hasToString("industrial heritage (industrial heritage: 1 part)");
    }

    @Test
    void a_site_may_be_heritage_in_one_part_and_relic_in_others() {
        ClassificationSummary summary = summary(Map.of("furnace", HERITAGE, "ironworks", RELIC, "sheds", RELIC));

        assertThat(summary.classes()).isEqualTo(SetFinding.exactly(INDUSTRIAL_HERITAGE, INDUSTRIAL_RELIC));
        assertThat(summary)
                .hasToString("a heritage core within a relic (industrial heritage: 1 part, industrial relic: 2 parts)");
    }

    @Test
    void a_site_is_of_one_class_only_if_no_part_may_be_of_the_other() {
        assertThat(summary(Map.of("furnace", RELIC, "ironworks", RELIC, "sheds", Finding.none()))
                        .classes())
                .isEqualTo(SetFinding.exactly(INDUSTRIAL_RELIC));
        assertThat(summary(Map.of("furnace", RELIC, "ironworks", RELIC, "sheds", Finding.unrecorded()))
                        .classes())
                .isEqualTo(SetFinding.<Classification>unrecorded().including(INDUSTRIAL_RELIC));
    }

    @Test
    void where_parts_are_open_so_are_the_classes_they_may_be_of() {
        ClassificationSummary summary = summary(Map.of(
                "furnace", Finding.oneOf(INDUSTRIAL_HERITAGE, INDUSTRIAL_RELIC),
                "ironworks", Finding.disputed(HERITAGE, RELIC),
                "sheds", Finding.between(INDUSTRIAL_HERITAGE, INDUSTRIAL_RELIC)));

        assertThat(summary.classes()).isEqualTo(SetFinding.unrecorded());
        assertThat(summary).hasToString("not classified (open: 3 parts)");
    }

    @Test
    void a_class_that_no_part_may_be_of_is_absent() {
        ClassificationSummary summary = summary(Map.of(
                "furnace", Finding.oneOf(List.of(INDUSTRIAL_RELIC), true),
                "ironworks", Finding.none(),
                "sheds", Finding.none()));

        assertThat(summary.classes())
                .isEqualTo(SetFinding.<Classification>unrecorded().excluding(INDUSTRIAL_HERITAGE));
        assertThat(summary).hasToString("not classified (neither: 2 parts, open: 1 part)");
    }

    @Test
    void the_classes_have_the_sources_of_the_parts() {
        Source rules = Source.of("rules of Demo City");
        ClassificationSummary summary = summary(
                Map.of("furnace", RELIC.withSource(rules), "ironworks", RELIC.withSource(rules), "sheds", RELIC));

        assertThat(summary.classes().sources()).containsExactly(rules);
        assertThat(summary).hasToString("industrial relic (industrial relic: 3 parts)");
    }

    @Test
    void an_act_of_an_authority_is_no_conclusion() {
        AssetRegister protectedWorks = REGISTER.with(List.of(ImmovableAsset.builder()
                .id(WORKS)
                .name("works")
                .kind(AssetKind.WORKS)
                .addDesignation(Designation.of(DesignationScheme.CN_NATIONAL_KEY_UNIT, DateRange.always()))
                .build()));

        assertThat(ClassificationSummary.of(protectedWorks, WORKS, asset -> RELIC)
                        .classes())
                .isEqualTo(SetFinding.exactly(INDUSTRIAL_RELIC));
    }

    @Test
    void a_site_outside_the_register_is_refused() {
        assertThatThrownBy(() -> ClassificationSummary.of(REGISTER, AssetId.parse("demo:work"), asset -> RELIC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id must stand in the register but was `demo:work`; did you mean `demo:works`?");
    }

    @Test
    void a_summary_of_nothing_is_refused() {
        assertThatThrownBy(() -> new ClassificationSummary(WORKS, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("summary of `demo:works` must have at least 1 part but had none");
    }

    private static ClassificationSummary summary(Map<String, Finding<Classification>> byName) {
        return ClassificationSummary.of(
                REGISTER, WORKS, asset -> requireNonNull(byName.get(asset.id().value())));
    }

    private static HeritageAsset asset(String id, AssetLink... links) {
        return ImmovableAsset.builder()
                .id(AssetId.parse(id))
                .name(id)
                .kind(AssetKind.BUILDING)
                .addLinks(links)
                .build();
    }
}
