// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.Limit;
import io.github.heritagekit.model.zone.LimitAspect;
import io.github.heritagekit.model.zone.Provision;
import io.github.heritagekit.model.zone.Ruling;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneId;
import io.github.heritagekit.model.zone.ZoneKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a zone. */
final class ZoneColumns {
    private static final ZoneKind ANY = ZoneKind.of("zone");
    private static final Length EXACT = Length.ofMetres(0);

    /** Begun by the end of all dates that records have, nobody knows when. */
    private static final DateRange NOBODY_KNOWS = DateRange.by(PartialDate.parse("9999"));

    private static final ImmutableList<String> LIMIT =
            ImmutableList.of("on", "aspect", "ruling", "formula", "condition", "document", "article", "edition");
    private static final ImmutableList<String> PROVISION =
            ImmutableList.of("kind", "text", "document", "article", "edition");

    private ZoneColumns() {}

    static @Nullable Zone read(Node feature, GeoGround ground, Standing usual, Problems problems) {
        Optional<Footprint> area = ground.area("zone", feature, problems);
        Columns columns = Columns.of(feature, problems);
        return area.isEmpty() ? null : problems.guard(feature, () -> zone(feature, area.get(), usual, columns));
    }

    private static Zone zone(Node feature, Footprint area, Standing usual, Columns columns) {
        Zone.Builder zone = Zone.builder();
        zone.id(columns.read("id", ZoneId::of).orElseGet(() -> id(feature)));
        Optional<ZoneKind> kind = columns.read("kind", ZoneColumns::kind);
        zone.kind(kind.orElse(ANY));
        zone.footprint(area);
        zone.standing(standing(columns, usual));
        // what the plan calls the zone is kept where its kind has no code
        columns.wording("name")
                .or(() -> kind.isPresent() ? Optional.empty() : columns.wording("kind"))
                .ifPresent(zone::name);
        columns.read("layer", choice("layer", Zone.Layer.values(), Zone.Layer::code))
                .ifPresent(zone::layer);
        zone.valid(valid(columns));
        columns.numbered("encloses", List.of())
                .forEach(name -> columns.read(name, ZoneId::of).ifPresent(zone::addEnclose));
        boolean allLimits = addLimits(columns, zone);
        zone.limitsComplete(columns.flag("limits_complete") && allLimits);
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

    /** Dates that cannot be read may be any, so that whether the zone holds is not known on any day. */
    static DateRange valid(Columns columns) {
        return columns.has("valid") ? columns.read("valid", DateRange::parse).orElse(NOBODY_KNOWS) : DateRange.always();
    }

    /**
     * What the columns say, and what is usual where they do not. A status that cannot be read makes a geometry indicative, where it is
     * known how far it may be off.
     */
    private static Standing standing(Columns columns, Standing usual) {
        Optional<Standing.Status> status =
                columns.read("status", choice("status", Standing.Status.values(), Standing.Status::code));
        Optional<Length> error = columns.read("positional_error", Length::parse);
        if (error.isEmpty() && columns.has("positional_error")) {
            throw new IllegalArgumentException("zone must have a positional error that can be read, or none");
        }
        Optional<Wording> drawnFrom = columns.wording("drawn_from");
        List<Source> sources = columns.sources();
        Standing base = status.isPresent()
                ? Standing.builder()
                        .status(status.get())
                        .error(error.orElse(EXACT))
                        .build()
                : usual.withError(error.orElse(usual.error()));
        boolean doubtful = status.isEmpty()
                && columns.has("status")
                && base.error().amount().signum() > 0;
        return (doubtful ? base.withStatus(Standing.Status.INDICATIVE) : base)
                .withDrawnFrom(drawnFrom.or(base::drawnFrom))
                .withSources(sources.isEmpty() ? base.sources() : sources);
    }

    /** Returns whether every limit could be read; silence on the rest means nothing where one is lost. */
    private static boolean addLimits(Columns columns, Zone.Builder zone) {
        boolean all = true;
        for (String name : columns.numbered("limit", LIMIT)) {
            Optional<Limit> limit = limit(columns, name);
            limit.ifPresent(zone::addLimit);
            all &= limit.isPresent();
        }
        return all;
    }

    private static Optional<Limit> limit(Columns columns, String name) {
        String on = name + "_on";
        if (!columns.has(on)) {
            columns.addMissing(name, on);
            return Optional.empty();
        }
        Limit.Builder limit = Limit.builder();
        Optional<Intervention> intervention =
                columns.read(on, text -> Intervention.named(text).orElseGet(() -> Intervention.of(text)));
        intervention.ifPresent(limit::on);
        Optional<LimitAspect> aspect = columns.read(name + "_aspect", LimitAspect::of);
        aspect.ifPresent(limit::aspect);
        limit.ruling(ruling(columns, name));
        columns.wording(name + "_condition").ifPresent(limit::condition);
        columns.citation(name).ifPresent(limit::basis);
        return intervention.isEmpty() || (aspect.isEmpty() && columns.has(name + "_aspect"))
                ? Optional.empty()
                : columns.guard(on, limit::build);
    }

    private static Ruling ruling(Columns columns, String name) {
        Optional<Wording> formula = columns.wording(name + "_formula");
        if (formula.isPresent()) {
            return Ruling.formula(formula.get());
        }
        if (!columns.has(name + "_ruling")) {
            columns.addMissing(name, name + "_ruling");
        }
        return columns.read(name + "_ruling", Ruling::parse).orElseGet(Ruling::unknown);
    }

    private static void addProvisions(Columns columns, Zone.Builder zone) {
        for (String name : columns.numbered("provision", PROVISION)) {
            Optional<Provision.Kind> kind = columns.read(
                    name + "_kind", choice("kind of provision", Provision.Kind.values(), Provision.Kind::code));
            Optional<Wording> text = columns.wording(name + "_text");
            if (!columns.has(name + "_kind")) {
                columns.addMissing(name, name + "_kind");
            } else if (text.isEmpty()) {
                columns.addMissing(name, name + "_text");
            } else if (kind.isPresent()) {
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
