// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.json.Node.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a GeoJSON text feature by feature; of the trees of features only one is held at a time. <b>Not thread-safe.</b> */
final class GeoFeatures {
    private static final String COLLECTION = "FeatureCollection";
    private static final String FEATURE = "Feature";

    private final TreeReader reader;
    private final Problems problems;
    private final Taker taker;
    private GeoReference reference;
    private boolean taken;
    private @Nullable GeoReference late;

    /** Takes the features one by one. */
    interface Taker {
        /** Takes a feature with its ground; of a geometry that stands alone the feature is the geometry. */
        void take(Node feature, GeoGround ground);

        /** Takes the root of a text that is JSON to its end, with all of its members but the features. */
        default void end(Node root) {}
    }

    /** Makes a reader of a text whose coordinates are in a system unless the text says otherwise. */
    GeoFeatures(TreeReader reader, GeoReference reference, Problems problems, Taker taker) {
        this.reader = reader;
        this.reference = reference;
        this.problems = problems;
        this.taker = taker;
    }

    /** Returns what the coordinates should have been read in, where the text said so only behind its features; else null. */
    @Nullable
    GeoReference late() {
        return late;
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
                Node member = reader.value(root, name);
                root.members().put(name, member);
                if (name.equals("crs")) {
                    refer(member);
                }
            }
        }
        close(root);
        return root;
    }

    private void refer(Node crs) {
        GeoReference named = GeoReference.named(crs, problems);
        if (taken && !named.isLike(reference)) {
            problems.add(
                    crs,
                    "a crs behind the features",
                    "crs must stand before the features where they are read one by one; they were read as "
                            + reference.system());
            late = named;
        }
        reference = named;
    }

    private void takeAll(Node features) {
        for (int index = 0; reader.nextElement(); index++) {
            Node feature = reader.value(features, Integer.toString(index));
            takeFeature(feature, GeoReference.of(feature, reference, problems));
            taken = true;
        }
    }

    private void takeFeature(Node feature, GeoReference own) {
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
        taker.take(feature, ground(feature, own));
    }

    private GeoGround ground(Node feature, GeoReference own) {
        Node geometry = feature.members().get("geometry");
        if (geometry == null) {
            Fields.addMissing("feature", "geometry", feature, problems);
            return GeoGround.LOST;
        }
        return geometry.is(Kind.NULL)
                ? GeoGround.NONE
                : new GeoGeometry(GeoReference.of(geometry, own, problems), problems).read(geometry);
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

    private void close(Node root) {
        Node type = root.members().get("type");
        if (type == null) {
            Fields.addMissing("GeoJSON", "type", root, problems);
        } else if (!type.is(Kind.STRING)) {
            problems.add(type, "type of GeoJSON must be a text");
        } else if (type.text().equals(COLLECTION)) {
            closeCollection(root);
        } else if (type.text().equals(FEATURE)) {
            takeFeature(root, reference);
        } else if (GeoGeometry.TYPES.contains(type.text())) {
            taker.take(root, new GeoGeometry(reference, problems).read(root));
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
