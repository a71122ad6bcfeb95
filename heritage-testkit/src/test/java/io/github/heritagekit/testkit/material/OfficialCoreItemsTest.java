// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.asset.OfficialItem;
import io.github.heritagekit.model.asset.TangibleAsset;
import io.github.heritagekit.model.json.HeritageJson;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All core items (核心物项) of the first batch of national industrial heritage as assets. Which class and kind an item is of stands
 * in a table beside this test; it is our reading, the list itself sorts nothing.
 */
@MaterialSuite("inventories/cn-national-industrial-heritage/batch1_core_items.json")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialCoreItemsTest {
    private static final PartialDate ANNOUNCED = PartialDate.parse("2017-12-22");
    private static final Source NOTICE = Source.builder()
            .title("MIIT notice 工信部产业函〔2017〕589号")
            .date(ANNOUNCED)
            .build();
    private static final Pattern COUNTED = Pattern.compile("(\\d+)[台部组栋处]");

    private final Map<String, OfficialItem> items = new LinkedHashMap<>();
    private final Map<String, CoreItemReading> readings = new LinkedHashMap<>();
    private AssetRegister register = AssetRegister.of(List.of());

    @BeforeAll
    void read(Path list) throws IOException {
        readings().forEach(reading -> readings.put(reading.number(), reading));
        List<HeritageAsset> assets = new ArrayList<>();
        for (JsonNode row : JsonMapper.shared().readTree(list).get("rows")) {
            AssetId entry = CoreItemReading.entry("1-" + row.get("no").asString());
            assets.add(works(entry, row));
            for (String text : CoreItemText.items(row.get("core_items").asString())) {
                String number = entry.value() + "." + (numbered(entry) + 1);
                OfficialItem item = OfficialItem.of(entry, text);
                items.put(number, item);
                assets.addAll(things(item, requireNonNull(readings.get(number), number)));
            }
        }
        register = AssetRegister.of(assets);
    }

    private static List<CoreItemReading> readings() throws IOException {
        try (InputStream table = OfficialCoreItemsTest.class.getResourceAsStream("core-items-batch-1.txt")) {
            String text = new String(requireNonNull(table, "table").readAllBytes(), StandardCharsets.UTF_8);
            return CoreItemReading.parse(text.lines().toList());
        }
    }

    private long numbered(AssetId entry) {
        return items.values().stream()
                .filter(item -> item.entry().equals(entry))
                .count();
    }

    /** The things of an item in English and, each with its part of the item, in Chinese. */
    private static List<HeritageAsset> things(OfficialItem item, CoreItemReading reading) {
        List<String> parts = reading.things().size() == 1 ? List.of(item.text()) : CoreItemText.joined(item.text());
        assertThat(parts).as(item.toString()).hasSameSizeAs(reading.things());
        List<Wording> names = new ArrayList<>();
        for (CoreItemReading.Thing thing : reading.things()) {
            names.add(Wording.en(thing.name()).zh(parts.get(names.size())));
        }
        return reading.assets(CoreItemReading.entry(reading.number()), item, names);
    }

    private static ImmovableAsset works(AssetId entry, JsonNode row) {
        return ImmovableAsset.builder()
                .id(entry)
                .name(Wording.of(Locale.CHINESE, row.get("name").asString()))
                .kind(AssetKind.WORKS)
                .addDesignation(Designation.builder()
                        .scheme(DesignationScheme.CN_MIIT_INDUSTRIAL_HERITAGE)
                        .reference(entry.value())
                        .valid(DateRange.from(ANNOUNCED))
                        .recorded(DateRange.from(ANNOUNCED))
                        .addSources(NOTICE)
                        .build())
                .build();
    }

    @Test
    void every_item_of_the_list_is_read_and_nothing_is_read_that_is_no_item() {
        Map<String, Long> classes = new LinkedHashMap<>();
        register.assets().stream()
                .filter(asset -> !asset.officialItems().isEmpty())
                .forEach(asset -> classes.merge(classOf(asset), 1L, Long::sum));
        System.out.println("core items of batch 1: 11 entries, " + items.size() + " items, " + classes);
        assertThat(readings.keySet()).containsExactlyElementsOf(items.keySet());
        assertThat(items).hasSize(112);
        assertThat(register.sites()).hasSize(11);
    }

    @Test
    void an_item_that_joins_several_things_becomes_several_assets_with_the_same_item() {
        assertThat(items.values())
                .filteredOn(item -> register.assetsOf(item).size() > 1)
                .hasSize(11);
        assertThat(items.values())
                .filteredOn(item -> classesOf(item) > 1)
                .map(OfficialItem::toString)
                .containsExactly(
                        "“张裕路”石牌及张裕地界石 (miit:1-1)",
                        "徐家花园及厂志 (miit:1-9)",
                        "蒸汽火车头2台及铁轨 (miit:1-10)",
                        "铁路和机车 (miit:1-11)");
    }

    private long classesOf(OfficialItem item) {
        return register.assetsOf(item).stream()
                .map(OfficialCoreItemsTest::classOf)
                .distinct()
                .count();
    }

    @Test
    void like_pieces_are_counted_where_the_list_counts_them() {
        items.forEach((number, item) -> {
            String digits = Normalizer.normalize(item.text(), Normalizer.Form.NFKC);
            List<Integer> counted = COUNTED.matcher(digits)
                    .results()
                    .map(count -> Integer.valueOf(count.group(1)))
                    .toList();
            List<Integer> read = register.assetsOf(item).stream()
                    .flatMap(asset -> asset instanceof TangibleAsset tangible
                            ? tangible.count().value().stream()
                            : Stream.empty())
                    .toList();
            assertThat(read).as(number + " " + item).isEqualTo(counted);
        });
        assertThat(register.assets())
                .filteredOn(asset -> asset instanceof TangibleAsset tangible
                        && tangible.count().isRecorded())
                .hasSize(8);
    }

    @Test
    void the_register_comes_back_from_json_as_it_was() {
        assertThat(HeritageJson.read(HeritageJson.write(register))).isEqualTo(register);
    }

    private static String classOf(HeritageAsset asset) {
        if (asset instanceof ImmovableAsset) {
            return "immovable";
        }
        return asset instanceof MovableAsset ? "movable" : "intangible";
    }
}
