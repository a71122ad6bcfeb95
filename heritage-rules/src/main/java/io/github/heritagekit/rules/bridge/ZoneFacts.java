// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.bridge;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.Limit;
import io.github.heritagekit.model.zone.LimitAspect;
import io.github.heritagekit.model.zone.Permission;
import io.github.heritagekit.model.zone.Provision;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneId;
import io.github.heritagekit.model.zone.ZoneKind;
import io.github.heritagekit.model.zone.ZonePlan;
import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.QuantityFact;
import io.github.heritagekit.rules.lang.YesNoFact;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The facts that can be asked of a place in a zone plan, and how they are read from the plan.
 *
 * <pre>{@code
 * ZoneFacts zones = ZoneFacts.of(plan);
 * RulePack pack = PackReader.standard().withVocabulary(zones.vocabulary()).read(file);
 * var engine = RuleEngine.of(pack).asOf(day).reading(zones.reader());
 * engine.assess(question, ZoneCase.at(doorstep).goodTo(Length.ofMetres(5)).proposing(Intervention.NEW_BUILD));
 * }</pre>
 *
 * <p>A pack uses them by the vocabulary {@code zone}. {@link #VOCABULARY} has those that can be asked of any plan: the law knows kinds of
 * zones, not the zones of one plan. {@link #vocabulary()} of one plan adds distances from its zones and shares of them.
 *
 * <p>Outside what the plan covers nothing is recorded but distances: a plan that does not speak permits nothing and denies nothing. Where
 * positional errors do not let tell, facts are ranges or not recorded. Each fact carries as its source the zones that it rests on, with
 * their standing and error, so that a verdict that rests on provisional geometry says so. Zones that are not in force on the day of the
 * case are passed over; as of {@linkplain io.github.heritagekit.model.time.AsOf#ANY_DAY any day} a plan that has dates tells nothing.
 * Immutable and thread-safe.
 */
public final class ZoneFacts {
    private static final String NAMESPACE = "zone/";

    /** What is to be done at the place, an open code of {@link Intervention}; the reader tells what the case says. */
    public static final CodeFact INTERVENTION = interventions(Fact.code(NAMESPACE + "intervention")
            .labelled(words("intervention", "拟实施的活动"))
            .asking(words("What is to be done?", "拟实施何种活动？")));

    /** How high what is to be done will be, as the case {@linkplain ZoneCase#measuring says}. */
    public static final QuantityFact<Length> PROPOSED_HEIGHT = Fact.length(NAMESPACE + "proposed-height")
            .labelled(words("proposed height", "拟建高度"))
            .asking(words("How high will it be?", "拟建高度是多少？"));

    /** How far what is to be done will stay from the edge of the plot, as the case says. */
    public static final QuantityFact<Length> PROPOSED_SETBACK = Fact.length(NAMESPACE + "proposed-setback")
            .labelled(words("proposed distance from the edge of the plot", "拟退界距离"))
            .asking(words("How far will it stay from the edge of the plot?", "拟退界多少？"));

    /** Which share of the plot will be built over, as the case says. */
    public static final QuantityFact<Share> PROPOSED_COVERAGE = Fact.share(NAMESPACE + "proposed-coverage")
            .within(Share.ofPercent(0), Share.ofPercent(100))
            .labelled(words("proposed share of the plot built over", "拟建建筑密度"))
            .asking(words("Which share of the plot will be built over?", "拟建建筑密度是多少？"));

    /** How much floor there will be, as the case says. */
    public static final QuantityFact<Area> PROPOSED_FLOOR_AREA = Fact.area(NAMESPACE + "proposed-floor-area")
            .labelled(words("proposed floor area", "拟建建筑面积"))
            .asking(words("How much floor will there be?", "拟建建筑面积是多少？"));

    /**
     * The zones that hold the place or a part of it, by their ids in the plan, known zone by zone: one whose edge is nearer than the
     * errors, or that overlaps by a sliver only, is not known.
     */
    public static final CodesFact ZONES_AT = Fact.codes(NAMESPACE + "zones-at")
            .labelled(words("zones at the place", "所在分区"))
            .asking(words("In which zones of the plan does it lie?", "位于规划的哪些分区内？"));

    /** The kinds of the zones that hold the place or a part of it, open codes of {@link ZoneKind}, known kind by kind. */
    public static final CodesFact KINDS_AT = kinds(Fact.codes(NAMESPACE + "kinds-at")
            .labelled(words("kinds of zones at the place", "所在分区类型"))
            .asking(words("In zones of which kinds does it lie?", "位于哪些类型的分区内？")));

    /**
     * What the plan's own text says of the {@linkplain #INTERVENTION intervention} of the case at the place, the strictest of all zones;
     * none where it is silent for certain. It is about whether it may be done; how high and how large it may be tells {@link #KEEPS_LIMITS},
     * so ask both. What the law says of such zones is for rules to say.
     */
    public static final CodeFact PLAN_PERMITS = permissions(
            "plan-permits",
            words("what the plan says of it", "规划对该活动的规定"),
            words("What does the plan say of what is to be done?", "规划对拟实施的活动有何规定？"));

    /**
     * Whether what is to be done keeps all that the plan's own text lays down of its height, coverage and so on, by the {@linkplain
     * ZoneCase#measuring amounts} of the case: false where one is beyond a limit, none where there are no limits for certain. Where a limit
     * is in words or has a condition, or the case does not state the amount, it is not known.
     */
    public static final YesNoFact KEEPS_LIMITS = Fact.yesNo(NAMESPACE + "keeps-limits")
            .orNone()
            .labelled(words("it keeps the plan's limits", "符合规划的限制"))
            .asking(words(
                    "Does what is to be done keep the plan's limits on height, coverage and the like?",
                    "拟实施的活动是否符合规划对高度、密度等的限制？"));

    /** What the plan wants at the place, by the codes of {@link Provision.Kind}; that it wants nothing is known only where no zone is. */
    public static final CodesFact WANTED =
            wanted(Fact.codes(NAMESPACE + "wanted", codes(Provision.Kind.values(), Provision.Kind::code))
                    .labelled(words("what the plan wants", "规划的引导要求"))
                    .asking(words(
                            "Does the plan encourage uses, offer incentives, name a managing body or ask for coordination?",
                            "规划是否鼓励某些用途、提供激励、指定管理机构或要求协调？")));

    /** Whether all zones that hold the place, or may, are drawn officially. */
    public static final YesNoFact OFFICIAL_GEOMETRY = Fact.yesNo(NAMESPACE + "official-geometry")
            .labelled(words("the zones are drawn officially", "分区图形为正式图形"))
            .asking(words("Are the boundaries of the zones official?", "分区边界是否为正式边界？"));

    /**
     * The facts that can be asked of any plan: all above, {@link #planPermits(Intervention)} for the known interventions and {@link
     * #keepsLimits} for the known aspects of amounts.
     */
    public static final Vocabulary VOCABULARY =
            Vocabulary.of("zone", general(Intervention.known(), amounts(LimitAspect.known())));

    private final ZonePlan plan;
    private final ImmutableList<ZoneId> measured;
    private final ImmutableSet<Intervention> interventions;
    private final ImmutableSet<LimitAspect> aspects;
    private final Locale language;

    private ZoneFacts(
            ZonePlan plan,
            Collection<ZoneId> measured,
            Set<Intervention> interventions,
            Set<LimitAspect> aspects,
            Locale language) {
        this.plan = plan;
        this.measured = ImmutableList.copyOf(measured);
        this.interventions = ImmutableSet.copyOf(interventions);
        this.aspects = ImmutableSet.copyOf(aspects);
        this.language = language;
    }

    /**
     * Returns the facts of a plan, with the distance from each of its zones and the share of each; of a large plan name those that rules
     * ask for.
     *
     * @throws IllegalArgumentException if two zones have one name in facts
     */
    public static ZoneFacts of(ZonePlan plan) {
        return of(plan, plan.zones().stream().map(Zone::id).toList());
    }

    /**
     * Returns the facts of a plan, with the distance from some of its zones and the share of these.
     *
     * @throws IllegalArgumentException if the plan has no such zone, or two of them have one name in facts
     */
    public static ZoneFacts of(ZonePlan plan, Collection<ZoneId> measured) {
        Map<String, ZoneId> names = new LinkedHashMap<>();
        for (ZoneId zone : measured) {
            if (plan.zone(zone).isEmpty()) {
                throw new IllegalArgumentException("zone must be one of the plan but was `" + zone + "`");
            }
            ZoneId alike = names.putIfAbsent(name(zone), zone);
            if (alike != null && !alike.equals(zone)) {
                throw new IllegalArgumentException("zones `" + alike + "` and `" + zone + "` have one name in facts, `"
                        + name(zone) + "`; ask about one of them only");
            }
        }
        return new ZoneFacts(
                plan,
                names.values(),
                withThoseOf(plan, Intervention.known(), Limit::on),
                amounts(withThoseOf(plan, LimitAspect.known(), Limit::aspect)),
                Locale.ENGLISH);
    }

    private static <C extends Comparable<C>> Set<C> withThoseOf(ZonePlan plan, List<C> known, Function<Limit, C> of) {
        Set<C> all = new LinkedHashSet<>(known);
        plan.zones().stream()
                .flatMap(zone -> zone.limits().stream())
                .map(of)
                .sorted()
                .forEach(all::add);
        return all;
    }

    /** Returns the aspects that an amount can be stated in. */
    private static ImmutableSet<LimitAspect> amounts(Collection<LimitAspect> aspects) {
        return aspects.stream()
                .filter(aspect -> !aspect.equals(LimitAspect.PERMISSION))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns these facts with their sources told in a language: English or Chinese, English for others. */
    public ZoneFacts speaking(Locale newLanguage) {
        return new ZoneFacts(plan, measured, interventions, aspects, requireNonNull(newLanguage, "language"));
    }

    /**
     * Returns the fact what the plan's own text says of an intervention at the place, the strictest of all zones; none where it is silent
     * for certain. Its id is {@code zone/plan-permits.new-build} for {@code new-build}; a {@code /} in a code becomes a dot.
     */
    public static CodeFact planPermits(Intervention intervention) {
        Locale english = Locale.ENGLISH;
        Locale chinese = Locale.CHINESE;
        return permissions(
                "plan-permits." + intervention.code().replace('/', '.'),
                words(
                        "what the plan says of " + intervention.label(english),
                        "规划对" + intervention.label(chinese) + "的规定"),
                words(
                        "What does the plan say of " + intervention.label(english) + " at the place?",
                        "规划对该地点的" + intervention.label(chinese) + "有何规定？"));
    }

    /**
     * Returns the fact whether what is to be done keeps the plan's limits in one aspect: as {@link #KEEPS_LIMITS}. Its id is {@code
     * zone/keeps-limits.height} for {@code height}; a {@code /} in a code becomes a dot.
     *
     * @throws IllegalArgumentException if the aspect is whether it may be done, of which {@link #PLAN_PERMITS} tells
     */
    public static YesNoFact keepsLimits(LimitAspect aspect) {
        if (aspect.equals(LimitAspect.PERMISSION)) {
            throw new IllegalArgumentException(
                    "aspect must be one of an amount, such as height, but was `" + aspect + "`");
        }
        String english = aspect.label(Locale.ENGLISH);
        String chinese = aspect.label(Locale.CHINESE);
        return Fact.yesNo(NAMESPACE + "keeps-limits." + aspect.code().replace('/', '.'))
                .orNone()
                .labelled(words("it keeps the plan's limit on " + english, "符合规划的" + chinese + "限制"))
                .asking(words(
                        "Does what is to be done keep the plan's limit on " + english + "?",
                        "拟实施的活动是否符合规划的" + chinese + "限制？"));
    }

    /**
     * Returns the fact how far the place is from a zone at their nearest points, 0 m within: measured, more or less both errors; none
     * where the zone is not in force on the day. Its id is {@code zone/distance-to.mill-core} for a zone {@code mill-core}.
     *
     * <p>In ids of facts, capital letters of a zone's id are small, letters beyond {@code a} to {@code z} stand as {@code u} with the four
     * digits of their UTF-16 unit ({@code 核} is {@code u6838}), and whatever is no letter or digit stands as {@code -}.
     */
    public static QuantityFact<Length> distanceTo(ZoneId zone) {
        return Fact.length(NAMESPACE + "distance-to." + name(zone))
                .orNone()
                .labelled(words("distance to `" + zone + "`", "距 `" + zone + "` 的距离"))
                .asking(words("How far is `" + zone + "`?", "距 `" + zone + "` 多远？"));
    }

    /**
     * Returns the fact which share of the place lies in a zone, of areas by area, of lines by length, of points by number; a range where
     * errors matter. Its id is {@code zone/share-in.mill-core} for a zone {@code mill-core}, formed as that of {@link #distanceTo}.
     */
    public static QuantityFact<Share> shareIn(ZoneId zone) {
        return Fact.share(NAMESPACE + "share-in." + name(zone))
                .within(Share.ofPercent(0), Share.ofPercent(100))
                .labelled(words("share in `" + zone + "`", "位于 `" + zone + "` 内的比例"))
                .asking(words("Which share of the place lies in `" + zone + "`?", "该地点有多大比例位于 `" + zone + "` 内？"));
    }

    /** Returns the facts of the plan: those of any plan, the interventions and aspects that it limits, distances and shares. */
    public Vocabulary vocabulary() {
        ImmutableList.Builder<Fact<?>> facts = ImmutableList.<Fact<?>>builder().addAll(general(interventions, aspects));
        measured.forEach(zone -> facts.add(distanceTo(zone), shareIn(zone)));
        return Vocabulary.of("zone", facts.build());
    }

    /** Returns the reader of places in the plan. */
    public FactReader<ZoneCase> reader() {
        ZoneReader reader = new ZoneReader(plan, measured, interventions, aspects, language);
        return (place, asOf) -> reader.read(place, asOf).build();
    }

    /**
     * Returns a reader of cases of another class that tells of the place of each as well, such as of an asset at its position; where a
     * case has no place, nothing of the zones is recorded.
     *
     * @param reader what else is read of a case
     * @param place where a case is
     */
    public <S> FactReader<S> beside(FactReader<S> reader, Function<S, Optional<ZoneCase>> place) {
        requireNonNull(reader, "reader");
        requireNonNull(place, "place");
        ZoneReader zones = new ZoneReader(plan, measured, interventions, aspects, language);
        return (subject, asOf) -> {
            var facts = reader.read(subject, asOf).toBuilder();
            place.apply(subject).ifPresent(where -> zones.read(where, asOf, facts));
            return facts.build();
        };
    }

    private static List<Fact<?>> general(Collection<Intervention> interventions, Collection<LimitAspect> aspects) {
        ImmutableList.Builder<Fact<?>> facts = ImmutableList.builder();
        facts.add(INTERVENTION, PROPOSED_HEIGHT, PROPOSED_SETBACK, PROPOSED_COVERAGE, PROPOSED_FLOOR_AREA);
        facts.add(KINDS_AT, ZONES_AT, PLAN_PERMITS, KEEPS_LIMITS);
        interventions.forEach(intervention -> facts.add(planPermits(intervention)));
        aspects.forEach(aspect -> facts.add(keepsLimits(aspect)));
        return facts.add(WANTED, OFFICIAL_GEOMETRY).build();
    }

    /** Returns what a zone goes by in the ids of facts. */
    private static String name(ZoneId zone) {
        StringBuilder name = new StringBuilder();
        for (char c : zone.text().toLowerCase(Locale.ROOT).toCharArray()) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                name.append(c);
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                name.append(String.format(Locale.ROOT, "u%04x", (int) c));
            } else {
                name.append('-');
            }
        }
        return name.toString();
    }

    private static Wording words(String english, String chinese) {
        return Wording.en(english).zh(chinese);
    }

    private static Wording labels(Function<Locale, String> label) {
        return words(label.apply(Locale.ENGLISH), label.apply(Locale.CHINESE));
    }

    private static <E> String[] codes(E[] constants, Function<E, String> code) {
        return List.of(constants).stream().map(code).toArray(String[]::new);
    }

    private static CodeFact interventions(CodeFact fact) {
        CodeFact named = fact;
        for (Intervention each : Intervention.known()) {
            named = named.calling(each.code(), labels(each::label));
        }
        return named;
    }

    private static CodesFact kinds(CodesFact fact) {
        CodesFact named = fact;
        for (ZoneKind each : ZoneKind.known()) {
            named = named.calling(each.code(), labels(each::label));
        }
        return named;
    }

    private static CodesFact wanted(CodesFact fact) {
        CodesFact named = fact;
        for (Provision.Kind each : Provision.Kind.values()) {
            named = named.calling(each.code(), labels(each::label));
        }
        return named;
    }

    private static CodeFact permissions(String name, Wording label, Wording question) {
        CodeFact fact = Fact.code(NAMESPACE + name, codes(Permission.values(), Permission::code))
                .orNone()
                .labelled(label)
                .asking(question);
        for (Permission each : Permission.values()) {
            fact = fact.calling(each.code(), labels(each::label));
        }
        return fact;
    }
}
