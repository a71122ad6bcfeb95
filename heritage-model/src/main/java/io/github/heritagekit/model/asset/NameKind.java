// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import java.util.List;
import java.util.Locale;

/**
 * What sort of further name a name is: an open code.
 *
 * <p>An official list may hold an item under another name than it was applied for: the applied name (申请名称) and the approved one (核准名称) of the lists of national industrial heritage (MIIT). Immutable and thread-safe.
 *
 * @param code the code, such as {@code approved}
 */
public record NameKind(String code) implements OpenCode {
    /** The name under which the owner applied for an entry (申请名称). */
    public static final NameKind APPLIED = of("applied");
    /** The name under which the authority entered it (核准名称). */
    public static final NameKind APPROVED = of("approved");
    /** A name that it had and has no more. */
    public static final NameKind FORMER = of("former");
    /** What people call it. */
    public static final NameKind POPULAR = of("popular");
    /** A name or number meant to hide what it was, as military works have. */
    public static final NameKind CODE_NAME = of("code-name");
    /** Another name beside its own. */
    public static final NameKind ALTERNATIVE = of("alternative");

    private static final Labels<NameKind> LABELS = Labels.<NameKind>table()
            .put(APPLIED, "name applied under", "申请名称")
            .put(APPROVED, "name approved", "核准名称")
            .put(FORMER, "former name", "曾用名")
            .put(POPULAR, "popular name", "俗称")
            .put(CODE_NAME, "code name", "代号")
            .put(ALTERNATIVE, "alternative name", "别名")
            .build();

    /** Checks the form of the code. */
    public NameKind {
        Labels.checked("kind of name", code);
    }

    /**
     * Returns the kind of name of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static NameKind of(String code) {
        return new NameKind(code);
    }

    /** Returns the codes that this library has labels for, in the order of the constants. */
    public static List<NameKind> known() {
        return LABELS.known();
    }

    /** Returns the label in English or Chinese, English for other languages; an unknown code labels itself. */
    @Override
    public String label(Locale language) {
        return LABELS.label(this, language);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
