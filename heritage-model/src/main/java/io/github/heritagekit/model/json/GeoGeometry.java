// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.json.Node.Kind;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.InvalidFootprintException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/** Reads the geometries of GeoJSON. <b>Not thread-safe.</b> */
final class GeoGeometry {
    static final List<String> TYPES = List.of(
            "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection");
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int MOST_NUMBERS = 3;
    private static final int FEWEST_IN_RING = 4;
    private static final int FEWEST_IN_LINE = 2;

    private final GeoReference reference;
    private final Problems problems;
    private boolean sound = true;

    GeoGeometry(GeoReference reference, Problems problems) {
        this.reference = reference;
        this.problems = problems;
    }

    /** Returns the ground of a geometry: a footprint for each dimension that it has; none where it is wrong, which problems say. */
    GeoGround read(Node node) {
        List<Geometry> parts = new ArrayList<>();
        add(node, parts);
        return sound && reference.known() ? ground(parts, node) : GeoGround.LOST;
    }

    private GeoGround ground(List<Geometry> parts, Node node) {
        List<Footprint> ground = new ArrayList<>();
        for (int dimension = 0; dimension <= 2; dimension++) {
            int wanted = dimension;
            List<Geometry> alike = parts.stream()
                    .filter(part -> part.getDimension() == wanted && !part.isEmpty())
                    .toList();
            Footprint footprint = alike.isEmpty() ? null : footprint(alike, node);
            if (footprint != null) {
                ground.add(footprint);
            }
        }
        return new GeoGround(ground, !sound);
    }

    private @Nullable Footprint footprint(List<Geometry> parts, Node node) {
        try {
            return Footprint.ofGeometry(FACTORY.buildGeometry(parts), reference.system());
        } catch (InvalidFootprintException e) {
            double x = e.problem().longitude();
            double y = e.problem().latitude();
            Node at = find(node, x, y);
            problems.add(
                    at == null ? coordinates(node) : at, "a geometry with a fault", String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException | IllegalStateException e) {
            problems.add(coordinates(node), "coordinates", String.valueOf(e.getMessage()));
        }
        sound = false;
        return null;
    }

    private static Node coordinates(Node geometry) {
        return geometry.members().getOrDefault("coordinates", geometry);
    }

    /** Returns the position that stands for a coordinate. */
    private static @Nullable Node find(Node node, double x, double y) {
        List<Node> numbers = node.elements();
        if (numbers.size() >= 2
                && numbers.get(0).is(Kind.NUMBER)
                && numbers.get(1).is(Kind.NUMBER)) {
            return number(numbers.get(0)) == x && number(numbers.get(1)) == y ? node : null;
        }
        for (Node part : node.is(Kind.OBJECT) ? node.members().values() : numbers) {
            Node found = find(part, x, y);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void add(Node node, List<Geometry> parts) {
        if (!node.is(Kind.OBJECT)) {
            wrong(node, "geometry must be an object");
            return;
        }
        Node type = node.members().get("type");
        if (type == null) {
            Fields.addMissing("geometry", "type", node, problems);
            sound = false;
        } else if (!type.is(Kind.STRING) || !TYPES.contains(type.text())) {
            wrong(type, "type of a geometry must be one of " + String.join(", ", TYPES));
        } else {
            GeoBounds.check(node, problems);
            if (type.text().equals("GeometryCollection")) {
                addCollection(node, parts);
            } else {
                addCoordinates(node, type.text(), parts);
            }
        }
    }

    private void addCollection(Node node, List<Geometry> parts) {
        Node geometries = node.members().get("geometries");
        if (geometries == null) {
            Fields.addMissing("GeometryCollection", "geometries", node, problems);
            sound = false;
        } else if (!geometries.is(Kind.ARRAY)) {
            wrong(geometries, "geometries must be an array");
        } else {
            geometries.elements().forEach(geometry -> addMember(geometry, parts));
        }
    }

    private void addMember(Node geometry, List<Geometry> parts) {
        if (!GeoReference.of(geometry, reference, problems).isLike(reference)) {
            wrong(geometry.members().getOrDefault("crs", geometry), "crs of a geometry must be that of its collection");
        }
        add(geometry, parts);
    }

    private void addCoordinates(Node node, String type, List<Geometry> parts) {
        Node coordinates = node.members().get("coordinates");
        if (coordinates == null) {
            Fields.addMissing(type, "coordinates", node, problems);
            sound = false;
        } else if (!coordinates.is(Kind.ARRAY)) {
            wrong(coordinates, "coordinates must be an array");
        } else if (!coordinates.elements().isEmpty()) {
            addShape(coordinates, type, parts);
        }
    }

    private void addShape(Node coordinates, String type, List<Geometry> parts) {
        switch (type) {
            case "Point" -> addPoint(coordinates, parts);
            case "LineString" -> addLine(coordinates, parts);
            case "Polygon" -> addPolygon(coordinates, parts);
            default -> coordinates.elements().forEach(part -> addShape(part, type.substring("Multi".length()), parts));
        }
    }

    private void addPoint(Node node, List<Geometry> parts) {
        Coordinate position = position(node);
        if (position != null) {
            parts.add(FACTORY.createPoint(position));
        }
    }

    private void addLine(Node node, List<Geometry> parts) {
        Coordinate[] line = positions(node, FEWEST_IN_LINE, "line");
        if (line != null) {
            parts.add(FACTORY.createLineString(line));
        }
    }

    private void addPolygon(Node node, List<Geometry> parts) {
        if (!isArray(node, "polygon must be an array of rings")) {
            return;
        }
        List<LinearRing> rings = new ArrayList<>();
        for (Node ring : node.elements()) {
            LinearRing read = ring(ring, rings.isEmpty());
            if (read == null) {
                return;
            }
            rings.add(read);
        }
        if (!rings.isEmpty()) {
            parts.add(FACTORY.createPolygon(
                    rings.get(0), rings.subList(1, rings.size()).toArray(new LinearRing[0])));
        }
    }

    private @Nullable LinearRing ring(Node node, boolean outer) {
        Coordinate[] corners = positions(node, FEWEST_IN_RING, "ring");
        if (corners == null) {
            return null;
        }
        if (!corners[0].equals2D(corners[corners.length - 1])) {
            List<Node> positions = node.elements();
            wrong(
                    positions.get(positions.size() - 1),
                    "another position than the first",
                    "ring must end where it begins");
            return null;
        }
        if (Orientation.isCCW(corners) != outer && Math.abs(Area.ofRingSigned(corners)) > 0) {
            problems.add(
                    node,
                    outer ? "an outer ring that runs clockwise" : "a hole that runs counterclockwise",
                    "outer rings must run counterclockwise and holes clockwise (RFC 7946, 3.1.6); it was read all the same");
        }
        return FACTORY.createLinearRing(corners);
    }

    private Coordinate @Nullable [] positions(Node node, int fewest, String what) {
        if (!isArray(node, what + " must be an array of positions")) {
            return null;
        }
        if (node.elements().size() < fewest) {
            wrong(node, node.elements().size() + " positions", what + " must have at least " + fewest + " positions");
            return null;
        }
        Coordinate[] positions = new Coordinate[node.elements().size()];
        for (int i = 0; i < positions.length; i++) {
            Coordinate position = position(node.elements().get(i));
            if (position == null) {
                return null;
            }
            positions[i] = position;
        }
        return positions;
    }

    private @Nullable Coordinate position(Node node) {
        if (!isArray(node, "position must be an array of numbers, longitude first")) {
            return null;
        }
        List<Node> numbers = node.elements();
        if (numbers.size() < 2 || !numbers.stream().allMatch(number -> number.is(Kind.NUMBER))) {
            wrong(
                    node,
                    numbers.isEmpty() ? "nothing" : "an array of " + numbers.size(),
                    "position must be at least two numbers, longitude first");
            return null;
        }
        if (numbers.size() > MOST_NUMBERS) {
            problems.add(
                    node,
                    numbers.size() + " numbers",
                    "position must have at most longitude, latitude and height; it was read without the rest");
        }
        return new Coordinate(number(numbers.get(0)), number(numbers.get(1)));
    }

    private static double number(Node node) {
        return Double.parseDouble(node.text());
    }

    private boolean isArray(Node node, String expected) {
        if (!node.is(Kind.ARRAY)) {
            wrong(node, expected);
            return false;
        }
        return true;
    }

    private void wrong(Node node, String expected) {
        wrong(node, node.found(), expected);
    }

    private void wrong(Node node, String found, String expected) {
        problems.add(node, found, expected);
        sound = false;
    }
}
