// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.source.Finding;
import java.util.List;
import java.util.Locale;

/**
 * A scheme under which an authority designates: an open code with constants for common schemes.
 *
 * <p>Schemes are orthogonal: one asset may stand under several at once. What an entry does is known for the constants; of
 * another scheme it is not recorded until its {@link Designation} says so. Immutable and thread-safe.
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
    /** Rated tourist attraction (A级旅游景区); the grade is the number of A. */
    public static final DesignationScheme CN_TOURIST_ATTRACTION = of("cn-tourist-attraction");
    /** Listed building of special architectural or historic interest (Planning (Listed Buildings and Conservation Areas) Act 1990, s. 1); in England the grades are I, II* and II. */
    public static final DesignationScheme UK_LISTED = of("uk-listed");
    /** Scheduled monument (Ancient Monuments and Archaeological Areas Act 1979); no grades. */
    public static final DesignationScheme UK_SCHEDULED = of("uk-scheduled");
    /** Conservation area (Planning (Listed Buildings and Conservation Areas) Act 1990, s. 69). */
    public static final DesignationScheme UK_CONSERVATION_AREA = of("uk-conservation-area");
    /** Entry in the Heritage at Risk Register of Historic England; the grade holds condition and priority. */
    public static final DesignationScheme UK_HERITAGE_AT_RISK = of("uk-heritage-at-risk");
    /** Certificate of immunity from listing, for five years (Planning (Listed Buildings and Conservation Areas) Act 1990, s. 6). */
    public static final DesignationScheme UK_IMMUNITY = of("uk-immunity");
    /** Monument protected by the law of a German state (Denkmal). */
    public static final DesignationScheme DE_MONUMENT = of("de-monument");
    /** Anchor point of the European Route of Industrial Heritage. */
    public static final DesignationScheme ERIH_ANCHOR = of("erih-anchor");
    /** Entry in the United States National Register of Historic Places. */
    public static final DesignationScheme US_NATIONAL_REGISTER = of("us-national-register");

    private static final Labels<DesignationScheme> LABELS = Labels.<DesignationScheme>table()
            .put(WORLD_HERITAGE, "World Heritage", "世界遗产")
            .put(
                    CN_NATIONAL_KEY_UNIT,
                    "major historical and cultural site protected at the national level (China)",
                    "全国重点文物保护单位")
            .put(CN_PROVINCIAL_UNIT, "cultural relic unit of a province (China)", "省级文物保护单位")
            .put(CN_MUNICIPAL_UNIT, "cultural relic unit of a city (China)", "市级文物保护单位")
            .put(CN_DISTRICT_UNIT, "cultural relic unit of a county or district (China)", "县级文物保护单位")
            .put(CN_REGISTERED_RELIC, "registered immovable cultural relic (China)", "一般不可移动文物")
            .put(CN_HISTORIC_BUILDING, "historic building (China)", "历史建筑")
            .put(CN_MIIT_INDUSTRIAL_HERITAGE, "national industrial heritage (China, MIIT)", "国家工业遗产")
            .put(CN_CAST_INDUSTRIAL_HERITAGE, "list of industrial heritage for protection (China, CAST)", "中国工业遗产保护名录")
            .put(CN_20C_ARCHITECTURE, "20th-century architectural heritage (China)", "中国20世纪建筑遗产")
            .put(CN_BEIJING_MODERN_BUILDING, "outstanding modern building of Beijing", "北京优秀近现代建筑")
            .put(CN_BEIJING_INDUSTRIAL_HERITAGE, "industrial heritage of Beijing", "北京工业遗产")
            .put(CN_TOURIST_ATTRACTION, "rated tourist attraction (China)", "A级旅游景区")
            .put(UK_LISTED, "listed building (UK)", "英国登录建筑")
            .put(UK_SCHEDULED, "scheduled monument (UK)", "英国在册古迹")
            .put(UK_CONSERVATION_AREA, "conservation area (UK)", "英国保护区")
            .put(UK_HERITAGE_AT_RISK, "Heritage at Risk Register (England)", "英格兰濒危遗产名册")
            .put(UK_IMMUNITY, "certificate of immunity from listing (UK)", "英国免于登录证书")
            .put(DE_MONUMENT, "protected monument (Germany)", "德国文化古迹")
            .put(ERIH_ANCHOR, "ERIH anchor point", "欧洲工业遗产之路锚点")
            .put(US_NATIONAL_REGISTER, "National Register of Historic Places (USA)", "美国国家史迹名录")
            .build();

    private static final ImmutableMap<DesignationScheme, DesignationEffect> EFFECTS =
            ImmutableMap.<DesignationScheme, DesignationEffect>builder()
                    .put(WORLD_HERITAGE, DesignationEffect.PROTECTS)
                    .put(CN_NATIONAL_KEY_UNIT, DesignationEffect.PROTECTS)
                    .put(CN_PROVINCIAL_UNIT, DesignationEffect.PROTECTS)
                    .put(CN_MUNICIPAL_UNIT, DesignationEffect.PROTECTS)
                    .put(CN_DISTRICT_UNIT, DesignationEffect.PROTECTS)
                    .put(CN_REGISTERED_RELIC, DesignationEffect.PROTECTS)
                    .put(CN_HISTORIC_BUILDING, DesignationEffect.PROTECTS)
                    .put(CN_MIIT_INDUSTRIAL_HERITAGE, DesignationEffect.RECOGNISES)
                    .put(CN_CAST_INDUSTRIAL_HERITAGE, DesignationEffect.RECOGNISES)
                    .put(CN_20C_ARCHITECTURE, DesignationEffect.RECOGNISES)
                    .put(CN_BEIJING_MODERN_BUILDING, DesignationEffect.PROTECTS)
                    .put(CN_BEIJING_INDUSTRIAL_HERITAGE, DesignationEffect.RECOGNISES)
                    .put(CN_TOURIST_ATTRACTION, DesignationEffect.RECOGNISES)
                    .put(UK_LISTED, DesignationEffect.PROTECTS)
                    .put(UK_SCHEDULED, DesignationEffect.PROTECTS)
                    .put(UK_CONSERVATION_AREA, DesignationEffect.PROTECTS)
                    .put(UK_HERITAGE_AT_RISK, DesignationEffect.WARNS)
                    .put(UK_IMMUNITY, DesignationEffect.EXEMPTS)
                    .put(DE_MONUMENT, DesignationEffect.PROTECTS)
                    .put(ERIH_ANCHOR, DesignationEffect.RECOGNISES)
                    .put(US_NATIONAL_REGISTER, DesignationEffect.RECOGNISES)
                    .buildOrThrow();

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
        return LABELS.known();
    }

    /** Returns what an entry under the scheme does; of a scheme that this library does not know, not recorded. */
    public Finding<DesignationEffect> effect() {
        DesignationEffect effect = EFFECTS.get(this);
        return effect == null ? Finding.unrecorded() : Finding.of(effect);
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
