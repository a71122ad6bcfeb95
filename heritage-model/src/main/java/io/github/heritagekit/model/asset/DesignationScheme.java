// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.source.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A scheme under which an authority designates: an open code with constants for common schemes.
 *
 * <p>Each constant names the law or body behind it. Schemes are orthogonal: one asset may stand under several at once, unless a law
 * excludes it, as the Regulation on the protection of historic cities, towns and villages does (art. 47(1)). What an entry does is known for the constants; of
 * another scheme it is not recorded until its {@link Designation} says so. Label and effect are those of the {@linkplain
 * SchemeBook#standard() standard book}, which also has grades, reviews and lapses. Immutable and thread-safe.
 *
 * @param code the code, such as {@code uk-listed}
 */
public record DesignationScheme(String code) implements OpenCode {
    /** Inscribed on the World Heritage List of UNESCO. */
    public static final DesignationScheme WORLD_HERITAGE = of("world-heritage");
    /** National key unit (全国重点文物保护单位; Cultural Relics Protection Law 2024, art. 3). */
    public static final DesignationScheme CN_NATIONAL_KEY_UNIT = of("cn-national-key-unit");
    /** Unit of a province (省级文物保护单位; Cultural Relics Protection Law 2024, art. 3). */
    public static final DesignationScheme CN_PROVINCIAL_UNIT = of("cn-provincial-unit");
    /** Unit of a city with districts (设区的市级文物保护单位; Cultural Relics Protection Law 2024, art. 3). */
    public static final DesignationScheme CN_MUNICIPAL_UNIT = of("cn-municipal-unit");
    /** Unit of a county or district (县级文物保护单位; Cultural Relics Protection Law 2024, art. 3). */
    public static final DesignationScheme CN_DISTRICT_UNIT = of("cn-district-unit");
    /** Registered immovable relic without a grade (未定级不可移动文物; Cultural Relics Protection Law 2024, art. 3). */
    public static final DesignationScheme CN_REGISTERED_RELIC = of("cn-registered-relic");
    /** Historic building (历史建筑), by definition neither unit nor registered relic (Regulation on historic cities, towns and villages, art. 47(1)). */
    public static final DesignationScheme CN_HISTORIC_BUILDING = of("cn-historic-building");
    /** National industrial heritage (国家工业遗产; MIIT measures 2023): remains of industry recognised by the ministry, with core items. */
    public static final DesignationScheme CN_MIIT_INDUSTRIAL_HERITAGE = of("cn-miit-industrial-heritage");
    /** List of the China Association for Science and Technology (中国工业遗产保护名录; first batch 2018). */
    public static final DesignationScheme CN_CAST_INDUSTRIAL_HERITAGE = of("cn-cast-industrial-heritage");
    /** Architectural heritage of the 20th century (中国20世纪建筑遗产). */
    public static final DesignationScheme CN_20C_ARCHITECTURE = of("cn-20c-architecture");
    /** Outstanding modern building of Beijing (北京优秀近现代建筑; first list 2007). */
    public static final DesignationScheme CN_BEIJING_MODERN_BUILDING = of("cn-beijing-modern-building");
    /** Industrial heritage list of Beijing. */
    public static final DesignationScheme CN_BEIJING_INDUSTRIAL_HERITAGE = of("cn-beijing-industrial-heritage");
    /** Industrial heritage list of Jiangsu, examined again every five years (苏工信规〔2023〕4号). */
    public static final DesignationScheme CN_JIANGSU_INDUSTRIAL_HERITAGE = of("cn-jiangsu-industrial-heritage");
    /** Pre-protection in Chongqing (预先保护), while a historic building is being listed; it lapses after one year (Chongqing regulation 2018, arts. 17-18). */
    public static final DesignationScheme CN_CHONGQING_PRE_PROTECTION = of("cn-chongqing-pre-protection");
    /** Style building of Chongqing (传统风貌建筑), neither immovable relic nor historic building (Chongqing regulation 2018, art. 16). */
    public static final DesignationScheme CN_CHONGQING_STYLE_BUILDING = of("cn-chongqing-style-building");
    /** Rated tourist attraction (A级旅游景区); the grade is the number of A. */
    public static final DesignationScheme CN_TOURIST_ATTRACTION = of("cn-tourist-attraction");
    /** Listed building of special architectural or historic interest (Planning (Listed Buildings and Conservation Areas) Act 1990, s. 1); in England the grades are I, II* and II. */
    public static final DesignationScheme UK_LISTED = of("uk-listed");
    /** Scheduled monument (Ancient Monuments and Archaeological Areas Act 1979); no grades. */
    public static final DesignationScheme UK_SCHEDULED = of("uk-scheduled");
    /** Conservation area (Planning (Listed Buildings and Conservation Areas) Act 1990, s. 69). */
    public static final DesignationScheme UK_CONSERVATION_AREA = of("uk-conservation-area");
    /** Entry in the Heritage at Risk Register of Historic England; condition and priority are those of the asset ({@link TangibleAsset#stateOfRepair}, {@link TangibleAsset#riskPriority}). */
    public static final DesignationScheme UK_HERITAGE_AT_RISK = of("uk-heritage-at-risk");
    /** Certificate of immunity from listing, for five years (Planning (Listed Buildings and Conservation Areas) Act 1990, s. 6). */
    public static final DesignationScheme UK_IMMUNITY = of("uk-immunity");
    /** Monument protected by the law of a German state (Denkmal). */
    public static final DesignationScheme DE_MONUMENT = of("de-monument");
    /** Anchor point of the European Route of Industrial Heritage. */
    public static final DesignationScheme ERIH_ANCHOR = of("erih-anchor");
    /** Entry in the United States National Register of Historic Places. */
    public static final DesignationScheme US_NATIONAL_REGISTER = of("us-national-register");

    /** Checks the form of the code. */
    public DesignationScheme {
        Labels.checked("scheme of designation", code);
    }

    /**
     * Returns the scheme of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static DesignationScheme of(String code) {
        return new DesignationScheme(code);
    }

    /** Returns the schemes that this library knows, in the order of the constants. */
    public static List<DesignationScheme> known() {
        return SchemeBook.standard().schemes();
    }

    /** Returns what an entry under the scheme does; of a scheme that this library does not know, not recorded. */
    public Finding<DesignationEffect> effect() {
        return terms().map(SchemeTerms::effect).orElseGet(Finding::unrecorded);
    }

    /** Returns the label in English or Chinese, English for other languages; an unknown code labels itself. */
    @Override
    public String label(Locale language) {
        return terms().map(terms -> terms.label().in(language)).orElse(code);
    }

    private Optional<SchemeTerms> terms() {
        return SchemeBook.standard().terms(this);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
