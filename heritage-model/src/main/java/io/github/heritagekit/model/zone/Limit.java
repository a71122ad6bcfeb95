// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageStyle;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Quantity;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.text.Wording;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * What a plan's own text allows in a zone: of one intervention, in one aspect.
 *
 * <p>What the law says of such zones everywhere is not a limit of a plan; packs of rules say it. The form is ours. Immutable and thread-safe.
 */
@Value.Immutable
@Serial.Version(1)
@HeritageStyle
public sealed interface Limit extends HeritageValue, WithLimit permits ImmutableLimit {

    /** Returns what it is about. */
    Intervention on();

    /** Returns in which aspect; whether it may be done, unless said otherwise. */
    @Value.Default
    default LimitAspect aspect() {
        return LimitAspect.PERMISSION;
    }

    /** Returns what the plan lays down. */
    Ruling ruling();

    /**
     * Returns what it depends on, in the plan's words: {@code necessary infrastructure only}. Whether it is met nobody but a reader can
     * tell, so a limit with a condition decides nothing alone; and since limits apply together, it never loosens another one. What a
     * plan excepts from a limit belongs into the condition of that limit.
     */
    Optional<Wording> condition();

    /** Returns where it stands. */
    Optional<Citation> basis();

    /** Returns the limit on whether something may be done. */
    static Limit of(Intervention on, Permission permission) {
        return builder().on(on).ruling(Ruling.permits(permission)).build();
    }

    /** Returns the limit of a most amount in an aspect. */
    static Limit atMost(Intervention on, LimitAspect aspect, Quantity<?, ?> amount) {
        return of(on, aspect, Ruling.atMost(amount));
    }

    /** Returns a limit in words, such as {@code no higher than the eaves of the mill}. */
    static Limit formula(Intervention on, LimitAspect aspect, Wording text) {
        return of(on, aspect, Ruling.formula(text));
    }

    /** Returns a limit in an aspect. */
    static Limit of(Intervention on, LimitAspect aspect, Ruling ruling) {
        return builder().on(on).aspect(aspect).ruling(ruling).build();
    }

    /** Starts a limit. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns this limit with the place where it stands. */
    default Limit citing(String document, String article) {
        return withBasis(Citation.of(document, article));
    }

    /** Checks that a permission is about whether something may be done, and an amount about another aspect. */
    @Value.Check
    default void check() {
        requireNonNull(on(), "on");
        requireNonNull(aspect(), "aspect");
        requireNonNull(ruling(), "ruling");
        boolean permission = aspect().equals(LimitAspect.PERMISSION);
        if (ruling() instanceof Ruling.Permits && !permission) {
            throw new IllegalArgumentException(
                    "limit on " + aspect() + " must have an amount or words but had `" + ruling() + "`");
        }
        if ((ruling() instanceof Ruling.AtMost || ruling() instanceof Ruling.AtLeast) && permission) {
            throw new IllegalArgumentException(
                    "limit on whether something may be done must have a permission or words but had `" + ruling()
                            + "`");
        }
    }

    /** Returns it in words: {@code new-build height: at most 12 m (Order, art. 4)}. */
    default String inShort() {
        return on() + (aspect().equals(LimitAspect.PERMISSION) ? "" : " " + aspect())
                + ": "
                + ruling()
                + condition().map(condition -> ", if " + condition).orElse("")
                + basis().map(basis -> " (" + basis + ")").orElse("");
    }

    /** Collects the parts of a limit. <b>Not thread-safe.</b> */
    final class Builder extends ImmutableLimit.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
