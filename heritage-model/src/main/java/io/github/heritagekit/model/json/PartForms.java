// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.asset.AuthenticityAttribute;
import io.github.heritagekit.model.asset.Bearer;
import io.github.heritagekit.model.asset.BearerKind;
import io.github.heritagekit.model.asset.Burden;
import io.github.heritagekit.model.asset.ConditionTrend;
import io.github.heritagekit.model.asset.Industry;
import io.github.heritagekit.model.asset.IntangibleDomain;
import io.github.heritagekit.model.asset.IntegrityAspect;
import io.github.heritagekit.model.asset.Involvement;
import io.github.heritagekit.model.asset.NameKind;
import io.github.heritagekit.model.asset.Occupancy;
import io.github.heritagekit.model.asset.OfficialItem;
import io.github.heritagekit.model.asset.OperatingStatus;
import io.github.heritagekit.model.asset.OtherName;
import io.github.heritagekit.model.asset.PeriodOfUse;
import io.github.heritagekit.model.asset.PersonRole;
import io.github.heritagekit.model.asset.RiskPriority;
import io.github.heritagekit.model.asset.SafeguardingMeasure;
import io.github.heritagekit.model.asset.SignificanceValue;
import io.github.heritagekit.model.asset.StateOfRepair;
import io.github.heritagekit.model.asset.TransmissionState;
import io.github.heritagekit.model.asset.UseKind;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.time.Dating;
import io.github.heritagekit.model.time.YearRange;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms of what assets say of themselves. */
final class PartForms {
    static final Form<Position> POSITION = Forms.parsed("position", Position::parse);
    static final Form<YearRange> YEAR_RANGE = Forms.parsed("years", YearRange::parse);
    static final FindingForm<Country> COUNTRY = FindingForm.ordered(Forms.parsed("country", Country::of));
    static final FindingForm<Dating> DATING = FindingForm.of(Forms.parsed("dating", Dating::parse));
    static final FindingForm<YearRange> YEARS = FindingForm.of(YEAR_RANGE);
    static final FindingForm<Area> AREA =
            FindingForm.ordered(Forms.parsed("area with its unit, such as `4.6 ha`,", Area::parse));
    static final FindingForm<Length> LENGTH =
            FindingForm.ordered(Forms.parsed("length with its unit, such as `79.6 m`,", Length::parse));
    static final FindingForm<Boolean> YES_NO = FindingForm.ordered(Forms.BOOLEAN);
    static final FindingForm<Integer> COUNT = FindingForm.ordered(Forms.WHOLE_NUMBER);
    static final FindingForm<OperatingStatus> STATUS =
            choice("operating status", OperatingStatus.values(), OperatingStatus::code);
    static final FindingForm<Occupancy> OCCUPANCY = choice("occupancy", Occupancy.values(), Occupancy::code);
    static final FindingForm<Burden> BURDEN = choice("burden", Burden.values(), Burden::code);
    static final FindingForm<ConditionTrend> TREND = choice("trend", ConditionTrend.values(), ConditionTrend::code);
    static final FindingForm<TransmissionState> TRANSMISSION =
            choice("transmission", TransmissionState.values(), TransmissionState::code);
    static final FindingForm<StateOfRepair> REPAIR = FindingForm.of(Forms.parsed("state of repair", StateOfRepair::of));
    static final FindingForm<RiskPriority> RISK = FindingForm.of(Forms.parsed("priority", RiskPriority::of));
    static final SetForm<SignificanceValue> SIGNIFICANCE = set("value", SignificanceValue::of);
    static final SetForm<IntegrityAspect> INTEGRITY = set("aspect of integrity", IntegrityAspect::of);
    static final SetForm<AuthenticityAttribute> AUTHENTICITY =
            set("attribute of authenticity", AuthenticityAttribute::of);
    static final Form<UseKind> USE = Forms.parsed("kind of use", UseKind::of);
    static final SetForm<UseKind> USES = set("kind of use", UseKind::of);
    static final SetForm<Industry> INDUSTRIES = set("industry", Industry::parse);
    static final SetForm<IntangibleDomain> DOMAINS = set("domain", IntangibleDomain::of);
    static final SetForm<SafeguardingMeasure> SAFEGUARDING = set("measure", SafeguardingMeasure::of);

    static final Form<BearerKind> BEARER_KIND =
            Forms.choice("kind of bearer", List.of(BearerKind.values()), BearerKind::code);
    static final Form<Bearer> BEARER = new PairForm<>(
            "bearer", "kind", BEARER_KIND, Bearer::kind, "name", Forms.WORDING, Bearer::name, Bearer::of);
    static final Form<OtherName> OTHER_NAME = new PairForm<>(
            "name",
            "kind",
            Forms.parsed("kind of name", NameKind::of),
            OtherName::kind,
            "name",
            Forms.WORDING,
            OtherName::name,
            OtherName::of);
    static final Form<OfficialItem> OFFICIAL_ITEM = new PairForm<>(
            "official item",
            "entry",
            Forms.ID,
            OfficialItem::entry,
            "text",
            Forms.TEXT,
            OfficialItem::text,
            OfficialItem::of);

    static final Form<Involvement> PERSON = Shape.of("person", Involvement::builder, Involvement.Builder::build)
            .required("role", Forms.parsed("role", PersonRole::of), Involvement.Builder::role, Involvement::role)
            .required("name", Forms.WORDING, Involvement.Builder::name, Involvement::name)
            .optional("identifier", Forms.ID, Involvement.Builder::identifier, Involvement::identifier)
            .optional("years", YEAR_RANGE, Involvement.Builder::years, Involvement::years)
            .optional("note", Forms.WORDING, Involvement.Builder::note, Involvement::note)
            .list("sources", Forms.SOURCE, Involvement.Builder::addAllSources, Involvement::sources)
            .extensible(Involvement.Builder::putAllExtensions, Involvement::extensions)
            .build();

    static final Form<PeriodOfUse> PERIOD = Shape.of("period of use", PeriodOfUse::builder, PeriodOfUse.Builder::build)
            .required("use", USE, PeriodOfUse.Builder::use, PeriodOfUse::use)
            .finding("years", YEARS, PeriodOfUse.Builder::years, PeriodOfUse::years)
            .optional("note", Forms.WORDING, PeriodOfUse.Builder::note, PeriodOfUse::note)
            .list("sources", Forms.SOURCE, PeriodOfUse.Builder::addAllSources, PeriodOfUse::sources)
            .extensible(PeriodOfUse.Builder::putAllExtensions, PeriodOfUse::extensions)
            .build();

    private PartForms() {}

    private static <E extends Comparable<? super E>> FindingForm<E> choice(
            String what, E[] choices, Function<E, String> code) {
        return FindingForm.ordered(Forms.choice(what, List.of(choices), code));
    }

    private static <E> SetForm<E> set(String what, Function<String, E> parse) {
        return SetForm.of(what, parse, Object::toString);
    }

    /** The form of values of two parts, both of which must be there. */
    private record PairForm<T, F, S>(
            String what,
            String firstName,
            Form<F> first,
            Function<T, F> getFirst,
            String secondName,
            Form<S> second,
            Function<T, S> getSecond,
            BiFunction<F, S, T> maker)
            implements Form<T> {
        @Override
        public @Nullable T read(Node node, Problems problems) {
            Fields fields = Fields.of(what, node, problems);
            if (fields == null) {
                return null;
            }
            F one = fields.required(firstName, first);
            S other = fields.required(secondName, second);
            return fields.close() && one != null && other != null
                    ? problems.guard(node, () -> maker.apply(one, other))
                    : null;
        }

        @Override
        public void write(T value, Sink sink) {
            sink.startObject();
            sink.name(firstName);
            first.write(getFirst.apply(value), sink);
            sink.name(secondName);
            second.write(getSecond.apply(value), sink);
            sink.endObject();
        }
    }
}
