// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.json.JsonProblem;
import io.github.heritagekit.testkit.HeritageArbitraries;
import io.github.heritagekit.testkit.model.Sample;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

/**
 * Of documents that are changed anyhow, rightly or wrongly, the schema takes what the reader takes; and where it takes more, the reader
 * refuses them for what no schema can see.
 */
class SchemaAgreementTest {
    /** What the reader says of that which {@link SchemaLawsTest} tells is not to be seen. */
    private static final Pattern UNSEEN = Pattern.compile(
            "id `.*` must stand once but stands \\d+ times"
                    + "|link `.*` of `.*` must lead to an asset of the register or be marked as external but leads to `.*"
                    + "|component of an act under `.*` of `.*` must be an asset of the register but is `.*"
                    + "|`.*` must not be a part of itself but is: .*"
                    + "|last year must not be before first year .*"
                    + "|end must not be before the start .*"
                    + "|statements of a dispute must differ .*"
                    + "|upper bound must not be under lower bound .*"
                    + "|members must not be both present and absent .*"
                    + "|schemes the asset was never under must have no acts .*"
                    + "|language must stand once .*"
                    + "|language must be a BCP 47 tag .*"
                    + "|values of an extension must be nested at most .*",
            Pattern.DOTALL);

    private static final int FEW_ASSETS = 10;

    private final HeritageSchema schema = new HeritageSchema();

    @Provide
    Arbitrary<List<Sample>> oneOfEachType() {
        return Sample.oneOfEachType();
    }

    @Provide
    Arbitrary<AssetRegister> fewAssets() {
        return HeritageArbitraries.registers().filter(register -> register.size() < FEW_ASSETS);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void schema_and_reader_agree_on_values_that_are_read_alone(
            @ForAll("oneOfEachType") List<Sample> samples, @ForAll long seed) {
        Random random = new Random(seed);
        samples.forEach(sample -> check(HeritageSchema.written(sample.value()), sample.type(), random));
    }

    @Property
    void schema_and_reader_agree_on_registers(@ForAll("fewAssets") AssetRegister register, @ForAll long seed) {
        check(HeritageSchema.written(register), AssetRegister.class, new Random(seed));
    }

    private void check(JsonNode document, Class<? extends HeritageValue> type, Random random) {
        Edit edit = new Edits(document, random).next();
        checkAgreed(edit.of(document), type, edit);
    }

    private void checkAgreed(JsonNode changed, Class<? extends HeritageValue> type, Edit edit) {
        List<JsonProblem> reader = HeritageSchema.problemsOfReader(changed, type);
        if (schema.takes(changed, type)) {
            assertThat(reader)
                    .as("%s, taken by the schema: %s", edit, changed)
                    .allMatch(problem -> UNSEEN.matcher(problem.expected()).matches());
        } else {
            assertThat(reader)
                    .as("%s, refused by the schema: %s", edit, changed)
                    .isNotEmpty();
        }
    }
}
