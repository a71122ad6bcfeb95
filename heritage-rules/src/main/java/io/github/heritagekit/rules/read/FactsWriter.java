// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.facts.Evidence;
import io.github.heritagekit.rules.facts.FactOverride;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what is known of a case as JSON that {@link FactsReader} reads.
 *
 * <p>What is read back is equal to what was written, overrides and what they replace included, but for two things: decimal
 * numbers lose the zeros at their end, since 0.50 and 0.5 are one number, and of a source its title, locator, date and note are
 * written and not what others say of it. Facts are named by their ids. The same facts give the same bytes.
 */
public final class FactsWriter {
    private FactsWriter() {}

    /**
     * Returns the case as JSON.
     *
     * @throws IllegalArgumentException if a case cannot say so: evidence of an answer, which follows from rules; a text
     *     or code that begins or ends in a blank or reads {@code none} or {@code unrecorded}; a date beyond the year 9999
     */
    public static String write(Facts facts) {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("format", 1);
        if (!facts.asOf().equals(AsOf.ANY_DAY)) {
            top.put("asOf", facts.asOf());
        }
        Map<String, Object> known = new LinkedHashMap<>();
        for (Fact<?> fact : facts.known()) {
            FactOverride override = facts.overrideOf(fact).orElse(null);
            (override == null ? facts.evidence(fact) : override.recorded())
                    .ifPresent(evidence -> known.put(fact.id(), evidence(fact, evidence.recorded())));
        }
        top.put("facts", known);
        if (!facts.overrides().isEmpty()) {
            top.put(
                    "overrides",
                    facts.overrides().stream().map(FactsWriter::override).toList());
        }
        String text = JsonText.of(top);
        check(facts, text);
        return text;
    }

    private static Map<String, Object> override(FactOverride override) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("fact", override.fact().id());
        map.put("value", evidence(override.fact(), override.evidence().recorded()));
        map.put("reason", override.reason());
        map.put("by", override.author());
        map.put("on", override.date());
        return map;
    }

    private static Object evidence(Fact<?> fact, HeritageValue recorded) {
        if (recorded instanceof SetFinding<?> set) {
            return members(set);
        }
        Finding<?> finding = (Finding<?>) recorded;
        if (finding instanceof Finding.Disputed<?> disputed) {
            List<Object> statements = new ArrayList<>();
            disputed.statements().forEach(statement -> statements.add(evidence(fact, statement)));
            return ImmutableMap.of("disputed", statements);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        if (finding instanceof Finding.Unrecorded<?> unrecorded) {
            if (unrecorded.equals(Finding.unrecorded())) {
                return "unrecorded";
            }
            map.put("unrecorded", SourceSyntax.word(unrecorded.reason()));
            if (!unrecorded.note().isEmpty()) {
                map.put("note", unrecorded.note());
            }
        } else {
            map.put("value", value(fact, finding));
        }
        sources(finding.sources(), map);
        Object value = map.get("value");
        return value != null && map.size() == 1 ? value : map;
    }

    private static Object members(SetFinding<?> set) {
        boolean said =
                set.reason() != Finding.Reason.NOBODY_LOOKED || !set.sources().isEmpty();
        if (!said && !set.isRecorded()) {
            return "unrecorded";
        }
        if (!said && set.complete() && set.absent().isEmpty()) {
            return set.present();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        if (!set.present().isEmpty()) {
            map.put("includes", set.present());
        }
        if (!set.absent().isEmpty()) {
            map.put("excludes", set.absent());
        }
        if (set.complete()) {
            map.put("complete", "yes");
        }
        if (set.reason() != Finding.Reason.NOBODY_LOOKED) {
            map.put("unrecorded", SourceSyntax.word(set.reason()));
        }
        sources(set.sources(), map);
        return map;
    }

    private static void sources(List<Source> sources, Map<String, Object> map) {
        if (!sources.isEmpty()) {
            map.put("sources", sources.stream().map(FactsWriter::source).toList());
        }
    }

    private static Object value(Fact<?> fact, Finding<?> finding) {
        if (finding instanceof Finding.Recorded<?> recorded) {
            return one(fact, recorded.recorded());
        }
        if (finding instanceof Finding.OneOf<?> oneOf) {
            List<Object> values = new ArrayList<>();
            oneOf.values().forEach(value -> values.add(one(fact, value)));
            if (oneOf.orNone()) {
                values.add("none");
            }
            return values;
        }
        if (finding instanceof Finding.Between<?> between) {
            String lower = between.lower().map(fact.type()::format).orElse("");
            String upper = between.upper().map(fact.type()::format).orElse("");
            if (lower.isEmpty()) {
                return "at most " + upper;
            }
            return upper.isEmpty() ? "at least " + lower : "between " + lower + " and " + upper;
        }
        return "none";
    }

    private static Object one(Fact<?> fact, Object value) {
        return value instanceof Integer || value instanceof Long
                ? value
                : fact.type().format(value);
    }

    private static Object source(Source source) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("title", source.title());
        source.locator().ifPresent(locator -> map.put("locator", locator));
        source.date().ifPresent(date -> map.put("date", date));
        source.note().ifPresent(note -> map.put("note", note));
        return map.size() == 1 ? source.title() : map;
    }

    /** What the grammar cannot say is refused; a case that says something else is never written. */
    private static void check(Facts facts, String text) {
        Facts read;
        try {
            read = new FactsReader(CaseVocabulary.of(facts.known())).read("case.json", text);
        } catch (InvalidFactsException e) {
            throw new IllegalArgumentException(
                    "a case cannot say this: " + e.problems().get(0).message(), e);
        }
        for (Fact<?> fact : facts.known()) {
            Evidence written = facts.evidence(fact).orElseThrow();
            if (read.evidence(fact).filter(found -> isSame(found, written)).isEmpty()) {
                throw new IllegalArgumentException("evidence for " + fact
                        + " must be something that a case can say but was " + written.recorded());
            }
        }
    }

    private static boolean isSame(Evidence found, Evidence written) {
        return found.possible().equals(written.possible())
                && found.sources().size() == written.sources().size();
    }
}
