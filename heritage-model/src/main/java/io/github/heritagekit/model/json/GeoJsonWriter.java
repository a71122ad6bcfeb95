// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneHit;
import io.github.heritagekit.model.zone.ZonePlan;
import io.github.heritagekit.model.zone.ZoneReading;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Writes GeoJSON (RFC 7946): feature collections in WGS 84 whose columns are flat and in snake case, as geographic information systems
 * show them.
 *
 * <p>Outer rings run counterclockwise, holes clockwise. A feature stands on a line of its own. What others say of sources in their own
 * words is left out. Equal values give the same text everywhere.
 */
public final class GeoJsonWriter {
    private GeoJsonWriter() {}

    /** Returns features as text. */
    public static String write(List<GeoJsonFeature> features) {
        return text(sink -> collection(sink, none -> {}, () -> features.forEach(feature -> write(feature, sink))));
    }

    /** Returns zones as text, one feature each. */
    public static String writeZones(List<Zone> zones) {
        return text(sink -> collection(sink, none -> {}, () -> zones.forEach(zone -> write(zone, sink))));
    }

    /** Returns a plan as text: a feature for each zone and one for the coverage; the day it is read as of is left out. */
    public static String write(ZonePlan plan) {
        return text(sink -> write(plan, sink));
    }

    /**
     * Writes a plan to a stream in UTF-8; the caller closes it.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(ZonePlan plan, OutputStream stream) throws IOException {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        try {
            write(plan, new LineSink(writer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.append('\n').flush();
    }

    private static void write(ZonePlan plan, Sink sink) {
        collection(sink, root -> PlanColumns.write(plan, root), () -> {
            plan.zones().forEach(zone -> write(zone, sink));
            plan.coverage()
                    .ifPresent(ground -> feature(
                            sink,
                            () -> GeoShapes.write(List.of(ground), sink),
                            () -> sink.field("role", PlanColumns.COVERAGE)));
        });
    }

    /** Returns readings as text: the place once for each zone that it meets or may meet, or once if there is none. */
    public static String writeReadings(List<ZoneReading> readings) {
        return text(sink -> collection(sink, none -> {}, () -> readings.forEach(reading -> write(reading, sink))));
    }

    private static void write(ZoneReading reading, Sink sink) {
        if (reading.hits().isEmpty()) {
            feature(
                    sink,
                    () -> GeoShapes.write(List.of(reading.place()), sink),
                    () -> sink.field("covered", reading.covered().name().toLowerCase(Locale.ROOT)));
        }
        reading.hits()
                .forEach(hit -> feature(
                        sink, () -> GeoShapes.write(List.of(reading.place()), sink), () -> write(reading, hit, sink)));
    }

    private static void write(ZoneReading reading, ZoneHit hit, Sink sink) {
        ColumnSink columns = new ColumnSink(sink);
        columns.text("covered", reading.covered().name().toLowerCase(Locale.ROOT));
        columns.text("zone", hit.zone().id());
        columns.wording("zone_name", hit.zone().name());
        columns.text("zone_kind", hit.zone().kind());
        columns.text("zone_status", hit.zone().standing().status().code());
        columns.text("relation", hit.relation().code());
        columns.text("share", hit.share());
        hit.toEdge().ifPresent(distance -> columns.text("to_edge", distance));
        hit.caution().ifPresent(caution -> columns.wording("caution", caution));
    }

    /** Returns assets as text: flat columns and, beside them, the whole asset in the form of {@link HeritageJson}. */
    public static String writeAssets(List<ImmovableAsset> assets) {
        return text(sink -> collection(sink, none -> {}, () -> assets.forEach(asset -> write(asset, sink))));
    }

    private static void write(ImmovableAsset asset, Sink sink) {
        List<Footprint> ground =
                AssetColumns.position(asset).map(Footprint::ofPoint).stream().toList();
        sink.startObject();
        sink.field("type", "Feature");
        sink.name("geometry");
        GeoShapes.write(ground, sink);
        sink.name("properties");
        sink.startObject();
        AssetColumns.write(asset, sink);
        sink.endObject();
        AssetColumns.writeWhole(asset, sink);
        sink.endObject();
    }

    private static void write(Zone zone, Sink sink) {
        feature(sink, () -> GeoShapes.write(List.of(zone.footprint()), sink), () -> ZoneColumns.write(zone, sink));
    }

    private static void write(GeoJsonFeature feature, Sink sink) {
        sink.startObject();
        sink.field("type", "Feature");
        if (!feature.id().isEmpty()) {
            sink.field("id", feature.id());
        }
        sink.name("geometry");
        GeoShapes.write(feature.ground(), sink);
        sink.name("properties");
        sink.startObject();
        feature.properties().forEach((name, value) -> {
            sink.name(name);
            ExtensionForm.write(value, sink);
        });
        sink.endObject();
        sink.endObject();
    }

    private static void feature(Sink sink, Runnable geometry, Runnable columns) {
        sink.startObject();
        sink.field("type", "Feature");
        sink.name("geometry");
        geometry.run();
        sink.name("properties");
        sink.startObject();
        columns.run();
        sink.endObject();
        sink.endObject();
    }

    private static void collection(Sink sink, Consumer<Sink> members, Runnable features) {
        sink.startObject();
        sink.field("type", "FeatureCollection");
        members.accept(sink);
        sink.name("features");
        sink.startArray();
        features.run();
        sink.endArray();
        sink.endObject();
    }

    private static String text(Consumer<Sink> writing) {
        StringBuilder text = new StringBuilder();
        writing.accept(new LineSink(text));
        return text.append('\n').toString();
    }
}
