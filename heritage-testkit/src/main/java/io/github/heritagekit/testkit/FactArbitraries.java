// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.DateFact;
import io.github.heritagekit.rules.lang.DeclaredFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.OrderedFact;
import io.github.heritagekit.rules.lang.View;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import io.github.heritagekit.rules.lang.YearFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Facts of every type: with domains, codes, none, views, questions to ask, alterable or not. */
final class FactArbitraries {
    private static final int MOST_FACTS = 5;

    private FactArbitraries() {}

    /** What the author of a fact says of it, whatever its type. */
    private record Said(List<Wording> label, List<Wording> ask, boolean orNone, int alterationCost) {
        DeclaredFact<?, ?> of(DeclaredFact<?, ?> plain) {
            DeclaredFact<?, ?> fact = named(plain);
            if (alterationCost > 0) {
                fact = fact.alterable(alterationCost);
            }
            return orNone && !(fact instanceof CodesFact) ? fact.orNone() : fact;
        }

        DeclaredFact<?, ?> named(DeclaredFact<?, ?> plain) {
            DeclaredFact<?, ?> fact = plain;
            for (Wording words : label) {
                fact = fact.labelled(words);
            }
            for (Wording words : ask) {
                fact = fact.asking(words);
            }
            return fact;
        }
    }

    /** A fact that has a name and no namespace yet. */
    private record Named(String name, Function<String, DeclaredFact<?, ?>> declared) {}

    /** A view that has no base yet. */
    private record ViewOf(String name, int base, View.Unit unit, Said said) {}

    /** Returns lists of facts of a namespace, each name once; the bases of views are among them. */
    static Arbitrary<Function<String, List<Fact<?>>>> lists() {
        Arbitrary<Named> named =
                Combinators.combine(PackWords.names(), declared()).as(Named::new);
        Arbitrary<ViewOf> view = Combinators.combine(
                        PackWords.names(),
                        Arbitraries.integers().between(0, MOST_FACTS),
                        Arbitraries.of(View.Unit.class),
                        said())
                .as(ViewOf::new);
        return Combinators.combine(
                        named.list().uniqueElements(Named::name).ofMaxSize(MOST_FACTS),
                        view.list().ofMaxSize(2))
                .as((facts, views) -> namespace -> list(namespace, facts, views));
    }

    private static List<Fact<?>> list(String namespace, List<Named> named, List<ViewOf> views) {
        List<Fact<?>> facts = new ArrayList<>();
        named.forEach(each -> facts.add(each.declared().apply(namespace + "/" + each.name())));
        List<Fact<?>> bases = facts.stream()
                .filter(fact -> fact instanceof YearFact || fact instanceof DateFact)
                .toList();
        for (ViewOf view : views) {
            String id = namespace + "/" + view.name();
            boolean taken = facts.stream().anyMatch(fact -> fact.id().equals(id));
            if (!bases.isEmpty() && !taken) {
                facts.add(view(id, bases.get(view.base() % bases.size()), view));
            }
        }
        return List.copyOf(facts);
    }

    private static Fact<?> view(String id, Fact<?> base, ViewOf view) {
        View.Unit unit = base instanceof YearFact ? View.Unit.YEARS : view.unit();
        WholeNumberFact fact = Fact.view(id, new View(base, unit));
        return view.said().named(fact);
    }

    /** Returns single facts that are no views. */
    static Arbitrary<Fact<?>> facts() {
        return Combinators.combine(PackWords.packs(), PackWords.names(), declared())
                .as((namespace, name, declared) -> declared.apply(namespace + "/" + name));
    }

    private static Arbitrary<Function<String, DeclaredFact<?, ?>>> declared() {
        return Combinators.combine(plain(), said()).as((plain, said) -> id -> said.of(plain.apply(id)));
    }

    private static Arbitrary<Function<String, DeclaredFact<?, ?>>> plain() {
        return Plain.oneOf(
                Arbitraries.just(Fact::yesNo),
                ordered(Fact::wholeNumber, ValueArbitraries.wholeNumbers()),
                ordered(Fact::year, ValueArbitraries.years()),
                ordered(Fact::date, ValueArbitraries.days()),
                ordered(Fact::decimal, ValueArbitraries.decimals()),
                ordered(Fact::area, ValueArbitraries.areas()),
                ordered(Fact::length, ValueArbitraries.lengths()),
                ordered(Fact::share, ValueArbitraries.shares()),
                Arbitraries.just(Fact::code),
                Arbitraries.just(Fact::codes),
                closed(Fact::code, CodeFact::calling),
                closed(Fact::codes, CodesFact::calling),
                Arbitraries.just(Fact::text));
    }

    private static <T extends Comparable<? super T>, F extends OrderedFact<T, F>>
            Arbitrary<Function<String, DeclaredFact<?, ?>>> ordered(Function<String, F> fact, Arbitrary<T> values) {
        Arbitrary<UnaryOperator<F>> whole = Arbitraries.just(UnaryOperator.identity());
        Arbitrary<UnaryOperator<F>> from = values.map(least -> some -> some.from(least));
        Arbitrary<UnaryOperator<F>> upTo = values.map(most -> some -> some.upTo(most));
        Arbitrary<UnaryOperator<F>> within = Combinators.combine(values, values)
                .as((one, other) ->
                        some -> one.compareTo(other) <= 0 ? some.within(one, other) : some.within(other, one));
        return Plain.mostly(4, whole, from, upTo, within).map(domain -> id -> domain.apply(fact.apply(id)));
    }

    /** A way to a fact with a closed list of codes. */
    private interface Coded<F> {
        F of(String id, String... codes);
    }

    /** A way to a fact of which a code has a name. */
    private interface Calling<F> {
        F call(F fact, String code, Wording label);
    }

    private static <F extends DeclaredFact<?, ?>> Arbitrary<Function<String, DeclaredFact<?, ?>>> closed(
            Coded<F> fact, Calling<F> calling) {
        return Combinators.combine(PackWords.closedLists(), Draft.mostlyEmpty(PackWords.wordings()))
                .as((codes, labels) -> id -> {
                    F coded = fact.of(id, codes.toArray(String[]::new));
                    for (int i = 0; i < Math.min(codes.size(), labels.size()); i++) {
                        coded = calling.call(coded, codes.get(i), labels.get(i));
                    }
                    return coded;
                });
    }

    private static Arbitrary<Said> said() {
        Arbitrary<Boolean> seldom = Plain.mostly(3, Arbitraries.just(false), Arbitraries.just(true));
        Arbitrary<Integer> costs = Plain.mostly(3, Arbitraries.just(0), Arbitraries.just(1), Arbitraries.of(2, 100));
        return Combinators.combine(maybe(PackWords.wordings()), maybe(PackWords.wordings()), seldom, costs)
                .as(Said::new);
    }

    private static <T> Arbitrary<List<T>> maybe(Arbitrary<T> values) {
        return Plain.oneOf(Arbitraries.just(List.of()), values.map(List::of));
    }

    /** Returns the fact itself where evidence is recorded of it; a view and an answer follow from others. */
    static Optional<Fact<?>> recorded(Fact<?> fact) {
        return fact.answerOf().isPresent() ? Optional.empty() : Optional.of(fact.base());
    }
}
