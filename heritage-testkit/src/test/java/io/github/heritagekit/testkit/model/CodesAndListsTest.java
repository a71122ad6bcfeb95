// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.asset.OpenCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;

@SuppressWarnings("ClassCanBeStatic") // jqwik takes inner classes only
class CodesAndListsTest {

    /** A thousand codes of each kind. */
    @Group
    @PropertyDefaults(tries = 15_000)
    class OpenCodes extends ModelLaws<OpenCode> {
        @Override
        protected Arbitrary<OpenCode> values() {
            return Arbitraries.oneOf(Arrays.stream(OpenCode.class.getPermittedSubclasses())
                    .<Arbitrary<OpenCode>>map(
                            code -> Arbitraries.defaultFor(code).map(OpenCode.class::cast))
                    .toList());
        }

        @Property
        void a_code_is_read_back_and_labels_itself_in_two_languages(@ForAll("values") OpenCode code) throws Exception {
            assertThat(code).hasToString(code.code());
            assertThat(code.getClass().getMethod("of", String.class).invoke(null, code.code()))
                    .isEqualTo(code);
            assertThat(code.label(Locale.ENGLISH)).isNotBlank();
            assertThat(code.label(Locale.CHINESE)).isNotBlank();
        }
    }

    @Group
    class ClosedLists extends ModelLaws<HeritageValue> {
        @Override
        protected Arbitrary<HeritageValue> values() {
            List<HeritageValue> constants = ModelTypes.publicValues()
                    .filter(Class::isEnum)
                    .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                    .map(HeritageValue.class::cast)
                    .toList();
            return Arbitraries.of(constants);
        }
    }
}
