// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model;

import java.io.Serializable;

/**
 * A value of this library.
 *
 * <p>Every such value is immutable and thread-safe, compares by content, prints itself for a person, and is deterministic:
 * the same input gives the same order and the same bytes on every machine and in every locale. It can be serialized by Java
 * as it is; Kryo is told so by one line: {@code kryo.addDefaultSerializer(HeritageValue.class, new JavaSerializer())}.
 */
public interface HeritageValue extends Serializable {}
