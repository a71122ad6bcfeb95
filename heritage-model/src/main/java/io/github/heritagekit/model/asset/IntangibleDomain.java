// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import java.util.List;
import java.util.Locale;

/**
 * A domain of intangible cultural heritage: an open code, named after the text that has it.
 *
 * <p>The constants are the domains of the UNESCO Convention for the Safeguarding of the Intangible Cultural Heritage (2003, art. 2(2)) and of the Law on Intangible Cultural Heritage of China (2011, art. 2). Both cut the same ground differently, so a craft may stand in one domain of each. Immutable and thread-safe.
 *
 * @param code the code, such as {@code unesco-2003/craftsmanship}
 */
public record IntangibleDomain(String code) implements OpenCode {
    /** Oral traditions and expressions, including language as a vehicle (Convention 2003, art. 2(2)(a)). */
    public static final IntangibleDomain UNESCO_ORAL_TRADITIONS = of("unesco-2003/oral-traditions");
    /** Performing arts (Convention 2003, art. 2(2)(b)). */
    public static final IntangibleDomain UNESCO_PERFORMING_ARTS = of("unesco-2003/performing-arts");
    /** Social practices, rituals and festive events (Convention 2003, art. 2(2)(c)). */
    public static final IntangibleDomain UNESCO_SOCIAL_PRACTICES = of("unesco-2003/social-practices");
    /** Knowledge and practices concerning nature and the universe (Convention 2003, art. 2(2)(d)). */
    public static final IntangibleDomain UNESCO_NATURE_KNOWLEDGE = of("unesco-2003/nature-knowledge");
    /** Traditional craftsmanship (Convention 2003, art. 2(2)(e)). */
    public static final IntangibleDomain UNESCO_CRAFTSMANSHIP = of("unesco-2003/craftsmanship");
    /** Traditional oral literature and the language that carries it (Law 2011, art. 2(1)). */
    public static final IntangibleDomain CN_ORAL_LITERATURE = of("cn-2011/oral-literature");
    /** Traditional fine arts, calligraphy, music, dance, drama, folk song recital and acrobatics (Law 2011, art. 2(2)). */
    public static final IntangibleDomain CN_ARTS = of("cn-2011/arts");
    /** Traditional skills, medicine and calendar (传统技艺、医药和历法; Law 2011, art. 2(3)). */
    public static final IntangibleDomain CN_SKILLS_MEDICINE_CALENDAR = of("cn-2011/skills-medicine-calendar");
    /** Traditional rites, festivals and other folk customs (Law 2011, art. 2(4)). */
    public static final IntangibleDomain CN_RITES_AND_FESTIVALS = of("cn-2011/rites-and-festivals");
    /** Traditional sports and games (Law 2011, art. 2(5)). */
    public static final IntangibleDomain CN_SPORTS_AND_GAMES = of("cn-2011/sports-and-games");
    /** Other intangible cultural heritage (Law 2011, art. 2(6)). */
    public static final IntangibleDomain CN_OTHER = of("cn-2011/other");

    private static final Labels<IntangibleDomain> LABELS = Labels.<IntangibleDomain>table()
            .put(UNESCO_ORAL_TRADITIONS, "oral traditions and expressions", "口头传统和表现形式")
            .put(UNESCO_PERFORMING_ARTS, "performing arts", "表演艺术")
            .put(UNESCO_SOCIAL_PRACTICES, "social practices, rituals and festive events", "社会实践仪式和节庆活动")
            .put(
                    UNESCO_NATURE_KNOWLEDGE,
                    "knowledge and practices concerning nature and the universe",
                    "有关自然界和宇宙的知识和实践")
            .put(UNESCO_CRAFTSMANSHIP, "traditional craftsmanship", "传统手工艺")
            .put(CN_ORAL_LITERATURE, "traditional oral literature and its language", "传统口头文学及其语言")
            .put(CN_ARTS, "traditional arts, music and drama", "传统美术书法音乐舞蹈戏剧曲艺和杂技")
            .put(CN_SKILLS_MEDICINE_CALENDAR, "traditional skills, medicine and calendar", "传统技艺医药和历法")
            .put(CN_RITES_AND_FESTIVALS, "traditional rites, festivals and folk customs", "传统礼仪节庆等民俗")
            .put(CN_SPORTS_AND_GAMES, "traditional sports and games", "传统体育和游艺")
            .put(CN_OTHER, "other intangible cultural heritage", "其他非物质文化遗产")
            .build();

    /** Checks the form of the code. */
    public IntangibleDomain {
        Labels.checked("domain of intangible heritage", code);
    }

    /**
     * Returns the domain of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static IntangibleDomain of(String code) {
        return new IntangibleDomain(code);
    }

    /** Returns the codes that this library has labels for, in the order of the constants. */
    public static List<IntangibleDomain> known() {
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
