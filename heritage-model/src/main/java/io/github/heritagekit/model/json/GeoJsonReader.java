// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.extension.ExtensionValue;
import io.github.heritagekit.model.json.Node.Kind;
import io.github.heritagekit.model.json.TreeReader.TooDeepException;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZonePlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads GeoJSON (RFC 7946), tolerantly: whatever can be read is, and each problem is told with its JSON pointer, line and column. Bad
 * data are never an exception.
 *
 * <p>A feature collection, a single feature or a bare geometry will do. A {@code crs} of the edition before the RFC is obeyed where it
 * stands before the features; GCJ-02 and BD-09 are told as problems. Features are read one by one.
 */
public final class GeoJsonReader {
    private GeoJsonReader() {}

    /** Reads the features of a text. */
    public static GeoJsonReading<GeoJsonFeature> read(String text) {
        try {
            return features(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the features of a file in UTF-8.
     *
     * @throws IOException if it cannot be read
     */
    public static GeoJsonReading<GeoJsonFeature> read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return features(reader(stream));
        }
    }

    private static GeoJsonReading<GeoJsonFeature> features(Reader source) throws IOException {
        List<GeoJsonFeature> features = new ArrayList<>();
        Problems problems = new Problems();
        parse(source, problems, (node, ground) -> features.add(feature(node, ground, problems)));
        return new GeoJsonReading<>(features, listed(problems));
    }

    /**
     * Reads the features of a stream in UTF-8 to its end and hands them on one by one; the caller closes it. It takes little more
     * memory than the largest feature.
     *
     * @return what is wrong, in the order of the text
     * @throws IOException if it cannot be read
     */
    public static List<JsonProblem> read(InputStream stream, Consumer<GeoJsonFeature> features) throws IOException {
        Problems problems = new Problems();
        parse(reader(stream), problems, (node, ground) -> features.accept(feature(node, ground, problems)));
        return listed(problems);
    }

    /**
     * Reads the zones of a text: each feature is one, and its columns are those that {@link GeoJsonWriter#writeZones} writes. A feature
     * without an id in its columns goes by its own, else by its place in the text; one without a kind is of the kind {@code zone}.
     *
     * @param text the GeoJSON
     * @param usual the standing of zones whose columns do not state one
     */
    public static GeoJsonReading<Zone> readZones(String text, Standing usual) {
        Problems problems = new Problems();
        List<Zone> zones = new ArrayList<>();
        parse(text, problems, (node, ground) -> {
            Zone zone = ZoneColumns.read(node, ground, usual, problems);
            if (zone != null) {
                zones.add(zone);
            }
        });
        return new GeoJsonReading<>(zones, listed(problems));
    }

    /**
     * Reads a plan of zones from a text as {@link GeoJsonWriter#write(ZonePlan)} writes it, or from any features as {@link #readZones}
     * does.
     *
     * @param text the GeoJSON
     * @param usual the standing of zones whose columns do not state one
     * @return the plan, or none if zones do not go together, which is told as a problem
     */
    public static GeoJsonReading<ZonePlan> readPlan(String text, Standing usual) {
        Problems problems = new Problems();
        PlanColumns plan = new PlanColumns(usual, problems);
        Node root = parse(text, problems, plan);
        ZonePlan read = root == null ? null : plan.read(root);
        return new GeoJsonReading<>(read == null ? List.of() : List.of(read), listed(problems));
    }

    /**
     * Reads assets from a text as {@link GeoJsonWriter#writeAssets} writes them; features of others by the columns {@code id}, {@code
     * name} and {@code kind}, with a position where the geometry is a point.
     */
    public static GeoJsonReading<ImmovableAsset> readAssets(String text) {
        Problems problems = new Problems();
        List<ImmovableAsset> assets = new ArrayList<>();
        parse(text, problems, (node, ground) -> {
            ImmovableAsset asset = AssetColumns.read(node, ground, problems);
            if (asset != null) {
                assets.add(asset);
            }
        });
        return new GeoJsonReading<>(assets, listed(problems));
    }

    private static List<JsonProblem> listed(Problems problems) {
        return problems.isEmpty() ? ImmutableList.of() : problems.exception().problems();
    }

    private static GeoJsonFeature feature(Node node, List<Footprint> ground, Problems problems) {
        Node id = node.members().get("id");
        Node properties = node.members().get("properties");
        return new GeoJsonFeature(
                id != null && (id.is(Kind.STRING) || id.is(Kind.NUMBER)) ? id.text() : "",
                ground,
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

    private static Reader reader(InputStream stream) {
        return new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder());
    }

    private static @Nullable Node parse(String text, Problems problems, GeoFeatures.Taker taker) {
        try {
            return parse(new StringReader(text), problems, taker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the root, or null if the text is no JSON to its end; what was taken before stays taken. */
    private static @Nullable Node parse(Reader source, Problems problems, GeoFeatures.Taker taker) throws IOException {
        try (JsonParser parser =
                HeritageJson.FACTORY.createParser(ObjectReadContext.empty(), HeritageJson.withoutMark(source))) {
            if (parser.nextToken() == null) {
                problems.add(new JsonProblem("", 1, 1, "nothing", "text must be a JSON object"));
                return null;
            }
            Node root =
                    new GeoFeatures(new TreeReader(new Jackson3Tokens(parser), "", problems), problems, taker).read();
            HeritageJson.checkEnd(parser, problems);
            return root;
        } catch (TooDeepException e) {
            problems.add(e.problem);
        } catch (CharacterCodingException e) {
            problems.add(HeritageJson.notUtf8());
        } catch (JacksonException e) {
            problems.add(HeritageJson.notJson(e));
        }
        return null;
    }
}
