// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.CoordinateSystem;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZonePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** A plan while it is read: its zones and coverage are features, the rest is a member of the collection. <b>Not thread-safe.</b> */
final class PlanColumns implements GeoFeatures.Taker {
    static final String COVERAGE = "coverage";
    private static final String PLAN = "plan";

    private final Standing usual;
    private final Problems problems;
    private final Consumer<ZonePlan> taken;
    private final ZonePlan.Builder plan = ZonePlan.builder();
    private final List<Geometry> coverage = new ArrayList<>();
    private boolean lost;

    PlanColumns(Standing usual, Problems problems, Consumer<ZonePlan> taken) {
        this.usual = usual;
        this.problems = problems;
        this.taken = taken;
    }

    @Override
    public void take(Node feature, GeoGround ground) {
        if (!ZoneColumns.isZone(feature)) {
            ground.area("coverage", feature, problems).ifPresent(area -> coverage.add(area.toGeometry()));
            return;
        }
        Zone zone = ZoneColumns.read(feature, ground, usual, problems);
        if (zone == null) {
            lost = true;
        } else {
            plan.addZone(zone);
        }
    }

    @Override
    public void end(Node root) {
        Node own = root.members().get(PLAN);
        if (own != null) {
            readOwn(new Columns(own, problems));
        }
        readCoverage(root);
        ZonePlan read = problems.guard(root, plan::build);
        if (read != null) {
            taken.accept(read);
        }
    }

    private void readOwn(Columns columns) {
        columns.wording("name").ifPresent(plan::name);
        plan.valid(ZoneColumns.valid(columns));
        columns.read("tolerance", Length::parse).ifPresent(plan::tolerance);
        plan.addAllSources(columns.sources());
    }

    /** Where a zone that could not be read lies nobody knows; silence within the coverage would deny that it lies there. */
    private void readCoverage(Node root) {
        if (coverage.isEmpty()) {
            return;
        }
        if (lost) {
            problems.add(
                    root,
                    "a zone that could not be read",
                    "plan must have all of its zones where it states what it covers; it was read without its coverage");
            return;
        }
        Footprint whole = problems.guard(
                root, () -> Footprint.ofGeometry(OverlayNGRobust.union(coverage), CoordinateSystem.WGS_84));
        if (whole != null) {
            plan.coverage(whole);
        }
    }

    static void write(ZonePlan plan, Sink sink) {
        sink.name(PLAN);
        sink.startObject();
        ColumnSink columns = new ColumnSink(sink);
        columns.wording("name", plan.name());
        columns.text("valid", plan.valid());
        columns.text("tolerance", plan.tolerance());
        columns.sources(plan.sources());
        sink.endObject();
    }
}
