// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.asset.TangibleAsset;
import java.io.IOException;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class TypicalAssetsTest {
    private static final int MANY = 12_000;
    private static final AssetRegister REGISTER = TypicalAssets.register(MANY);

    private static double share(Predicate<HeritageAsset> wanted) {
        return (double) REGISTER.assets().stream().filter(wanted).count() / MANY;
    }

    private static double mean(ToIntFunction<HeritageAsset> number) {
        return REGISTER.assets().stream().mapToInt(number).average().orElseThrow();
    }

    @Test
    void the_same_assets_come_every_time() {
        assertThat(TypicalAssets.register(MANY)).isEqualTo(REGISTER);
        assertThat(TypicalAssets.register(100).assets())
                .isEqualTo(REGISTER.assets().subList(0, 100));
    }

    @Test
    void the_classes_are_mixed_as_the_description_says() {
        assertThat(share(ImmovableAsset.class::isInstance)).isCloseTo(0.62, within(0.01));
        assertThat(share(MovableAsset.class::isInstance)).isCloseTo(0.29, within(0.01));
        assertThat(share(IntangibleAsset.class::isInstance)).isCloseTo(0.08, within(0.01));
        assertThat(share(asset -> !asset.links().isEmpty())).isEqualTo(0.75);
    }

    @Test
    void what_is_said_of_assets_is_what_the_description_says() {
        assertThat(REGISTER.assets()).allSatisfy(asset -> {
            assertThat(asset.name().languages()).containsExactly("en", "zh");
            assertThat(asset.country().isRecorded()).isTrue();
            assertThat(asset.significance().present()).hasSizeBetween(1, 3);
            assertThat(asset.sources()).hasSize(1);
        });
        assertThat(share(asset ->
                        asset instanceof TangibleAsset thing && thing.built().isRecorded()))
                .isEqualTo(share(TangibleAsset.class::isInstance));
        assertThat(mean(asset -> asset.designations().acts().size())).isCloseTo(0.9, within(0.1));
    }

    @Test
    void an_asset_is_about_a_thousand_bytes() throws IOException {
        assertThat(Texts.ofTypical(MANY).compact().length / MANY).isCloseTo(1000, within(50));
    }
}
