// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.DeclaredFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.View;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import java.util.Locale;
import java.util.Optional;

/** Writes facts and questions. */
final class DeclarationForm {
    private final ShortNames names;

    DeclarationForm(ShortNames names) {
        this.names = names;
    }

    Written fact(Fact<?> fact) {
        Optional<View> view = fact.view();
        Written.Map map = Written.map().put("type", fact.type().typeName());
        map.put("viewOf", view.map(known -> Written.text(names.fact(known.base()))));
        map.put(
                "unit",
                view.map(known -> Written.text(ViewSyntax.word(known.unit()))).or(() -> unit(fact)));
        codes(fact, map);
        return map.put("domain", DomainSyntax.write((DeclaredFact<?, ?>) fact).map(Written::text))
                .putIf(view.isEmpty() && fact.canBeNone(), "orNone", Written.flag(true))
                .putIf(fact.isAlterable(), "alterable", alterable(fact.alterationCost()))
                .put("label", label(fact.label(), fact.name()))
                .put("ask", fact.asking().map(Written::wording))
                .closed();
    }

    private static Written alterable(int cost) {
        return cost == 1 ? Written.flag(true) : Written.text(FactsSection.AT_COST + cost);
    }

    private static Optional<Written> unit(Fact<?> fact) {
        return fact instanceof WholeNumberFact number ? number.unit().map(Written::wording) : Optional.empty();
    }

    private static void codes(Fact<?> fact, Written.Map map) {
        boolean coded = fact.type() == FactType.CODE || fact.type() == FactType.CODES;
        if (coded && fact.codes().isEmpty()) {
            Written.Map called = Written.map();
            fact.codeLabels().forEach((code, label) -> called.put(code, Written.wording(label)));
            map.putIf(!called.isEmpty(), "called", called.closed());
        } else if (coded && fact.codeLabels().isEmpty()) {
            map.put("codes", Written.list(fact.codes()));
        } else if (coded) {
            Written.Map codes = Written.map();
            for (String code : fact.codes()) {
                Wording label = fact.codeLabels().get(code);
                codes.put(code, label == null ? Written.text(code) : Written.wording(label));
            }
            map.put("codes", codes.closed());
        }
    }

    /** Returns what something is called, unless that is just its name. */
    private static Optional<Written> label(Wording label, String name) {
        return label.equals(Wording.of(name.replace('-', ' ')))
                ? Optional.empty()
                : Optional.of(Written.wording(label));
    }

    Written question(Question<?> question) {
        boolean named =
                question.codes().stream().anyMatch(code -> !question.label(code).equals(Wording.of(code)));
        Written.Map answers = Written.map();
        question.codes().forEach(code -> answers.put(code, Written.wording(question.label(code))));
        return Written.map()
                .put("label", label(question.label(), names.question(question)))
                .put("answers", named ? answers.closed() : Written.list(question.codes()))
                .put("resolution", resolution(question))
                .putIf(!(question instanceof ChoiceQuestion<?>), "collect", Written.flag(true))
                .closed();
    }

    private static Optional<Written> resolution(Question<?> question) {
        return question instanceof ChoiceQuestion<?> choice
                ? Optional.of(Written.text(choice.resolution().name().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}
