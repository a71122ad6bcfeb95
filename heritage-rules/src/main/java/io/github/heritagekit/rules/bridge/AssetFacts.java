// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.bridge;

import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.Burden;
import io.github.heritagekit.model.asset.DesignationEffect;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.IntegrityAspect;
import io.github.heritagekit.model.asset.OperatingStatus;
import io.github.heritagekit.model.asset.SignificanceValue;
import io.github.heritagekit.model.asset.TransmissionState;
import io.github.heritagekit.model.asset.UseKind;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.QuantityFact;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import io.github.heritagekit.rules.lang.YearFact;
import io.github.heritagekit.rules.lang.YesNoFact;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The facts that can be asked of any asset of the model, and how they are read from one.
 *
 * <p>A pack uses them by the vocabulary {@code asset}. What an asset of a class cannot have is none (an oral history has no
 * site area); what nobody recorded stays unknown.
 */
public final class AssetFacts {
    /** Whether the asset is immovable, movable or intangible. */
    public static final CodeFact CLASS = Fact.code("asset/class", "immovable", "movable", "intangible")
            .labelled(words("class of asset", "资产类别"))
            .asking(words("Is it immovable, movable or intangible?", "是不可移动、可移动还是非物质资产？"))
            .calling("immovable", words("immovable", "不可移动"))
            .calling("movable", words("movable", "可移动"))
            .calling("intangible", words("intangible", "非物质"));

    /** What kind of asset it is, an open code of {@link AssetKind}. */
    public static final CodeFact KIND = calling(
            Fact.code("asset/kind")
                    .labelled(words("kind", "种类"))
                    .asking(words("What kind of asset is it?", "属于哪一种资产？")),
            AssetKind.known(),
            AssetKind::code,
            AssetKind::label);

    /** The country whose law applies, by its code of two letters (ISO 3166-1); none where no country's does, as on the high seas. */
    public static final CodeFact COUNTRY = Fact.code("asset/country")
            .orNone()
            .labelled(words("country", "国家"))
            .asking(words("In which country is it?", "位于哪个国家？"));

    /** The year in which it was built or made; none for the intangible. */
    public static final YearFact BUILT = Fact.year("asset/built")
            .orNone()
            .labelled(words("year built", "建成年份"))
            .asking(words("When was it built or made?", "何时建成或制成？"));

    /** How many calendar years ago it was built or made, computed from {@link #BUILT}. */
    public static final WholeNumberFact AGE = Fact.yearsSince("asset/age", BUILT)
            .labelled(words("age in years", "年数"))
            .asking(words("How old is it?", "已有多少年？"));

    /** How large the site is; none for what is not immovable. */
    public static final QuantityFact<Area> SITE_AREA = Fact.area("asset/site-area")
            .orNone()
            .alterable()
            .labelled(words("site area", "占地面积"))
            .asking(words("How large is the site?", "占地面积有多大？"));

    /** How large the floors are together; none for what is not immovable. */
    public static final QuantityFact<Area> FLOOR_AREA = Fact.area("asset/floor-area")
            .orNone()
            .alterable()
            .labelled(words("floor area", "建筑面积"))
            .asking(words("How large are the floors together?", "总建筑面积有多大？"));

    /** Whether its structures are large, as judged by who recorded them; none for what is not immovable. */
    public static final YesNoFact LARGE_STRUCTURES = Fact.yesNo("asset/large-structures")
            .orNone()
            .labelled(words("its structures are large", "有巨大构筑物"))
            .asking(words(
                    "Are there large structures, such as blast furnaces, silos or great halls?",
                    "是否有高炉、筒仓、大型厂房等巨大构筑物？"));

    /** Whether original machinery or process lines survive; none for what is not immovable. */
    public static final YesNoFact ORIGINAL_MACHINERY = Fact.yesNo("asset/original-machinery")
            .orNone()
            .labelled(words("original machinery survives", "保留原有设备"))
            .asking(words("Does original machinery survive?", "是否保留原有设备？"));

    /** How heavily the investment that it needs weighs; none for what is not immovable. */
    public static final CodeFact INVESTMENT_BURDEN = burden("asset/investment-burden")
            .labelled(words("investment burden", "投资负担"))
            .asking(words("How heavy is the investment that its renewal needs?", "更新所需投资负担有多重？"));

    /** How heavily its upkeep weighs; none for what is not immovable. */
    public static final CodeFact UPKEEP_BURDEN = burden("asset/upkeep-burden")
            .labelled(words("upkeep burden", "维护负担"))
            .asking(words("How hard is it to maintain?", "维护负担有多重？"));

    /** Whether it still produces; none for what is not immovable. */
    public static final CodeFact OPERATING_STATUS = constants(
            Fact.code("asset/operating-status", codes(OperatingStatus.values()))
                    .orNone()
                    .labelled(words("operating status", "生产状态"))
                    .asking(words("Is it in operation, has it ceased, or did it never operate?", "仍在生产、已停产，还是从未投产？")),
            OperatingStatus.values(),
            OperatingStatus::label);

    /** What it is used for now, open codes of {@link UseKind}. */
    public static final CodesFact CURRENT_USE = callingMembers(
            Fact.codes("asset/current-use")
                    .alterable()
                    .labelled(words("current use", "现状用途"))
                    .asking(words("What is it used for now?", "现在作何用途？")),
            UseKind.known(),
            UseKind::code,
            UseKind::label);

    /** Which aspects of integrity it retains, the seven of the United States National Register. */
    public static final CodesFact INTEGRITY = callingMembers(
            Fact.codes("asset/integrity")
                    .labelled(words("integrity", "完整性"))
                    .asking(words("Which aspects of integrity does it retain?", "保留了哪些方面的完整性？")),
            IntegrityAspect.known(),
            IntegrityAspect::code,
            IntegrityAspect::label);

    /** Which values it is significant for, open codes of {@link SignificanceValue}. */
    public static final CodesFact SIGNIFICANCE = callingMembers(
            Fact.codes("asset/significance")
                    .labelled(words("significance", "价值"))
                    .asking(words("Which values is it significant for?", "具有哪些价值？")),
            SignificanceValue.known(),
            SignificanceValue::code,
            SignificanceValue::label);

    /** Under which schemes it is designated on the day, open codes of {@link DesignationScheme}. */
    public static final CodesFact DESIGNATIONS = callingMembers(
            Fact.codes("asset/designations")
                    .labelled(words("designation in force", "现行认定"))
                    .asking(words("Under which schemes is it designated?", "列入了哪些保护或认定名录？")),
            DesignationScheme.known(),
            DesignationScheme::code,
            DesignationScheme::label);

    /** What its designations in force on the day do: protect, recognise, warn, exempt. */
    public static final CodesFact LEGAL_EFFECTS = members(
            Fact.codes("asset/legal-effects", codes(DesignationEffect.values()))
                    .labelled(words("effect of designations", "认定效力"))
                    .asking(words(
                            "Is it protected by law, recognised, at risk, or exempt from protection?",
                            "是否受法律保护、获认定、列入濒危，或豁免于保护？")),
            DesignationEffect.values(),
            DesignationEffect::label);

    /** How alive the knowledge is; none for the tangible. */
    public static final CodeFact TRANSMISSION = constants(
            Fact.code("asset/transmission", codes(TransmissionState.values()))
                    .orNone()
                    .labelled(words("state of transmission", "传承状况"))
                    .asking(words("How alive is the knowledge?", "技艺或记忆的传承状况如何？")),
            TransmissionState.values(),
            TransmissionState::label);

    /** Whether the intangible is recorded, on paper, sound or film; none for the tangible. */
    public static final YesNoFact RECORDED = Fact.yesNo("asset/recorded")
            .orNone()
            .labelled(words("it is recorded", "已作记录"))
            .asking(words("Is it recorded on paper, sound or film?", "是否有文字或音像记录？"));

    /** Whether a movable asset stands where it was used; none for all others. */
    public static final YesNoFact IN_ORIGINAL_PLACE = Fact.yesNo("asset/in-original-place")
            .orNone()
            .labelled(words("it stands in its original place", "位于原址"))
            .asking(words("Does it stand where it was used?", "是否位于原使用地点？"));

    /** Whether intangible assets of the place are known: know-how, memories, customs. */
    public static final YesNoFact INTANGIBLE_ASSETS = Fact.yesNo("asset/intangible-assets")
            .labelled(words("intangible assets are known", "已知有非物质资产"))
            .asking(words(
                    "Are there intangible assets: know-how, memories, customs of those who worked there?",
                    "是否有技艺、记忆、习俗等非物质资产？"));

    /** All facts above. */
    public static final Vocabulary VOCABULARY = Vocabulary.of(
            "asset",
            List.of(
                    CLASS,
                    KIND,
                    COUNTRY,
                    LEGAL_EFFECTS,
                    DESIGNATIONS,
                    SITE_AREA,
                    FLOOR_AREA,
                    LARGE_STRUCTURES,
                    OPERATING_STATUS,
                    INVESTMENT_BURDEN,
                    UPKEEP_BURDEN,
                    SIGNIFICANCE,
                    INTEGRITY,
                    ORIGINAL_MACHINERY,
                    BUILT,
                    AGE,
                    CURRENT_USE,
                    TRANSMISSION,
                    RECORDED,
                    IN_ORIGINAL_PLACE,
                    INTANGIBLE_ASSETS));

    /** Reads an asset by itself; what only its register could tell is unknown. */
    public static final FactReader<HeritageAsset> READER = new AssetReader(AssetRegister.of(List.of()))::read;

    private AssetFacts() {}

    /**
     * Returns a reader of assets of a register, which knows the acts of other assets that name one as their component, and the
     * intangible assets linked to a place and to its parts.
     *
     * <p>An asset is read as it is given, be it changed since or not in the register at all: the register adds what others say of it.
     */
    public static FactReader<HeritageAsset> within(AssetRegister register) {
        return new AssetReader(register)::read;
    }

    private static Wording words(String english, String chinese) {
        return Wording.en(english).zh(chinese);
    }

    private static Wording labels(Function<Locale, String> label) {
        return words(label.apply(Locale.ENGLISH), label.apply(Locale.CHINESE));
    }

    /** Returns the code of a constant: {@code NEVER_OPERATED} is {@code never-operated}. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String[] codes(Enum<?>[] constants) {
        return Arrays.stream(constants).map(AssetFacts::code).toArray(String[]::new);
    }

    private static CodeFact burden(String id) {
        CodeFact fact = Fact.code(id, codes(Burden.values())).orNone().alterable();
        return constants(fact, Burden.values(), Burden::label);
    }

    private static <E extends Enum<E>> CodeFact constants(
            CodeFact fact, E[] constants, BiFunction<E, Locale, String> label) {
        return calling(fact, List.of(constants), AssetFacts::code, label);
    }

    private static <E extends Enum<E>> CodesFact members(
            CodesFact fact, E[] constants, BiFunction<E, Locale, String> label) {
        return callingMembers(fact, List.of(constants), AssetFacts::code, label);
    }

    private static <C> CodeFact calling(
            CodeFact fact, List<C> known, Function<C, String> code, BiFunction<C, Locale, String> label) {
        CodeFact named = fact;
        for (C each : known) {
            named = named.calling(code.apply(each), labels(language -> label.apply(each, language)));
        }
        return named;
    }

    private static <C> CodesFact callingMembers(
            CodesFact fact, List<C> known, Function<C, String> code, BiFunction<C, Locale, String> label) {
        CodesFact named = fact;
        for (C each : known) {
            named = named.calling(code.apply(each), labels(language -> label.apply(each, language)));
        }
        return named;
    }
}
