// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

/** How the rules that answer one choice question become one outcome. */
public enum Resolution {
    /**
     * All rules that hold and are not set aside must agree, else the outcome is contradictory. Kin: DMN hit policies any
     * and unique.
     */
    UNANIMOUS
}
