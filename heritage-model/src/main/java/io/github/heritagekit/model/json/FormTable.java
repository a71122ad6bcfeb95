// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.AssetLinkType;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.AuthenticityAttribute;
import io.github.heritagekit.model.asset.Bearer;
import io.github.heritagekit.model.asset.BearerKind;
import io.github.heritagekit.model.asset.Burden;
import io.github.heritagekit.model.asset.Classification;
import io.github.heritagekit.model.asset.ConditionTrend;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationEffect;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.Designations;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.Industry;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.IntangibleDomain;
import io.github.heritagekit.model.asset.IntegrityAspect;
import io.github.heritagekit.model.asset.Involvement;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.asset.NameKind;
import io.github.heritagekit.model.asset.Occupancy;
import io.github.heritagekit.model.asset.OfficialItem;
import io.github.heritagekit.model.asset.OperatingStatus;
import io.github.heritagekit.model.asset.OtherName;
import io.github.heritagekit.model.asset.PeriodOfUse;
import io.github.heritagekit.model.asset.PersonRole;
import io.github.heritagekit.model.asset.RiskPriority;
import io.github.heritagekit.model.asset.SafeguardingMeasure;
import io.github.heritagekit.model.asset.SignificanceScheme;
import io.github.heritagekit.model.asset.SignificanceValue;
import io.github.heritagekit.model.asset.StateOfRepair;
import io.github.heritagekit.model.asset.TangibleAsset;
import io.github.heritagekit.model.asset.TransmissionState;
import io.github.heritagekit.model.asset.UseKind;
import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.Dating;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.model.time.YearRange;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which types have a form of their own, and which it is. */
final class FormTable {
    private static final ImmutableMap<Class<?>, Document<?>> DOCUMENTS = new Table()
            .put(AssetRegister.class, new RegisterForm())
            .put(HeritageAsset.class, AssetForms.ASSET)
            .put(TangibleAsset.class, AssetForms.only(TangibleAsset.class, "immovable or movable"))
            .put(ImmovableAsset.class, AssetForms.only(ImmovableAsset.class, "immovable"))
            .put(MovableAsset.class, AssetForms.only(MovableAsset.class, "movable"))
            .put(IntangibleAsset.class, AssetForms.only(IntangibleAsset.class, "intangible"))
            .put(Designations.class, DesignationForms.DESIGNATIONS)
            .put(Designation.class, DesignationForms.ACT)
            .put(AssetLink.class, Forms.LINK)
            .put(Involvement.class, PartForms.PERSON)
            .put(PeriodOfUse.class, PartForms.PERIOD)
            .put(OtherName.class, PartForms.OTHER_NAME)
            .put(OfficialItem.class, PartForms.OFFICIAL_ITEM)
            .put(Bearer.class, PartForms.BEARER)
            .put(Wording.class, Forms.WORDING)
            .put(Source.class, Forms.SOURCE)
            .put(Citation.class, Forms.CITATION)
            .put(AsOf.class, Forms.AS_OF)
            .text(AssetId.class, "asset id", AssetId::parse)
            .text(AssetKind.class, "kind of asset", AssetKind::of)
            .text(AssetLinkType.class, "type of link", AssetLinkType::of)
            .text(AuthenticityAttribute.class, "attribute of authenticity", AuthenticityAttribute::of)
            .text(DesignationScheme.class, "scheme of designation", DesignationScheme::of)
            .text(Industry.class, "industry", Industry::parse)
            .text(IntangibleDomain.class, "domain", IntangibleDomain::of)
            .text(IntegrityAspect.class, "aspect of integrity", IntegrityAspect::of)
            .text(NameKind.class, "kind of name", NameKind::of)
            .text(PersonRole.class, "role", PersonRole::of)
            .text(RiskPriority.class, "priority", RiskPriority::of)
            .text(SafeguardingMeasure.class, "measure", SafeguardingMeasure::of)
            .text(SignificanceScheme.class, "scheme of values", SignificanceScheme::of)
            .text(SignificanceValue.class, "value", SignificanceValue::of)
            .text(StateOfRepair.class, "state of repair", StateOfRepair::of)
            .text(UseKind.class, "kind of use", UseKind::of)
            .text(ExtensionName.class, "name of an extension", ExtensionName::parse)
            .text(Area.class, "area", Area::parse)
            .text(Length.class, "length", Length::parse)
            .text(Share.class, "share", Share::parse)
            .text(Country.class, "country", Country::of)
            .text(Position.class, "position", Position::parse)
            .text(DateRange.class, "dates", DateRange::parse)
            .text(Dating.class, "dating", Dating::parse)
            .text(PartialDate.class, "date", PartialDate::parse)
            .text(YearRange.class, "years", YearRange::parse)
            .choice(BearerKind.class, "kind of bearer", BearerKind.values(), BearerKind::code)
            .choice(Burden.class, "burden", Burden.values(), Burden::code)
            .choice(Classification.class, "classification", Classification.values(), Classification::code)
            .choice(ConditionTrend.class, "trend", ConditionTrend.values(), ConditionTrend::code)
            .choice(DesignationEffect.class, "effect", DesignationEffect.values(), DesignationEffect::code)
            .choice(Occupancy.class, "occupancy", Occupancy.values(), Occupancy::code)
            .choice(OperatingStatus.class, "operating status", OperatingStatus.values(), OperatingStatus::code)
            .choice(TransmissionState.class, "transmission", TransmissionState.values(), TransmissionState::code)
            .put(Finding.Reason.class, FindingForm.REASON)
            .build();

    private static final ImmutableMap<Class<?>, Form<?>> PLAIN =
            ImmutableMap.of(Boolean.class, Forms.BOOLEAN, Integer.class, Forms.WHOLE_NUMBER, String.class, Forms.TEXT);

    private FormTable() {}

    /** Returns whether values of just this type can be read. */
    static boolean isRead(Class<?> type) {
        return DOCUMENTS.containsKey(type);
    }

    /** Returns the form of a type; of a hidden class, that of the type it implements. Null if there is none. */
    @SuppressWarnings("unchecked") // the table pairs types with their forms
    static <T> @Nullable Document<T> find(Class<T> type) {
        Document<?> document = DOCUMENTS.get(type);
        if (document == null && HeritageValue.class.isAssignableFrom(type)) {
            document = DOCUMENTS.entrySet().stream()
                    .filter(entry -> entry.getKey().isAssignableFrom(type))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
        return (Document<T>) document;
    }

    /**
     * Returns the form of a type.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <T> Document<T> document(Class<T> type) {
        Document<T> document = find(type);
        if (document == null) {
            throw new IllegalArgumentException("type must have a JSON form of its own but was " + type.getSimpleName());
        }
        return document;
    }

    /** Returns the form of the type of a value; of a finding, that of what it is about. */
    @SuppressWarnings("unchecked") // the table pairs types with their forms
    static Document<HeritageValue> documentOf(HeritageValue value) {
        if (value instanceof Finding<?>) {
            return (Document<HeritageValue>) (Document<?>) FindingForm.of(AnyForm.ANY);
        }
        if (value instanceof SetFinding<?>) {
            return (Document<HeritageValue>) (Document<?>) SetForm.of("code", FormTable::unreadable, Object::toString);
        }
        return (Document<HeritageValue>) (Document<?>) document(value.getClass());
    }

    private static Object unreadable(String text) {
        throw new IllegalArgumentException("type of the members must be known to read `" + text + "`");
    }

    /** Returns the form of findings about values of a type; null if they have none. */
    static @Nullable Form<?> finding(Class<?> about) {
        Form<?> element = PLAIN.containsKey(about) ? PLAIN.get(about) : form(find(about));
        if (element == null) {
            return null;
        }
        return Comparable.class.isAssignableFrom(about) ? ordered(element) : FindingForm.of(element);
    }

    /** Returns the form of findings about sets of values of a type; null if they have none. */
    @SuppressWarnings("unchecked") // only printed
    static @Nullable Form<?> set(Class<?> about) {
        return find(about) instanceof Forms.TextForm<?> element ? SetForm.of((Forms.TextForm<Object>) element) : null;
    }

    private static @Nullable Form<?> form(@Nullable Document<?> document) {
        return document instanceof Form<?> form ? form : null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // asked for comparable types only
    private static Form<?> ordered(Form<?> element) {
        return FindingForm.ordered((Form<? extends Comparable>) element);
    }

    /** Collects the table. */
    private static final class Table {
        private final ImmutableMap.Builder<Class<?>, Document<?>> documents = ImmutableMap.builder();

        <T> Table put(Class<T> type, Document<T> document) {
            documents.put(type, document);
            return this;
        }

        <T> Table text(Class<T> type, String what, Function<String, T> parse) {
            return put(type, Forms.parsed(what, parse));
        }

        <T> Table choice(Class<T> type, String what, T[] values, Function<T, String> code) {
            return put(type, Forms.choice(what, List.of(values), code));
        }

        ImmutableMap<Class<?>, Document<?>> build() {
            return documents.buildOrThrow();
        }
    }

    /** The form of values whose type shows only when they are written. */
    private static final class AnyForm implements Form<Object> {
        static final AnyForm ANY = new AnyForm();

        @Override
        public @Nullable Object read(Node node, Problems problems) {
            throw new IllegalStateException("type must be known to read");
        }

        @Override
        @SuppressWarnings("unchecked") // the table pairs types with their forms
        public void write(Object value, Sink sink) {
            ((Document<Object>) documentOf(value)).write(value, sink);
        }

        @Override
        public boolean isPlain(Object value) {
            return documentOf(value) instanceof Form<?> form && form.isPlain();
        }

        private static Document<?> documentOf(Object value) {
            Document<?> plain = PLAIN.get(value.getClass());
            return plain == null ? document(value.getClass()) : plain;
        }
    }
}
