// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.facts.Evidence;
import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Membership;
import io.github.heritagekit.rules.lang.Possible;
import io.github.heritagekit.rules.lang.ValueSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of every reader of cases: it is a function of the case and the dates, it speaks of the facts that it declares, and what
 * nobody recorded stays unrecorded.
 *
 * <p>A test class extends it for a reader of its own and inherits the laws:
 *
 * <pre>{@code
 * class MillReaderLawsTest extends FactReaderLaws<Mill> {
 *     @Override
 *     protected FactReader<Mill> reader() {
 *         return new MillReader();
 *     }
 *
 *     @Override
 *     protected Collection<Fact<?>> vocabulary() {
 *         return MillFacts.VOCABULARY.facts();
 *     }
 *
 *     @Override
 *     protected Arbitrary<Mill> cases() {
 *         return Combinators.combine(HeritageArbitraries.texts(), HeritageArbitraries.years()).as(Mill::new);
 *     }
 *
 *     @Override
 *     protected Mill empty() {
 *         return new Mill(null, null);
 *     }
 * }
 * }</pre>
 *
 * <p>A reader of records that are never taken back overrides {@link #knowledgeGrows}. The tests need an engine of jqwik on their class
 * path.
 *
 * @param <S> the class of the cases
 */
public abstract class FactReaderLaws<S> {
    private static final int ROUNDS = 5;

    /** Prepares nothing. */
    protected FactReaderLaws() {}

    /** Returns the reader. */
    protected abstract FactReader<S> reader();

    /** Returns the facts that the reader declares to read. */
    protected abstract Collection<? extends Fact<?>> vocabulary();

    /** Returns the generator of the cases that the laws are tried on. */
    protected abstract Arbitrary<? extends S> cases();

    /** Returns a case of which nothing is recorded: every attribute that may be left out is. */
    protected abstract S empty();

    /** Returns the dates that cases are read as of; any, unless overridden. */
    protected Arbitrary<AsOf> dates() {
        return HeritageArbitraries.asOfs();
    }

    /**
     * Returns the facts that even the empty case tells, as some class of cases always has a kind or a country; none, unless
     * overridden.
     */
    protected Collection<? extends Fact<?>> alwaysRecorded() {
        return List.of();
    }

    /**
     * Returns whether what was known on a day is known on every later day, too, which records that are corrected do not promise;
     * false, unless overridden.
     */
    protected boolean knowledgeGrows() {
        return false;
    }

    @Provide("cases")
    Arbitrary<? extends S> provideCases() {
        return cases();
    }

    @Provide("some cases")
    Arbitrary<? extends List<? extends S>> provideSomeCases() {
        return cases().list().ofMinSize(2).ofMaxSize(4);
    }

    @Provide("dates")
    Arbitrary<AsOf> provideDates() {
        return dates();
    }

    /** No case that there can be is refused. */
    @Property
    public void every_case_is_read(@ForAll("cases") S subject, @ForAll("dates") AsOf asOf) {
        assertThatCode(() -> reader().read(subject, asOf))
                .as("reading %s as of %s", subject, asOf)
                .doesNotThrowAnyException();
    }

    /** The same case, asked as of the same dates, tells the same each time. */
    @Property
    public void a_case_tells_the_same_each_time(@ForAll("cases") S subject, @ForAll("dates") AsOf asOf) {
        FactReader<S> reader = reader();
        assertThat(reader.read(subject, asOf)).as("read again: %s", subject).isEqualTo(reader.read(subject, asOf));
    }

    /** What one thread reads does not depend on what others read at the same time. */
    @Property(tries = 20)
    public void several_threads_read_the_same(@ForAll("some cases") List<S> subjects, @ForAll("dates") AsOf asOf) {
        FactReader<S> reader = reader();
        List<Facts> alone =
                subjects.stream().map(subject -> reader.read(subject, asOf)).toList();
        List<List<Facts>> together = Threads.each(() -> {
            List<Facts> read = alone;
            for (int round = 0; round < ROUNDS && read.equals(alone); round++) {
                read = subjects.stream()
                        .map(subject -> reader.read(subject, asOf))
                        .toList();
            }
            return read;
        });
        assertThat(together).as("read by several threads at once").allMatch(alone::equals);
    }

    /** The facts are as of the dates asked: law and knowledge of other days would decide otherwise. */
    @Property
    public void facts_are_as_of_the_dates_asked(@ForAll("cases") S subject, @ForAll("dates") AsOf asOf) {
        assertThat(reader().read(subject, asOf).asOf())
                .as("dates of %s", subject)
                .isEqualTo(asOf);
    }

    /** What nobody recorded is not known to be none, or no, or anything: a missing fact never turns into permission. */
    @Property
    public void what_nobody_recorded_stays_unrecorded(@ForAll("dates") AsOf asOf) {
        Facts facts = reader().read(empty(), asOf);
        assertThat(facts.known().stream()
                        .filter(fact -> !alwaysRecorded().contains(fact))
                        .filter(fact ->
                                facts.evidence(fact).map(Evidence::isRecorded).orElse(false))
                        .map(fact -> fact + " is "
                                + facts.evidence(fact).orElseThrow().recorded()))
                .as("facts recorded of the empty case")
                .isEmpty();
    }

    /** The reader speaks of the facts that it declares, and of no others. */
    @Property
    public void every_fact_is_of_the_vocabulary(@ForAll("cases") S subject, @ForAll("dates") AsOf asOf) {
        List<Fact<?>> vocabulary = List.copyOf(vocabulary());
        assertThat(reader().read(subject, asOf).known())
                .as("facts of %s", subject)
                .allMatch(vocabulary::contains, "is of the vocabulary");
    }

    /** Where the reader promises it, what was ruled out on a day stays ruled out on later ones. */
    @Property
    public void knowledge_only_grows(
            @ForAll("cases") S subject, @ForAll("dates") AsOf one, @ForAll("dates") AsOf other) {
        if (!knowledgeGrows()) {
            return;
        }
        boolean inOrder = !one.knownOn().isAfter(other.knownOn());
        LocalDate earlier = inOrder ? one.knownOn() : other.knownOn();
        LocalDate later = inOrder ? other.knownOn() : one.knownOn();
        Facts before = reader().read(subject, new AsOf(one.validOn(), earlier));
        Facts after = reader().read(subject, new AsOf(one.validOn(), later));
        assertThat(vocabulary())
                .as("facts of %s known on %s and on %s", subject, earlier, later)
                .allMatch(
                        fact -> narrows(before.possible(fact), after.possible(fact)),
                        "is known no less on the later day");
    }

    private static boolean narrows(Possible before, Possible after) {
        if (before instanceof Membership known) {
            Membership more = (Membership) after;
            return more.present().containsAll(known.present())
                    && known.absent().stream().noneMatch(more.present()::contains)
                    && (!known.complete() || more.equals(known));
        }
        return ((ValueSet) after).minus((ValueSet) before).isEmpty();
    }
}
