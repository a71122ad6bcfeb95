// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Quantity;
import io.github.heritagekit.model.measure.Share;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads rulings as they are written. */
final class RulingText {
    static final String AT_MOST = "at most ";
    static final String AT_LEAST = "at least ";
    static final String NOT_REGULATED = "not regulated";
    static final String UNKNOWN = "unknown";
    private static final List<Function<String, Quantity<?, ?>>> QUANTITIES =
            List.of(Length::parse, Area::parse, Share::parse);

    private RulingText() {}

    static Ruling parse(String text) {
        for (Permission permission : Permission.values()) {
            if (permission.code().equals(text)) {
                return Ruling.permits(permission);
            }
        }
        if (text.startsWith(AT_MOST)) {
            return Ruling.atMost(amount(text, AT_MOST));
        }
        if (text.startsWith(AT_LEAST)) {
            return Ruling.atLeast(amount(text, AT_LEAST));
        }
        return switch (text) {
            case NOT_REGULATED -> Ruling.notRegulated();
            case UNKNOWN -> Ruling.unknown();
            default -> throw refusal(text);
        };
    }

    private static Quantity<?, ?> amount(String text, String words) {
        return QUANTITIES.stream()
                .flatMap(quantity -> read(quantity, text.substring(words.length())).stream())
                .findFirst()
                .orElseThrow(() -> refusal(text));
    }

    /** An amount in a unit of another quantity is none of this one. */
    private static Optional<Quantity<?, ?>> read(Function<String, Quantity<?, ?>> quantity, String amount) {
        try {
            return Optional.of(quantity.apply(amount));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static IllegalArgumentException refusal(String text) {
        String permissions =
                Stream.of(Permission.values()).map(Permission::code).collect(Collectors.joining(", "));
        return new IllegalArgumentException("ruling must be one of " + permissions + ", " + NOT_REGULATED + ", "
                + UNKNOWN + " or such as `at most 12 m` but was `" + text + "`");
    }
}
