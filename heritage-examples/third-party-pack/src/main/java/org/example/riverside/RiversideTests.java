package org.example.riverside;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.spi.NamedTestProvider;
import java.util.List;

/** Gives the test of wharves, which the pack names. */
public final class RiversideTests implements NamedTestProvider {
    private static final List<String> WORKING = List.of("Coal Quay", "Ferry Steps");

    static final NamedTest<String> WORKS_TODAY = NamedTest.of(
            "riverside/works-today",
            FactType.TEXT,
            Wording.en("works today").zh("仍在使用"),
            wharf -> WORKING.contains(wharf));

    @Override
    public List<NamedTest<?>> tests() {
        return List.of(WORKS_TODAY);
    }
}
