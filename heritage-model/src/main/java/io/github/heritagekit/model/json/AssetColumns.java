// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of an asset, and beside them the asset itself in the JSON form of assets, which is what counts where it is there. */
final class AssetColumns {
    private static final String HERITAGE = "heritage";

    private AssetColumns() {}

    static @Nullable ImmovableAsset read(Node feature, GeoGround ground, Problems problems) {
        Node whole = feature.members().get(HERITAGE);
        if (whole != null) {
            HeritageAsset asset = AssetForms.ASSET.read(whole, problems);
            if (asset != null && !(asset instanceof ImmovableAsset)) {
                problems.add(whole, "an asset that is not immovable", "asset of a feature must be immovable");
            }
            return asset instanceof ImmovableAsset immovable ? immovable : null;
        }
        Columns columns = Columns.of(feature, problems);
        Optional<AssetId> id = columns.read("id", AssetId::parse);
        Optional<Wording> name = columns.wording("name");
        Optional<AssetKind> kind = columns.read("kind", AssetKind::of);
        if (id.isEmpty() || name.isEmpty() || kind.isEmpty()) {
            problems.add(feature, "no `id`, `name` or `kind`", "asset must have the columns `id`, `name` and `kind`");
            return null;
        }
        return problems.guard(feature, () -> asset(id.get(), name.get(), kind.get(), ground.parts()));
    }

    private static ImmovableAsset asset(AssetId id, Wording name, AssetKind kind, List<Footprint> ground) {
        ImmovableAsset.Builder asset = ImmovableAsset.builder();
        asset.id(id);
        asset.name(name);
        asset.kind(kind);
        if (ground.size() == 1 && ground.get(0).kind() == Footprint.Kind.POINT) {
            asset.position(ground.get(0).inside());
        }
        return asset.build();
    }

    static Optional<Position> position(ImmovableAsset asset) {
        return asset.position();
    }

    static void write(ImmovableAsset asset, Sink sink) {
        ColumnSink columns = new ColumnSink(sink);
        columns.text("id", asset.id());
        columns.wording("name", asset.name());
        columns.text("kind", asset.kind());
        columns.text("kind_label", asset.kind().label(Locale.ENGLISH));
    }

    static void writeWhole(ImmovableAsset asset, Sink sink) {
        sink.name(HERITAGE);
        AssetForms.ASSET.write(asset, sink);
    }
}
