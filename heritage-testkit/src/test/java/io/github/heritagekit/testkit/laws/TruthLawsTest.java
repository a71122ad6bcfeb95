// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.lang.Truth;
import java.util.List;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The algebra of three truth values, over all of them. */
class TruthLawsTest {

    @Property
    void and_and_or_form_a_distributive_lattice(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b.and(c))).isEqualTo(a.and(b).and(c));
        assertThat(a.or(b.or(c))).isEqualTo(a.or(b).or(c));
        assertThat(a.and(a.or(b))).isEqualTo(a);
        assertThat(a.or(a.and(b))).isEqualTo(a);
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    }

    @Property
    void true_and_false_are_the_ends(@ForAll Truth a) {
        assertThat(a.and(Truth.TRUE)).isEqualTo(a);
        assertThat(a.or(Truth.FALSE)).isEqualTo(a);
        assertThat(a.and(Truth.FALSE)).isEqualTo(Truth.FALSE);
        assertThat(a.or(Truth.TRUE)).isEqualTo(Truth.TRUE);
    }

    @Property
    void the_laws_of_de_morgan_hold(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
        assertThat(a.not().not()).isEqualTo(a);
    }

    @Property
    void implication_and_exclusive_or_are_made_of_the_others(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.implies(b)).isEqualTo(a.not().or(b));
        assertThat(a.xor(b)).isEqualTo(a.and(b.not()).or(a.not().and(b)));
    }

    @Property
    void on_what_is_known_truth_is_ordinary_logic(@ForAll boolean a, @ForAll boolean b) {
        assertThat(Truth.of(a).and(Truth.of(b))).isEqualTo(Truth.of(a && b));
        assertThat(Truth.of(a).or(Truth.of(b))).isEqualTo(Truth.of(a || b));
        assertThat(Truth.of(a).xor(Truth.of(b))).isEqualTo(Truth.of(a ^ b));
        assertThat(Truth.of(a).implies(Truth.of(b))).isEqualTo(Truth.of(!a || b));
        assertThat(Truth.of(a).not()).isEqualTo(Truth.of(!a));
    }

    @Property
    void learning_more_never_turns_true_into_false_or_back(@ForAll Truth a, @ForAll Truth b) {
        List<BinaryOperator<Truth>> operators = List.of(Truth::and, Truth::or, Truth::xor, Truth::implies);
        for (BinaryOperator<Truth> operator : operators) {
            Truth partly = operator.apply(Truth.UNKNOWN, b);
            if (partly != Truth.UNKNOWN) {
                assertThat(operator.apply(a, b)).isEqualTo(partly);
            }
        }
    }
}
