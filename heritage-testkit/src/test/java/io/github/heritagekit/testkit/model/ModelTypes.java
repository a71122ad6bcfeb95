// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.heritagekit.model.HeritageValue;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/** The types of the model. */
final class ModelTypes {
    private ModelTypes() {}

    /** Returns every public type of values but the one that all are. */
    static Stream<Class<?>> publicValues() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(HeritageValue.class.getPackageName())
                        .stream()
                        .map(JavaClass::reflect)
                        .filter(type -> HeritageValue.class.isAssignableFrom(type) && type != HeritageValue.class)
                        .filter(ModelTypes::isPublic)
                        .sorted(Comparator.comparing(Class::getName));
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /** Returns whether there can be values of the type that are of no other public type. */
    static boolean isAbstract(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).anyMatch(ModelTypes::isPublic)
                : type.isInterface();
    }
}
