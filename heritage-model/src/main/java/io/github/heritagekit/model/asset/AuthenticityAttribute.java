// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import java.util.List;
import java.util.Locale;

/**
 * An attribute through which an asset expresses its values truthfully: an open code.
 *
 * <p>Authenticity asks whether what is there is true to what it stands for; {@linkplain IntegrityAspect integrity} asks how whole it is.
 * The Operational Guidelines of the World Heritage Convention ask a property for both. The constants are the attributes that the
 * Guidelines look at; <b>the list stands here from general knowledge and was not held against their text</b>, so no paragraph is
 * cited. Immutable and thread-safe.
 *
 * @param code the code, such as {@code use-and-function}
 */
public record AuthenticityAttribute(String code) implements OpenCode {
    /** Form and design. */
    public static final AuthenticityAttribute FORM_AND_DESIGN = of("form-and-design");
    /** Materials and substance. */
    public static final AuthenticityAttribute MATERIALS_AND_SUBSTANCE = of("materials-and-substance");
    /** Use and function. */
    public static final AuthenticityAttribute USE_AND_FUNCTION = of("use-and-function");
    /** Traditions, techniques and management systems. */
    public static final AuthenticityAttribute TRADITIONS_AND_TECHNIQUES = of("traditions-and-techniques");
    /** Location and setting. */
    public static final AuthenticityAttribute LOCATION_AND_SETTING = of("location-and-setting");
    /** Language and other forms of intangible heritage. */
    public static final AuthenticityAttribute LANGUAGE_AND_INTANGIBLE = of("language-and-intangible");
    /** Spirit and feeling. */
    public static final AuthenticityAttribute SPIRIT_AND_FEELING = of("spirit-and-feeling");

    private static final Labels<AuthenticityAttribute> LABELS = Labels.<AuthenticityAttribute>table()
            .put(FORM_AND_DESIGN, "form and design", "形式与设计")
            .put(MATERIALS_AND_SUBSTANCE, "materials and substance", "材料与实体")
            .put(USE_AND_FUNCTION, "use and function", "用途与功能")
            .put(TRADITIONS_AND_TECHNIQUES, "traditions, techniques and management systems", "传统技术与管理体系")
            .put(LOCATION_AND_SETTING, "location and setting", "位置与环境")
            .put(LANGUAGE_AND_INTANGIBLE, "language and other intangible heritage", "语言与其他非物质遗产")
            .put(SPIRIT_AND_FEELING, "spirit and feeling", "精神与感受")
            .build();

    /** Checks the form of the code. */
    public AuthenticityAttribute {
        Labels.checked("attribute of authenticity", code);
    }

    /**
     * Returns the attribute of authenticity of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static AuthenticityAttribute of(String code) {
        return new AuthenticityAttribute(code);
    }

    /** Returns the codes that this library has labels for, in the order of the constants. */
    public static List<AuthenticityAttribute> known() {
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
