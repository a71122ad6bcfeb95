// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What others say in their own words. */
final class ExtensionArbitraries {
    private ExtensionArbitraries() {}

    static Arbitrary<ExtensionName> names() {
        Arbitrary<String> corners = Arbitraries.of("floodRisk", "a:b", "~!{}", "0");
        return Plain.of(Combinators.combine(
                        Arbitraries.of("x", "acme", "org.example-1"), Plain.oneOf(TextArbitraries.letters(), corners))
                .as(ExtensionName::new));
    }

    /** Mostly plain, now and then a list or map, seldom as deep as may be. */
    static Arbitrary<ExtensionValue> values() {
        Arbitrary<ExtensionValue> plain = plain();
        Arbitrary<ExtensionValue> held = held(plain);
        Arbitrary<ExtensionValue> deep = Combinators.combine(
                        plain, Arbitraries.integers().between(1, ExtensionValue.DEEPEST - 1))
                .as(ExtensionArbitraries::wrapped);
        return Plain.mostly(4, plain, held, held(held), deep);
    }

    private static Arbitrary<ExtensionValue> plain() {
        Arbitrary<ExtensionValue> texts = Plain.<String>oneOf(Arbitraries.just(""), TextArbitraries.texts())
                .map(ExtensionValue::of);
        Arbitrary<ExtensionValue> numbers = Plain.<String>oneOf(
                        Arbitraries.integers().map(String::valueOf),
                        Arbitraries.of("0.00", "-0.10", "1E+400", "1e-400", "123456789012345678901234567890.5"))
                .map(digits -> ExtensionValue.of(new BigDecimal(digits)));
        Arbitrary<ExtensionValue> flags = Arbitraries.of(false, true).map(ExtensionValue::of);
        return Plain.oneOf(texts, numbers, flags, Arbitraries.just(ExtensionValue.empty()));
    }

    private static Arbitrary<ExtensionValue> held(Arbitrary<ExtensionValue> values) {
        Arbitrary<String> keys = Plain.oneOf(Arbitraries.just(""), TextArbitraries.texts());
        Arbitrary<ExtensionValue> lists = values.list().ofMaxSize(2).map(ExtensionValue::of);
        Arbitrary<ExtensionValue> maps = Combinators.combine(keys, values, keys, values)
                .as((one, first, other, second) -> {
                    Map<String, ExtensionValue> fields = new LinkedHashMap<>();
                    fields.put(one, first);
                    fields.put(other, second);
                    return ExtensionValue.of(fields);
                });
        return Plain.oneOf(lists, maps);
    }

    private static ExtensionValue wrapped(ExtensionValue value, int times) {
        ExtensionValue wrapped = value;
        for (int i = 0; i < times; i++) {
            wrapped = i % 2 == 0
                    ? ExtensionValue.of(List.of(wrapped))
                    : ExtensionValue.of(Collections.singletonMap("in", wrapped));
        }
        return wrapped;
    }

    /** One or two of them. */
    static Arbitrary<Map<ExtensionName, ExtensionValue>> extensions() {
        return Plain.of(Combinators.combine(names().list().ofMinSize(1).ofMaxSize(2), values(), values())
                .as((names, first, second) -> {
                    Map<ExtensionName, ExtensionValue> extensions = new LinkedHashMap<>();
                    names.forEach(name -> extensions.put(name, extensions.isEmpty() ? first : second));
                    return extensions;
                }));
    }
}
