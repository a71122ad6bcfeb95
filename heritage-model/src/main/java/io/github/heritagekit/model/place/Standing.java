// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageStyle;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * How much a geometry may be relied on: who drew it, and how far its edges may be from where they are in truth.
 *
 * <p>An official geometry is the boundary in law: without a positional error, the boundary is just where it is drawn. A provisional or
 * indicative one always states its error. Immutable and thread-safe.
 */
@Value.Immutable
@Serial.Version(1)
@HeritageStyle
public sealed interface Standing extends HeritageValue, WithStanding permits ImmutableStanding {

    /** What a geometry is to the authority that it concerns. */
    enum Status implements HeritageValue {
        /** Published by the authority as the boundary. */
        OFFICIAL("official", "正式"),
        /** Drawn from what the authority published, a text or an older plan, until there is an official geometry. */
        PROVISIONAL("provisional", "暂定"),
        /** Drawn to show roughly where. */
        INDICATIVE("indicative", "示意");

        private final String code;
        private final Wording label;

        Status(String code, String chinese) {
            this.code = code;
            this.label = Wording.en(code).zh(chinese);
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

    /** Returns what the geometry is to the authority. */
    Status status();

    /** Returns how far, at most, the edges may be from where they are in truth; 0 m, unless said otherwise. */
    @Value.Default
    default Length error() {
        return Length.ofMetres(0);
    }

    /** Returns the text that the geometry was drawn from, where there was one: {@code 10 m around the outer walls}. */
    Optional<Wording> drawnFrom();

    /** Returns who says so, in the order of the record. */
    List<Source> sources();

    /** Returns the standing of a boundary that is in law just where it is drawn. */
    static Standing official(Source... sources) {
        return builder().status(Status.OFFICIAL).addSources(sources).build();
    }

    /** Returns the standing of a boundary that is drawn until there is an official one, good to so much. */
    static Standing provisional(Length error, Source... sources) {
        return builder()
                .status(Status.PROVISIONAL)
                .error(error)
                .addSources(sources)
                .build();
    }

    /** Returns the standing of a boundary that shows roughly where, good to so much. */
    static Standing indicative(Length error, Source... sources) {
        return builder()
                .status(Status.INDICATIVE)
                .error(error)
                .addSources(sources)
                .build();
    }

    /** Starts a standing. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns whether it is official. */
    default boolean isOfficial() {
        return status() == Status.OFFICIAL;
    }

    /** Checks that a geometry that is not official states its error. */
    @Value.Check
    default void check() {
        requireNonNull(status(), "status");
        requireNonNull(error(), "error");
        requireNonNull(sources(), "sources");
        if (!isOfficial() && error().amount().signum() == 0) {
            throw new IllegalArgumentException("positional error of a geometry that is " + status().code()
                    + " must be over 0 m but was " + error());
        }
    }

    /** Returns status and error: {@code provisional, good to 10 m}. */
    default String inShort() {
        return status().code() + (error().amount().signum() == 0 ? "" : ", good to " + error());
    }

    /** Collects the parts of a standing. <b>Not thread-safe.</b> */
    final class Builder extends ImmutableStanding.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
