// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FactTest {
    private static final QuantityFact<Area> SIZE = Fact.area("demo/size");
    private static final YearFact BUILT = Fact.year("demo/built");
    private static final CodeFact KIND = Fact.code("demo/kind", "mill", "mine");

    private static Truth judge(Condition condition, Finding<?> finding) {
        Condition.SingleLeaf leaf = (Condition.SingleLeaf) condition;
        return leaf.judge(leaf.fact().possible(finding));
    }

    @Test
    void a_quantity_is_compared_by_size_whatever_its_unit() {
        assertThat(judge(SIZE.atLeast(Area.ofHectares(1)), Finding.of(Area.ofMu(15))))
                .isEqualTo(Truth.TRUE);
        assertThat(judge(SIZE.over(Area.ofHectares(1)), Finding.of(Area.ofMu(15))))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void a_range_across_a_bound_leaves_a_comparison_unknown() {
        Finding<Area> range = Finding.between(Area.ofHectares(1), Area.ofHectares(3));
        assertThat(judge(SIZE.atLeast(Area.ofHectares(2)), range)).isEqualTo(Truth.UNKNOWN);
        assertThat(judge(SIZE.atLeast(Area.ofHectares(1)), range)).isEqualTo(Truth.TRUE);
        assertThat(judge(SIZE.over(Area.ofHectares(3)), range)).isEqualTo(Truth.FALSE);
    }

    @Test
    void none_makes_a_comparison_false_and_its_negation_true() {
        QuantityFact<Area> optional = SIZE.orNone();
        Condition large = optional.atLeast(Area.ofHectares(2));
        assertThat(judge(large, Finding.none())).isEqualTo(Truth.FALSE);
        assertThat(((Condition.IsPresent) optional.isPresent()).judge(optional.possible(Finding.none())))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void an_unknown_value_that_may_be_none_leaves_presence_unknown() {
        QuantityFact<Area> optional = SIZE.orNone();
        assertThat(((Condition.IsPresent) optional.isPresent()).judge(optional.domain()))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(((Condition.IsPresent) SIZE.isPresent()).judge(SIZE.domain()))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void none_is_refused_where_there_must_be_a_value() {
        assertThatThrownBy(() -> SIZE.possible(Finding.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("evidence for demo/size must lie within area, and be a value but was none");
    }

    @Test
    void a_code_outside_a_closed_list_is_refused() {
        assertThatThrownBy(() -> KIND.possible(Finding.of("ship")))
                .hasMessage("evidence for demo/kind must lie within [mill, mine] but was ship");
        assertThatThrownBy(() -> KIND.is("ship"))
                .hasMessage("value of demo/kind must be one of [mill, mine] but was `ship`");
    }

    @Test
    void the_whole_closed_list_is_certain_even_where_nothing_is_known() {
        assertThat(((Condition.SingleLeaf) KIND.isOneOf("mine", "mill")).judge(KIND.domain()))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void shares_lie_between_nothing_and_all() {
        QuantityFact<Share> share = Fact.share("demo/share");
        assertThat(((Condition.SingleLeaf) share.atMost(Share.ofPercent(100))).judge(share.domain()))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void years_elapsed_turn_the_line_of_years_round() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        ValueSet years = BUILT.possible(Finding.between(1900, 1926));
        WholeNumberFact age = Fact.yearsSince("demo/age", BUILT);
        View view = age.view().orElseThrow();
        assertThat(view.baseOf(view.of(years, day), day)).isEqualTo(years);
        assertThat(((Condition.SingleLeaf) age.atLeast(100)).judge(view.of(years, day)))
                .isEqualTo(Truth.TRUE);
        assertThat(((Condition.SingleLeaf) age.atLeast(101)).judge(view.of(years, day)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(view.of((ValueSet) BUILT.domain(), day)).isEqualTo(age.domain());
    }

    @Test
    void facts_of_one_id_and_type_are_one_fact_however_they_are_worded() {
        assertThat(SIZE.labelled(Wording.en("extent"))).isEqualTo(SIZE);
        assertThat(Fact.length("demo/size")).isNotEqualTo(SIZE);
    }

    @Test
    void an_id_without_a_namespace_is_refused() {
        assertThatThrownBy(() -> Fact.yesNo("size"))
                .hasMessage("fact id must be a namespace and a name such as `asset/site-area` but was `size`");
    }

    @Test
    void a_fact_asks_in_the_language_wanted() {
        YesNoFact fact = Fact.yesNo("demo/x").asking(Wording.en("Is it?").zh("是吗？"));
        assertThat(fact.question(Locale.CHINA)).isEqualTo("是吗？");
        assertThat(fact.question(Locale.FRENCH)).isEqualTo("Is it?");
    }

    @Test
    void a_quantity_fact_survives_java_serialization() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(SIZE.atLeast(Area.ofHectares(2)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(SIZE.atLeast(Area.ofHectares(2)));
        }
    }
}
