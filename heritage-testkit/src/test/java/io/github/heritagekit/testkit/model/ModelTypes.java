// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.source.SetFinding;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The types of the model. */
public final class ModelTypes {
    /**
     * What has no form of its own in JSON: what is computed; terms of schemes, which are data of another kind; ground and zones,
     * which are written as GeoJSON.
     */
    private static final Set<String> WITHOUT_FORM = Set.of(
            "ClassificationSummary",
            "CoordinateSystem",
            "DesignationProblem",
            "ExtensionValue",
            "Footprint",
            "FootprintProblem",
            "GeoJsonFeature",
            "GeoJsonReading",
            "ImposedLimit",
            "Intervention",
            "JsonProblem",
            "Limit",
            "LimitAspect",
            "OfferedProvision",
            "Permission",
            "PlanProblem",
            "Provision",
            "RegisterProblem",
            "Ruling",
            "SchemeBook",
            "SchemeExclusion",
            "SchemeTerms",
            "SideDistances",
            "Standing",
            "Zone",
            "ZoneDistance",
            "ZoneDrawing",
            "ZoneHit",
            "ZoneId",
            "ZoneKind",
            "ZonePlan",
            "ZoneReading");

    private ModelTypes() {}

    /** Returns every type whose values are written and read alone, but registers. */
    public static Stream<Class<?>> withForm() {
        return publicValues()
                .filter(type -> !isAbstract(type))
                .filter(type -> !WITHOUT_FORM.contains(type.getSimpleName()))
                .filter(type -> type.getEnclosingClass() == null)
                .filter(type -> type != AssetRegister.class && type != SetFinding.class);
    }

    /** Returns every public type of values but the one that all are. */
    static Stream<Class<?>> publicValues() {
        return classesOf(HeritageValue.class.getPackageName()).stream()
                .filter(type -> HeritageValue.class.isAssignableFrom(type) && type != HeritageValue.class)
                .filter(ModelTypes::isPublic)
                .sorted(Comparator.comparing(Class::getName));
    }

    /** Returns the classes of a package and those within it. */
    static List<Class<?>> classesOf(String packageName) {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .importPackages(packageName).stream()
                            .<Class<?>>map(JavaClass::reflect)
                            .toList();
        });
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
