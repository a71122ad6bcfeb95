// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.explain;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.rules.facts.Evidence;
import io.github.heritagekit.rules.facts.FactOverride;
import io.github.heritagekit.rules.lang.Bilingual;
import io.github.heritagekit.rules.lang.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says evidence in words: what was found, by which source, and what an officer put in its place. */
final class EvidencePhrases {
    private final Locale language;
    private final Bilingual speech;

    EvidencePhrases(Locale language) {
        this.language = language;
        this.speech = Bilingual.in(language);
    }

    /** Returns the evidence that a condition saw of a recorded fact; of a view, that of its base. */
    String of(Explanation.Asked asked) {
        Fact<?> fact = asked.condition().fact();
        Fact<?> base = fact.base();
        String words = (base.equals(fact) ? "" : base.label().in(language) + speech.say(": ", "："))
                + asked.evidence().map(evidence -> recorded(evidence, base)).orElse(nobodyLooked())
                + asked.override().map(override -> inPlace(override, base)).orElse("");
        if (!asked.exact()) {
            words += speech.say("; too many possible values to try", "；可能的值太多，无法逐一测试");
        }
        return asked.failures().isEmpty()
                ? words
                : words + speech.say("; the test threw ", "；测试出错：") + String.join("; ", asked.failures());
    }

    private String inPlace(FactOverride override, Fact<?> fact) {
        String who = speech.say(
                "; overridden by " + override.author() + " on " + override.date() + ": " + override.reason(),
                "；由" + override.author() + "于" + override.date() + "更正：" + override.reason());
        return who
                + override.recorded()
                        .map(before -> speech.say("; recorded: ", "；原记录：") + recorded(before, fact))
                        .orElse(speech.say("; nothing was recorded", "；原无记录"));
    }

    private String nobodyLooked() {
        return Finding.Reason.NOBODY_LOOKED.label(language);
    }

    private String recorded(Evidence evidence, Fact<?> fact) {
        String found = evidence.recorded() instanceof SetFinding<?> set
                ? members(set, fact)
                : evidence.recorded() instanceof Finding<?> finding
                        ? found(finding, fact)
                        : evidence.recorded().toString();
        // the statements of a dispute carry their own sources
        List<Source> sources = evidence.recorded() instanceof Finding.Disputed<?> ? List.of() : evidence.sources();
        return found + sources(sources);
    }

    /** What a source says is told where it is the only one; of several, only their names. */
    private static String sources(List<Source> sources) {
        if (sources.isEmpty()) {
            return "";
        }
        return sources.size() == 1
                ? "  [" + source(sources.get(0)) + "]"
                : sources.stream().map(Source::inShort).collect(Collectors.joining("; ", "  [", "]"));
    }

    private static String source(Source source) {
        return source.inShort() + source.note().map(note -> ": " + note).orElse("");
    }

    private String found(Finding<?> finding, Fact<?> fact) {
        if (finding instanceof Finding.Recorded<?> one) {
            return fact.phrase(one.recorded(), language);
        }
        if (finding instanceof Finding.None<?>) {
            return speech.say("none", "无");
        }
        if (finding instanceof Finding.Between<?> range) {
            return range(
                    range.lower().map(v -> fact.phrase(v, language)),
                    range.upper().map(v -> fact.phrase(v, language)));
        }
        if (finding instanceof Finding.OneOf<?> oneOf) {
            String values = oneOf.values().stream()
                    .map(value -> fact.phrase(value, language))
                    .collect(Collectors.joining(speech.say(" or ", "或")));
            return values + (oneOf.orNone() ? speech.say(" or none", "或无") : "");
        }
        if (finding instanceof Finding.Disputed<?> disputed) {
            return disputed.statements().stream()
                    .map(statement -> found(statement, fact) + sources(statement.sources()))
                    .collect(Collectors.joining("; ", speech.say("disputed: ", "说法不一："), ""));
        }
        Finding.Unrecorded<?> unrecorded = (Finding.Unrecorded<?>) finding;
        return unrecorded.reason().label(language) + (unrecorded.note().isEmpty() ? "" : ": " + unrecorded.note());
    }

    private String range(Optional<String> lower, Optional<String> upper) {
        if (lower.isEmpty()) {
            return speech.say("at most ", "至多") + upper.orElseThrow();
        }
        return upper.map(most -> lower.get() + speech.say(" to ", "至") + most)
                .orElse(speech.say("at least ", "至少") + lower.get());
    }

    private String members(SetFinding<?> set, Fact<?> fact) {
        List<String> parts = new ArrayList<>();
        if (!set.present().isEmpty()) {
            parts.add(names(set.present(), fact));
        } else if (set.complete()) {
            parts.add(speech.say("none", "无"));
        }
        if (!set.complete() && !set.absent().isEmpty()) {
            parts.add(speech.say("not ", "不包括") + names(set.absent(), fact));
        }
        if (!set.complete()) {
            parts.add(
                    set.isRecorded()
                            ? speech.say("the rest not recorded", "其余未记录")
                            : set.reason().label(language));
        }
        return String.join(speech.say(", ", "，"), parts);
    }

    private String names(Iterable<?> codes, Fact<?> fact) {
        List<String> names = new ArrayList<>();
        codes.forEach(code -> names.add(fact.phrase(code, language)));
        return String.join(speech.say(", ", "、"), names);
    }
}
