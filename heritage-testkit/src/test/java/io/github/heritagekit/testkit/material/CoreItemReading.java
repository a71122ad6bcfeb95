// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.asset.OfficialItem;
import io.github.heritagekit.model.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a core item (核心物项) of national industrial heritage is read: the things it names. Immutable and thread-safe.
 *
 * @param item the item as the list words it
 * @param things the things, in the order of its words; several for an item that joins things of several classes or kinds
 */
record CoreItemReading(OfficialItem item, List<Thing> things) {
    private static final Pattern THING =
            Pattern.compile("(immovable|movable|intangible) ([a-z-]+)(?: ×(\\d+))?(?:: (.+))?");

    CoreItemReading {
        things = List.copyOf(things);
    }

    /**
     * Returns the readings that the lines stand for: the number of the entry, the words of the item and its things, with bars
     * between; lines that are empty or begin with # are left out.
     *
     * @throws IllegalArgumentException if a line has another form
     */
    static List<CoreItemReading> parse(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(CoreItemReading::parse)
                .toList();
    }

    private static CoreItemReading parse(String line) {
        List<String> parts =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() < 3) {
            throw new IllegalArgumentException(
                    "reading must be such as `1-10 | 铣床 | movable machine` but was `" + line + "`");
        }
        String text = parts.get(1);
        List<Thing> things =
                parts.stream().skip(2).map(part -> Thing.parse(text, part)).toList();
        return new CoreItemReading(OfficialItem.of(entry(parts.get(0)), text), things);
    }

    /** Returns the id of an entry by the numbers of its batch and in it: {@code miit:1-10}. */
    static AssetId entry(String number) {
        return AssetId.of("miit", number);
    }

    /** Returns one asset for each thing, a part of the entry, numbered behind the id of the item. */
    List<HeritageAsset> assets(AssetId id) {
        List<HeritageAsset> assets = new ArrayList<>();
        for (Thing thing : things) {
            String suffix = things.size() == 1 ? "" : "." + (assets.size() + 1);
            assets.add(thing.asset(AssetId.of(id.scheme(), id.value() + suffix), item));
        }
        return assets;
    }

    /**
     * One thing that an item names.
     *
     * @param assets the class of assets: immovable, movable, intangible
     * @param kind the kind in it
     * @param count how many like pieces the item counts; empty if it does not count
     * @param name what the thing is called
     */
    record Thing(String assets, AssetKind kind, OptionalInt count, String name) {
        private static Thing parse(String item, String text) {
            Matcher form = THING.matcher(text);
            if (!form.matches()) {
                throw new IllegalArgumentException(
                        "thing must be such as `movable vehicle ×2: 蒸汽火车头` but was `" + text + "`");
            }
            String count = form.group(3);
            String name = form.group(4);
            return new Thing(
                    form.group(1),
                    AssetKind.of(form.group(2)),
                    count == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(count)),
                    name == null ? item : name);
        }

        /** Returns the asset of an item that this thing is. */
        HeritageAsset asset(AssetId id, OfficialItem item) {
            Wording chinese = Wording.of(Locale.CHINESE, name);
            return switch (assets) {
                case "immovable" -> {
                    ImmovableAsset.Builder asset = ImmovableAsset.builder();
                    asset.id(id).name(chinese).kind(kind).addOfficialItem(item).partOf(item.entry());
                    count.ifPresent(asset::count);
                    yield asset.build();
                }
                case "movable" -> {
                    MovableAsset.Builder asset = MovableAsset.builder();
                    asset.id(id).name(chinese).kind(kind).addOfficialItem(item).partOf(item.entry());
                    count.ifPresent(asset::count);
                    yield asset.build();
                }
                default ->
                    IntangibleAsset.builder()
                            .id(id)
                            .name(chinese)
                            .kind(kind)
                            .addOfficialItem(item)
                            .partOf(item.entry())
                            .build();
            };
        }
    }
}
