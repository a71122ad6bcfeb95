// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.MADE;
import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.engine;
import static io.github.heritagekit.rules.engine.Teapots.nothing;
import static io.github.heritagekit.rules.engine.Teapots.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.YearFact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests written in Java, asked of what is known, of little, of much and of nothing. */
class NamedTestsTest {
    private static final NamedTest<Integer> LEAP =
            NamedTest.of("teapot/leap", FactType.YEAR, Wording.en("is a leap year"), year -> year % 4 == 0);
    private static final NamedTest<Integer> ODD =
            NamedTest.of("teapot/odd", FactType.YEAR, Wording.en("is odd"), year -> year % 2 == 1);
    private static final NamedTest<Integer> NEW =
            NamedTest.of("teapot/new", FactType.YEAR, Wording.en("is new"), NamedTestsTest::isNew);
    private static final YearFact FIRED = Fact.year("teapot/fired").orNone();

    private static boolean isNew(int year) {
        if (year == 1901) {
            throw new IllegalStateException("1901 is beyond this test");
        }
        return year > 1950;
    }

    private static Assessment<String> shelfWhen(Condition condition, Facts facts) {
        return engine(place("tested", "SHELF").when(condition)).assess(PLACE, facts);
    }

    private static Facts made(int first, int last) {
        return nothing().with(MADE, Finding.between(first, last));
    }

    @Test
    void a_test_is_tried_on_each_of_a_few_values() {
        Condition neither = Condition.all(Condition.not(MADE.passes(LEAP)), MADE.passes(LEAP));

        assertThat(shelfWhen(MADE.passes(LEAP), made(1901, 1903)).verdict()).isEqualTo(new Verdict.Silent<>());
        assertThat(shelfWhen(MADE.passes(LEAP), made(1903, 1905)).missing()).containsExactly(MADE);
        assertThat(shelfWhen(neither, made(1903, 1905)).verdict()).isEqualTo(new Verdict.Silent<>());
        assertThat(shelfWhen(MADE.passes(LEAP), made(1903, 1905)).exact()).isTrue();
    }

    @Test
    void where_many_values_are_possible_the_test_is_a_yes_or_no_of_its_own() {
        Assessment<String> open = shelfWhen(MADE.passes(LEAP), made(1001, 1903));

        assertThat(open.missing()).containsExactly(MADE);
        assertThat(open.exact()).isFalse();
    }

    /** Only a year that the other test rules out makes this one fail. */
    @Test
    void a_test_that_fails_on_one_value_leaves_the_others_known() {
        Condition newAndEven = Condition.all(MADE.passes(NEW), Condition.not(MADE.passes(ODD)));

        assertThat(shelfWhen(newAndEven, made(1900, 1902)).verdict()).isEqualTo(new Verdict.Silent<>());
        assertThat(shelfWhen(Condition.all(MADE.passes(NEW), MADE.passes(ODD)), made(1900, 1902))
                        .missing())
                .containsExactly(MADE);
    }

    @Test
    void a_test_that_fails_is_unknown_and_is_told() {
        Assessment<String> failed = shelfWhen(MADE.passes(NEW), nothing().with(MADE, 1901));

        assertThat(failed.verdict()).isInstanceOf(Verdict.Open.class);
        assertThat(failed.missing()).isEmpty();
        assertThat(failed.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.test()).isEqualTo(NEW);
            assertThat(failure.cause()).hasToString("java.lang.IllegalStateException: 1901 is beyond this test");
        });
    }

    @Test
    void of_none_no_test_holds() {
        Facts none = nothing().with(FIRED, Finding.none());

        assertThat(shelfWhen(FIRED.passes(ODD), none).verdict()).isEqualTo(new Verdict.Silent<>());
        assertThat(shelfWhen(Condition.not(FIRED.passes(ODD)), none).verdict())
                .isEqualTo(new Verdict.Decided<>("SHELF"));
    }

    @SuppressWarnings("InfiniteRecursion") // it is to overflow the stack
    private static boolean endless(int year) {
        return year == Integer.MAX_VALUE || endless(year + 1);
    }

    @Test
    void whatever_a_test_throws_makes_it_unknown_but_what_ends_the_machine() {
        NamedTest<Integer> asserting = NamedTest.of("teapot/asserting", FactType.YEAR, Wording.en("holds"), year -> {
            throw new AssertionError("cannot be");
        });
        NamedTest<Integer> unlinked = NamedTest.of("teapot/unlinked", FactType.YEAR, Wording.en("holds"), year -> {
            throw new NoClassDefFoundError("org/example/Gone");
        });
        NamedTest<Integer> deep =
                NamedTest.of("teapot/deep", FactType.YEAR, Wording.en("holds"), NamedTestsTest::endless);
        for (NamedTest<Integer> test : List.of(asserting, unlinked, deep)) {
            Assessment<String> failed = shelfWhen(MADE.passes(test), nothing().with(MADE, 1901));
            assertThat(failed.verdict()).isInstanceOf(Verdict.Open.class);
            assertThat(failed.failures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.test()).isEqualTo(test));
        }
        NamedTest<Integer> exhausting = NamedTest.of("teapot/exhausting", FactType.YEAR, Wording.en("holds"), year -> {
            throw new OutOfMemoryError("for a test");
        });
        assertThatThrownBy(() -> shelfWhen(MADE.passes(exhausting), nothing().with(MADE, 1901)))
                .isInstanceOf(OutOfMemoryError.class);
    }
}
