// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import java.util.List;
import java.util.Locale;

/**
 * The part that a person, firm or body took in an asset: an open code.
 *
 * <p>One asset may have several of one role, as the national industrial heritage lists name several owners and applicants of one works (MIIT, batch 7). Immutable and thread-safe.
 *
 * @param code the code, such as {@code architect}
 */
public record PersonRole(String code) implements OpenCode {
    /** Who designed the building. */
    public static final PersonRole ARCHITECT = of("architect");
    /** Who designed the structure, the plant or the works. */
    public static final PersonRole ENGINEER = of("engineer");
    /** Who built it. */
    public static final PersonRole BUILDER = of("builder");
    /** Who made the machine, vehicle or product. */
    public static final PersonRole MANUFACTURER = of("manufacturer");
    /** Who invented the machine or process. */
    public static final PersonRole INVENTOR = of("inventor");
    /** Who founded the enterprise. */
    public static final PersonRole FOUNDER = of("founder");
    /** Who had it designed or built. */
    public static final PersonRole CLIENT = of("client");
    /** Whose it is or was. */
    public static final PersonRole OWNER = of("owner");
    /** Who runs or ran it, whoever owns it. */
    public static final PersonRole OPERATOR = of("operator");
    /** Who applied for an entry in a list, as an owner does with the authorities of the place (MIIT measures 2018). */
    public static final PersonRole APPLICANT = of("applicant");

    private static final Labels<PersonRole> LABELS = Labels.<PersonRole>table()
            .put(ARCHITECT, "architect", "建筑师")
            .put(ENGINEER, "engineer", "工程师")
            .put(BUILDER, "builder", "建造者")
            .put(MANUFACTURER, "manufacturer", "制造者")
            .put(INVENTOR, "inventor", "发明人")
            .put(FOUNDER, "founder", "创办人")
            .put(CLIENT, "client", "委托人")
            .put(OWNER, "owner", "所有者")
            .put(OPERATOR, "operator", "经营者")
            .put(APPLICANT, "applicant", "申请人")
            .build();

    /** Checks the form of the code. */
    public PersonRole {
        Labels.checked("role of a person", code);
    }

    /**
     * Returns the role of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static PersonRole of(String code) {
        return new PersonRole(code);
    }

    /** Returns the codes that this library has labels for, in the order of the constants. */
    public static List<PersonRole> known() {
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
