// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.lang.Comparison;
import io.github.heritagekit.rules.lang.DeclaredFact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.OrderedFact;
import io.github.heritagekit.rules.lang.ValueSet;
import java.util.Optional;

/** Reads the domain of a fact: {@code between 0 and 10}, {@code at least 0}, {@code at most 10}, or S-FEEL in quotes. */
final class DomainSyntax {
    private final Shapes shapes;
    private final Problems problems;

    DomainSyntax(Shapes shapes, Problems problems) {
        this.shapes = shapes;
        this.problems = problems;
    }

    /** Returns the fact within its domain; the fact as it is if the domain was told to be wrong. */
    DeclaredFact<?, ?> read(DeclaredFact<?, ?> fact, String where, Fields fields) {
        Optional<Node> node = fields.find("domain");
        if (node.isEmpty()) {
            return fact;
        }
        if (fact.view().isPresent()) {
            fields.refuse(
                    "domain", "its values follow from the fact that it is computed from; narrow the domain of that");
            return fact;
        }
        if (!(fact instanceof OrderedFact<?, ?> ordered)) {
            fields.refuse("domain", "it is for facts whose values have an order; list the `codes` of others");
            return fact;
        }
        return shapes.text(node.get(), where, "`domain`")
                .<DeclaredFact<?, ?>>map(text -> narrowed(ordered, text, where))
                .orElse(fact);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // bounds are parsed by the fact's own type
    private DeclaredFact<?, ?> narrowed(OrderedFact fact, Node.Scalar text, String where) {
        FactType<?> type = fact.type();
        OrderedTest test = OrderedTest.of(text.text(), type == FactType.YEAR || type == FactType.DATE);
        Optional<Comparable> first = Texts.parse(fact, test.first());
        Optional<Comparable> last = Texts.parse(fact, test.last());
        Comparison comparison = test.comparison().orElse(null);
        boolean range = comparison == null && test.firstIncluded() && test.lastIncluded();
        boolean half = comparison == Comparison.AT_LEAST || comparison == Comparison.AT_MOST;
        if (first.isEmpty() || last.isEmpty() || !(range || half)) {
            String hint = OrderedTest.hint(text.text().strip(), false);
            problems.add(
                    ProblemCode.BAD_DOMAIN,
                    where,
                    text,
                    "`domain` must be `between … and …`, `at least …` or `at most …` with " + type.expectation()
                            + " for each bound but is " + Problems.quote(text.text()) + hint);
            return fact;
        }
        if (first.get().compareTo(last.get()) > 0) {
            return empty(fact, text, where);
        }
        DeclaredFact<?, ?> narrowed = range
                ? fact.within(first.get(), last.get())
                : comparison == Comparison.AT_LEAST ? fact.from(first.get()) : fact.upTo(first.get());
        boolean some = !((ValueSet) narrowed.domain()).withNone(false).isEmpty();
        return some ? narrowed : empty(fact, text, where);
    }

    private DeclaredFact<?, ?> empty(DeclaredFact<?, ?> fact, Node.Scalar text, String where) {
        problems.add(
                ProblemCode.EMPTY_RANGE,
                where,
                text,
                "no value of `" + fact.name() + "` lies in the domain " + Problems.quote(text.text()));
        return fact;
    }

    /** Returns the domain of a fact as it is written, if its author narrowed it. */
    static Optional<String> write(DeclaredFact<?, ?> fact) {
        if (!(fact instanceof OrderedFact<?, ?> ordered)) {
            return Optional.empty();
        }
        Optional<String> least = ordered.least().map(fact.type()::format);
        Optional<String> most = ordered.most().map(fact.type()::format);
        if (least.isPresent() && most.isPresent()) {
            return Optional.of("between " + least.get() + " and " + most.get());
        }
        return least.map(bound -> "at least " + bound).or(() -> most.map(bound -> "at most " + bound));
    }
}
