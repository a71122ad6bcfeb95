// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.YearFact;
import io.github.heritagekit.rules.lang.YesNoFact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.Group;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The laws of readers hold of a right reader, and each catches the fault it is for. */
class FactReaderLawsTest {
    private static final YearFact FIRED = Fact.year("pot/fired").orNone();
    private static final YesNoFact CHIPPED = Fact.yesNo("pot/chipped");
    private static final CodesFact MARKS = Fact.codes("pot/marks");
    private static final YesNoFact FOREIGN = Fact.yesNo("cup/chipped");
    private static final AsOf THEN = AsOf.of(LocalDate.of(1999, 12, 31));
    private static final AsOf NOW = AsOf.of(LocalDate.of(2026, 11, 23));
    private static final Jug OLD = new Jug(1890, true, List.of("crown"));
    private static final Jug NEW = new Jug(1990, false, List.of());
    private static final Jug BLANK = new Jug(-1, false, List.of());

    /** A class of somebody's own, in which -1 stands for a year that nobody recorded. */
    record Jug(int fired, boolean chipped, List<String> marks) {}

    private static Facts read(Jug jug, AsOf asOf) {
        Facts facts = Facts.asOf(asOf);
        if (jug.fired() >= 0) {
            facts = facts.with(FIRED, jug.fired())
                    .with(MARKS, SetFinding.<String>unrecorded().including(jug.marks()));
        }
        return jug.chipped() ? facts.with(CHIPPED, true) : facts;
    }

    static class Laws extends FactReaderLaws<Jug> {
        private final FactReader<Jug> reader;

        Laws(FactReader<Jug> reader) {
            this.reader = reader;
        }

        @Override
        protected FactReader<Jug> reader() {
            return reader;
        }

        @Override
        protected Collection<Fact<?>> vocabulary() {
            return List.of(FIRED, CHIPPED, MARKS);
        }

        @Override
        protected Arbitrary<Jug> cases() {
            return Combinators.combine(
                            Arbitraries.integers().between(-1, 2000),
                            Arbitraries.of(true, false),
                            Arbitraries.of("crown", "star").list().uniqueElements())
                    .as(Jug::new);
        }

        @Override
        protected Jug empty() {
            return BLANK;
        }

        @Override
        protected boolean knowledgeGrows() {
            return true;
        }
    }

    @Group
    @SuppressWarnings("ClassCanBeStatic") // a group of jqwik is an inner class
    class OfARightReader extends Laws {
        OfARightReader() {
            super(FactReaderLawsTest::read);
        }
    }

    private static void isCaught(ThrowingCallable law, String message) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class).hasMessageContaining(message);
    }

    @Example
    void a_reader_that_refuses_a_case_is_caught() {
        Laws laws = new Laws((jug, asOf) -> {
            throw new IllegalStateException("no such jug");
        });
        isCaught(() -> laws.every_case_is_read(OLD, NOW), "no such jug");
    }

    @Example
    void a_reader_that_remembers_what_it_read_before_is_caught() {
        AtomicInteger reads = new AtomicInteger();
        Laws laws = new Laws((jug, asOf) -> Facts.asOf(asOf).with(FIRED, reads.incrementAndGet()));
        isCaught(() -> laws.a_case_tells_the_same_each_time(OLD, NOW), "read again");
    }

    @Example
    void a_reader_that_shares_what_it_works_on_between_threads_is_caught() {
        Map<String, Jug> shared = new ConcurrentHashMap<>();
        Laws laws = new Laws((jug, asOf) -> {
            shared.put("current", jug);
            pause();
            return read(shared.getOrDefault("current", jug), asOf);
        });
        assertThatCode(() -> laws.a_case_tells_the_same_each_time(OLD, NOW)).doesNotThrowAnyException();
        isCaught(() -> laws.several_threads_read_the_same(List.of(OLD, NEW, BLANK), NOW), "by several threads");
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Example
    void a_reader_that_throws_on_a_thread_of_its_own_is_caught() {
        Thread tester = Thread.currentThread();
        Laws laws = new Laws((jug, asOf) -> {
            if (!Thread.currentThread().equals(tester)) {
                throw new IllegalStateException("not my thread");
            }
            return read(jug, asOf);
        });
        isCaught(() -> laws.several_threads_read_the_same(List.of(OLD, NEW), NOW), "not my thread");
    }

    @Example
    void a_reader_that_answers_as_of_another_day_is_caught() {
        Laws laws = new Laws((jug, asOf) -> read(jug, NOW));
        isCaught(() -> laws.facts_are_as_of_the_dates_asked(OLD, THEN), "1999-12-31");
    }

    @Example
    void a_reader_that_takes_what_nobody_recorded_for_none_or_no_or_empty_is_caught() {
        isCaught(
                () -> new Laws((jug, asOf) -> Facts.asOf(asOf).with(FIRED, Finding.none()))
                        .what_nobody_recorded_stays_unrecorded(NOW),
                "pot/fired is none");
        isCaught(
                () -> new Laws((jug, asOf) -> Facts.asOf(asOf).with(CHIPPED, jug.chipped()))
                        .what_nobody_recorded_stays_unrecorded(NOW),
                "pot/chipped is false");
        isCaught(
                () -> new Laws((jug, asOf) -> Facts.asOf(asOf).with(MARKS, SetFinding.none()))
                        .what_nobody_recorded_stays_unrecorded(NOW),
                "pot/marks is none");
    }

    @Example
    void a_fact_that_every_case_tells_can_be_declared() {
        Laws laws = new Laws((jug, asOf) -> Facts.asOf(asOf).with(CHIPPED, jug.chipped())) {
            @Override
            protected Collection<Fact<?>> alwaysRecorded() {
                return List.of(CHIPPED);
            }
        };
        assertThatCode(() -> laws.what_nobody_recorded_stays_unrecorded(NOW)).doesNotThrowAnyException();
    }

    @Example
    void a_reader_that_speaks_of_facts_it_does_not_declare_is_caught() {
        Laws laws = new Laws((jug, asOf) -> read(jug, asOf).with(FOREIGN, true));
        isCaught(() -> laws.every_fact_is_of_the_vocabulary(OLD, NOW), "cup/chipped");
    }

    @Example
    void a_reader_that_forgets_is_caught_in_each_kind_of_fact() {
        Laws forgetsYears = new Laws((jug, asOf) -> asOf.knownOn().isAfter(THEN.knownOn())
                ? Facts.asOf(asOf)
                : Facts.asOf(asOf).with(FIRED, jug.fired()));
        isCaught(() -> forgetsYears.knowledge_only_grows(OLD, NOW, THEN), "known no less");
        Laws forgetsMarks = new Laws((jug, asOf) -> asOf.knownOn().isAfter(THEN.knownOn())
                ? Facts.asOf(asOf).with(MARKS, SetFinding.<String>unrecorded().including("star"))
                : Facts.asOf(asOf).with(MARKS, SetFinding.<String>unrecorded().including("crown")));
        isCaught(() -> forgetsMarks.knowledge_only_grows(OLD, THEN, NOW), "known no less");
        Laws forgetsWhole = new Laws((jug, asOf) -> asOf.knownOn().isAfter(THEN.knownOn())
                ? Facts.asOf(asOf)
                : Facts.asOf(asOf).with(MARKS, SetFinding.none()));
        isCaught(() -> forgetsWhole.knowledge_only_grows(OLD, THEN, NOW), "known no less");
    }

    @Example
    void a_reader_that_learns_what_members_there_are_not_forgets_nothing() {
        Laws learns = new Laws((jug, asOf) -> asOf.knownOn().isAfter(THEN.knownOn())
                ? Facts.asOf(asOf).with(MARKS, SetFinding.exactly("crown"))
                : Facts.asOf(asOf)
                        .with(
                                MARKS,
                                SetFinding.<String>unrecorded()
                                        .including("crown")
                                        .excluding("star")));
        assertThatCode(() -> learns.knowledge_only_grows(OLD, THEN, NOW)).doesNotThrowAnyException();
    }
}
