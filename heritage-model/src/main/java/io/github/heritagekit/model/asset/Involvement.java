// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageStyle;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.YearRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * The part that one person, firm or body took in an asset: its architect, its maker, one of its owners.
 *
 * <p>Several may share a role, as the lists of national industrial heritage name several owners and applicants of one works (MIIT,
 * batch 7), and each may have years of its own. Immutable and thread-safe.
 */
@Value.Immutable
@Serial.Version(1)
@HeritageStyle
public sealed interface Involvement extends HeritageValue, WithInvolvement permits ImmutableInvolvement {

    /** Returns the part that was taken. */
    PersonRole role();

    /** Returns the name of the person, firm or body. */
    Wording name();

    /** Returns its number in a register of persons or firms. */
    Optional<AssetId> identifier();

    /** Returns when it took this part. */
    Optional<YearRange> years();

    /** Returns what else should be known. */
    Optional<Wording> note();

    /** Returns who says so, in the order of the record. */
    List<Source> sources();

    /** Returns what others say of it in their own words, by name. */
    Map<ExtensionName, ExtensionValue> extensions();

    /** Starts an involvement. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the part that somebody took. */
    static Involvement of(PersonRole role, Wording name) {
        return builder().role(role).name(name).build();
    }

    /** Checks that nothing is missing; only in a forged stream it can be. */
    @Value.Check
    default void check() {
        requireNonNull(role(), "role");
        requireNonNull(name(), "name");
        requireNonNull(sources(), "sources");
        requireNonNull(extensions(), "extensions");
    }

    /** Returns the role, name and years: {@code owner: Riverside Spinning Company, 1891-1998}. */
    default String inShort() {
        return role() + ": " + name() + years().map(years -> ", " + years).orElse("");
    }

    /** Collects what is said of an involvement; role and name are required. <b>Not thread-safe.</b> */
    final class Builder extends ImmutableInvolvement.Builder {
        /** Starts empty. */
        public Builder() {}

        /** Sets the name, its language not stated. */
        public Builder name(String name) {
            return name(Wording.of(name));
        }
    }
}
