// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.json.Node.Kind;
import io.github.heritagekit.model.place.CoordinateSystem;
import io.github.heritagekit.model.place.Footprint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a GeoJSON text feature by feature; of the trees of features only one is held at a time. <b>Not thread-safe.</b> */
final class GeoFeatures {
    private static final String COLLECTION = "FeatureCollection";
    private static final String FEATURE = "Feature";

    private final TreeReader reader;
    private final Problems problems;
    private final Taker taker;
    private CoordinateSystem system = CoordinateSystem.WGS_84;
    private boolean refused;
    private boolean taken;

    /** Takes the features one by one. */
    interface Taker {
        /** Takes a feature with its ground; of a geometry that stands alone the feature is the geometry. */
        void take(Node feature, List<Footprint> ground);
    }

    GeoFeatures(TreeReader reader, Problems problems, Taker taker) {
        this.reader = reader;
        this.problems = problems;
        this.taker = taker;
    }

    /** Reads the text that the reader stands at; returns its root with all of its members but the features. */
    Node read() {
        Node root = reader.open();
        if (!root.is(Kind.OBJECT)) {
            problems.add(reader.value(), "GeoJSON must be an object");
            return root;
        }
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            Node place = reader.open(root, name);
            if (root.members().containsKey(name)) {
                problems.addTwice(reader.value(root, name), name);
            } else if (name.equals("features") && place.is(Kind.ARRAY)) {
                root.members().put(name, place);
                takeAll(place);
            } else {
                root.members().put(name, reader.value(root, name));
                if (name.equals("crs")) {
                    readSystem(root.members().get(name));
                }
            }
        }
        close(root);
        return root;
    }

    private void takeAll(Node features) {
        for (int index = 0; reader.nextElement(); index++) {
            takeFeature(reader.value(features, Integer.toString(index)));
            taken = true;
        }
    }

    private void takeFeature(Node feature) {
        if (!feature.is(Kind.OBJECT)) {
            problems.add(feature, "feature must be an object");
            return;
        }
        Node type = feature.members().get("type");
        if (type == null) {
            Fields.addMissing("feature", "type", feature, problems);
        } else if (!type.is(Kind.STRING) || !type.text().equals(FEATURE)) {
            problems.add(type, "type of a feature must be Feature");
        }
        checkMembers(feature);
        Node geometry = feature.members().get("geometry");
        if (geometry == null) {
            Fields.addMissing("feature", "geometry", feature, problems);
        }
        taker.take(feature, geometry == null || geometry.is(Kind.NULL) ? List.of() : ground(geometry));
    }

    /** Coordinates of a system that is not known or refused are no ground. */
    private List<Footprint> ground(Node geometry) {
        List<Footprint> ground = new GeoGeometry(system, problems).read(geometry);
        return refused ? List.of() : ground;
    }

    private void checkMembers(Node feature) {
        GeoBounds.check(feature, problems);
        Node id = feature.members().get("id");
        if (id != null && !id.is(Kind.STRING) && !id.is(Kind.NUMBER)) {
            problems.add(id, "id of a feature must be a text or a number");
        }
        Node properties = feature.members().get("properties");
        if (properties == null) {
            Fields.addMissing("feature", "properties", feature, problems);
        } else if (!properties.is(Kind.OBJECT) && !properties.is(Kind.NULL)) {
            problems.add(properties, "properties of a feature must be an object or null");
        }
    }

    /** An earlier edition of GeoJSON let texts name a system; those that follow RFC 7946 are in WGS 84. */
    private void readSystem(@Nullable Node crs) {
        if (crs == null || crs.is(Kind.NULL)) {
            return;
        }
        Node properties = crs.members().get("properties");
        Node name = properties == null ? null : properties.members().get("name");
        if (name == null || !name.is(Kind.STRING)) {
            problems.add(crs, "crs must name a coordinate system in properties/name");
            return;
        }
        CoordinateSystem named = problems.guard(name, () -> CoordinateSystem.named(name.text()));
        if (named != null && taken && !named.equals(CoordinateSystem.WGS_84)) {
            problems.add(
                    name, "a crs behind the features", "crs must stand before the features, which were read as WGS 84");
        } else if (named != null) {
            system = named;
        } else {
            refused = true;
        }
    }

    private void close(Node root) {
        Node type = root.members().get("type");
        if (type == null) {
            Fields.addMissing("GeoJSON", "type", root, problems);
        } else if (!type.is(Kind.STRING)) {
            problems.add(type, "type of GeoJSON must be a text");
        } else if (type.text().equals(COLLECTION)) {
            closeCollection(root);
        } else if (type.text().equals(FEATURE)) {
            takeFeature(root);
        } else if (GeoGeometry.TYPES.contains(type.text())) {
            taker.take(root, ground(root));
        } else {
            problems.add(
                    type,
                    "type of GeoJSON must be one of FeatureCollection, Feature, "
                            + String.join(", ", GeoGeometry.TYPES));
        }
    }

    private void closeCollection(Node root) {
        GeoBounds.check(root, problems);
        Node features = root.members().get("features");
        if (features == null) {
            Fields.addMissing(COLLECTION, "features", root, problems);
        } else if (!features.is(Kind.ARRAY)) {
            problems.add(features, "features must be an array");
        }
    }
}
