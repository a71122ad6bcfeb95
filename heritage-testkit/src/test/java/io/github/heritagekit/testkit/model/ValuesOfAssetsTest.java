// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.Bearer;
import io.github.heritagekit.model.asset.ClassificationSummary;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationProblem;
import io.github.heritagekit.model.asset.Designations;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.Industry;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.Involvement;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.asset.OfficialItem;
import io.github.heritagekit.model.asset.OtherName;
import io.github.heritagekit.model.asset.PeriodOfUse;
import io.github.heritagekit.model.asset.RegisterProblem;
import io.github.heritagekit.model.asset.SchemeBook;
import io.github.heritagekit.model.asset.SchemeExclusion;
import io.github.heritagekit.model.asset.SchemeTerms;
import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import io.github.heritagekit.model.json.JsonProblem;
import io.github.heritagekit.testkit.Attribute;
import io.github.heritagekit.testkit.HeritageArbitraries;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;

@SuppressWarnings("ClassCanBeStatic") // jqwik takes inner classes only
class ValuesOfAssetsTest {

    @Group
    class ImmovableAssets extends GrowingLaws<ImmovableAsset> {
        ImmovableAssets() {
            super(ImmovableAsset.class, HeritageArbitraries.immovableAssets());
        }
    }

    @Group
    class MovableAssets extends GrowingLaws<MovableAsset> {
        MovableAssets() {
            super(MovableAsset.class, HeritageArbitraries.movableAssets());
        }
    }

    @Group
    class IntangibleAssets extends GrowingLaws<IntangibleAsset> {
        IntangibleAssets() {
            super(IntangibleAsset.class, HeritageArbitraries.intangibleAssets());
        }
    }

    @Group
    class Acts extends GrowingLaws<Designation> {
        Acts() {
            super(Designation.class, HeritageArbitraries.acts());
        }
    }

    @Group
    class AllDesignations extends GrowingLaws<Designations> {
        AllDesignations() {
            super(Designations.class, HeritageArbitraries.designations());
        }
    }

    @Group
    class Involvements extends GrowingLaws<Involvement> {
        Involvements() {
            super(Involvement.class, HeritageArbitraries.involvements());
        }
    }

    @Group
    class PeriodsOfUse extends GrowingLaws<PeriodOfUse> {
        PeriodsOfUse() {
            super(PeriodOfUse.class, HeritageArbitraries.periodsOfUse());
        }
    }

    @Group
    class AssetIds extends ModelLaws<AssetId> {
        @Override
        protected Arbitrary<AssetId> values() {
            return HeritageArbitraries.assetIds();
        }

        @Override
        protected Optional<AssetId> parse(String text) {
            return Optional.of(AssetId.parse(text));
        }
    }

    @Group
    class Industries extends ModelLaws<Industry> {
        @Override
        protected Arbitrary<Industry> values() {
            return HeritageArbitraries.industries();
        }

        @Override
        protected Optional<Industry> parse(String text) {
            return Optional.of(Industry.parse(text));
        }
    }

    @Group
    class Links extends ModelLaws<AssetLink> {
        @Override
        protected Arbitrary<AssetLink> values() {
            return HeritageArbitraries.assetLinks();
        }
    }

    @Group
    class OtherNames extends ModelLaws<OtherName> {
        @Override
        protected Arbitrary<OtherName> values() {
            return HeritageArbitraries.otherNames();
        }
    }

    @Group
    class OfficialItems extends ModelLaws<OfficialItem> {
        @Override
        protected Arbitrary<OfficialItem> values() {
            return HeritageArbitraries.officialItems();
        }
    }

    @Group
    class Bearers extends ModelLaws<Bearer> {
        @Override
        protected Arbitrary<Bearer> values() {
            return HeritageArbitraries.bearers();
        }
    }

    @Group
    class Problems extends ModelLaws<RegisterProblem> {
        @Override
        protected Arbitrary<RegisterProblem> values() {
            return Combinators.combine(
                            HeritageArbitraries.assetIds(), HeritageArbitraries.texts(), HeritageArbitraries.texts())
                    .as(RegisterProblem::new);
        }
    }

    @Group
    class ExtensionNames extends ModelLaws<ExtensionName> {
        @Override
        protected Arbitrary<ExtensionName> values() {
            return HeritageArbitraries.extensionNames();
        }

        @Override
        protected Optional<ExtensionName> parse(String text) {
            return Optional.of(ExtensionName.parse(text));
        }
    }

    @Group
    class ExtensionValues extends ModelLaws<ExtensionValue> {
        @Override
        protected Arbitrary<ExtensionValue> values() {
            return HeritageArbitraries.extensionValues();
        }
    }

    @Group
    class Terms extends GrowingLaws<SchemeTerms> {
        Terms() {
            super(SchemeTerms.class, HeritageArbitraries.schemeTerms());
        }
    }

    @Group
    class Exclusions extends ModelLaws<SchemeExclusion> {
        @Override
        protected Arbitrary<SchemeExclusion> values() {
            return HeritageArbitraries.schemeExclusions();
        }
    }

    @Group
    class Books extends ModelLaws<SchemeBook> {
        @Override
        protected Arbitrary<SchemeBook> values() {
            return HeritageArbitraries.schemeBooks();
        }
    }

    @Group
    class ProblemsOfActs extends ModelLaws<DesignationProblem> {
        @Override
        protected Arbitrary<DesignationProblem> values() {
            return Combinators.combine(
                            Arbitraries.of("no-grades", "of-my-own"),
                            HeritageArbitraries.texts(),
                            HeritageArbitraries.citations().list().ofMaxSize(2),
                            Arbitraries.of(false, true))
                    .as(DesignationProblem::new);
        }
    }

    @Group
    class Summaries extends ModelLaws<ClassificationSummary> {
        @Override
        protected Arbitrary<ClassificationSummary> values() {
            return HeritageArbitraries.classificationSummaries();
        }
    }

    @Group
    class JsonProblems extends ModelLaws<JsonProblem> {
        @Override
        protected Arbitrary<JsonProblem> values() {
            Arbitrary<Integer> places = Arbitraries.integers().between(1, 1_000);
            Arbitrary<String> texts = HeritageArbitraries.texts();
            return Combinators.combine(texts, places, places, texts, texts).as(JsonProblem::new);
        }
    }

    @Group
    class Registers extends ModelLaws<AssetRegister> {
        @Override
        protected Arbitrary<AssetRegister> values() {
            return HeritageArbitraries.registers();
        }

        @Override
        protected List<Attribute<AssetRegister, ?>> attributes() {
            return List.of(Attribute.of("extensions", AssetRegister::extensions, AssetRegister::withExtensions));
        }

        @Property
        void a_register_with_further_assets_keeps_what_others_say_of_it(
                @ForAll("values") AssetRegister register, @ForAll ImmovableAsset further) {
            AssetId own = AssetId.of("further", "1");
            HeritageAsset another = further.withId(own).withLinks().withDesignations(Designations.unrecorded());

            AssetRegister more = register.with(List.of(another));

            assertThat(more.extensions()).isEqualTo(register.extensions());
            assertThat(more.get(own)).isEqualTo(another);
            assertThat(more.assets().subList(0, register.size())).isEqualTo(register.assets());
        }
    }
}
