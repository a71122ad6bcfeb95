// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {

    @Test
    void a_limit_says_what_it_lays_down_and_where_it_stands() {
        assertThat(Limit.of(Intervention.DEMOLITION, Permission.CONSENT).citing("Demo Order", "art. 4"))
                .hasToString("demolition: consent (Demo Order, art. 4)");
        assertThat(Limit.atMost(Intervention.NEW_BUILD, LimitAspect.HEIGHT, Length.ofMetres(12)))
                .hasToString("new-build height: at most 12 m");
        assertThat(Limit.formula(
                        Intervention.NEW_BUILD, LimitAspect.HEIGHT, Wording.en("no higher than the eaves of the mill")))
                .hasToString("new-build height: no higher than the eaves of the mill");
        assertThat(Limit.of(Intervention.NEW_BUILD, Permission.EXCEPTIONAL)
                        .withCondition(Wording.en("necessary infrastructure only")))
                .hasToString("new-build: exceptional, if necessary infrastructure only");
    }

    @Test
    void a_permission_is_about_whether_and_an_amount_about_how_much() {
        assertThatThrownBy(
                        () -> Limit.of(Intervention.NEW_BUILD, LimitAspect.HEIGHT, Ruling.permits(Permission.ALLOWED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit on height must have an amount or words but had `allowed`");
        assertThatThrownBy(() -> Limit.atMost(Intervention.NEW_BUILD, LimitAspect.PERMISSION, Length.ofMetres(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "limit on whether something may be done must have a permission or words but had `at most 3 m`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prohibited",
                "conditional",
                "at most 12 m",
                "at least 5 m",
                "at most 40 %",
                "at most 2 ha",
                "not regulated",
                "unknown"
            })
    void rulings_are_read_from_their_text(String text) {
        assertThat(Ruling.parse(text)).hasToString(text);
    }

    @Test
    void what_is_no_ruling_is_refused() {
        assertThatThrownBy(() -> Ruling.parse("at most 12"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "ruling must be one of prohibited, exceptional, consent, conditional, allowed, not regulated, unknown"
                                + " or such as `at most 12 m` but was `at most 12`");
    }

    @Test
    void the_strictest_of_two_statements_is_the_set_of_what_it_may_be() {
        Finding<Permission> consent = Finding.of(Permission.CONSENT);
        Finding<Permission> prohibited = Finding.of(Permission.PROHIBITED);

        assertThat(Permission.strictest(consent, prohibited)).isEqualTo(prohibited);
        assertThat(Permission.strictest(consent, Finding.none())).isEqualTo(consent);
        assertThat(Permission.strictest(Finding.none(), Finding.none())).isEqualTo(Finding.none());
        assertThat(Permission.strictest(prohibited, Finding.unrecorded())).isEqualTo(prohibited);
        assertThat(Permission.strictest(consent, Finding.unrecorded()))
                .isEqualTo(Finding.oneOf(Permission.PROHIBITED, Permission.EXCEPTIONAL, Permission.CONSENT));
        assertThat(Permission.strictest(Finding.none(), Finding.unrecorded())).isEqualTo(Finding.unrecorded());
        assertThat(Permission.strictest(
                        Finding.between(Permission.EXCEPTIONAL, Permission.CONDITIONAL),
                        Finding.of(Permission.CONSENT)))
                .isEqualTo(Finding.oneOf(Permission.EXCEPTIONAL, Permission.CONSENT));
        assertThat(Permission.strictest(
                        Finding.oneOf(List.of(Permission.PROHIBITED), true), Finding.of(Permission.ALLOWED)))
                .isEqualTo(Finding.oneOf(Permission.PROHIBITED, Permission.ALLOWED));
        assertThat(Permission.strictest(Finding.disputed(consent, prohibited), Finding.none()))
                .isEqualTo(Finding.oneOf(Permission.PROHIBITED, Permission.CONSENT));
    }

    @Test
    void words_of_data_and_labels() {
        assertThat(Permission.EXCEPTIONAL.code()).isEqualTo("exceptional");
        assertThat(Permission.PROHIBITED.label(Locale.CHINESE)).isEqualTo("禁止");
        assertThat(Ruling.atMost(Share.ofPercent(40))).hasToString("at most 40 %");
        assertThat(Provision.of(Provision.Kind.INCENTIVE, Wording.en("lower rent"))
                        .citing("Chongqing regulation 2018", "art. 54"))
                .hasToString("incentive: lower rent (Chongqing regulation 2018, art. 54)");
        assertThat(Provision.Kind.DUTY_TO_COORDINATE.label(Locale.CHINESE)).isEqualTo("协调义务");
    }
}
