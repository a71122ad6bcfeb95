// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinateSystemTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WGS 84",
                "wgs84",
                "WGS_84",
                "EPSG:4326",
                "urn:ogc:def:crs:OGC:1.3:CRS84",
                "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
                "urn:ogc:def:crs:EPSG:9.9:4326",
                "http://www.opengis.net/def/crs/EPSG/9.9.1/4326",
                "EPSG 4326",
                "WGS-84 坐标系"
            })
    void wgs_84_has_many_names(String name) {
        assertThat(CoordinateSystem.named(name)).isSameAs(CoordinateSystem.WGS_84);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CGCS2000", "cgcs 2000", "EPSG:4490", "2000国家大地坐标系", "CGCS2000坐标系", "国家2000大地坐标系"})
    void cgcs_2000_is_taken_as_it_is(String name) {
        assertThat(CoordinateSystem.named(name)).isSameAs(CoordinateSystem.CGCS_2000);
        assertThat(CoordinateSystem.CGCS_2000.position(106.516, 29.553)).isEqualTo(Position.ofLatLon(29.553, 106.516));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GCJ-02",
                "gcj02",
                "火星坐标系",
                "高德",
                "AMap",
                "GCJ02坐标系",
                "高德地图",
                "腾讯地图",
                "国测局",
                "gcj02mc",
                "火星坐标系(GCJ-02)"
            })
    void the_shifted_system_of_chinese_maps_is_refused_under_any_name(String name) {
        assertThatThrownBy(() -> CoordinateSystem.named(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "coordinates of GCJ-02 must be turned into WGS 84 before they are used, since they are shifted"
                                + " against it by hundreds of metres, by a rule that is not published; the system was named `"
                                + name
                                + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BD-09", "bd09ll", "百度坐标", "百度地图", "百度经纬度", "EPSG:BD09", "Baidu Mercator"})
    void the_system_of_baidu_is_refused_too(String name) {
        assertThatThrownBy(() -> CoordinateSystem.named(name))
                .hasMessage(
                        "coordinates of BD-09 must be turned into WGS 84 before they are used, since they are shifted"
                                + " against it by hundreds of metres, by a rule that is not published; the system was named `"
                                + name
                                + "`");
    }

    @Test
    void a_name_that_is_not_known_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> CoordinateSystem.named("WGS 85"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "coordinate system must be named such as `WGS 84`, `CGCS2000` or `EPSG:27700` but was `WGS 85`;"
                                + " did you mean `WGS 84`?");
        assertThatThrownBy(() -> CoordinateSystem.named("the grid of our surveyor"))
                .hasMessage("coordinate system must be named such as `WGS 84`, `CGCS2000` or `EPSG:27700` but was"
                        + " `the grid of our surveyor`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EPSG:27700",
                "epsg::27700",
                "urn:ogc:def:crs:EPSG::27700",
                "urn:ogc:def:crs:EPSG:9.9:27700",
                "http://www.opengis.net/def/crs/EPSG/0/27700"
            })
    void other_systems_go_by_their_code(String name) {
        assertThat(CoordinateSystem.named(name))
                .hasToString("EPSG:27700")
                .isEqualTo(CoordinateSystem.named("EPSG:27700"))
                .isNotEqualTo(CoordinateSystem.WGS_84);
    }

    /** The worked example of Ordnance Survey: 651409.903, 313177.270 is 52 39 27.2531 N, 1 43 4.5177 E on its own ellipsoid. */
    @Test
    void metres_of_a_national_grid_become_degrees() {
        Position tower = CoordinateSystem.named("EPSG:27700").position(651409.903, 313177.270);
        Position airy = Position.ofLatLon(52 + 39 / 60.0 + 27.2531 / 3600, 1 + 43 / 60.0 + 4.5177 / 3600);

        // the shift from the ellipsoid of Airy to WGS 84 is about a hundred metres there
        assertThat(tower.distance(airy)).isBetween(Length.ofMetres(80), Length.ofMetres(140));
    }

    /** EPSG:3857 at 180 degrees is half the circumference of its sphere. */
    @Test
    void metres_of_web_maps_become_degrees() {
        Position position = CoordinateSystem.named("EPSG:3857").position(Math.PI * 6_378_137 / 2, 0);

        assertThat(position.distance(Position.ofLatLon(0, 90))).isEqualTo(Length.ofMetres(0));
    }

    @Test
    void geometry_of_a_projection_becomes_a_footprint() {
        Footprint field = Footprint.parse(
                "POLYGON ((380000 385000, 380100 385000, 380100 385100, 380000 385100, 380000 385000))",
                CoordinateSystem.named("EPSG:27700"));

        assertThat(field.area().compareTo(Area.ofSquareMetres(9_990))).isPositive();
        assertThat(field.area().compareTo(Area.ofSquareMetres(10_010))).isNegative();
        assertThat(field.inside().distance(Position.ofLatLon(53.3618, -2.3006))).isLessThan(Length.ofMetres(150));
    }

    @Test
    void a_code_that_is_in_no_table_is_refused() {
        CoordinateSystem unknown = CoordinateSystem.named("EPSG:99999");

        assertThatThrownBy(() -> unknown.position(1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("coordinate system must be one that proj4j knows but was `EPSG:99999`");
    }

    @Test
    void what_is_no_number_in_metres_is_none_in_degrees() {
        CoordinateSystem grid = CoordinateSystem.named("EPSG:27700");

        assertThatThrownBy(() -> grid.position(Double.NaN, 1))
                .isInstanceOf(InvalidFootprintException.class)
                .hasMessage("latitude and longitude must be finite numbers but were 1.0, NaN");
    }

    @Test
    void metres_read_as_degrees_are_caught() {
        assertThatThrownBy(() -> CoordinateSystem.WGS_84.position(380230.266901016, 385291.217550278))
                .isInstanceOf(InvalidFootprintException.class)
                .hasMessage(
                        "latitude must be between -90 and 90 and longitude between -180 and 180 degrees but they were"
                                + " 385291.217550278, 380230.266901016; these look like metres of a projection: name its coordinate"
                                + " system, such as `EPSG:27700`");
    }

    @Test
    void without_proj4j_a_projection_says_what_it_needs() throws Exception {
        ClassLoader without = new WithoutProj4j(CoordinateSystem.class.getClassLoader());
        Class<?> type = without.loadClass(CoordinateSystem.class.getName());
        Object grid = type.getMethod("named", String.class).invoke(null, "EPSG:27700");
        Method position = type.getMethod("position", double.class, double.class);

        assertThatThrownBy(() -> position.invoke(grid, 380000, 385000))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "coordinate system `EPSG:27700` needs org.locationtech.proj4j:proj4j and proj4j-epsg on the class"
                                + " path");
        Object wgs84 = type.getMethod("named", String.class).invoke(null, "WGS 84");
        assertThat(position.invoke(wgs84, 106.516, 29.553)).hasToString("29.5530, 106.5160");
    }

    /** Loads the classes of this library anew, and none of proj4j. */
    private static final class WithoutProj4j extends ClassLoader {
        WithoutProj4j(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.locationtech.proj4j.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("io.github.heritagekit.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
