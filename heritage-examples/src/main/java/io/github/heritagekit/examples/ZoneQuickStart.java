// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.Limit;
import io.github.heritagekit.model.zone.LimitAspect;
import io.github.heritagekit.model.zone.Permission;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneDrawing;
import io.github.heritagekit.model.zone.ZoneKind;
import io.github.heritagekit.model.zone.ZonePlan;
import io.github.heritagekit.model.zone.ZoneReading;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a plan says of a place: zones drawn from the words of an order, and three doorsteps. */
public final class ZoneQuickStart {
    private ZoneQuickStart() {}

    /** Runs the lines and prints what they print. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        run(out);
        out.flush();
    }

    static void run(PrintStream out) {
        // snippet:start
        // The walls of an invented mill, longitude first, good to 2 m; the order says "10 m around the walls" and "50 m
        // around these".
        Footprint mill = Footprint.parse(
                "POLYGON ((106.5160 29.5530, 106.5172 29.5530, 106.5172 29.5536, 106.5160 29.5536, 106.5160 29.5530))");
        ZoneDrawing walls = ZoneDrawing.from(mill, Length.ofMetres(2));
        Zone core = walls.by(Length.ofMetres(10))
                .zone("mill-core", ZoneKind.PROTECTION_SCOPE)
                .addLimit(
                        Limit.of(Intervention.NEW_BUILD, Permission.PROHIBITED).citing("Riverside Order", "art. 4"))
                .build();
        Zone setting = walls.by(Length.ofMetres(60))
                .without(core)
                .zone("setting", ZoneKind.CONSTRUCTION_CONTROL_ZONE)
                .addLimit(Limit.of(Intervention.NEW_BUILD, Permission.CONSENT).citing("Riverside Order", "art. 5"))
                .addLimit(Limit.atMost(Intervention.NEW_BUILD, LimitAspect.HEIGHT, Length.ofMetres(9)))
                .build();
        ZonePlan plan = ZonePlan.builder()
                .addZone(core)
                .addZone(setting)
                .coverage(walls.by(Length.ofMetres(500)).footprint())
                .build();

        for (double east : List.of(106.5166, 106.5176, 106.51731)) {
            ZoneReading reading = plan.at(Position.ofLatLon(29.5533, east));
            out.println(reading.permission(Intervention.NEW_BUILD) + ": " + reading.limits());
            reading.cautions().forEach(out::println);
        }
        // snippet:end
    }
}
