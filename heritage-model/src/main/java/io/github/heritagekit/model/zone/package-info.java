// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Planning zones and what their plan says of them.
 *
 * <p>Start at {@link io.github.heritagekit.model.zone.ZonePlan}. What the law says of such zones belongs in packs of rules.
 */
@NullMarked
package io.github.heritagekit.model.zone;

import org.jspecify.annotations.NullMarked;
