// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.AssetLinkType;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.asset.OfficialItem;
import io.github.heritagekit.model.asset.OperatingStatus;
import io.github.heritagekit.model.json.HeritageJson;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.Dating;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Official core items (核心物项) of several batches that are hard to sort, each with the class and kind that it should have: our
 * reading, the lists sort nothing.
 */
class CoreItemVectorsTest {
    private static final List<CoreItemReading> READINGS =
            CoreItemReading.parse("""
            1-10 | 钢铁厂迁建委员会生产车间旧址 | immovable building
            1-10 | 烟囱３处 | immovable structure ×3
            1-10 | 双缸卧式蒸汽机 | movable machine
            1-10 | 蒸汽火车头2台及铁轨 | movable vehicle ×2: 蒸汽火车头 | immovable transport-infrastructure: 铁轨
            1-10 | 相关档案资料 | movable document
            1-2 | 鞍钢宪法 | intangible management-system
            4-1 | 东方红报时曲音乐 | intangible music
            4-4 | 沙城老窖酒酿造技艺 | intangible traditional-craft
            4-36 | 景芝酒传统酿造技艺 | intangible traditional-craft
            7-16 | 宜兴龙窑烧制技艺 | intangible traditional-craft
            7-26 | 剑南春酒传统酿造技艺 | intangible traditional-craft
            7-4 | 华药精神 | intangible corporate-culture
            7-4 | 企业文化 | intangible corporate-culture
            7-31 | 老一代职工关于三线建设的口述历史 | intangible oral-history
            4-35 | 影像资料（口述史）等档案资料 | movable document
            7-19 | 叶开泰中医药文化 | intangible corporate-culture
            7-19 | 产品药方 | intangible recipe
            4-7 | 58年商标注册证 | movable document
            7-19 | "五星牌"商标认定资料 | movable document
            4-45 | 以锡矿山地名发行的市币（1911年）等档案资料 | movable document
            7-20 | 矸石山 | immovable landscape
            4-44 | 安坡矿渣场 | immovable landscape
            7-32 | 露天矿遗址 | immovable extraction-place
            4-18 | 运十飞机 | movable vehicle
            7-11 | 第一汽车制造厂车身厂 | immovable building
            7-11 | CA10解放牌卡车 | movable product
            1-8 | 福德湾村矿工街巷 | immovable settlement
            7-17 | 30万千瓦级核电机组核岛 | immovable structure
            7-24 | 1984烟囱 | immovable structure
            """.lines().toList());

    private static final AssetRegister REGISTER = register();

    /** Every entry as a works, and its items as parts of it. */
    private static AssetRegister register() {
        Map<String, HeritageAsset> entries = new TreeMap<>();
        List<HeritageAsset> items = new ArrayList<>();
        for (CoreItemReading reading : READINGS) {
            AssetId entry = CoreItemReading.entry(reading.number());
            entries.putIfAbsent(
                    entry.value(),
                    ImmovableAsset.builder()
                            .id(entry)
                            .name(entry.toString())
                            .kind(AssetKind.WORKS)
                            .build());
            items.addAll(reading.assets(
                    AssetId.of(entry.scheme(), entry.value() + ".item-" + (items.size() + 1)),
                    item(reading),
                    reading.things().stream()
                            .map(thing -> Wording.of(Locale.CHINESE, thing.name()))
                            .toList()));
        }
        return AssetRegister.of(entries.values()).with(items);
    }

    @Test
    void every_item_is_expressed_in_its_class_and_kind() {
        System.out.println("core item vectors: " + READINGS.size() + " items, "
                + REGISTER.assets().stream()
                        .filter(asset -> !asset.officialItems().isEmpty())
                        .count() + " assets");
        assertThat(READINGS).hasSize(29);
        assertThat(READINGS)
                .allSatisfy(reading -> assertThat(REGISTER.assetsOf(item(reading)))
                        .zipSatisfy(reading.things(), (asset, thing) -> {
                            assertThat(asset).isInstanceOf(classOf(thing));
                            assertThat(asset.kind()).isEqualTo(thing.kind());
                        }));
    }

    private static Class<? extends HeritageAsset> classOf(CoreItemReading.Thing thing) {
        return switch (thing.assets()) {
            case "immovable" -> ImmovableAsset.class;
            case "movable" -> MovableAsset.class;
            default -> IntangibleAsset.class;
        };
    }

    @Test
    void locomotives_and_their_rails_are_one_item_and_two_assets() {
        assertThat(REGISTER.assetsOf(item("蒸汽火车头2台及铁轨")))
                .satisfiesExactly(
                        locomotives -> assertThat(
                                        ((MovableAsset) locomotives).count().value())
                                .contains(2),
                        rails -> assertThat(rails.kind()).isEqualTo(AssetKind.TRANSPORT_INFRASTRUCTURE));
    }

    @Test
    void no_item_can_be_taken_for_a_thing_of_another_class() {
        OfficialItem constitution = item("鞍钢宪法");
        assertThatThrownBy(() -> MovableAsset.builder()
                        .id(AssetId.of("miit", "1-2.1"))
                        .name(constitution.text())
                        .kind(AssetKind.MANAGEMENT_SYSTEM)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "kind of a movable asset must be one of machine, tool, vehicle, product, furniture, document,"
                                + " recording, signboard or a code of your own but was `management-system`");
    }

    @Test
    void a_history_told_is_carried_by_its_recording_which_the_list_does_not_name() {
        HeritageAsset history = only("老一代职工关于三线建设的口述历史");
        MovableAsset recording = MovableAsset.builder()
                .id(AssetId.of("miit", "7-31.recording"))
                .name("recording")
                .kind(AssetKind.RECORDING)
                .build();
        AssetRegister both = REGISTER.with(List.of(
                ((IntangibleAsset) history).withLinks(AssetLink.of(AssetLinkType.CARRIED_BY, recording.id())),
                recording));
        assertThat(both.linking(recording.id(), AssetLinkType.CARRIED_BY))
                .map(HeritageAsset::id)
                .containsExactly(history.id());
        assertThat(recording.officialItems()).isEmpty();
    }

    @Test
    void an_archive_of_recordings_is_movable_and_carries_a_history_that_is_not() {
        HeritageAsset archive = only("影像资料（口述史）等档案资料");
        IntangibleAsset history = IntangibleAsset.builder()
                .id(AssetId.of("miit", "4-35.oral-history"))
                .name(Wording.of(Locale.CHINESE, "口述史"))
                .kind(AssetKind.ORAL_HISTORY)
                .addLink(AssetLink.of(AssetLinkType.CARRIED_BY, archive.id()))
                .build();
        assertThat(REGISTER.with(List.of(history)).linksTo(archive.id())).containsExactly(history);
        assertThat(archive).isInstanceOf(MovableAsset.class);
    }

    @Test
    void the_certificate_of_a_trade_mark_is_a_document_and_the_brand_it_tells_of_is_intangible() {
        HeritageAsset certificate = only("58年商标注册证");
        IntangibleAsset brand = IntangibleAsset.builder()
                .id(AssetId.of("miit", "4-7.brand"))
                .name("brand")
                .kind(AssetKind.BRAND)
                .addLink(AssetLink.of(AssetLinkType.DOCUMENTED_IN, certificate.id()))
                .build();
        assertThat(REGISTER.with(List.of(brand)).linksTo(certificate.id())).containsExactly(brand);
        assertThat(certificate.kind()).isEqualTo(AssetKind.DOCUMENT);
    }

    @Test
    void an_entry_may_be_one_movable_thing_and_nothing_else() {
        AssetId entry = AssetId.of("miit", "4-18");
        MovableAsset aircraft = MovableAsset.builder()
                .id(entry)
                .name(Wording.of(Locale.CHINESE, "运十飞机"))
                .kind(AssetKind.VEHICLE)
                .addOfficialItem(entry, "运十飞机")
                .build();
        assertThat(AssetRegister.of(List.of(aircraft)).sites()).containsExactly(aircraft);
    }

    @Test
    void what_still_works_or_is_young_is_expressed_like_everything_else() {
        ImmovableAsset island =
                ((ImmovableAsset) only("30万千瓦级核电机组核岛")).withOperatingStatus(Finding.of(OperatingStatus.OPERATING));
        ImmovableAsset chimney = ((ImmovableAsset) only("1984烟囱")).withBuilt(Finding.of(Dating.exact(1984)));
        AssetRegister told = HeritageJson.read(HeritageJson.write(REGISTER.with(List.of(island, chimney))));
        assertThat(((ImmovableAsset) told.get(island.id())).operatingStatus().value())
                .contains(OperatingStatus.OPERATING);
        assertThat(((ImmovableAsset) told.get(chimney.id())).built().value()).contains(Dating.exact(1984));
        assertThat(told.size()).isEqualTo(REGISTER.size());
    }

    @Test
    void all_of_them_come_back_from_json_as_they_were() {
        assertThat(HeritageJson.read(HeritageJson.write(REGISTER))).isEqualTo(REGISTER);
    }

    private static OfficialItem item(CoreItemReading reading) {
        return OfficialItem.of(CoreItemReading.entry(reading.number()), reading.words());
    }

    private static OfficialItem item(String words) {
        return READINGS.stream()
                .filter(reading -> reading.words().equals(words))
                .map(CoreItemVectorsTest::item)
                .findFirst()
                .orElseThrow();
    }

    private static HeritageAsset only(String text) {
        List<HeritageAsset> assets = REGISTER.assetsOf(item(text));
        assertThat(assets).hasSize(1);
        return assets.get(0);
    }
}
