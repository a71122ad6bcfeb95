// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.DeclaredFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.View;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what is given in an example. */
final class GivenSyntax {
    private static final int FARTHEST_YEAR = 1_000_000;

    private final Names names;
    private final Shapes shapes;
    private final Problems problems;
    private final EvidenceSyntax evidence;
    private final MemberSyntax members;

    GivenSyntax(Names names, Shapes shapes, Problems problems, boolean asRecorded) {
        this.names = names;
        this.shapes = shapes;
        this.problems = problems;
        this.evidence = new EvidenceSyntax(shapes, problems, asRecorded);
        this.members = new MemberSyntax(shapes, problems);
    }

    /** Puts what is given; the number of a view is turned back into what it counts from, on the day. */
    void read(Node node, String where, Optional<LocalDate> day, Facts.Builder facts) {
        Set<Fact<?>> seen = new LinkedHashSet<>();
        List<Node.Entry> entries =
                shapes.map(node, where, "`given`").map(Node.Mapping::entries).orElse(List.of());
        for (Node.Entry entry : entries) {
            Optional<Fact<?>> fact = names.fact(entry.key(), where);
            if (fact.isPresent() && isFree(fact.get(), entry.key(), where, seen)) {
                put(fact.get(), entry, where, day, facts);
            }
        }
    }

    private boolean isFree(Fact<?> fact, Node.Scalar name, String where, Set<Fact<?>> seen) {
        if (fact.answerOf().isPresent()) {
            problems.add(
                    ProblemCode.GIVEN_ANSWER,
                    where,
                    name,
                    Problems.quote(name.text())
                            + " is the answer to a question and follows from the rules; it cannot be given");
            return false;
        }
        if (!seen.add(fact.base())) {
            problems.add(
                    ProblemCode.GIVEN_TWICE,
                    where,
                    name,
                    "fact " + Problems.quote(name.text())
                            + " is given already, by another name or as the fact behind it");
            return false;
        }
        return true;
    }

    private void put(Fact<?> fact, Node.Entry entry, String where, Optional<LocalDate> day, Facts.Builder facts) {
        try {
            if (fact instanceof CodesFact set) {
                members.read(set, entry.key(), entry.value(), where).ifPresent(finding -> facts.put(set, finding));
            } else if (fact instanceof WholeNumberFact number && fact.view().isPresent()) {
                putBase(number, fact.view().get(), entry, where, day, facts);
            } else {
                putValue(fact, entry, where, facts);
            }
        } catch (InvalidRulePackException e) {
            throw e; // the file holds more than it may
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            bad(fact, entry, where);
        }
    }

    private <T> void putValue(Fact<T> fact, Node.Entry entry, String where, Facts.Builder facts) {
        evidence.read(fact, entry.key(), entry.value(), where).ifPresent(finding -> facts.put(fact, finding));
    }

    private void putBase(
            WholeNumberFact number,
            View view,
            Node.Entry entry,
            String where,
            Optional<LocalDate> day,
            Facts.Builder facts) {
        Optional<Finding<Long>> finding = evidence.read(number, entry.key(), entry.value(), where);
        if (day.isEmpty()) {
            problems.add(
                    ProblemCode.MISSING_DATE,
                    where,
                    entry.key(),
                    Problems.quote(entry.key().text())
                            + " counts the time until the day of the example; add the key `asOf`");
        } else if (finding.isPresent()) {
            put(view.base(), view.baseOf(finding.get(), day.get()), facts);
        }
    }

    @SuppressWarnings("unchecked") // a view turns numbers into findings of its base
    private static <T> void put(Fact<T> base, Finding<?> finding, Facts.Builder facts) {
        Finding<T> found = (Finding<T>) finding;
        if (!isNear(found)) {
            throw new IllegalArgumentException("year must be within reach but was " + finding);
        }
        facts.put(base, found);
    }

    private static boolean isNear(Finding<?> finding) {
        if (finding instanceof Finding.Disputed<?> disputed) {
            return disputed.statements().stream().allMatch(GivenSyntax::isNear);
        }
        if (finding instanceof Finding.Between<?> range) {
            return range.lower().map(GivenSyntax::isNear).orElse(true)
                    && range.upper().map(GivenSyntax::isNear).orElse(true);
        }
        if (finding instanceof Finding.OneOf<?> candidates) {
            return candidates.values().stream().allMatch(GivenSyntax::isNear);
        }
        return finding.value().map(GivenSyntax::isNear).orElse(true);
    }

    private static boolean isNear(Object value) {
        return value instanceof Integer year
                ? Math.abs((long) year) <= FARTHEST_YEAR
                : Math.abs(((LocalDate) value).getYear()) <= Texts.FARTHEST_DATE;
    }

    private void bad(Fact<?> fact, Node.Entry entry, String where) {
        Optional<String> domain = DomainSyntax.write((DeclaredFact<?, ?>) fact.base());
        problems.add(
                ProblemCode.BAD_EVIDENCE,
                where,
                entry.value(),
                "what is given of " + Problems.quote(entry.key().text()) + " cannot be: "
                        + Shapes.describe(entry.value())
                        + domain.map(range -> "; the domain of `" + fact.base().name() + "` is `" + range + "`")
                                .orElse(""));
    }
}
