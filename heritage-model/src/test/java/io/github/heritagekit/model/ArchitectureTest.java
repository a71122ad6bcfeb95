// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.heritagekit.model.json.GeoJsonReader;
import io.github.heritagekit.model.json.GeoJsonWriter;
import io.github.heritagekit.model.json.HeritageJackson2Module;
import io.github.heritagekit.model.json.HeritageJson;
import io.github.heritagekit.model.json.HeritageModule;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Spelling;
import io.github.heritagekit.model.time.planted.Planted;
import java.util.List;

@AnalyzeClasses(packages = "io.github.heritagekit.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.heritagekit.model";

    @ArchTest
    static final ArchRule rooms_are_entered_in_one_direction = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy(ROOT)
            .layer("text")
            .definedBy(ROOT + ".text..")
            .layer("extension")
            .definedBy(ROOT + ".extension..")
            .layer("time")
            .definedBy(ROOT + ".time..")
            .layer("measure")
            .definedBy(ROOT + ".measure..")
            .layer("source")
            .definedBy(ROOT + ".source..")
            .layer("place")
            .definedBy(ROOT + ".place..")
            .layer("asset")
            .definedBy(ROOT + ".asset..")
            .layer("zone")
            .definedBy(ROOT + ".zone..")
            .layer("json")
            .definedBy(ROOT + ".json..")
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("text")
            .mayOnlyAccessLayers("model")
            .whereLayer("extension")
            .mayOnlyAccessLayers("model")
            .whereLayer("time")
            .mayOnlyAccessLayers("model")
            .whereLayer("measure")
            .mayOnlyAccessLayers("model")
            .whereLayer("source")
            .mayOnlyAccessLayers("model", "text", "time", "extension")
            .whereLayer("place")
            .mayOnlyAccessLayers("model", "text", "time", "measure", "source")
            .whereLayer("asset")
            .mayOnlyAccessLayers("model", "text", "time", "measure", "source", "place", "extension")
            .whereLayer("zone")
            .mayOnlyAccessLayers("model", "text", "time", "measure", "source", "place")
            .whereLayer("json")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule jackson_stays_in_the_json_room = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "tools.jackson..");

    @ArchTest
    static final ArchRule geometry_is_shown_by_the_bridge_alone = noCodeUnits()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areNotDeclaredIn(Footprint.class)
            .should()
            .haveRawReturnType(resideInAPackage("org.locationtech.."))
            .orShould()
            .haveRawParameterTypes(anyElementThat(resideInAPackage("org.locationtech..")));

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
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time")))))
            .orShould()
            .callMethodWhere(
                    target(nameMatching("currentTimeMillis|nanoTime")).and(target(owner(assignableTo(System.class)))));

    @ArchTest
    static final ArchRule every_public_type_is_a_value = classes()
            .that()
            .arePublic()
            .and()
            .areNotAssignableTo(Throwable.class)
            .and()
            .haveSimpleNameNotEndingWith("Builder")
            .and()
            .doNotBelongToAnyOf(
                    GeoJsonReader.class,
                    GeoJsonWriter.class,
                    HeritageJson.class,
                    HeritageModule.class,
                    HeritageJackson2Module.class,
                    HeritageStyle.class,
                    Spelling.class)
            .and()
            .areNotAssignableTo(Finding.Cases.class)
            .should()
            .beAssignableTo(HeritageValue.class);

    @ArchTest
    static final ArchRule what_a_type_keeps_static_never_changes =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static void every_rule_fails_on_the_class_planted_for_it(JavaClasses library) {
        JavaClasses planted = new ClassFileImporter().importPackages(ROOT);

        assertThat(List.of(
                        rooms_are_entered_in_one_direction,
                        jackson_stays_in_the_json_room,
                        geometry_is_shown_by_the_bridge_alone,
                        guava_is_not_shown_to_callers,
                        the_library_has_no_clock,
                        every_public_type_is_a_value,
                        what_a_type_keeps_static_never_changes))
                .allSatisfy(rule -> assertThat(
                                rule.evaluate(planted).getFailureReport().toString())
                        .contains(Planted.class.getName()));
    }
}
