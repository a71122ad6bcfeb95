// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import java.util.List;
import java.util.Locale;

/**
 * A value for which an asset is significant: an open code, named after the text that has it.
 *
 * <p>The constants are the values of the Nizhny Tagil Charter (TICCIH 2003, sections 1 and 2), the Burra Charter (2013, art. 1.2),
 * the Conservation Principles of England (2008), the criteria of the National Register of Historic Places and of the World Heritage
 * List, and the twelve criteria of the Chinese guideline on evaluating industrial heritage (2014). The part before the slash names
 * the text, its {@linkplain #scheme() scheme}. Texts cut the same ground differently, so values of different texts are different
 * values even where their names agree. Immutable and thread-safe.
 *
 * @param code the code, such as {@code ntc/technological}
 */
public record SignificanceValue(String code) implements OpenCode {
    /** Evidence of activities that had historical consequences (Nizhny Tagil Charter, section 1). */
    public static final SignificanceValue HISTORICAL = of("ntc/historical");
    /** Value in the history of technology and manufacturing (Nizhny Tagil Charter, section 1). */
    public static final SignificanceValue TECHNOLOGICAL = of("ntc/technological");
    /** Value as a record of lives and for identity (Nizhny Tagil Charter, sections 1 and 2). */
    public static final SignificanceValue SOCIAL = of("ntc/social");
    /** Value of architecture, design or planning (Nizhny Tagil Charter, section 1). */
    public static final SignificanceValue ARCHITECTURAL = of("ntc/architectural");
    /** Value for science and engineering (Nizhny Tagil Charter, section 1). */
    public static final SignificanceValue SCIENTIFIC = of("ntc/scientific");
    /** Value of its beauty (Nizhny Tagil Charter, section 2). */
    public static final SignificanceValue AESTHETIC = of("ntc/aesthetic");
    /** Rarity of a surviving process, type of site or landscape, which adds value (Nizhny Tagil Charter, section 2). */
    public static final SignificanceValue RARITY = of("ntc/rarity");
    /** An early or pioneering example, of especial value (Nizhny Tagil Charter, section 2). */
    public static final SignificanceValue PIONEERING = of("ntc/pioneering");
    /** Aesthetic value (Burra Charter 2013, art. 1.2). */
    public static final SignificanceValue BURRA_AESTHETIC = of("burra/aesthetic");
    /** Historic value (Burra Charter 2013, art. 1.2). */
    public static final SignificanceValue BURRA_HISTORIC = of("burra/historic");
    /** Scientific value (Burra Charter 2013, art. 1.2). */
    public static final SignificanceValue BURRA_SCIENTIFIC = of("burra/scientific");
    /** Social value (Burra Charter 2013, art. 1.2). */
    public static final SignificanceValue BURRA_SOCIAL = of("burra/social");
    /** Spiritual value (Burra Charter 2013, art. 1.2). */
    public static final SignificanceValue BURRA_SPIRITUAL = of("burra/spiritual");
    /** Evidential value: what it can still tell of past activity (Conservation Principles 2008). */
    public static final SignificanceValue HE_EVIDENTIAL = of("he/evidential");
    /** Historical value, illustrative or associative (Conservation Principles 2008). */
    public static final SignificanceValue HE_HISTORICAL = of("he/historical");
    /** Aesthetic value (Conservation Principles 2008). */
    public static final SignificanceValue HE_AESTHETIC = of("he/aesthetic");
    /** Communal value: what it means to those who relate to it (Conservation Principles 2008). */
    public static final SignificanceValue HE_COMMUNAL = of("he/communal");
    /** Criterion A: associated with events or broad patterns of history (National Register of Historic Places). */
    public static final SignificanceValue NRHP_A = of("nrhp/a");
    /** Criterion B: associated with significant persons (National Register of Historic Places). */
    public static final SignificanceValue NRHP_B = of("nrhp/b");
    /** Criterion C: type, period or method of construction, work of a master, high artistic values, or a significant and distinguishable entity (National Register of Historic Places). */
    public static final SignificanceValue NRHP_C = of("nrhp/c");
    /** Criterion D: has yielded or is likely to yield information (National Register of Historic Places). */
    public static final SignificanceValue NRHP_D = of("nrhp/d");
    /** Criterion (i): a masterpiece of human creative genius (Operational Guidelines, para. 77). */
    public static final SignificanceValue WH_I = of("wh/i");
    /** Criterion (ii): an important interchange of human values, on architecture, technology, monumental arts, town-planning or landscape design (Operational Guidelines, para. 77). */
    public static final SignificanceValue WH_II = of("wh/ii");
    /** Criterion (iii): a unique or exceptional testimony to a cultural tradition or civilisation (Operational Guidelines, para. 77). */
    public static final SignificanceValue WH_III = of("wh/iii");
    /** Criterion (iv): an outstanding example of a type of building, architectural or technological ensemble or landscape which illustrates significant stages in history (Operational Guidelines, para. 77). */
    public static final SignificanceValue WH_IV = of("wh/iv");
    /** Criterion (v): a traditional settlement, land-use or sea-use (Operational Guidelines, para. 77). */
    public static final SignificanceValue WH_V = of("wh/v");
    /** Criterion (vi): directly or tangibly associated with events, living traditions, ideas, beliefs or works of outstanding universal significance, preferably with other criteria (Operational Guidelines, para. 77). */
    public static final SignificanceValue WH_VI = of("wh/vi");
    /** Criterion (vii): superlative natural phenomena or beauty (Operational Guidelines, para. 77). */
    public static final SignificanceValue WH_VII = of("wh/vii");
    /** Criterion (viii): the history of the Earth (Operational Guidelines, para. 77). */
    public static final SignificanceValue WH_VIII = of("wh/viii");
    /** Criterion (ix): ecological processes (Operational Guidelines, para. 77). */
    public static final SignificanceValue WH_IX = of("wh/ix");
    /** Criterion (x): biological diversity (Operational Guidelines, para. 77). */
    public static final SignificanceValue WH_X = of("wh/x");
    /** Age (年代; guideline of 2014). */
    public static final SignificanceValue CN_AGE = of("cn-2014/age");
    /** Importance in history (历史重要性; guideline of 2014). */
    public static final SignificanceValue CN_HISTORICAL_IMPORTANCE = of("cn-2014/historical-importance");
    /** Industrial equipment and technology (工业设备与技术; guideline of 2014). */
    public static final SignificanceValue CN_EQUIPMENT_AND_TECHNOLOGY = of("cn-2014/equipment-and-technology");
    /** Architectural design and building technique (建筑设计与建造技术; guideline of 2014). */
    public static final SignificanceValue CN_DESIGN_AND_CONSTRUCTION = of("cn-2014/design-and-construction");
    /** Cultural and emotional identity, inspiration (文化与情感认同、精神激励; guideline of 2014). */
    public static final SignificanceValue CN_CULTURAL_IDENTITY = of("cn-2014/cultural-identity");
    /** Furthering the development of local society (推动地方社会发展; guideline of 2014). */
    public static final SignificanceValue CN_LOCAL_DEVELOPMENT = of("cn-2014/local-development");
    /** Rebuilding, repair and state of preservation (重建、修复及保存状况; guideline of 2014). */
    public static final SignificanceValue CN_STATE_OF_PRESERVATION = of("cn-2014/state-of-preservation");
    /** Completeness of the regional chain of industries, the plant or the production line (地域产业链、厂区或生产线的完整性; guideline of 2014). */
    public static final SignificanceValue CN_COMPLETENESS = of("cn-2014/completeness");
    /** Representativeness and rarity (代表性和稀缺性; guideline of 2014). */
    public static final SignificanceValue CN_REPRESENTATIVENESS_AND_RARITY =
            of("cn-2014/representativeness-and-rarity");
    /** Vulnerability (脆弱性; guideline of 2014). */
    public static final SignificanceValue CN_VULNERABILITY = of("cn-2014/vulnerability");
    /** Documentary record (文献记录状况; guideline of 2014). */
    public static final SignificanceValue CN_DOCUMENTATION = of("cn-2014/documentation");
    /** Potential value (潜在价值; guideline of 2014). */
    public static final SignificanceValue CN_POTENTIAL = of("cn-2014/potential");

    private static final Labels<SignificanceValue> LABELS = Labels.<SignificanceValue>table()
            .put(HISTORICAL, "historical value", "历史价值")
            .put(TECHNOLOGICAL, "technological value", "技术价值")
            .put(SOCIAL, "social value", "社会价值")
            .put(ARCHITECTURAL, "architectural value", "建筑价值")
            .put(SCIENTIFIC, "scientific value", "科学价值")
            .put(AESTHETIC, "aesthetic value", "审美价值")
            .put(RARITY, "rarity", "稀缺性")
            .put(PIONEERING, "early or pioneering example", "早期或开创性实例")
            .put(BURRA_AESTHETIC, "aesthetic value", "美学价值")
            .put(BURRA_HISTORIC, "historic value", "历史价值")
            .put(BURRA_SCIENTIFIC, "scientific value", "科学价值")
            .put(BURRA_SOCIAL, "social value", "社会价值")
            .put(BURRA_SPIRITUAL, "spiritual value", "精神价值")
            .put(HE_EVIDENTIAL, "evidential value", "物证价值")
            .put(HE_HISTORICAL, "historical value", "历史价值")
            .put(HE_AESTHETIC, "aesthetic value", "美学价值")
            .put(HE_COMMUNAL, "communal value", "共有价值")
            .put(NRHP_A, "criterion A: events", "标准A：事件")
            .put(NRHP_B, "criterion B: persons", "标准B：人物")
            .put(NRHP_C, "criterion C: design and construction", "标准C：设计与建造")
            .put(NRHP_D, "criterion D: information", "标准D：信息")
            .put(WH_I, "criterion (i): masterpiece", "标准（一）：杰作")
            .put(WH_II, "criterion (ii): interchange of values", "标准（二）：价值观交流")
            .put(WH_III, "criterion (iii): testimony", "标准（三）：见证")
            .put(WH_IV, "criterion (iv): outstanding example of a type", "标准（四）：类型的杰出范例")
            .put(WH_V, "criterion (v): traditional settlement or use", "标准（五）：传统聚居或利用")
            .put(WH_VI, "criterion (vi): association", "标准（六）：关联")
            .put(WH_VII, "criterion (vii): natural phenomena or beauty", "标准（七）：自然现象或美")
            .put(WH_VIII, "criterion (viii): history of the Earth", "标准（八）：地球历史")
            .put(WH_IX, "criterion (ix): ecological processes", "标准（九）：生态过程")
            .put(WH_X, "criterion (x): biological diversity", "标准（十）：生物多样性")
            .put(CN_AGE, "age", "年代")
            .put(CN_HISTORICAL_IMPORTANCE, "historical importance", "历史重要性")
            .put(CN_EQUIPMENT_AND_TECHNOLOGY, "industrial equipment and technology", "工业设备与技术")
            .put(CN_DESIGN_AND_CONSTRUCTION, "architectural design and building technique", "建筑设计与建造技术")
            .put(CN_CULTURAL_IDENTITY, "cultural and emotional identity, inspiration", "文化与情感认同及精神激励")
            .put(CN_LOCAL_DEVELOPMENT, "furthering local development", "推动地方社会发展")
            .put(CN_STATE_OF_PRESERVATION, "rebuilding, repair and state of preservation", "重建修复及保存状况")
            .put(CN_COMPLETENESS, "completeness of chain, plant or production line", "产业链厂区或生产线的完整性")
            .put(CN_REPRESENTATIVENESS_AND_RARITY, "representativeness and rarity", "代表性和稀缺性")
            .put(CN_VULNERABILITY, "vulnerability", "脆弱性")
            .put(CN_DOCUMENTATION, "documentary record", "文献记录状况")
            .put(CN_POTENTIAL, "potential value", "潜在价值")
            .build();

    /** Checks the form of the code. */
    public SignificanceValue {
        Labels.checked("value", code);
    }

    /**
     * Returns the value of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static SignificanceValue of(String code) {
        return new SignificanceValue(code);
    }

    /** Returns the codes that this library has labels for, in the order of the constants. */
    public static List<SignificanceValue> known() {
        return LABELS.known();
    }

    /** Returns the text that the value is of: what stands before the slash, or the whole code where there is none. */
    public SignificanceScheme scheme() {
        int slash = code.indexOf('/');
        return SignificanceScheme.of(slash < 0 ? code : code.substring(0, slash));
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
