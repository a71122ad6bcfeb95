// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.CoordinateSystem;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.FootprintProblem;
import io.github.heritagekit.model.place.InvalidFootprintException;
import io.github.heritagekit.model.zone.ZoneDrawing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Footprints against the XML tests of JTS, whose coordinates are brought into degrees by a power of two, which loses nothing. What is
 * planar in them, lengths and centroids, is not compared.
 */
@MaterialSuite("conformance/geometry")
class GeometryConformanceTest {
    private static final double MOST_DEGREES = 64;

    @Test
    void geometries_that_are_valid_are_footprints_and_others_are_refused(Path suite) throws Exception {
        Map<FootprintProblem.Kind, Integer> refused = new EnumMap<>(FootprintProblem.Kind.class);
        List<String> wrong = new ArrayList<>();
        int taken = 0;
        for (Case each : cases(suite.resolve("TestValid.xml"))) {
            if (each.tests.isEmpty()) {
                continue; // a case that its authors have switched off
            }
            boolean valid = each.tests.get(0).getTextContent().strip().equals("true");
            try {
                each.footprint("a");
                taken++;
                // a ring that is no polygon's is a line, and lines may cross themselves
                if (!valid && !each.description.startsWith("LR - ")) {
                    wrong.add(each.description + " was taken");
                }
            } catch (InvalidFootprintException e) {
                FootprintProblem.Kind kind = e.problem().kind();
                refused.merge(kind, 1, Integer::sum);
                boolean noGround = kind == FootprintProblem.Kind.EMPTY || kind == FootprintProblem.Kind.UNSUPPORTED;
                if (valid && !noGround) {
                    wrong.add(each.description + " was refused: " + e.getMessage());
                }
            }
        }
        System.out.println("geometry: " + taken + " taken, refused " + refused);
        assertThat(wrong).isEmpty();
        assertThat(taken + refused.values().stream().mapToInt(count -> count).sum())
                .isEqualTo(87);
    }

    @Test
    void predicates_hold_of_footprints_as_of_geometries(Path suite) throws Exception {
        Map<String, Integer> agreed = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (String file : List.of("TestRelateAA.xml", "TestRelatePA.xml")) {
            for (Case each : cases(suite.resolve(file))) {
                for (Element test : each.tests) {
                    String name = test.getAttribute("name");
                    boolean expected = test.getTextContent().strip().equals("true");
                    boolean found = each.holds(test);
                    agreed.merge(name, 1, Integer::sum);
                    if (found != expected) {
                        wrong.add(file + ", " + each.description + ": " + name + " should be " + expected);
                    }
                }
            }
        }
        int all = agreed.values().stream().mapToInt(count -> count).sum();
        System.out.println("geometry: " + all + " predicates " + agreed);
        assertThat(wrong).isEmpty();
        assertThat(all).isEqualTo(41 + 121);
    }

    @Test
    void places_are_no_distance_apart_where_they_meet(Path suite) throws Exception {
        int compared = 0;
        int without = 0;
        for (Case each : cases(suite.resolve("TestDistance.xml"))) {
            for (Element test : each.tests) {
                if (each.isWithoutGround("a") || each.isWithoutGround("b")) {
                    without++; // nothing has no distance, and a mixture is no footprint
                    continue;
                }
                boolean meet = Double.parseDouble(test.getTextContent().strip()) == 0;
                Length distance = each.footprint("a").distance(each.footprint("b"));
                assertThat(distance.amount().signum() == 0).as(each.description).isEqualTo(meet);
                assertThat(each.footprint("b").distance(each.footprint("a"))).isEqualTo(distance);
                compared++;
            }
        }
        System.out.println("geometry: " + compared + " distances, " + without + " of nothing or mixtures");
        assertThat(compared + without).isEqualTo(32);
    }

    @Test
    void grounds_are_put_together_and_taken_away_as_geometries_are(Path suite) throws Exception {
        int compared = 0;
        int without = 0;
        for (Case each : cases(suite.resolve("TestOverlayAA.xml"))) {
            for (Element test : each.tests) {
                String name = test.getAttribute("name");
                Geometry expected = each.scaled(new WKTReader().read(test.getTextContent()));
                if (name.equals("symdifference") || name.equals("intersection") || expected.isEmpty()) {
                    without++;
                    continue;
                }
                ZoneDrawing one = ZoneDrawing.from(each.footprint("a"), Length.ofMetres(0));
                Footprint found = name.equals("union")
                        ? one.together(ZoneDrawing.from(each.footprint("b"), Length.ofMetres(0)))
                                .footprint()
                        : one.without(each.footprint("b"), Length.ofMetres(0)).footprint();
                assertThat(found.toGeometry().equalsTopo(areas(expected)))
                        .as(each.description + ", " + name)
                        .isTrue();
                compared++;
            }
        }
        System.out.println("geometry: " + compared + " overlays, " + without + " that zones do not need");
        assertThat(compared).isEqualTo(20);
    }

    /** What is left of areas without what has none. */
    private static Geometry areas(Geometry mixed) {
        List<Geometry> areas = new ArrayList<>();
        for (int i = 0; i < mixed.getNumGeometries(); i++) {
            if (mixed.getGeometryN(i).getDimension() == 2) {
                areas.add(mixed.getGeometryN(i));
            }
        }
        return mixed.getFactory().buildGeometry(areas);
    }

    @Test
    void every_other_geometry_is_a_footprint(Path suite) throws Exception {
        int taken = 0;
        int without = 0;
        for (Case each : cases(suite.resolve("TestCentroid.xml"))) {
            Geometry geometry = each.geometry("a");
            try {
                Footprint footprint = each.footprint("a");
                assertThat(Footprint.parse(footprint.toWkt())).isEqualTo(footprint);
                taken++;
            } catch (InvalidFootprintException e) {
                assertThat(geometry.isEmpty()
                                || !geometry.isValid()
                                || geometry.getGeometryType().equals("GeometryCollection"))
                        .as(each.description + ": " + e.getMessage())
                        .isTrue();
                without++;
            }
        }
        System.out.println("geometry: " + taken + " more taken, " + without + " refused");
        assertThat(taken + without).isEqualTo(38);
    }

    private static List<Case> cases(Path file) throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        NodeList found = factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("case");
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            cases.add(new Case((Element) found.item(i)));
        }
        return cases;
    }

    /** A case of the suite. */
    private static final class Case {
        private final Element element;
        private final String description;
        private final List<Element> tests;

        Case(Element element) {
            this.element = element;
            NodeList descriptions = element.getElementsByTagName("desc");
            this.description = descriptions.getLength() == 0
                    ? ""
                    : descriptions.item(0).getTextContent().strip();
            NodeList found = element.getElementsByTagName("op");
            List<Element> operations = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                operations.add((Element) found.item(i));
            }
            this.tests = operations;
        }

        Geometry geometry(String name) throws ParseException {
            return new WKTReader()
                    .read(element.getElementsByTagName(name).item(0).getTextContent());
        }

        boolean isWithoutGround(String name) throws ParseException {
            Geometry geometry = geometry(name);
            return geometry.isEmpty() || geometry.getGeometryType().equals("GeometryCollection");
        }

        Footprint footprint(String name) throws ParseException {
            return Footprint.ofGeometry(scaled(geometry(name)), CoordinateSystem.WGS_84);
        }

        /** Both geometries of a case are scaled alike. */
        Geometry scaled(Geometry geometry) throws ParseException {
            Envelope bounds = new Envelope();
            for (String name : List.of("a", "b")) {
                if (element.getElementsByTagName(name).getLength() > 0) {
                    bounds.expandToInclude(geometry(name).getEnvelopeInternal());
                }
            }
            double most = bounds.isNull()
                    ? 0
                    : Stream.of(bounds.getMinX(), bounds.getMaxX(), bounds.getMinY(), bounds.getMaxY())
                            .mapToDouble(Math::abs)
                            .max()
                            .orElse(0);
            double scale = 1;
            while (most * scale > MOST_DEGREES) {
                scale /= 2;
            }
            return AffineTransformation.scaleInstance(scale, scale).transform(geometry);
        }

        boolean holds(Element test) throws ParseException {
            Footprint one = footprint(test.getAttribute("arg1").toLowerCase(Locale.ROOT));
            Footprint other = footprint(test.getAttribute("arg2").toLowerCase(Locale.ROOT));
            return switch (test.getAttribute("name")) {
                case "covers" -> one.covers(other);
                case "coveredBy" -> other.covers(one);
                case "intersects" -> one.meets(other);
                case "disjoint" -> !one.meets(other);
                case "contains" -> one.toGeometry().contains(other.toGeometry());
                case "within" -> one.toGeometry().within(other.toGeometry());
                case "overlaps" -> one.toGeometry().overlaps(other.toGeometry());
                case "crosses" -> one.toGeometry().crosses(other.toGeometry());
                case "touches" -> one.toGeometry().touches(other.toGeometry());
                case "equalsTopo" -> one.toGeometry().equalsTopo(other.toGeometry());
                case "relate" -> one.toGeometry().relate(other.toGeometry(), test.getAttribute("arg3"));
                default -> throw new IllegalArgumentException("unknown predicate " + test.getAttribute("name"));
            };
        }
    }
}
