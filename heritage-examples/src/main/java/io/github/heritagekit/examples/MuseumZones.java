// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.Limit;
import io.github.heritagekit.model.zone.Permission;
import io.github.heritagekit.model.zone.Provision;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneDrawing;
import io.github.heritagekit.model.zone.ZoneId;
import io.github.heritagekit.model.zone.ZoneKind;
import io.github.heritagekit.model.zone.ZonePlan;
import io.github.heritagekit.model.zone.ZoneReading;
import io.github.heritagekit.rules.bridge.ZoneCase;
import io.github.heritagekit.rules.bridge.ZoneFacts;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.CaseEngine;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.read.PackReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A protection, a development and a coordination zone around the position of the Chongqing Industrial Museum. They are illustrative: no
 * authority has drawn or published them.
 *
 * <p>Only their sizes have sources. The position is a geocode whose datum is not stated, presumably GCJ-02 and then hundreds of metres off, and
 * a point is no extent; so nothing here tells where the zones lie on the ground, and places are asked by their distance from the position.
 */
final class MuseumZones {
    /** Where the geocode is. */
    private static final Position MUSEUM = Position.ofLatLon(29.484464, 106.482299);

    /** What is asked of each place. */
    static final List<Intervention> ASKED = List.of(
            Intervention.NEW_BUILD,
            Intervention.CHANGE_OF_USE,
            Intervention.DEMOLITION,
            Intervention.POLLUTING_FACILITY);

    /** How far, by our choice, the drawing may be off. */
    private static final Length ERROR = Length.ofMetres(10);

    private static final double METRES_OF_LONGITUDE = 96_981;

    /** 10 m more than the radius of a disc as large as the site of 8,000 m² of which reports tell. */
    private static final double SCOPE = Math.sqrt(8_000 / Math.PI) + 10;

    /** The radius of a disc as large as the 142 mu of which other reports tell. */
    private static final double PROJECT = Math.sqrt(142 * 10_000 / 15.0 / Math.PI);

    private static final Source REPORTS =
            Source.of("Press and design reports on the Chongqing Industrial Museum: 8,000 m² site, 142 mu project");

    private static final Source OFFSETS = Source.builder()
            .title("Chengdu, 7th batch of municipal cultural relic units (2020-07)")
            .locator("怀安军遗址 (site of Huai'anjun): scope 10 m, control 50 m beyond it")
            .build();

    private static final String PACK = "museum-zones.yaml";

    private final ZonePlan plan;
    private final CaseEngine<ZoneCase> engine;
    private final ChoiceQuestion<String> control;

    private MuseumZones(ZonePlan plan, RulePack pack, LocalDate day, Locale language) {
        this.plan = plan;
        this.engine = RuleEngine.of(pack)
                .asOf(day)
                .reading(ZoneFacts.of(plan).speaking(language).reader());
        this.control = pack.choice("control");
    }

    /** Draws the zones and reads the pack. */
    static MuseumZones on(LocalDate day, Locale language) {
        return new MuseumZones(drawn(), pack(), day, language);
    }

    static RulePack pack() {
        try (InputStream file = requireNonNull(MuseumZones.class.getResourceAsStream(PACK), PACK)) {
            return PackReader.standard().read(PACK, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ZonePlan drawn() {
        return ZonePlan.builder()
                .name(Wording.en("Illustrative zones").zh("示意分区"))
                .addZone(protection())
                .addZone(development())
                .addZone(coordination())
                .build();
    }

    private static Zone protection() {
        return around(SCOPE)
                .saying(Wording.en("10 m around a disc of 8,000 m²").zh("8000 平方米圆形外扩 10 米"), OFFSETS, REPORTS)
                .zone("protection", ZoneKind.PROTECTION_SCOPE)
                .name(Wording.en("protection").zh("保护范围"))
                .addLimit(Limit.of(Intervention.NEW_BUILD, Permission.PROHIBITED))
                .addLimit(Limit.of(Intervention.CHANGE_OF_USE, Permission.CONSENT))
                .addLimit(Limit.of(Intervention.DEMOLITION, Permission.PROHIBITED))
                .limitsComplete(true)
                .build();
    }

    private static Zone development() {
        return around(SCOPE + 50)
                .without(around(SCOPE))
                .saying(Wording.en("50 m around the protection scope").zh("保护范围外扩 50 米"), OFFSETS)
                .zone("development", ZoneKind.DEVELOPMENT_ZONE)
                .name(Wording.en("development").zh("发展区"))
                .addEncloses(ZoneId.of("protection"))
                .addLimit(Limit.of(Intervention.NEW_BUILD, Permission.ALLOWED))
                .addLimit(Limit.of(Intervention.CHANGE_OF_USE, Permission.ALLOWED))
                .addLimit(Limit.of(Intervention.DEMOLITION, Permission.CONSENT))
                .limitsComplete(true)
                .addProvision(Provision.of(
                        Provision.Kind.ENCOURAGED_USE,
                        Wording.en("uses for all ages").zh("面向各年龄段的用途")))
                .build();
    }

    private static Zone coordination() {
        return around(PROJECT)
                .without(around(SCOPE + 50))
                .saying(Wording.en("a disc of 142 mu, without the zones within").zh("142 亩圆形，扣除内部分区"), REPORTS)
                .zone("coordination", ZoneKind.COORDINATION_AREA)
                .name(Wording.en("coordination").zh("协调区"))
                .addEncloses(ZoneId.of("protection"))
                .addEncloses(ZoneId.of("development"))
                .addLimit(Limit.of(Intervention.NEW_BUILD, Permission.CONDITIONAL))
                .addLimit(Limit.of(Intervention.CHANGE_OF_USE, Permission.ALLOWED))
                .addLimit(Limit.of(Intervention.DEMOLITION, Permission.ALLOWED))
                .limitsComplete(true)
                .addProvision(Provision.of(
                        Provision.Kind.DUTY_TO_COORDINATE,
                        Wording.en("with the functions of the city around").zh("与周边城市功能相协调")))
                .build();
    }

    private static ZoneDrawing around(double metres) {
        return ZoneDrawing.from(Footprint.ofPoint(MUSEUM), ERROR).by(Length.ofMetres(metres));
    }

    /** Returns the place so far east of the museum's position. */
    private static Position east(int metres) {
        return Position.ofLatLon(MUSEUM.latitude(), MUSEUM.longitude() + metres / METRES_OF_LONGITUDE);
    }

    /** Returns whether something may be done so far east of the museum's position. */
    Assessment<String> control(int metresEast, Intervention intervention) {
        return engine.assess(control, ZoneCase.at(east(metresEast)).proposing(intervention));
    }

    /** Returns what the plan says so far east of the museum's position. */
    ZoneReading reading(int metresEast) {
        return plan.at(east(metresEast));
    }
}
