// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageStyle;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import java.util.List;
import java.util.Locale;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * A zone of a plan: its ground, what may be done there, what the plan wants there.
 *
 * <p>A zone covers its own edge. The form is ours. Immutable and thread-safe.
 */
@Value.Immutable
@Serial.Version(1)
@HeritageStyle
public sealed interface Zone extends HeritageValue, WithZone permits ImmutableZone {

    /** Whether the zones of a plan divide the ground among them or lie over it. */
    enum Layer implements HeritageValue {
        /** A place lies in one such zone of the plan at most: they exclude each other. */
        BASE("base", "基础分区"),
        /** It lies over other zones, and what each of them says applies. */
        OVERLAY("overlay", "叠加分区");

        private final String code;
        private final Wording label;

        Layer(String code, String chinese) {
            this.code = code;
            this.label = Wording.en(code).zh(chinese);
        }

        /** Returns the word that is written in data. */
        public String code() {
            return code;
        }

        /** Returns the label in English or Chinese, English for other languages. */
        public String label(Locale language) {
            return label.in(language);
        }
    }

    /** Returns what it goes by in its plan. */
    ZoneId id();

    /** Returns what it is called; its id, unless said otherwise. */
    @Value.Default
    default Wording name() {
        return Wording.of(id().text());
    }

    /** Returns what sort of zone the plan calls it. */
    ZoneKind kind();

    /** Returns whether it excludes others or lies over them; it excludes others, unless said otherwise. */
    @Value.Default
    default Layer layer() {
        return Layer.BASE;
    }

    /** Returns its ground: an area. */
    Footprint footprint();

    /** Returns how much the footprint may be relied on. */
    Standing standing();

    /** Returns from when until when the zone holds; always, unless said otherwise. */
    @Value.Default
    default DateRange valid() {
        return DateRange.always();
    }

    /**
     * Returns the zones that this one is drawn around, each once, as a construction-control zone around a protection scope. It may
     * hold them or leave them out.
     */
    List<ZoneId> encloses();

    /** Returns what may be done, in the order of the plan. What is not among them is not recorded, unless they are all there are. */
    List<Limit> limits();

    /** Returns whether the limits are all that the plan's text has for this zone, so that on the rest it is silent. */
    @Value.Default
    default boolean limitsComplete() {
        return false;
    }

    /** Returns what the plan wants, in the order of the plan. */
    List<Provision> provisions();

    /** Starts a zone. */
    static Builder builder() {
        return new Builder();
    }

    /** Checks that the footprint is an area, and that the zone encloses others, each once. */
    @Value.Check
    default void check() {
        requireNonNull(id(), "id");
        requireNonNull(name(), "name");
        requireNonNull(kind(), "kind");
        requireNonNull(layer(), "layer");
        requireNonNull(footprint(), "footprint");
        requireNonNull(standing(), "standing");
        requireNonNull(valid(), "valid");
        requireNonNull(encloses(), "encloses");
        requireNonNull(limits(), "limits");
        requireNonNull(provisions(), "provisions");
        if (footprint().kind() != Footprint.Kind.AREA) {
            throw new IllegalArgumentException(
                    "footprint of zone `" + id() + "` must be an area but was " + footprint());
        }
        encloses().forEach(inner -> {
            if (inner.equals(id())) {
                throw new IllegalArgumentException("zone `" + id() + "` must enclose other zones but encloses itself");
            }
            if (encloses().indexOf(inner) != encloses().lastIndexOf(inner)) {
                throw new IllegalArgumentException(
                        "zone `" + id() + "` must enclose each zone once but encloses `" + inner + "` twice");
            }
        });
    }

    /** Returns id, kind and standing: {@code mill-core, protection scope, official}. */
    default String inShort() {
        return id() + ", " + kind().label(Locale.ENGLISH) + ", " + standing();
    }

    /** Collects the parts of a zone. <b>Not thread-safe.</b> */
    final class Builder extends ImmutableZone.Builder {
        /** Starts empty. */
        public Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(ZoneId.of(id));
        }

        /** Sets the name, in a language that is not stated. */
        public Builder name(String name) {
            return name(Wording.of(name));
        }
    }
}
