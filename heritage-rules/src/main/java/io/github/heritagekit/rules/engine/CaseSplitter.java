// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.ValueSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Splits what is possible into cases in each of which a rule certainly gives the answer of a decided verdict.
 *
 * <p>It splits on a fact of the rule that needs the fewest, and stops as soon as one rule covers a case.
 */
final class CaseSplitter {
    private static final int MOST_CASES = 64;

    private final Target target;
    private final int answer;
    private final List<Variable> variables;
    private int cases;

    private CaseSplitter(Target target, int answer, List<Variable> variables) {
        this.target = target;
        this.answer = answer;
        this.variables = variables;
    }

    /** Returns whether a rule certainly gives the answer with the code, so that there are no cases to tell. */
    static boolean isGiven(String code, List<RuleExplanation> rules) {
        return rules.stream()
                .anyMatch(rule -> rule.standing() == Standing.HOLDS
                        && rule.rule().answerCode().equals(Optional.of(code)));
    }

    /** Returns the cases; nothing if there would be too many to tell. */
    static Optional<CaseSplit> of(Target target, int answer, Facts facts) {
        CaseSplitter splitter =
                new CaseSplitter(target, answer, Variable.of(target.program().cells(), facts));
        Truth[] leaves = new Truth[target.program().leafCount()];
        Arrays.fill(leaves, Truth.UNKNOWN);
        for (Variable variable : splitter.variables) {
            if (variable.isKnown()) {
                variable.cells().get(0).assign(variable.leaves(), leaves);
            }
        }
        return splitter.split(leaves).filter(split -> splitter.cases <= MOST_CASES);
    }

    /** Returns how a case is answered; nothing if it cannot be, or if there were too many. */
    private Optional<CaseSplit> split(Truth[] leaves) {
        Truth[] work = leaves.clone();
        if (target.excluded(work) == Truth.TRUE) {
            return Optional.empty();
        }
        target.possible(work);
        Program.Step step = target.program().target();
        Truth[] standing = Resolver.standing(step.rules(), work);
        List<String> giving = giving(step, standing, Truth.TRUE);
        Optional<Variable> next = giving.isEmpty() ? next(step, standing, work) : Optional.empty();
        if (next.isEmpty() || ++cases > MOST_CASES) {
            // with everything known only answers in conflict leave a rule open
            return Optional.of(new CaseSplit.Given(giving.isEmpty() ? giving(step, standing, Truth.UNKNOWN) : giving));
        }
        return cases(next.get(), leaves);
    }

    private List<String> giving(Program.Step step, Truth[] standing, Truth truth) {
        List<Program.CompiledRule> giving = new ArrayList<>();
        for (int i = 0; i < standing.length; i++) {
            if (standing[i] == truth && step.rules().get(i).answer() == answer) {
                giving.add(step.rules().get(i));
            }
        }
        giving.sort((one, other) -> Integer.compare(one.rank(), other.rank()));
        return giving.stream().map(Program.CompiledRule::id).toList();
    }

    private Optional<Variable> next(Program.Step step, Truth[] standing, Truth[] work) {
        Optional<Variable> best = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < standing.length; i++) {
            if (standing[i] == Truth.UNKNOWN && step.rules().get(i).answer() == answer) {
                List<Variable> open = open(step, i, work);
                if (!open.isEmpty() && open.size() < fewest) {
                    fewest = open.size();
                    best = Optional.of(open.get(0));
                }
            }
        }
        return best.or(() -> anyOpen(work));
    }

    /** Returns what a rule still depends on, by itself or through the rules that set it aside. */
    private List<Variable> open(Program.Step step, int place, Truth[] work) {
        Signature signature = new Signature();
        Program.CompiledRule rule = step.rules().get(place);
        signature.test(rule.when(), work);
        for (int exception : rule.exceptions()) {
            signature.test(step.rules().get(exception).when(), work);
        }
        return open(signature);
    }

    private Optional<Variable> anyOpen(Truth[] work) {
        Signature signature = new Signature();
        target.sign(work, signature);
        return open(signature).stream().findFirst();
    }

    /**
     * Returns what is open. Whether a set has members that no condition names is asked last: then it has none that is named, or
     * it would not matter, and so it is asked whether it has any.
     */
    private List<Variable> open(Signature signature) {
        return variables.stream()
                .filter(variable -> signature.dependsOn(variable.leaves()))
                .sorted(Comparator.comparing(CaseSplitter::isAnyOther))
                .toList();
    }

    private static boolean isAnyOther(Variable variable) {
        return variable.of().member().equals(Optional.of(Cells.ANY_OTHER));
    }

    private Optional<CaseSplit> cases(Variable variable, Truth[] leaves) {
        Map<CaseSplit, List<Cells.Cell>> byResult = new LinkedHashMap<>();
        for (Cells.Cell cell : variable.cells()) {
            Truth[] narrowed = leaves.clone();
            cell.assign(variable.leaves(), narrowed);
            split(narrowed)
                    .ifPresent(result -> byResult.computeIfAbsent(result, key -> new ArrayList<>())
                            .add(cell));
        }
        if (byResult.size() < 2) {
            return byResult.keySet().stream().findFirst();
        }
        List<Cells.Cell> reached =
                byResult.values().stream().flatMap(List::stream).toList();
        List<CaseSplit.Case> all = new ArrayList<>();
        byResult.forEach((result, cells) -> all.add(new CaseSplit.Case(condition(variable, cells, reached), result)));
        return Optional.of(new CaseSplit.Split(variable.fact(), all));
    }

    /**
     * Returns what holds of the fact where it lies in some of the cells reached. Cells of the same values differ in how tests
     * written in Java come out; where only some of them are meant, so do the tests.
     */
    private static Condition condition(Variable variable, List<Cells.Cell> cells, List<Cells.Cell> reached) {
        List<Cells.Cell> whole = new ArrayList<>();
        List<Condition> parts = new ArrayList<>();
        for (Cells.Cell cell : cells) {
            List<Cells.Cell> alike = reached.stream()
                    .filter(other -> other.values().equals(cell.values()))
                    .toList();
            if (cells.containsAll(alike)) {
                whole.add(cell);
            } else {
                List<Condition> both = new ArrayList<>(tests(variable, cell, alike));
                both.add(0, condition(variable, cell.values()));
                parts.add(Condition.all(both));
            }
        }
        whole.stream()
                .map(Cells.Cell::values)
                .reduce(ValueSet::or)
                .ifPresent(values -> parts.add(0, condition(variable, values)));
        return Condition.any(parts);
    }

    /** Returns how the tests come out that not all of the cells agree on. */
    private static List<Condition> tests(Variable variable, Cells.Cell cell, List<Cells.Cell> alike) {
        List<Condition> tests = new ArrayList<>();
        variable.of().tests().forEach((number, test) -> {
            boolean holds = cell.holding().get(number);
            if (alike.stream().anyMatch(other -> other.holding().get(number) != holds)) {
                tests.add(holds ? test : Condition.not(test));
            }
        });
        return tests;
    }

    /** Returns what holds of the fact where it lies in the values; of a member of a set whether it is one. */
    private static Condition condition(Variable variable, ValueSet values) {
        Fact<?> fact = variable.fact();
        if (fact instanceof CodesFact set) {
            Condition in = isAnyOther(variable)
                    ? set.isPresent()
                    : set.includes(variable.of().member().orElseThrow());
            return values.values(2).orElseThrow().contains(true) ? in : Condition.not(in);
        }
        return values.asCondition(fact);
    }
}
