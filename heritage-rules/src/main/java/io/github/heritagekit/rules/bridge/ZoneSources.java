// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.bridge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.Limit;
import io.github.heritagekit.model.zone.LimitAspect;
import io.github.heritagekit.model.zone.Ruling;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneHit;
import io.github.heritagekit.model.zone.ZoneHit.Relation;
import io.github.heritagekit.model.zone.ZonePlan;
import io.github.heritagekit.model.zone.ZoneReading;
import io.github.heritagekit.rules.lang.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the facts of a place rest on: the zones, each with its standing, its error and how near its edge is.
 *
 * <p>What must be read stands in the locator, since of several sources the note is not printed.
 */
final class ZoneSources {
    private final ZonePlan plan;
    private final ZoneReading reading;
    private final Length error;
    private final Locale language;
    private final Bilingual speech;

    ZoneSources(ZonePlan plan, ZoneReading reading, Length error, Locale language) {
        this.plan = plan;
        this.reading = reading;
        this.error = error;
        this.language = language;
        this.speech = Bilingual.in(language);
    }

    /** Returns the zones that hold the place or may; where there are none, the plan. */
    List<Source> ofAll() {
        List<Source> zones = reading.hits().stream()
                .filter(hit -> hit.relation() != Relation.TOUCH)
                .map(hit -> of(hit.zone(), Optional.of(hit), Optional.empty()))
                .toList();
        return zones.isEmpty() ? List.of(ofPlan()) : zones;
    }

    /**
     * Returns the zones that limit an intervention in some aspects at the place, and those that may, since not all of their limits are at
     * hand; where there are none of these, all.
     */
    List<Source> ofLimits(Intervention intervention, Set<LimitAspect> aspects) {
        ImmutableSet.Builder<Source> zones = ImmutableSet.builder();
        for (ZoneHit hit : reading.hits()) {
            if (hit.relation() != Relation.TOUCH) {
                zones.addAll(ofLimits(hit, intervention, aspects));
            }
        }
        List<Source> all = zones.build().asList();
        return all.isEmpty() ? ofAll() : all;
    }

    private List<Source> ofLimits(ZoneHit hit, Intervention intervention, Set<LimitAspect> aspects) {
        Zone zone = hit.zone();
        List<Source> stated = zone.limits().stream()
                .filter(limit -> limit.on().equals(intervention) && aspects.contains(limit.aspect()))
                .map(limit -> of(zone, Optional.of(hit), Optional.of(limit)))
                .toList();
        return stated.isEmpty() && !zone.limitsComplete()
                ? List.of(of(
                        zone, Optional.of(hit), Optional.empty(), speech.say("its limits not all at hand", "其限制规定不全")))
                : stated;
    }

    /** Returns one zone. */
    List<Source> of(Zone zone) {
        return List.of(of(zone, reading.hit(zone.id()), Optional.empty()));
    }

    private Source of(Zone zone, Optional<ZoneHit> hit, Optional<Limit> limit, String... more) {
        List<String> locator = new ArrayList<>();
        locator.add(speech.say("zone `", "分区 `") + zone.id() + "`");
        locator.add(standing(zone.standing()));
        hit.flatMap(this::nearness).ifPresent(locator::add);
        limit.filter(one -> !one.aspect().equals(LimitAspect.PERMISSION))
                .map(one -> one.aspect().label(language) + speech.say(": ", "：") + told(one.ruling()))
                .ifPresent(locator::add);
        limit.flatMap(Limit::basis).map(Citation::toString).ifPresent(locator::add);
        limit.flatMap(Limit::condition)
                .map(condition -> speech.say("if: ", "条件：") + told(condition))
                .ifPresent(locator::add);
        locator.addAll(List.of(more));
        return Source.builder()
                .title(plan.name().in(language))
                .locator(String.join(speech.say(", ", "，"), locator))
                .note(note(zone, hit))
                .build();
    }

    private String standing(Standing standing) {
        return standing.status().label(language)
                + (standing.error().amount().signum() == 0 ? "" : speech.say(", good to ", "，误差 ") + standing.error());
    }

    private Optional<String> nearness(ZoneHit hit) {
        return hit.toEdge()
                .map(metres -> speech.say("its edge within " + metres + " of the place", "距其边界不超过 " + metres));
    }

    private Optional<String> note(Zone zone, Optional<ZoneHit> hit) {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        hit.flatMap(ZoneHit::caution).map(this::told).ifPresent(notes::add);
        if (error.amount().signum() > 0) {
            notes.add(speech.say("the place is good to ", "地点误差 ") + error);
        }
        zone.standing()
                .drawnFrom()
                .map(this::told)
                .ifPresent(text -> notes.add(speech.say("drawn from: ", "绘制依据：") + text));
        zone.standing().sources().forEach(source -> notes.add(source.inShort()));
        String all = String.join(speech.say("; ", "；"), notes.build());
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private String told(Wording words) {
        return words.in(language);
    }

    private String told(Ruling ruling) {
        if (ruling instanceof Ruling.AtMost most) {
            return speech.say("at most ", "不超过 ") + most.amount();
        }
        if (ruling instanceof Ruling.AtLeast least) {
            return speech.say("at least ", "不少于 ") + least.amount();
        }
        if (ruling instanceof Ruling.Formula formula) {
            return told(formula.text());
        }
        return ruling instanceof Ruling.NotRegulated
                ? speech.say("not regulated", "不作规定")
                : speech.say("unknown", "未知");
    }

    private Source ofPlan() {
        String note = String.join(
                speech.say("; ", "；"),
                plan.sources().stream().map(Source::inShort).toList());
        return Source.builder()
                .title(plan.name().in(language))
                .note(note.isEmpty() ? Optional.empty() : Optional.of(note))
                .build();
    }
}
