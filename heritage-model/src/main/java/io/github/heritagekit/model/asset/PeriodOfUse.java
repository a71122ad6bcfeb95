// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageStyle;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.YearRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * A period in which a place served one use: production, then storage, then studios.
 *
 * <p>Periods of one place may overlap, as a works goes on while a part of it is a museum. The form is ours. Immutable and thread-safe.
 */
@Value.Immutable
@Serial.Version(1)
@HeritageStyle
public sealed interface PeriodOfUse extends HeritageValue, WithPeriodOfUse permits ImmutablePeriodOfUse {

    /** Returns what it was used for. */
    UseKind use();

    /** Returns the years of the use, both ends included; not recorded, unless said otherwise. */
    @Value.Default
    default Finding<YearRange> years() {
        return Finding.unrecorded();
    }

    /** Returns what else should be known. */
    Optional<Wording> note();

    /** Returns who says so, in the order of the record. */
    List<Source> sources();

    /** Returns what others say of it in their own words, by name. */
    Map<ExtensionName, ExtensionValue> extensions();

    /** Starts a period of use. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the period of a use. */
    static PeriodOfUse of(UseKind use, YearRange years) {
        return builder().use(use).years(years).build();
    }

    /** Checks that nothing is missing; only in a forged stream it can be. */
    @Value.Check
    default void check() {
        requireNonNull(use(), "use");
        requireNonNull(years(), "years");
        requireNonNull(sources(), "sources");
        requireNonNull(extensions(), "extensions");
    }

    /** Returns the use and its years: {@code museum, since 2019}. */
    default String inShort() {
        return use() + ", " + years();
    }

    /** Collects what is said of a period of use; the use is required. <b>Not thread-safe.</b> */
    final class Builder extends ImmutablePeriodOfUse.Builder {
        /** Starts empty. */
        public Builder() {}

        /** Sets the years of the use. */
        public Builder years(YearRange years) {
            return years(Finding.of(years));
        }
    }
}
