// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.UseKind;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.testkit.HeritageArbitraries;
import io.github.heritagekit.testkit.model.Sample;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * The schema takes all that is written and refuses, as the reader does, all that is made of it wrongly.
 *
 * <p>What the reader refuses and no schema can see is not made here: ids that stand twice in a register, links and components that
 * lead nowhere and parts of themselves; ranges of years, dates and values that end before they begin; members that are in and out of
 * a set; schemes that an asset was never under and has acts of; languages that are named twice in different cases, or by tags that
 * are well-formed and have given way to others; whole numbers written as {@code 1.0}; extensions nested too deep; and, before any
 * schema comes in, fields that stand twice and texts that are no JSON. {@link SchemaAgreementTest} holds that this list is complete.
 */
class SchemaLawsTest {
    private static final int FEW_ASSETS = 10;

    private static final int FLAWS_OF_A_REGISTER = 6;

    /** Of a small value a few mutants are tried, of a large one some more. */
    private static final int FEWEST_MUTANTS = 2;

    private static final int PLACES_FOR_ONE_MORE = 100;
    private static final int REGISTERS = 200;
    private static final long SEED = 1893;

    private final HeritageSchema schema = new HeritageSchema();

    @Provide
    Arbitrary<List<Sample>> oneOfEachType() {
        return Sample.oneOfEachType();
    }

    /** Mutants of some flaws that the register can have. */
    @Property
    void every_register_that_is_written_is_taken_and_its_mutants_are_refused_by_both(
            @ForAll("fewAssets") AssetRegister register, @ForAll long seed) {
        JsonNode document = HeritageSchema.written(register);
        assertThat(schema.problems(document, AssetRegister.class)).isEmpty();
        List<Mutant> mutants = Mutants.of(document, AssetRegister.class);
        Collections.shuffle(mutants, new Random(seed));
        Set<Flaw> seen = EnumSet.noneOf(Flaw.class);
        mutants.stream()
                .filter(mutant -> seen.add(mutant.flaw()))
                .limit(FLAWS_OF_A_REGISTER)
                .forEach(mutant -> checkRefused(mutant, document, AssetRegister.class));
    }

    /** What a schema says of one asset it says of all, so that large registers would only take time. */
    @Provide
    Arbitrary<AssetRegister> fewAssets() {
        return HeritageArbitraries.registers().filter(register -> register.size() < FEW_ASSETS);
    }

    @Property
    void every_finding_that_is_written_is_taken(
            @ForAll Finding<Area> areas,
            @ForAll Finding<Boolean> flags,
            @ForAll Finding<Integer> numbers,
            @ForAll Finding<Source> objects,
            @ForAll SetFinding<UseKind> uses) {
        for (Finding<?> finding : List.of(areas, flags, numbers, objects)) {
            assertThat(schema.problems(HeritageSchema.written(finding), Finding.class))
                    .isEmpty();
        }
        assertThat(schema.problems(HeritageSchema.written(uses), SetFinding.class))
                .isEmpty();
    }

    /** One value of each type and, of each, some mutants. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_value_that_is_written_alone_is_taken_and_its_mutants_are_refused_by_both(
            @ForAll("oneOfEachType") List<Sample> samples, @ForAll long seed) {
        Random random = new Random(seed);
        for (Sample sample : samples) {
            JsonNode document = HeritageSchema.written(sample.value());
            assertThat(schema.problems(document, sample.type()))
                    .as(sample::toString)
                    .isEmpty();
            List<Mutant> mutants = Mutants.of(document, sample.type());
            int tried = FEWEST_MUTANTS + mutants.size() / PLACES_FOR_ONE_MORE;
            for (int i = 0; i < tried; i++) {
                checkRefused(mutants.get(random.nextInt(mutants.size())), document, sample.type());
            }
        }
    }

    private void checkRefused(Mutant mutant, JsonNode document, Class<? extends HeritageValue> type) {
        JsonNode wrong = mutant.of(document);
        assertThat(schema.takes(wrong, type))
                .as("taken by the schema: %s in %s", mutant, wrong)
                .isFalse();
        assertThat(HeritageSchema.problemsOfReader(wrong, type))
                .as("read: %s in %s", mutant, wrong)
                .isNotEmpty();
    }

    @Example
    void mutants_have_every_flaw() {
        RandomGenerator<AssetRegister> registers =
                HeritageArbitraries.registers().generator(REGISTERS);
        Random random = new Random(SEED);
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        for (int i = 0; i < REGISTERS; i++) {
            AssetRegister register = registers.next(random).value();
            if (register.size() < FEW_ASSETS) {
                Mutants.of(HeritageSchema.written(register), AssetRegister.class)
                        .forEach(mutant -> flaws.add(mutant.flaw()));
            }
        }
        assertThat(flaws).containsExactlyInAnyOrder(Flaw.values());
    }
}
