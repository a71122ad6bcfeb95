// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import io.github.heritagekit.model.HeritageValue;

/**
 * What the evidence leaves possible of one fact: a set of values, or a set whose members are known one by one.
 *
 * <p>It is never empty: evidence that leaves nothing possible is an error where it is recorded. Immutable and thread-safe.
 */
public sealed interface Possible extends HeritageValue permits ValueSet, Membership {}
