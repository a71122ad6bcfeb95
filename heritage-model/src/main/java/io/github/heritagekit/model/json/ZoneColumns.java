// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.Limit;
import io.github.heritagekit.model.zone.LimitAspect;
import io.github.heritagekit.model.zone.Provision;
import io.github.heritagekit.model.zone.Ruling;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneId;
import io.github.heritagekit.model.zone.ZoneKind;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a zone. */
final class ZoneColumns {
    private static final ZoneKind ANY = ZoneKind.of("zone");

    private ZoneColumns() {}

    static @Nullable Zone read(Node feature, GeoGround ground, Standing usual, Problems problems) {
        Optional<Footprint> area = ground.area("zone", feature, problems);
        Columns columns = Columns.of(feature, problems);
        return area.isEmpty() ? null : problems.guard(feature, () -> zone(feature, area.get(), usual, columns));
    }

    private static Zone zone(Node feature, Footprint area, Standing usual, Columns columns) {
        Zone.Builder zone = Zone.builder();
        zone.id(columns.read("id", ZoneId::of).orElseGet(() -> id(feature)));
        zone.kind(columns.read("kind", ZoneColumns::kind).orElse(ANY));
        zone.footprint(area);
        zone.standing(standing(columns, usual));
        columns.wording("name").ifPresent(zone::name);
        columns.read("layer", choice("layer", Zone.Layer.values(), Zone.Layer::code))
                .ifPresent(zone::layer);
        columns.read("valid", DateRange::parse).ifPresent(zone::valid);
        for (int i = 1; columns.has("encloses_" + i); i++) {
            columns.read("encloses_" + i, ZoneId::of).ifPresent(zone::addEnclose);
        }
        addLimits(columns, zone);
        zone.limitsComplete(columns.flag("limits_complete"));
        addProvisions(columns, zone);
        return zone.build();
    }

    private static ZoneId id(Node feature) {
        Node own = feature.members().get("id");
        String pointer = feature.pointer();
        return ZoneId.of(
                own != null
                                && (own.is(Node.Kind.STRING) || own.is(Node.Kind.NUMBER))
                                && !own.text().isBlank()
                        ? own.text().strip()
                        : "zone " + pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    /** A code, or a name as plans write it. */
    private static ZoneKind kind(String text) {
        return ZoneKind.named(text).orElseGet(() -> ZoneKind.of(text));
    }

    private static Standing standing(Columns columns, Standing usual) {
        Optional<Standing.Status> status =
                columns.read("status", choice("status", Standing.Status.values(), Standing.Status::code));
        if (status.isEmpty()) {
            return usual;
        }
        Standing.Builder standing = Standing.builder().status(status.get());
        columns.read("positional_error", Length::parse).ifPresent(standing::error);
        columns.wording("drawn_from").ifPresent(standing::drawnFrom);
        for (int i = 1; columns.has("source_" + i + "_title"); i++) {
            columns.source("source_" + i).ifPresent(standing::addSource);
        }
        return standing.build();
    }

    private static void addLimits(Columns columns, Zone.Builder zone) {
        for (int i = 1; columns.has("limit_" + i + "_on"); i++) {
            String name = "limit_" + i;
            Limit.Builder limit = Limit.builder();
            limit.on(columns.read(name + "_on", text -> Intervention.named(text).orElseGet(() -> Intervention.of(text)))
                    .orElseThrow(() -> new IllegalArgumentException("limit must be on an intervention")));
            columns.read(name + "_aspect", LimitAspect::of).ifPresent(limit::aspect);
            Optional<Wording> formula = columns.wording(name + "_formula");
            limit.ruling(formula.map(Ruling::formula)
                    .orElseGet(
                            () -> columns.read(name + "_ruling", Ruling::parse).orElseGet(Ruling::unknown)));
            columns.wording(name + "_condition").ifPresent(limit::condition);
            columns.citation(name).ifPresent(limit::basis);
            zone.addLimit(limit.build());
        }
    }

    private static void addProvisions(Columns columns, Zone.Builder zone) {
        for (int i = 1; columns.has("provision_" + i + "_kind"); i++) {
            String name = "provision_" + i;
            Optional<Provision.Kind> kind = columns.read(
                    name + "_kind", choice("kind of provision", Provision.Kind.values(), Provision.Kind::code));
            Optional<Wording> text = columns.wording(name + "_text");
            if (kind.isPresent() && text.isPresent()) {
                Provision provision = Provision.of(kind.get(), text.get());
                zone.addProvision(
                        columns.citation(name).map(provision::withBasis).orElse(provision));
            }
        }
    }

    static <T> Function<String, T> choice(String what, T[] values, Function<T, String> code) {
        return text -> Stream.of(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(what + " must be one of "
                        + Stream.of(values).map(code).collect(Collectors.joining(", ")) + " but was `" + text + "`"));
    }

    static void write(Zone zone, Sink sink) {
        ColumnSink columns = new ColumnSink(sink);
        columns.text("id", zone.id());
        columns.wording("name", zone.name());
        columns.text("kind", zone.kind());
        columns.text("kind_label", zone.kind().label(Locale.ENGLISH));
        columns.text("layer", zone.layer().code());
        writeStanding(zone.standing(), columns);
        columns.text("valid", zone.valid());
        for (int i = 0; i < zone.encloses().size(); i++) {
            columns.text("encloses_" + (i + 1), zone.encloses().get(i));
        }
        columns.flag("limits_complete", zone.limitsComplete());
        for (int i = 0; i < zone.limits().size(); i++) {
            write("limit_" + (i + 1), zone.limits().get(i), columns);
        }
        for (int i = 0; i < zone.provisions().size(); i++) {
            write("provision_" + (i + 1), zone.provisions().get(i), columns);
        }
    }

    private static void writeStanding(Standing standing, ColumnSink columns) {
        columns.text("status", standing.status().code());
        columns.text("positional_error", standing.error());
        standing.drawnFrom().ifPresent(text -> columns.wording("drawn_from", text));
        columns.sources(standing.sources());
    }

    private static void write(String name, Limit limit, ColumnSink columns) {
        columns.text(name + "_on", limit.on());
        columns.text(name + "_aspect", limit.aspect());
        if (limit.ruling() instanceof Ruling.Formula formula) {
            columns.wording(name + "_formula", formula.text());
        } else {
            columns.text(name + "_ruling", limit.ruling());
        }
        limit.condition().ifPresent(condition -> columns.wording(name + "_condition", condition));
        limit.basis().ifPresent(basis -> columns.citation(name, basis));
    }

    private static void write(String name, Provision provision, ColumnSink columns) {
        columns.text(name + "_kind", provision.kind().code());
        columns.wording(name + "_text", provision.text());
        provision.basis().ifPresent(basis -> columns.citation(name, basis));
    }

    static boolean isZone(Node feature) {
        Node properties = feature.members().get("properties");
        Node role = properties == null ? null : properties.members().get("role");
        return role == null || !role.text().equals(PlanColumns.COVERAGE);
    }
}
