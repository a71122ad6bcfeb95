// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.heritagekit.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesArchitectureTest {
    private static final String ROOM = "io.github.heritagekit.rules.";

    @ArchTest
    static final ArchRule rooms_are_entered_in_one_direction = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("lang")
            .definedBy(ROOM + "lang")
            .layer("facts")
            .definedBy(ROOM + "facts")
            .layer("explain")
            .definedBy(ROOM + "explain")
            .layer("pack")
            .definedBy(ROOM + "pack")
            .layer("engine")
            .definedBy(ROOM + "engine")
            .layer("bridge")
            .definedBy(ROOM + "bridge")
            .layer("read")
            .definedBy(ROOM + "read")
            .layer("packs")
            .definedBy(ROOM + "packs")
            .layer("spi")
            .definedBy(ROOM + "spi")
            .whereLayer("lang")
            .mayNotAccessAnyLayer()
            .whereLayer("facts")
            .mayOnlyAccessLayers("lang")
            .whereLayer("explain")
            .mayOnlyAccessLayers("lang", "facts")
            .whereLayer("pack")
            .mayOnlyAccessLayers("lang", "facts", "explain")
            .whereLayer("engine")
            .mayOnlyAccessLayers("lang", "facts", "explain", "pack")
            .whereLayer("bridge")
            .mayOnlyAccessLayers("lang", "facts", "pack")
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("packs", "spi")
            .whereLayer("packs")
            .mayOnlyBeAccessedByLayers("spi")
            .whereLayer("spi")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule the_engine_has_never_heard_of_assets = noClasses()
            .that()
            .resideInAnyPackage(ROOM + "lang", ROOM + "facts", ROOM + "explain", ROOM + "pack", ROOM + "engine")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.heritagekit.model.asset..",
                    "io.github.heritagekit.model.place..",
                    "io.github.heritagekit.model.json..");

    @ArchTest
    static final ArchRule parsers_stay_in_the_reading_room = noClasses()
            .that()
            .resideOutsideOfPackage(ROOM + "read")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.fasterxml..", "tools.jackson..", "org.snakeyaml.."));

    @ArchTest
    static final ArchRule guava_is_not_shown_to_callers = noCodeUnits()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .haveRawReturnType(resideInAPackage("com.google.."))
            .orShould()
            .haveRawParameterTypes(anyElementThat(resideInAPackage("com.google..")));

    @ArchTest
    static final ArchRule the_library_has_no_clock = noClasses()
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");
}
