// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

/** How the rules that answer one choice question become one outcome. */
public enum Resolution {
    /**
     * All rules that hold and are not set aside must agree, else the outcome is contradictory. Kin: DMN hit policies any
     * and unique; the exceptions of Catala.
     */
    UNANIMOUS,
    /**
     * The answer that the question declares earliest binds, whichever rules give weaker ones; all who impose it are kept
     * with their details. Kin: DMN hit policy priority, XACML deny-overrides. Where protection scopes overlap, the stricter
     * control applies (explanation of GB 55035-2023, section 2.1).
     */
    STRICTEST,
    /**
     * The first rule that holds answers, in the written order of the pack that declares the question. Other packs can add
     * exceptions only; such an exception stands where the first rule does that it sets aside. Kin: DMN hit policy first.
     */
    FIRST
}
