// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import java.util.List;
import java.util.Locale;

/**
 * What a place is used for: an open code with constants for production and the common uses after it.
 *
 * <p>Adaptive use is the most frequent way to keep an industrial site alive; the Dublin Principles (2011) ask that it respect
 * significant material, components and patterns of circulation. Immutable and thread-safe.
 *
 * @param code the code, such as {@code museum}
 */
public record UseKind(String code) implements OpenCode {
    /** Production goes on: active industry, which the Dublin Principles (2011) count in. */
    public static final UseKind INDUSTRIAL_PRODUCTION = of("industrial-production");
    /** A museum or permanent exhibition. */
    public static final UseKind MUSEUM = of("museum");
    /** A park or public open space. */
    public static final UseKind PARK = of("park");
    /** Galleries, studios, stages, creative businesses. */
    public static final UseKind CULTURE = of("culture");
    /** Offices. */
    public static final UseKind OFFICES = of("offices");
    /** Dwellings. */
    public static final UseKind HOUSING = of("housing");
    /** Shops, markets, restaurants. */
    public static final UseKind RETAIL = of("retail");
    /** Schools, universities, training. */
    public static final UseKind EDUCATION = of("education");
    /** Hotels and other lodging. */
    public static final UseKind HOTEL = of("hotel");
    /** Sport and leisure: climbing, diving, an arena. */
    public static final UseKind SPORT = of("sport");
    /** Open to visitors as a sight in its own right. */
    public static final UseKind VISITOR_ATTRACTION = of("visitor-attraction");
    /** Storage and depots. */
    public static final UseKind STORAGE = of("storage");
    /** Services and meeting places for the people around it. */
    public static final UseKind COMMUNITY = of("community");
    /** No use at all. */
    public static final UseKind VACANT = of("vacant");

    private static final Labels<UseKind> LABELS = Labels.<UseKind>table()
            .put(INDUSTRIAL_PRODUCTION, "industrial production", "工业生产")
            .put(MUSEUM, "museum", "博物馆")
            .put(PARK, "park", "公园")
            .put(CULTURE, "culture and creative work", "文化创意")
            .put(OFFICES, "offices", "办公")
            .put(HOUSING, "housing", "居住")
            .put(RETAIL, "retail and catering", "商业")
            .put(EDUCATION, "education", "教育")
            .put(HOTEL, "hotel", "酒店")
            .put(SPORT, "sport", "体育")
            .put(VISITOR_ATTRACTION, "visitor attraction", "旅游景点")
            .put(STORAGE, "storage", "仓储")
            .put(COMMUNITY, "community service", "社区服务")
            .put(VACANT, "vacant", "闲置")
            .build();

    /** Checks the form of the code. */
    public UseKind {
        Labels.checked("kind of use", code);
    }

    /**
     * Returns the kind of use of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static UseKind of(String code) {
        return new UseKind(code);
    }

    /** Returns the codes that this library has labels for, in the order of the constants. */
    public static List<UseKind> known() {
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
