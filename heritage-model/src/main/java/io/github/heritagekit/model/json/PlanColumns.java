// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZonePlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan while it is read: its zones and coverage are features, the rest is a member of the collection. <b>Not thread-safe.</b> */
final class PlanColumns implements GeoFeatures.Taker {
    static final String COVERAGE = "coverage";
    private static final String PLAN = "plan";

    private final Standing usual;
    private final Problems problems;
    private final ZonePlan.Builder plan = ZonePlan.builder();

    PlanColumns(Standing usual, Problems problems) {
        this.usual = usual;
        this.problems = problems;
    }

    @Override
    public void take(Node feature, List<Footprint> ground) {
        if (!ZoneColumns.isZone(feature)) {
            ground.forEach(plan::coverage);
            return;
        }
        Zone zone = ZoneColumns.read(feature, ground, usual, problems);
        if (zone != null) {
            plan.addZone(zone);
        }
    }

    @Nullable
    ZonePlan read(Node root) {
        Node own = root.members().get(PLAN);
        if (own != null) {
            Columns columns = new Columns(own, problems);
            columns.wording("name").ifPresent(plan::name);
            columns.read("valid", DateRange::parse).ifPresent(plan::valid);
            columns.read("tolerance", Length::parse).ifPresent(plan::tolerance);
            for (int i = 1; columns.has("source_" + i + "_title"); i++) {
                columns.source("source_" + i).ifPresent(plan::addSource);
            }
        }
        return problems.guard(root, plan::build);
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
