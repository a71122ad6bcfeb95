// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private static final YesNoFact MACHINERY = Fact.yesNo("demo/machinery")
            .labelled(Wording.en("machinery survives").zh("保留设备"));
    private static final QuantityFact<Area> SIZE =
            Fact.area("demo/size").labelled(Wording.en("site area").zh("占地面积"));
    private static final YearFact BUILT =
            Fact.year("demo/built").labelled(Wording.en("year built").zh("建成年份"));
    private static final CodesFact USES = Fact.codes("demo/uses")
            .labelled(Wording.en("uses").zh("用途"))
            .calling("park", Wording.en("a park").zh("公园"));
    private static final Condition TALL = SIZE.over(Area.ofHectares(10));

    @Test
    void constants_fold_away() {
        assertThat(Condition.all()).isEqualTo(Condition.Always.TRUE);
        assertThat(Condition.any()).isEqualTo(Condition.Always.FALSE);
        assertThat(Condition.all(TALL, Condition.Always.TRUE)).isEqualTo(TALL);
        assertThat(Condition.all(TALL, Condition.Always.FALSE)).isEqualTo(Condition.Always.FALSE);
        assertThat(Condition.any(TALL, Condition.Always.TRUE)).isEqualTo(Condition.Always.TRUE);
        assertThat(Condition.not(Condition.not(TALL))).isEqualTo(TALL);
        assertThat(Condition.not(Condition.Always.TRUE)).isEqualTo(Condition.Always.FALSE);
    }

    @Test
    void a_count_of_all_is_all_and_of_one_is_any() {
        List<Condition> parts = List.of(TALL, MACHINERY.isTrue());
        assertThat(Condition.atLeast(2, parts)).isEqualTo(Condition.all(parts));
        assertThat(Condition.atLeast(1, parts)).isEqualTo(Condition.any(parts));
        assertThat(Condition.atLeast(0, parts)).isEqualTo(Condition.Always.TRUE);
        assertThat(Condition.atLeast(3, parts)).isEqualTo(Condition.Always.FALSE);
    }

    @Test
    void a_count_takes_what_always_holds_as_counted_and_leaves_out_what_never_does() {
        Condition sure = Condition.Always.TRUE;
        Condition never = Condition.Always.FALSE;
        Condition machinery = MACHINERY.isTrue();
        Condition old = BUILT.before(1900);
        assertThat(Condition.atLeast(2, List.of(TALL, sure, machinery, old)))
                .isEqualTo(Condition.any(TALL, machinery, old));
        assertThat(Condition.atLeast(2, List.of(TALL, never, machinery, old)))
                .isEqualTo(new Condition.AtLeast(2, List.of(TALL, machinery, old)));
        assertThat(Condition.atLeast(2, List.of(TALL, never, machinery))).isEqualTo(Condition.all(TALL, machinery));
        assertThat(Condition.atLeast(2, List.of(TALL, sure, sure))).isEqualTo(sure);
        assertThat(Condition.atLeast(2, List.of(TALL, never, never))).isEqualTo(never);
    }

    @Test
    void nested_conjunctions_are_one() {
        assertThat(Condition.all(TALL, Condition.all(MACHINERY.isTrue(), BUILT.before(1900))))
                .isEqualTo(Condition.all(TALL, MACHINERY.isTrue(), BUILT.before(1900)));
    }

    @Test
    void a_condition_says_itself_in_english() {
        Condition condition = Condition.any(
                Condition.all(TALL, MACHINERY.isFalse()),
                Condition.not(USES.includes("park")),
                BUILT.before(1900),
                Condition.atLeast(2, List.of(TALL, MACHINERY.isTrue(), SIZE.isPresent())));
        assertThat(condition.phrase(Locale.ENGLISH))
                .isEqualTo("(site area is over 10 ha and machinery survives: no) or (not (uses includes a park)) or"
                        + " year built is before 1900 or (at least 2 of: site area is over 10 ha; machinery survives;"
                        + " there is: site area)");
    }

    @Test
    void a_condition_says_itself_in_chinese() {
        Condition condition =
                Condition.all(TALL, MACHINERY.isFalse(), USES.includes("park"), BUILT.between(1890, 1900));
        assertThat(condition.phrase(Locale.CHINESE)).isEqualTo("占地面积超过10 ha，且保留设备：否，且用途包括公园，且建成年份介于1890与1900之间");
    }

    @Test
    void bounds_in_the_wrong_order_are_refused() {
        assertThatThrownBy(() -> BUILT.between(1900, 1890))
                .hasMessage("upper bound of demo/built must not be under the lower bound 1900 but was 1890");
    }

    @Test
    void what_has_no_order_cannot_be_compared() {
        assertThatThrownBy(() -> new Condition.Compare(MACHINERY, Comparison.OVER, 3))
                .hasMessage("fact demo/machinery is a yes/no and cannot be compared");
    }

    @Test
    void what_is_no_value_of_the_fact_cannot_be_asked_for() {
        assertThatThrownBy(() -> new Condition.OneOf(MACHINERY, List.of("yes")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "value of demo/machinery must be a yes/no (java.lang.Boolean) but was `yes` (java.lang.String)");
        assertThatThrownBy(() -> new Condition.Compare(BUILT, Comparison.AT_LEAST, 5L))
                .hasMessage("value of demo/built must be a year (java.lang.Integer) but was `5` (java.lang.Long)");
        assertThatThrownBy(() -> new Condition.Between(Fact.date("demo/listed"), 5, true, LocalDate.EPOCH, true))
                .hasMessage(
                        "value of demo/listed must be a date (java.time.LocalDate) but was `5` (java.lang.Integer)");
        assertThatThrownBy(() -> new Condition.OneOf(USES, List.of("park")))
                .hasMessage("fact demo/uses is a set of codes; ask what it includes");
    }

    @Test
    void every_type_takes_the_values_that_it_reads() {
        Map<FactType<?>, Fact<?>> facts = Map.of(
                FactType.WHOLE_NUMBER, Fact.wholeNumber("demo/a"),
                FactType.DECIMAL, Fact.decimal("demo/b"),
                FactType.AREA, Fact.area("demo/c"),
                FactType.LENGTH, Fact.length("demo/d"),
                FactType.SHARE, Fact.share("demo/e"),
                FactType.YEAR, Fact.year("demo/f"),
                FactType.DATE, Fact.date("demo/g"),
                FactType.CODE, Fact.code("demo/h"),
                FactType.TEXT, Fact.text("demo/i"),
                FactType.YES_NO, MACHINERY);
        facts.forEach((type, fact) -> {
            Matcher example = Pattern.compile("`(.*?)`").matcher(type.expectation());
            Object value = type.parse(example.find() ? example.group(1) : "any text");
            assertThat(new Condition.OneOf(fact, List.of(value)).values()).hasSize(1);
        });
        assertThat(facts).hasSize(FactType.all().size() - 1);
    }
}
