// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

/** How a value is compared with a bound. */
public enum Comparison {
    /** The bound or more. */
    AT_LEAST,
    /** More than the bound. */
    OVER,
    /** The bound or less. */
    AT_MOST,
    /** Less than the bound. */
    UNDER,
    /** Just the bound. */
    EXACTLY
}
