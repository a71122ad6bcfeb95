// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model;

import static io.github.heritagekit.model.Forgery.read;
import static io.github.heritagekit.model.Forgery.replaced;
import static io.github.heritagekit.model.Forgery.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.Designations;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.Involvement;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.asset.PeriodOfUse;
import io.github.heritagekit.model.asset.PersonRole;
import io.github.heritagekit.model.asset.SchemeTerms;
import io.github.heritagekit.model.asset.UseKind;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.YearRange;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.Limit;
import io.github.heritagekit.model.zone.Permission;
import io.github.heritagekit.model.zone.Provision;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneId;
import io.github.heritagekit.model.zone.ZoneKind;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link RecheckTest} asks of the values written by hand, asked of those that are generated: their checks run again, too. */
class RecheckGrowingTest {
    private static final AssetId ID = AssetId.parse("demo:1");
    private static final DesignationScheme SCHEME = DesignationScheme.of("demo-city");
    private static final Citation ORDER = Citation.of("Demo City Heritage Order", "art. 4");
    private static final Source SURVEY = Source.of("Survey");
    private static final Designation ACT = Designation.of(SCHEME, DateRange.parse("from 2007"))
            .withGrade("II*")
            .withComponents(ID);
    private static final Designations ACTS = Designations.of(ACT);
    private static final SchemeTerms TERMS = SchemeTerms.builder()
            .scheme(SCHEME)
            .addGrades("I", "II")
            .reviewEvery(Period.ofYears(5))
            .build();
    private static final Involvement OWNER = Involvement.of(PersonRole.OWNER, Wording.en("Riverside Spinning Company"));
    private static final PeriodOfUse PRODUCTION = PeriodOfUse.of(UseKind.MUSEUM, YearRange.since(2019));
    private static final ImmovableAsset MILL = ImmovableAsset.builder()
            .id(ID)
            .name("mill")
            .kind(AssetKind.WORKS)
            .count(3)
            .build();
    private static final MovableAsset ENGINE =
            MovableAsset.builder().id(ID).name("engine").kind(AssetKind.MACHINE).build();
    private static final IntangibleAsset CRAFT = IntangibleAsset.builder()
            .id(ID)
            .name("spinning")
            .kind(AssetKind.TRADITIONAL_CRAFT)
            .bearerCount(3)
            .build();

    private static final Standing DRAWN = Standing.official(SURVEY);
    private static final Limit HEIGHT = Limit.of(Intervention.DEMOLITION, Permission.PROHIBITED);
    private static final Provision WANTED =
            Provision.of(Provision.Kind.ENCOURAGED_USE, Wording.en("community service"));
    private static final Zone CORE = Zone.builder()
            .id(ZoneId.of("core"))
            .kind(ZoneKind.PROTECTION_SCOPE)
            .footprint(Footprint.ofRing(List.of(
                    Position.ofLatLon(29.55, 106.51),
                    Position.ofLatLon(29.55, 106.52),
                    Position.ofLatLon(29.56, 106.52),
                    Position.ofLatLon(29.55, 106.51))))
            .standing(DRAWN)
            .build();

    static Stream<HeritageValue> values() {
        return Stream.of(
                ORDER, SURVEY, ACT, ACTS, TERMS, OWNER, PRODUCTION, MILL, ENGINE, CRAFT, DRAWN, HEIGHT, WANTED, CORE);
    }

    @Test
    void every_generated_type_is_forged_here() {
        List<String> generated = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(HeritageValue.class.getPackageName())
                        .stream()
                        .filter(type -> type.getSimpleName().startsWith("Immutable") && type.isTopLevelClass())
                        .map(JavaClass::getName)
                        .toList();

        assertThat(generated).isNotEmpty();
        assertThat(values().map(value -> value.getClass().getName())).containsExactlyInAnyOrderElementsOf(generated);
    }

    static Stream<Arguments> attributes() {
        return values().flatMap(value -> Arrays.stream(value.getClass().getDeclaredFields())
                .filter(RecheckGrowingTest::isRequired)
                .map(field -> Arguments.of(value, field.getName())));
    }

    private static boolean isRequired(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.getType().isPrimitive()
                && !field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void a_value_without_an_attribute_that_it_must_have_is_refused(HeritageValue value, String attribute)
            throws Exception {
        byte[] bytes = written(value, attribute, null);

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(NullPointerException.class)
                .hasMessage(attribute);
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                Arguments.of(ORDER, "document", " ", "document and article of a citation must not be blank"),
                Arguments.of(ORDER, "article", "", "document and article of a citation must not be blank"),
                Arguments.of(SURVEY, "title", " ", "title of a source must not be blank"),
                Arguments.of(ACT, "grade", "", "grade and reference of a designation must not be blank"),
                Arguments.of(ACT, "reference", " ", "grade and reference of a designation must not be blank"),
                Arguments.of(
                        ACT,
                        "components",
                        ImmutableList.of(ID, ID),
                        "component of a designation must stand once but `demo:1` stands twice"),
                Arguments.of(
                        ACTS,
                        "neverUnder",
                        ImmutableSet.of(SCHEME),
                        "schemes the asset was never under must have no acts but had [demo-city]"),
                Arguments.of(
                        TERMS,
                        "grades",
                        ImmutableList.of("I", "I"),
                        "grade of `demo-city` must stand once but `I` stands twice"),
                Arguments.of(
                        TERMS,
                        "reviewEvery",
                        Period.ofYears(-5),
                        "period of review of `demo-city` must be positive but was `P-5Y`"),
                Arguments.of(MILL, "count", Finding.of(0), "number of pieces must be at least 1 but was 0"),
                Arguments.of(ENGINE, "count", Finding.atMost(-1), "number of pieces must be at least 1 but was -1"),
                Arguments.of(CRAFT, "bearerCount", Finding.of(-1), "number of bearers must be at least 0 but was -1"));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_forged_value_is_refused_with_the_message_of_its_builder(
            HeritageValue value, String attribute, Object forged, String message) throws Exception {
        byte[] bytes = written(value, attribute, forged);

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> swaps() {
        return Stream.of(
                Arguments.of(MILL, AssetKind.MACHINE, "kind of an immovable asset must be one of "),
                Arguments.of(ENGINE, AssetKind.WORKS, "kind of a movable asset must be one of "),
                Arguments.of(CRAFT, AssetKind.MACHINE, "kind of an intangible asset must be one of "));
    }

    @ParameterizedTest
    @MethodSource("swaps")
    void an_asset_with_the_kind_of_another_class_is_refused(HeritageValue asset, AssetKind kind, String message)
            throws Exception {
        byte[] bytes = written(asset, "kind", kind);

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message)
                .hasMessageEndingWith("or a code of your own but was `" + kind + "`");
    }

    /** The bytes themselves, changed on their way. */
    @Test
    void a_stream_that_is_changed_on_its_way_is_refused() throws Exception {
        byte[] bytes = replaced(written(SURVEY), "Survey", "      ");

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("title of a source must not be blank");
    }

    /** A value is checked wherever it stands, not at the root of a stream only. */
    @Test
    void a_forged_source_within_an_asset_is_refused() throws Exception {
        byte[] bytes = replaced(written(MILL.withSources(SURVEY)), "Survey", "\t\t\t\t\t\t");

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("title of a source must not be blank");
    }
}
