// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.testkit.HeritageArbitraryProvider;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.providers.TypeUsage;
import org.junit.jupiter.api.Test;

/** No type of the model is forgotten, now or later. */
class EveryValueIsUnderLawTest {

    /** A finding of something. */
    private static final TypeUsage SOMETHING = TypeUsage.of(String.class);

    @Test
    void every_public_type_of_the_model_goes_through_the_laws() {
        List<Class<?>> underLaw = typesUnderLaw();
        assertThat(types()).contains(AssetRegister.class);
        assertThat(types().filter(type -> underLaw.stream().noneMatch(law -> law.isAssignableFrom(type))))
                .isEmpty();
    }

    @Test
    void every_public_type_of_the_model_comes_by_itself() {
        HeritageArbitraryProvider provider = new HeritageArbitraryProvider();
        assertThat(types().filter(type -> !isCase(type) && !type.getSimpleName().endsWith("Problem"))
                        .filter(type -> !provider.canProvideFor(
                                type == SetFinding.class ? TypeUsage.of(type, SOMETHING) : TypeUsage.of(type))))
                .isEmpty();
        assertThat(provider.canProvideFor(TypeUsage.of(Finding.class, SOMETHING)))
                .isTrue();
    }

    /** A case of a type comes as a value of that type. */
    private static boolean isCase(Class<?> type) {
        return type.getEnclosingClass() != null && type.getEnclosingClass().isAssignableFrom(type);
    }

    private static Stream<Class<?>> types() {
        return ModelTypes.publicValues().filter(type -> !type.isEnum() && !ModelTypes.isAbstract(type));
    }

    private static List<Class<?>> typesUnderLaw() {
        return ModelTypes.classesOf(ModelLaws.class.getPackageName()).stream()
                .filter(ModelLaws.class::isAssignableFrom)
                .filter(law -> !Modifier.isAbstract(law.getModifiers()))
                .<Class<?>>map(EveryValueIsUnderLawTest::typeOf)
                .filter(type -> type != HeritageValue.class)
                .toList();
    }

    private static Class<?> typeOf(Class<?> law) {
        var type = ((ParameterizedType) law.getGenericSuperclass()).getActualTypeArguments()[0];
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }
}
