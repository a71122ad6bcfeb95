// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model;

import static io.github.heritagekit.model.Forgery.read;
import static io.github.heritagekit.model.Forgery.replaced;
import static io.github.heritagekit.model.Forgery.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.SchemeBook;
import io.github.heritagekit.model.asset.SchemeTerms;
import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.Dating;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.model.time.YearRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read from a stream is checked as what is made by hand: no forged stream brings a value that cannot exist. */
class RecheckTest {
    private static final SchemeTerms TERMS =
            SchemeBook.standard().terms(SchemeBook.standard().schemes().get(0)).orElseThrow();
    private static final ImmovableAsset MILL = ImmovableAsset.builder()
            .id(AssetId.parse("demo:mill"))
            .name("mill")
            .kind(AssetKind.WORKS)
            .build();

    static Stream<HeritageValue> values() {
        return Stream.of(
                Wording.en("mill").zh("工厂"),
                DateRange.parse("2004 to 2021"),
                DateRange.parse("by 2019 to 2021-05-27"),
                DateRange.always(),
                Dating.exact(-4000),
                Dating.exact(999_999_999),
                Dating.about(1890, 99_999),
                Dating.before(1893),
                Dating.after(1900),
                Dating.between(1929, 1935),
                YearRange.ofClosed(-400, -350),
                YearRange.since(1919),
                Position.ofLatLon(29.5530, -106.5160),
                Area.parse("4.60 mu"),
                Length.ofMetres(79.6),
                Share.ofPercent(100),
                SetFinding.exactly("a", "b").withSource(Source.of("list")),
                SetFinding.<String>unrecorded(Finding.Reason.ILLEGIBLE)
                        .including("a")
                        .excluding("b"),
                Finding.between(3, 5).withSource(Source.of("survey")),
                Finding.atLeast(Area.ofHectares(3)),
                Finding.atMost(PartialDate.parse("1980")),
                SchemeBook.standard(),
                AssetRegister.of(List.of(MILL)),
                AssetRegister.of(List.of(MILL))
                        .withExtensions(Map.of(ExtensionName.parse("acme:a"), ExtensionValue.of("told"))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_comes_back_as_it_was(HeritageValue value) throws Exception {
        HeritageValue back = read(written(value));

        assertThat(back).isEqualTo(value).hasToString(value.toString()).hasSameHashCodeAs(value);
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                forgery(Wording.en("mill"), "texts", ImmutableMap.of("en", " "), "text in en must not be blank"),
                forgery(
                        DateRange.parse("2004 to 2021"),
                        "until",
                        PartialDate.parse("2001"),
                        "end must not be before the start 2004 but was 2001"),
                forgery(
                        DateRange.parse("until 2021"),
                        "startUnknown",
                        true,
                        "range with an unknown start must have a date by which it had begun"),
                forgery(
                        Dating.exact(1890),
                        "text",
                        "long ago",
                        "dating must be such as `1890`, `about 1890 ± 5`, `before 1893`, `after 1900` or"
                                + " `between 1929 and 1935` but was `long ago`"),
                forgery(
                        YearRange.ofClosed(1891, 1998),
                        "last",
                        1870,
                        "last year must not be before first year 1891 but was 1870"),
                forgery(
                        Position.ofLatLon(29.5530, 106.5160),
                        "latitude",
                        95.0,
                        "latitude must be between -90 and 90 degrees but was 95.0"),
                forgery(Area.ofHectares(3), "amount", new BigDecimal("-3"), "area must not be negative but was -3"),
                forgery(Length.ofMetres(3), "amount", new BigDecimal("-3"), "length must not be negative but was -3"),
                forgery(
                        Share.ofPercent(3),
                        "amount",
                        new BigDecimal("103"),
                        "share must not be over 100 % but was 103 %"),
                forgery(
                        SetFinding.exactly("a"),
                        "absent",
                        ImmutableSet.of("a"),
                        "members must not be both present and absent but were [a]"),
                forgery(Finding.between(3, 5), "lower", 7, "upper bound must not be under lower bound 7 but was 5"),
                forgery(
                        SchemeBook.of(List.of(TERMS), List.of()),
                        "terms",
                        ImmutableList.of(TERMS, TERMS),
                        "scheme must stand once in a book but `world-heritage` stands twice"),
                forgery(
                        AssetRegister.of(List.of(MILL)),
                        "assets",
                        ImmutableList.of(MILL.withLinks(AssetLink.partOf(MILL.id()))),
                        "asset register: 1 problem\n  `demo:mill` must not be a part of itself but is: demo:mill →"
                                + " demo:mill"));
    }

    private static Arguments forgery(HeritageValue value, String field, Object forged, String message) {
        return Arguments.of(value, field, forged, message);
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_forged_value_is_refused_with_the_message_of_its_factory(
            HeritageValue value, String field, Object forged, String message) throws Exception {
        byte[] bytes = written(value, field, forged);

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_range_whose_bounds_are_forged_to_be_equal_is_that_value() throws Exception {
        assertThat(read(written(Finding.between(3, 5), "lower", 5))).isEqualTo(Finding.of(5));
    }

    @Test
    void a_range_without_a_bound_is_refused() throws Exception {
        byte[] bytes = written(Finding.atLeast(3), "lower", null);

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("bound");
    }

    @Test
    void a_quantity_without_a_unit_is_refused() throws Exception {
        byte[] bytes = written(Area.ofHectares(3), "unit", null);

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("unit");
    }

    @Test
    void the_years_of_a_dating_are_those_of_its_text() throws Exception {
        assertThat(((Dating) read(written(Dating.exact(1890), "earliest", 1066))).earliest())
                .hasValue(1890);
    }

    /** The bytes themselves, changed on their way. */
    @Test
    void a_stream_that_is_changed_on_its_way_is_refused() throws Exception {
        byte[] bytes = replaced(written(Dating.before(1893)), "before 1893", "before ever");

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dating must be such as `1890`, `about 1890 ± 5`, `before 1893`, `after 1900` or"
                        + " `between 1929 and 1935` but was `before ever`");
    }
}
