// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.extension.ExtensionValue;
import io.github.heritagekit.model.json.Node.Kind;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZonePlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads GeoJSON (RFC 7946), tolerantly: whatever can be read is, and each problem is told with its JSON pointer, line and column. Bad
 * data are never an exception.
 *
 * <p>A feature collection, a single feature or a bare geometry will do. A {@code crs} of the edition before the RFC is obeyed, be it of
 * the whole, of a feature or of a geometry; one that is not understood, GCJ-02 and BD-09 are told as problems, and there is no ground of
 * the coordinates that it is for. Features are read one by one.
 *
 * <p>Where a text is a stream that can be read but once, a {@code crs} must stand before the features, as writers put it. Behind
 * them it comes too late for features that were handed on; it is then told as a problem, and they should be thrown away.
 */
public final class GeoJsonReader {
    private static final GeoText<GeoJsonFeature> FEATURES =
            new GeoText<>((problems, taken) -> (node, ground) -> taken.accept(feature(node, ground, problems)));
    private static final GeoText<ImmovableAsset> ASSETS = new GeoText<>((problems, taken) -> (node, ground) -> {
        ImmovableAsset asset = AssetColumns.read(node, ground, problems);
        if (asset != null) {
            taken.accept(asset);
        }
    });

    private GeoJsonReader() {}

    /** Reads the features of a text. */
    public static GeoJsonReading<GeoJsonFeature> read(String text) {
        return read(text, FEATURES);
    }

    /**
     * Reads the features of a file in UTF-8.
     *
     * @throws IOException if it cannot be read
     */
    public static GeoJsonReading<GeoJsonFeature> read(Path file) throws IOException {
        return read(file, FEATURES);
    }

    /**
     * Reads the features of a stream in UTF-8 to its end and hands them on one by one; the caller closes it. It takes little more
     * memory than the largest feature.
     *
     * @return what is wrong, in the order of the text
     * @throws IOException if it cannot be read
     */
    public static List<JsonProblem> read(InputStream stream, Consumer<GeoJsonFeature> features) throws IOException {
        return FEATURES.each(stream, features);
    }

    /**
     * Reads the zones of a text: each feature is one, and its columns are those that {@link GeoJsonWriter#writeZones} writes. A feature
     * without an id in its columns goes by its own, else by its place in the text; one without a kind is of the kind {@code zone}. Of
     * a kind that is neither a code nor a known name the words become the name of a zone that has none, and it is told as a problem, as
     * is that two zones have one id. The coverage of a plan is passed over.
     *
     * @param text the GeoJSON
     * @param usual the standing of zones whose columns do not state one
     */
    public static GeoJsonReading<Zone> readZones(String text, Standing usual) {
        return read(text, zones(usual));
    }

    /**
     * Reads the zones of a file in UTF-8, as of a {@linkplain #readZones(String, Standing) text}.
     *
     * @throws IOException if it cannot be read
     */
    public static GeoJsonReading<Zone> readZones(Path file, Standing usual) throws IOException {
        return read(file, zones(usual));
    }

    /**
     * Reads the zones of a stream in UTF-8 to its end and hands them on one by one, as of a {@linkplain #readZones(String, Standing)
     * text}; the caller closes it.
     *
     * @return what is wrong, in the order of the text
     * @throws IOException if it cannot be read
     */
    public static List<JsonProblem> readZones(InputStream stream, Standing usual, Consumer<Zone> zones)
            throws IOException {
        return zones(usual).each(stream, zones);
    }

    private static GeoText<Zone> zones(Standing usual) {
        return new GeoText<>((problems, taken) -> new ZoneTaker(usual, problems, taken));
    }

    /**
     * Reads a plan of zones from a text as {@link GeoJsonWriter#write(ZonePlan)} writes it, or from any features as {@link
     * #readZones(String, Standing)} does. What it covers is all that features with the {@code role} of {@code coverage} hold together. A
     * plan of which a zone could not be read states no coverage, since nobody knows where that zone lies.
     *
     * @param text the GeoJSON
     * @param usual the standing of zones whose columns do not state one
     * @return the plan, or none if zones do not go together, which is told as a problem
     */
    public static GeoJsonReading<ZonePlan> readPlan(String text, Standing usual) {
        return read(text, plan(usual));
    }

    /**
     * Reads a plan of zones from a file in UTF-8, as from a {@linkplain #readPlan(String, Standing) text}.
     *
     * @throws IOException if it cannot be read
     */
    public static GeoJsonReading<ZonePlan> readPlan(Path file, Standing usual) throws IOException {
        return read(file, plan(usual));
    }

    /**
     * Reads a plan of zones from a stream in UTF-8 to its end, as from a {@linkplain #readPlan(String, Standing) text}; the caller
     * closes it. There is no plan where a {@code crs} stands behind the features.
     *
     * @throws IOException if it cannot be read
     */
    public static GeoJsonReading<ZonePlan> readPlan(InputStream stream, Standing usual) throws IOException {
        return plan(usual).once(stream);
    }

    private static GeoText<ZonePlan> plan(Standing usual) {
        return new GeoText<>((problems, taken) -> new PlanColumns(usual, problems, taken));
    }

    /**
     * Reads assets from a text as {@link GeoJsonWriter#writeAssets} writes them; features of others by the columns {@code id}, {@code
     * name} and {@code kind}, with a position where the geometry is a point.
     */
    public static GeoJsonReading<ImmovableAsset> readAssets(String text) {
        return read(text, ASSETS);
    }

    /**
     * Reads assets from a file in UTF-8, as from a {@linkplain #readAssets(String) text}.
     *
     * @throws IOException if it cannot be read
     */
    public static GeoJsonReading<ImmovableAsset> readAssets(Path file) throws IOException {
        return read(file, ASSETS);
    }

    /**
     * Reads assets from a stream in UTF-8 to its end and hands them on one by one, as from a {@linkplain #readAssets(String) text}; the
     * caller closes it.
     *
     * @return what is wrong, in the order of the text
     * @throws IOException if it cannot be read
     */
    public static List<JsonProblem> readAssets(InputStream stream, Consumer<ImmovableAsset> assets) throws IOException {
        return ASSETS.each(stream, assets);
    }

    private static <T extends HeritageValue> GeoJsonReading<T> read(String text, GeoText<T> form) {
        try {
            return form.all(() -> new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends HeritageValue> GeoJsonReading<T> read(Path file, GeoText<T> form) throws IOException {
        return form.all(() -> GeoText.reader(Files.newInputStream(file)));
    }

    private static GeoJsonFeature feature(Node node, GeoGround ground, Problems problems) {
        Node id = node.members().get("id");
        Node properties = node.members().get("properties");
        return new GeoJsonFeature(
                id != null && (id.is(Kind.STRING) || id.is(Kind.NUMBER)) ? id.text() : "",
                ground.parts(),
                properties == null || !properties.is(Kind.OBJECT)
                        ? ImmutableMap.of()
                        : properties(properties, problems));
    }

    private static Map<String, ExtensionValue> properties(Node object, Problems problems) {
        ImmutableMap.Builder<String, ExtensionValue> properties = ImmutableMap.builder();
        object.members().forEach((name, node) -> {
            ExtensionValue value = problems.guard(node, () -> ExtensionForm.value(node));
            if (value != null) {
                properties.put(name, value);
            }
        });
        return properties.buildOrThrow();
    }
}
