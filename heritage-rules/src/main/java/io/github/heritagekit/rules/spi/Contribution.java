// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.spi;

/** Something that {@link Contributions} gathers; implement one of its three kinds, or several of them in one class. */
public sealed interface Contribution permits RulePackProvider, NamedTestProvider, FactReaderProvider {}
