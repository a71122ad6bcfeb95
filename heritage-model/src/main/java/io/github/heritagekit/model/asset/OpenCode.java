// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageValue;
import java.util.Locale;

/**
 * A code of a list that this library does not close: what jurisdictions, registers and charters name.
 *
 * <p>Each list has constants for what its sources name, with labels in English and Chinese. Any other code of the form {@code
 * [a-z0-9-]+(/[a-z0-9-]+)?} is as good: it labels itself and survives every copy and round trip. A part before a slash says
 * whose word it is, as in {@code ntc/technological}. The form is ours. Immutable and thread-safe.
 */
public sealed interface OpenCode extends HeritageValue
        permits AssetKind,
                AssetLinkType,
                AuthenticityAttribute,
                DesignationScheme,
                IntangibleDomain,
                IntegrityAspect,
                NameKind,
                PersonRole,
                RiskPriority,
                SafeguardingMeasure,
                SignificanceScheme,
                SignificanceValue,
                StateOfRepair,
                UseKind {

    /** Returns the code, as it is written in data. */
    String code();

    /** Returns the label in English or Chinese, English for other languages; an unknown code labels itself. */
    String label(Locale language);
}
