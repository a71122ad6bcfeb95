// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
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
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private final List<OfficialItem> items = new ArrayList<>();
    private final List<HeritageAsset> assets = new ArrayList<>();
    private List<CoreItemReading> readings = List.of();
    private AssetRegister register = AssetRegister.of(List.of());

    @BeforeAll
    void read(Path list) throws IOException {
        readings = readings();
        JsonNode rows = JsonMapper.shared().readTree(list).get("rows");
        for (JsonNode row : rows) {
            AssetId entry = CoreItemReading.entry("1-" + row.get("no").asString());
            assets.add(works(entry, row));
            CoreItemText.items(row.get("core_items").asString())
                    .forEach(text -> items.add(OfficialItem.of(entry, text)));
        }
        Map<AssetId, Integer> numbers = new LinkedHashMap<>();
        for (CoreItemReading reading : readings) {
            AssetId entry = reading.item().entry();
            int number = numbers.merge(entry, 1, Integer::sum);
            assets.addAll(reading.assets(AssetId.of(entry.scheme(), entry.value() + "." + number)));
        }
        register = AssetRegister.of(assets);
    }

    private static List<CoreItemReading> readings() throws IOException {
        try (InputStream table = OfficialCoreItemsTest.class.getResourceAsStream("core-items-batch-1.txt")) {
            String text = new String(Objects.requireNonNull(table, "table").readAllBytes(), StandardCharsets.UTF_8);
            return CoreItemReading.parse(text.lines().toList());
        }
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
        assertThat(readings).map(CoreItemReading::item).containsExactlyElementsOf(items);
        assertThat(items).hasSize(112);
        assertThat(register.sites()).hasSize(11);
    }

    @Test
    void an_item_that_joins_several_things_becomes_several_assets_with_the_same_item() {
        Map<OfficialItem, List<HeritageAsset>> joined = register.assets().stream()
                .filter(asset -> !asset.officialItems().isEmpty())
                .collect(groupingBy(asset -> asset.officialItems().get(0), LinkedHashMap::new, toList()));
        joined.values().removeIf(things -> things.size() == 1);
        assertThat(joined).hasSize(11);
        joined.values()
                .removeIf(things -> things.stream()
                                .map(OfficialCoreItemsTest::classOf)
                                .distinct()
                                .count()
                        == 1);
        assertThat(joined.keySet())
                .map(OfficialItem::toString)
                .containsExactly(
                        "“张裕路”石牌及张裕地界石 (miit:1-1)",
                        "徐家花园及厂志 (miit:1-9)",
                        "蒸汽火车头2台及铁轨 (miit:1-10)",
                        "铁路和机车 (miit:1-11)");
    }

    @Test
    void like_pieces_are_counted_where_the_list_counts_them() {
        for (CoreItemReading reading : readings) {
            Matcher counted =
                    COUNTED.matcher(Normalizer.normalize(reading.item().text(), Normalizer.Form.NFKC));
            List<Integer> inTheList = counted.results()
                    .map(number -> Integer.valueOf(number.group(1)))
                    .toList();
            List<Integer> read = reading.things().stream()
                    .flatMap(thing -> thing.count().stream().boxed())
                    .toList();
            assertThat(read).as(reading.item().toString()).isEqualTo(inTheList);
        }
        assertThat(register.assets())
                .filteredOn(asset -> asset instanceof TangibleAsset tangible
                        && tangible.count().isRecorded())
                .hasSize(8);
    }

    private static String classOf(HeritageAsset asset) {
        if (asset instanceof ImmovableAsset) {
            return "immovable";
        }
        return asset instanceof MovableAsset ? "movable" : "intangible";
    }
}
