// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.text.Wording;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the author of a fact says about it, whatever its type. */
record Declaration(
        String id,
        Wording label,
        @Nullable Wording ask,
        boolean canBeNone,
        int alterationCost,
        ImmutableList<String> codes,
        ImmutableMap<String, Wording> codeLabels,
        @Nullable Comparable<?> least,
        @Nullable Comparable<?> most,
        @Nullable View view,
        @Nullable String answerOf,
        @Nullable Wording unit)
        implements Serializable {

    static Declaration of(String id) {
        String name = id.substring(id.indexOf('/') + 1).replace('-', ' ');
        Wording label = Wording.of(name);
        return new Declaration(
                id, label, null, false, 0, ImmutableList.of(), ImmutableMap.of(), null, null, null, null, null);
    }

    Declaration withLabel(Wording newLabel) {
        return new Declaration(
                id, newLabel, ask, canBeNone, alterationCost, codes, codeLabels, least, most, view, answerOf, unit);
    }

    Declaration withAsk(Wording newAsk) {
        return new Declaration(
                id, label, newAsk, canBeNone, alterationCost, codes, codeLabels, least, most, view, answerOf, unit);
    }

    Declaration withNone() {
        return new Declaration(
                id, label, ask, true, alterationCost, codes, codeLabels, least, most, view, answerOf, unit);
    }

    Declaration withAlterationCost(int cost) {
        return new Declaration(id, label, ask, canBeNone, cost, codes, codeLabels, least, most, view, answerOf, unit);
    }

    Declaration withCodes(List<String> newCodes) {
        ImmutableSet<String> distinct = ImmutableSet.copyOf(newCodes);
        if (distinct.size() < newCodes.size()) {
            throw new IllegalArgumentException("codes of " + id + " must not repeat but were " + newCodes);
        }
        return new Declaration(
                id,
                label,
                ask,
                canBeNone,
                alterationCost,
                distinct.asList(),
                codeLabels,
                least,
                most,
                view,
                answerOf,
                unit);
    }

    Declaration withCodeLabel(String code, Wording codeLabel) {
        Map<String, Wording> labels = new LinkedHashMap<>(codeLabels);
        labels.put(code, codeLabel);
        ImmutableMap<String, Wording> all = ImmutableMap.copyOf(labels);
        return new Declaration(
                id, label, ask, canBeNone, alterationCost, codes, all, least, most, view, answerOf, unit);
    }

    Declaration within(@Nullable Comparable<?> newLeast, @Nullable Comparable<?> newMost) {
        return new Declaration(
                id,
                label,
                ask,
                canBeNone,
                alterationCost,
                codes,
                codeLabels,
                bound(newLeast),
                bound(newMost),
                view,
                answerOf,
                unit);
    }

    /** Of one number there is one bound, however many zeros it was written with. */
    private static @Nullable Comparable<?> bound(@Nullable Comparable<?> value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    Declaration viewing(View newView) {
        return new Declaration(
                id,
                label,
                ask,
                newView.base().canBeNone(),
                alterationCost,
                codes,
                codeLabels,
                least,
                most,
                newView,
                answerOf,
                unit);
    }

    Declaration countedIn(Wording newUnit) {
        return new Declaration(
                id, label, ask, canBeNone, alterationCost, codes, codeLabels, least, most, view, answerOf, newUnit);
    }

    Declaration answering(String question) {
        return new Declaration(
                id, label, ask, canBeNone, alterationCost, codes, codeLabels, least, most, view, question, unit);
    }

    /** Returns the declaration without labels of codes that only repeat the code. */
    Declaration plain() {
        Map<String, Wording> telling = new LinkedHashMap<>(codeLabels);
        telling.entrySet().removeIf(entry -> entry.getValue().equals(Wording.of(entry.getKey())));
        ImmutableMap<String, Wording> rest = ImmutableMap.copyOf(telling);
        return new Declaration(
                id, label, ask, canBeNone, alterationCost, codes, rest, least, most, view, answerOf, unit);
    }

    String phrase(Object value, FactType<?> type, Locale language) {
        Wording known = codeLabels.get(value.toString());
        if (known != null) {
            return known.in(language);
        }
        boolean isChinese = Bilingual.in(language).isChinese();
        return isChinese && value instanceof Boolean yes ? (yes ? "是" : "否") : type.format(value);
    }
}
