// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.Bearer;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.Designations;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.Involvement;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.asset.OfficialItem;
import io.github.heritagekit.model.asset.OpenCode;
import io.github.heritagekit.model.asset.OtherName;
import io.github.heritagekit.model.asset.PeriodOfUse;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.time.AsOf;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema and the forms have the same types, fields and words: neither can grow alone. What they accept is under law elsewhere. */
class SchemaTest {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(HeritageJson.schema());
    private static final List<Class<?>> TYPES = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(HeritageValue.class.getPackageName())
                    .stream()
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(HeritageValue.class::isAssignableFrom)
                    .toList();
    private static final String ODD = "%%%%%%%%%%%%%%%%";
    private static final Pattern AMONG =
            Pattern.compile("fields of .* must be among (.*?)(?: or have a namespace .*)?");
    private static final Pattern MISSING = Pattern.compile("no `(\\w+)`");

    /** What the schema describes that is no type of the model: parts, and findings about one type. */
    private static final Pattern HELPERS = Pattern.compile(
            "Extensible|ExtensionValue|(?:Tangible)?AssetFields|Sources|(?:Filled)?Text|Day|OpenCode|(?:Known)?(?:Immovable|Movable|Intangible)"
                    + "(?:Asset)?Kind|OwnKind|Boolean|WholeNumber|NumberFromOne|NumberFromZero|(?:Set)?Finding(?:Of[A-Z].*|Fields)?"
                    + "|PlainValue|FoundValue");

    @Test
    void the_schema_says_which_it_is() {
        assertThat(SCHEMA.path("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(SCHEMA.path("$id").stringValue()).isEqualTo("urn:heritagekit:json:heritage-1");
    }

    @Test
    void every_type_that_is_read_has_its_schema_and_no_other_has() {
        assertThat(SCHEMA.path("$defs").propertyNames().stream()
                        .filter(name -> !HELPERS.matcher(name).matches()))
                .containsExactlyInAnyOrderElementsOf(TYPES.stream()
                        .filter(Types::isRead)
                        .map(Class::getSimpleName)
                        .filter(name -> !name.contains("Finding"))
                        .toList());
    }

    static Stream<Arguments> objects() {
        return Stream.of(
                Arguments.of(AssetRegister.class, ""),
                Arguments.of(ImmovableAsset.class, "\"type\":\"immovable\","),
                Arguments.of(MovableAsset.class, "\"type\":\"movable\","),
                Arguments.of(IntangibleAsset.class, "\"type\":\"intangible\","),
                Arguments.of(Designations.class, ""),
                Arguments.of(Designation.class, ""),
                Arguments.of(AssetLink.class, ""),
                Arguments.of(OtherName.class, ""),
                Arguments.of(OfficialItem.class, ""),
                Arguments.of(Involvement.class, ""),
                Arguments.of(PeriodOfUse.class, ""),
                Arguments.of(Bearer.class, ""),
                Arguments.of(Source.class, ""),
                Arguments.of(Citation.class, ""),
                Arguments.of(AsOf.class, ""));
    }

    @Test
    void every_type_that_is_written_as_an_object_is_asked_for_its_fields() {
        List<String> asked =
                objects().map(one -> ((Class<?>) one.get()[0]).getSimpleName()).toList();

        assertThat(SCHEMA.path("$defs").propertyNames().stream()
                        .filter(name -> !HELPERS.matcher(name).matches())
                        .filter(name -> !fields(name).isEmpty())
                        .filter(name ->
                                !List.of("HeritageAsset", "TangibleAsset").contains(name)))
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void the_fields_that_are_read_are_those_of_the_schema(Class<? extends HeritageValue> type, String beginning) {
        List<JsonProblem> problems = problems("{" + beginning + "\"" + ODD + "\":1}", type);

        assertThat(among(problems)).isEqualTo(fields(type.getSimpleName()));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void the_fields_that_must_be_there_are_those_of_the_schema(Class<? extends HeritageValue> type, String beginning) {
        Set<String> missing = new TreeSet<>();
        for (JsonProblem problem : problems("{" + beginning + "\"" + ODD + "\":1}", type)) {
            Matcher field = MISSING.matcher(problem.found());
            if (field.matches()) {
                missing.add(field.group(1));
            }
        }
        Set<String> required = new TreeSet<>(required(type.getSimpleName()));
        if (!beginning.isEmpty()) {
            assertThat(required.remove("type")).isTrue();
        }

        assertThat(missing).isEqualTo(required);
    }

    @Test
    void the_fields_of_findings_are_those_of_the_schema() {
        Set<String> read = new TreeSet<>();
        for (String kind : List.of(
                "\"value\":\"1 ha\"",
                "\"none\":true",
                "\"atLeast\":\"1 ha\"",
                "\"oneOf\":[\"1 ha\",\"2 ha\"]",
                "\"disputed\":[\"1 ha\",\"2 ha\"]",
                "\"unrecorded\":\"withheld\"")) {
            read.addAll(among(problemsOf("siteArea", kind)));
        }

        assertThat(read).isEqualTo(fields("FindingFields"));
        assertThat(among(problemsOf("currentUse", "\"complete\":true"))).isEqualTo(fields("SetFinding"));
    }

    private static List<JsonProblem> problemsOf(String field, String part) {
        return problems(
                "{\"type\":\"immovable\",\"id\":\"t:1\",\"name\":{\"en\":\"x\"},\"kind\":\"works\",\"" + field + "\":{"
                        + part + ",\"" + ODD + "\":1}}",
                ImmovableAsset.class);
    }

    private static List<JsonProblem> problems(String text, Class<? extends HeritageValue> type) {
        return catchThrowableOfType(InvalidHeritageJsonException.class, () -> HeritageJson.read(text, type))
                .problems();
    }

    /** The fields that the reader names as those there are. */
    private static Set<String> among(List<JsonProblem> problems) {
        List<Set<String>> named = problems.stream()
                .map(problem -> AMONG.matcher(problem.expected()))
                .filter(Matcher::matches)
                .<Set<String>>map(
                        sentence -> new TreeSet<>(List.of(sentence.group(1).split(", "))))
                .toList();
        assertThat(named).hasSize(1);
        return named.get(0);
    }

    /** The names of the fields of a type, those of the parts it is made of included. */
    private static Set<String> fields(String name) {
        JsonNode type = SCHEMA.path("$defs").path(name);
        Set<String> fields = new TreeSet<>(type.path("properties").propertyNames());
        part(type).ifPresent(part -> fields.addAll(fields(part)));
        return fields;
    }

    private static Set<String> required(String name) {
        JsonNode type = SCHEMA.path("$defs").path(name);
        Set<String> required = new TreeSet<>(strings(type.path("required")));
        part(type).ifPresent(part -> required.addAll(required(part)));
        return required;
    }

    private static Optional<String> part(JsonNode type) {
        return type.path("$ref").asStringOpt().map(reference -> reference.substring("#/$defs/".length()));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    @Test
    void the_words_of_every_closed_list_are_those_of_the_schema() {
        List<Class<?>> closed =
                TYPES.stream().filter(Class::isEnum).filter(Types::isRead).toList();

        assertThat(closed)
                .hasSizeGreaterThan(8)
                .allSatisfy(type -> assertThat(strings(
                                SCHEMA.path("$defs").path(type.getSimpleName()).path("enum")))
                        .isEqualTo(Arrays.stream(type.getEnumConstants())
                                .map(SchemaTest::written)
                                .toList()));
    }

    private static String written(Object value) {
        return JsonMapper.shared()
                .readTree(HeritageJson.write((HeritageValue) value))
                .stringValue();
    }

    @Test
    void the_known_codes_of_every_open_list_are_the_examples_of_the_schema() {
        assertThat(OpenCode.class.getPermittedSubclasses())
                .filteredOn(type -> type != AssetKind.class)
                .allSatisfy(type -> assertThat(strings(
                                SCHEMA.path("$defs").path(type.getSimpleName()).path("examples")))
                        .isEqualTo(texts((Collection<?>) type.getMethod("known").invoke(null))));
    }

    @Test
    void the_known_kinds_of_assets_are_told_apart_by_class() {
        Map<String, List<AssetKind>> kinds = ImmutableMap.of(
                "KnownImmovableKind", AssetKind.immovable(),
                "KnownMovableKind", AssetKind.movable(),
                "KnownIntangibleKind", AssetKind.intangible());

        kinds.forEach((name, known) -> assertThat(
                        strings(SCHEMA.path("$defs").path(name).path("enum")))
                .isEqualTo(texts(known)));
    }

    private static List<String> texts(Collection<?> codes) {
        return codes.stream().map(Object::toString).toList();
    }

    @Test
    void every_type_and_field_of_the_schema_says_what_it_means() {
        SCHEMA.path("$defs").properties().forEach(type -> {
            if (!type.getKey().matches("Known.*Kind|OwnKind")) {
                assertThat(type.getValue().path("title").asString(""))
                        .as(type.getKey())
                        .isNotBlank();
            }
            if (!type.getKey().startsWith("Finding") && !type.getKey().startsWith("SetFindingOf")) {
                type.getValue().path("properties").properties().stream()
                        .filter(field -> !type.getKey().equals("TangibleAsset"))
                        .forEach(field -> assertThat(
                                        field.getValue().path("description").asString(""))
                                .as(type.getKey() + "." + field.getKey())
                                .isNotBlank());
            }
        });
    }

    /** An asset is asked for its class before anything else is said of it. */
    @Test
    void an_asset_of_no_class_is_refused_for_that_alone() {
        assertThatThrownBy(() -> HeritageJson.read("{\"" + ODD + "\":1}", ImmovableAsset.class))
                .hasMessageContaining("asset must have the field `type`");
        assertThat(required("HeritageAsset")).containsExactly("type");
    }
}
