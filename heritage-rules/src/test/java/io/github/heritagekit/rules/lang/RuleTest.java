// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.heritagekit.model.text.Wording;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final ChoiceQuestion<String> SERVING = ChoiceQuestion.of("teapots/serving", "BREW", "REST");
    private static final Rule<String> MONDAY = Rule.of("teapots/monday").answers(SERVING, "BREW");

    @Test
    void a_key_of_a_detail_is_text_that_a_file_can_carry() {
        Wording words = Wording.of("30 days");
        assertThat(MONDAY.detail("deadline 🏭", words).details()).containsKey("deadline 🏭");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MONDAY.detail("deadline \uD83C", words))
                .withMessage("key of a detail must not have half of a surrogate pair but was `deadline \uD83C`");
    }
}
