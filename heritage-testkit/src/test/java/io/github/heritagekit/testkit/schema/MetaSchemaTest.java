// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.heritagekit.model.json.HeritageJson;
import io.github.heritagekit.rules.read.AssessmentJson;
import org.junit.jupiter.api.Test;

/** The schema is one by the rules of JSON Schema itself; the validator brings those, and nothing is fetched. */
class MetaSchemaTest {
    private final Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

    @Test
    void the_schema_is_a_schema() {
        assertThat(metaSchema.validate(HeritageJson.schema(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_schema_of_records_is_a_schema_that_sees_what_is_no_record() {
        assertThat(metaSchema.validate(AssessmentJson.schema(), InputFormat.JSON))
                .isEmpty();
        Schema records = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(AssessmentJson.schema(), InputFormat.JSON);
        assertThat(records.validate("{ \"format\": 1 }", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void what_is_none_would_be_seen() {
        String broken =
                HeritageJson.schema().replace("\"required\": [\"scheme\", \"valid\"]", "\"required\": \"scheme\"");

        assertThat(broken).isNotEqualTo(HeritageJson.schema());
        assertThat(metaSchema.validate(broken, InputFormat.JSON)).isNotEmpty();
    }
}
