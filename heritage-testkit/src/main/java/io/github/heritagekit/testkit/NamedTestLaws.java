// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.heritagekit.rules.lang.NamedTest;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of every test written in Java: it is a function of the value, it can be stored with the rules that ask it, and it can be
 * said in a sentence.
 *
 * <p>A test class extends it for a test of its own and inherits the laws:
 *
 * <pre>{@code
 * class NearRailwayLawsTest extends NamedTestLaws<String> {
 *     @Override
 *     protected NamedTest<String> test() {
 *         return Railways.NEAR;
 *     }
 *
 *     @Override
 *     protected Arbitrary<String> values() {
 *         return HeritageArbitraries.texts();
 *     }
 * }
 * }</pre>
 *
 * <p>For the values of a fact that the test is asked of, {@link RuleArbitraries#values} has a generator. The tests need an engine of
 * jqwik on their class path.
 *
 * @param <T> the Java type of the values
 */
public abstract class NamedTestLaws<T> {
    private static final int ROUNDS = 5;

    /** Prepares nothing. */
    protected NamedTestLaws() {}

    /** Returns the test. */
    protected abstract NamedTest<T> test();

    /** Returns the generator of the values that it may be asked of: the whole domain of its facts. */
    protected abstract Arbitrary<? extends T> values();

    /** Returns the languages in which rules are explained, and which its phrase must have; English and Chinese, unless overridden. */
    protected List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.CHINESE);
    }

    @Provide("values")
    Arbitrary<? extends T> provideValues() {
        return values();
    }

    @Provide("some values")
    Arbitrary<? extends List<? extends T>> provideSomeValues() {
        return values().list().ofMinSize(2).ofMaxSize(20);
    }

    /** No value of the domain makes it throw: what throws leaves its condition unknown. */
    @Property
    public void no_value_makes_it_throw(@ForAll("values") T value) {
        assertThatCode(() -> test().test(value)).as("asked of %s", value).doesNotThrowAnyException();
    }

    /** The same value has the same answer each time. */
    @Property
    public void a_value_has_one_answer(@ForAll("values") T value) {
        NamedTest<T> test = test();
        assertThat(test.test(value)).as("asked again of %s", value).isEqualTo(test.test(value));
    }

    /** What it answers on one thread does not depend on what it is asked on others. */
    @Property(tries = 20)
    public void several_threads_get_the_same_answers(@ForAll("some values") List<T> values) {
        NamedTest<T> test = test();
        List<Boolean> alone = values.stream().map(test::test).toList();
        List<List<Boolean>> together = Threads.each(() -> {
            List<Boolean> answers = alone;
            for (int round = 0; round < ROUNDS && answers.equals(alone); round++) {
                answers = values.stream().map(test::test).toList();
            }
            return answers;
        });
        assertThat(together).as("answers to several threads at once").allMatch(alone::equals);
    }

    /** It goes through Java serialization and answers as before, as the rules that ask it must. */
    @Property(tries = 100)
    public void it_answers_alike_after_serialization(@ForAll("values") T value) {
        NamedTest<T> test = test();
        NamedTest<T> copy = SerializationLaws.copy(test);
        assertThat(copy).isEqualTo(test);
        assertThat(copy.phrase()).isEqualTo(test.phrase());
        assertThat(copy.test(value))
                .as("asked of %s after serialization", value)
                .isEqualTo(test.test(value));
    }

    /** It has a phrase in each language that rules are explained in. */
    @Example
    public void it_can_be_said_in_each_language() {
        assertThat(languages())
                .as("languages of the phrase `%s`", test().phrase())
                .allMatch(
                        language -> test().phrase().languages().stream()
                                .anyMatch(tag ->
                                        Locale.forLanguageTag(tag).getLanguage().equals(language.getLanguage())),
                        "has a phrase");
    }
}
