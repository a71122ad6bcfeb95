// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A run that is said to be under another default locale and is not would prove nothing. */
class DefaultLocaleTest {
    @Test
    void tests_run_under_the_default_locale_that_the_build_was_asked_for() {
        String language = System.getProperty("heritage.language");
        assumeTrue(language != null, "not run by the build");
        String country = System.getProperty("heritage.country", "");

        assertThat(Locale.getDefault()).hasToString(country.isEmpty() ? language : language + "_" + country);
    }
}
