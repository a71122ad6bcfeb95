// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Group;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The laws of tests written in Java hold of a right one, and each catches the fault it is for. */
class NamedTestLawsTest {
    private static final Wording PHRASE = Wording.en("is even").zh("为偶数");

    private static class Laws extends NamedTestLaws<Long> {
        private final NamedTest<Long> test;

        Laws(NamedTest<Long> test) {
            this.test = test;
        }

        @Override
        protected NamedTest<Long> test() {
            return test;
        }

        @Override
        protected Arbitrary<Long> values() {
            return RuleArbitraries.values(Fact.wholeNumber("pot/spouts").within(0L, 12L));
        }
    }

    private static Laws laws(Wording phrase, NamedTest.Predicate<Long> predicate) {
        return new Laws(NamedTest.of("pot/even", FactType.WHOLE_NUMBER, phrase, predicate));
    }

    @Group
    @SuppressWarnings("ClassCanBeStatic") // a group of jqwik is an inner class
    class OfARightTest extends Laws {
        OfARightTest() {
            super(NamedTest.of("pot/even", FactType.WHOLE_NUMBER, PHRASE, number -> number % 2 == 0));
        }
    }

    private static void isCaught(ThrowingCallable law, String message) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class).hasMessageContaining(message);
    }

    @Example
    void a_test_that_throws_is_caught() {
        isCaught(() -> laws(PHRASE, number -> 10 / number > 1).no_value_makes_it_throw(0L), "/ by zero");
    }

    @Example
    void a_test_that_counts_how_often_it_was_asked_is_caught() {
        AtomicInteger asked = new AtomicInteger();
        isCaught(
                () -> laws(PHRASE, number -> asked.incrementAndGet() % 2 == 0).a_value_has_one_answer(1L),
                "asked again");
    }

    @Example
    void a_test_that_shares_what_it_works_on_between_threads_is_caught() {
        AtomicLong shared = new AtomicLong();
        Laws laws = laws(PHRASE, number -> {
            shared.set(number);
            pause();
            return shared.get() % 2 == 0;
        });
        assertThatCode(() -> laws.a_value_has_one_answer(1L)).doesNotThrowAnyException();
        isCaught(() -> laws.several_threads_get_the_same_answers(List.of(1L, 2L, 3L, 4L)), "several threads");
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Example
    void a_test_that_cannot_be_stored_is_caught() {
        Object bound = new Object();
        assertThatThrownBy(() ->
                        laws(PHRASE, number -> number > bound.hashCode()).it_answers_alike_after_serialization(1L))
                .hasMessageContaining("java.io.NotSerializableException: java.lang.Object");
    }

    /** What is transient is gone where the test is read back. */
    private static final class Forgetful implements NamedTest.Predicate<Long> {
        private static final long serialVersionUID = 1L;

        private final transient long bound;

        Forgetful(long bound) {
            this.bound = bound;
        }

        @Override
        public boolean test(Long value) {
            return value < bound;
        }
    }

    @Example
    void a_test_that_answers_otherwise_once_it_was_stored_is_caught() {
        isCaught(() -> laws(PHRASE, new Forgetful(5)).it_answers_alike_after_serialization(1L), "after serialization");
    }

    @Example
    void a_test_without_words_in_a_language_is_caught() {
        isCaught(
                () -> laws(Wording.en("is even"), number -> true).it_can_be_said_in_each_language(),
                "languages of the phrase `is even`");
        isCaught(
                () -> laws(Wording.of("is even"), number -> true).it_can_be_said_in_each_language(),
                "languages of the phrase `is even`");
        assertThatCode(() ->
                        new Laws(laws(Wording.en("is even"), number -> true).test()) {
                            @Override
                            protected List<Locale> languages() {
                                return List.of(Locale.ENGLISH);
                            }
                        }.it_can_be_said_in_each_language())
                .doesNotThrowAnyException();
    }
}
