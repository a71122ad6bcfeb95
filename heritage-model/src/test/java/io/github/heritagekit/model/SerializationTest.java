// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.Bearer;
import io.github.heritagekit.model.asset.BearerKind;
import io.github.heritagekit.model.asset.Industry;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.IntangibleDomain;
import io.github.heritagekit.model.asset.Involvement;
import io.github.heritagekit.model.asset.NameKind;
import io.github.heritagekit.model.asset.OfficialItem;
import io.github.heritagekit.model.asset.OtherName;
import io.github.heritagekit.model.asset.PeriodOfUse;
import io.github.heritagekit.model.asset.PersonRole;
import io.github.heritagekit.model.asset.UseKind;
import io.github.heritagekit.model.json.HeritageJson;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.YearRange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every value survives Java serialization; a register with findings of every kind reaches nearly all of them. */
class SerializationTest {
    private static final Path REGISTER = Path.of("src/test/resources/golden/HeritageJsonWriteTest/register.json");

    @Test
    void a_register_comes_back_with_its_links() throws Exception {
        AssetRegister register = HeritageJson.read(REGISTER);
        AssetRegister back = copy(register);

        assertThat(back).isEqualTo(register);
        assertThat(back.partsOf(AssetId.parse("demo:0042"))).hasSize(1);
    }

    @Test
    void the_other_values_come_back_too() throws Exception {
        for (HeritageValue value : List.of(
                Length.ofMetres(79.6),
                Share.ofPercent(3),
                Citation.of("Order", "art. 4"),
                AsOf.of(LocalDate.of(2021, 6, 1)))) {
            assertThat(copy(value)).isEqualTo(value);
        }
    }

    @Test
    void what_is_said_of_names_people_industries_and_bearers_comes_back() throws Exception {
        for (HeritageValue value : List.of(
                OtherName.of(NameKind.CODE_NAME, Wording.of("816")),
                OfficialItem.of(AssetId.parse("demo-list:10"), "three chimneys"),
                Industry.isic("5", "C24"),
                Involvement.builder()
                        .role(PersonRole.OWNER)
                        .name("Riverside Spinning Company")
                        .years(YearRange.since(1891))
                        .build(),
                PeriodOfUse.of(UseKind.MUSEUM, YearRange.since(2019)),
                Bearer.of(BearerKind.COMMUNITY, Wording.of("Riverside")),
                IntangibleAsset.builder()
                        .id(AssetId.parse("demo:0044"))
                        .name("mule spinning")
                        .kind(AssetKind.TRADITIONAL_CRAFT)
                        .addDomain(IntangibleDomain.UNESCO_CRAFTSMANSHIP)
                        .bearerCount(3)
                        .build())) {
            assertThat(copy(value)).isEqualTo(value).hasToString(value.toString());
        }
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // what is read was written here
    private static <T extends HeritageValue> T copy(T value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
