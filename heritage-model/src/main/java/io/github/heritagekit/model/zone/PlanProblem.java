// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.text.Wording;
import java.util.List;
import java.util.Locale;

/**
 * Something in a plan that its authors should look at, and where.
 *
 * <p>The form is ours. Immutable and thread-safe.
 *
 * @param kind what is wrong
 * @param zones the zones it is about, in the order of their ids, but the outer before the inner
 * @param place where
 * @param sentence what is wrong, for a person, in English and Chinese
 */
public record PlanProblem(Kind kind, List<ZoneId> zones, Footprint place, Wording sentence) implements HeritageValue {

    /** What may be wrong with a plan. */
    public enum Kind implements HeritageValue {
        /** Zones that exclude each other overlap. */
        OVERLAP("overlap", "重叠"),
        /** A zone that is drawn around another one does not surround it. */
        NOT_ENCLOSED("not-enclosed", "未包围"),
        /** Ground that no zone of the base layer has and that several surround, or that the plan says it covers. */
        GAP("gap", "空隙"),
        /** An overlap or gap that is nowhere wider than the tolerance, as where two drawings do not quite fit. */
        SLIVER("sliver", "细缝"),
        /** A zone that has no ground to speak of, or adds none to what it is drawn around. */
        DEGENERATE("degenerate", "退化"),
        /** A geometry that is used as official and is not. */
        PROVISIONAL_AS_OFFICIAL("provisional-as-official", "暂定作正式");

        private final String code;
        private final Wording label;

        Kind(String code, String chinese) {
            this.code = code;
            this.label = Wording.en(code.replace('-', ' ')).zh(chinese);
        }

        /** Returns the word that is written in data. */
        public String code() {
            return code;
        }

        /** Returns the label in English or Chinese, English for other languages. */
        public String label(Locale language) {
            return label.in(language);
        }
    }

    /** Checks that all parts are given and copies the zones. */
    public PlanProblem {
        requireNonNull(kind, "kind");
        zones = ImmutableList.copyOf(zones);
        requireNonNull(place, "place");
        requireNonNull(sentence, "sentence");
    }

    /** Returns the sentence in English. */
    @Override
    public String toString() {
        return sentence.in(Locale.ENGLISH);
    }
}
