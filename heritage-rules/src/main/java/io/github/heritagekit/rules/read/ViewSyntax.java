// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.lang.DateFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.View;
import io.github.heritagekit.rules.lang.YearFact;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads how a number is computed from a year or date: {@code viewOf: opened} with {@code unit: months}. */
final class ViewSyntax {
    private final Names names;
    private final Set<String> views;
    private final Shapes shapes;
    private final Problems problems;

    ViewSyntax(Names names, Set<String> views, Shapes shapes, Problems problems) {
        this.names = names;
        this.views = views;
        this.shapes = shapes;
        this.problems = problems;
    }

    /** Returns the view, or nothing if something in it was told. */
    Optional<View> read(String where, Fields fields) {
        Optional<Node.Scalar> base = fields.find("viewOf").flatMap(node -> shapes.text(node, where, "`viewOf`"));
        Optional<Fact<?>> known = base.flatMap(name -> base(name, where));
        return known.flatMap(fact -> unit(fact, where, fields).map(unit -> new View(fact, unit)));
    }

    private Optional<Fact<?>> base(Node.Scalar name, String where) {
        boolean view = views.contains(names.own(name.text()));
        Optional<Fact<?>> fact = view ? Optional.empty() : names.fact(name, where);
        boolean time = fact.isPresent() && (fact.get() instanceof YearFact || fact.get() instanceof DateFact);
        if (view || (fact.isPresent() && !time)) {
            FactType<?> type = view ? FactType.WHOLE_NUMBER : fact.get().type();
            problems.add(
                    ProblemCode.TYPE_MISMATCH,
                    where,
                    name,
                    "`viewOf` must name a year fact or a date fact but " + Problems.quote(name.text()) + " is "
                            + Texts.kind(type));
        }
        return fact.filter(known -> time);
    }

    /** Returns what a view counts: years, unless its unit says otherwise. */
    private Optional<View.Unit> unit(Fact<?> base, String where, Fields fields) {
        Optional<Node> node = fields.find("unit");
        if (node.isEmpty()) {
            return Optional.of(View.Unit.YEARS);
        }
        Optional<Node.Scalar> text = shapes.text(node.get(), where, "`unit`");
        Optional<View.Unit> unit = text.flatMap(word -> Arrays.stream(View.Unit.values())
                .filter(each -> word(each).equals(word.text().strip()))
                .findFirst());
        if (text.isPresent() && unit.isEmpty()) {
            List<String> units =
                    Arrays.stream(View.Unit.values()).map(ViewSyntax::word).toList();
            String word = text.get().text();
            problems.add(
                    ProblemCode.BAD_UNIT,
                    where,
                    text.get(),
                    "`unit` of a view must be `years`, `months` or `days` but is " + Problems.quote(word)
                            + problems.hint(word, units));
        }
        if (unit.isPresent() && base instanceof YearFact && unit.get() != View.Unit.YEARS) {
            problems.add(
                    ProblemCode.BAD_UNIT,
                    where,
                    node.get(),
                    "`unit` of a view of the year fact `" + base.name() + "` must be `years` but is `"
                            + word(unit.get()) + "`; only from a date can months and days be counted");
            return Optional.empty();
        }
        return unit;
    }

    /** Returns a unit as it is written: {@code months}. */
    static String word(View.Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
