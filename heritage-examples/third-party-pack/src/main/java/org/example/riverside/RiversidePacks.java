package org.example.riverside;

import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.read.PackReader;
import io.github.heritagekit.rules.spi.RulePackProvider;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Gives the pack of Riverside County. */
public final class RiversidePacks implements RulePackProvider {
    private static final String FILE = "riverside.yaml";

    @Override
    public List<RulePack> packs(PackReader reader) throws IOException {
        try (InputStream in = RiversidePacks.class.getResourceAsStream(FILE)) {
            return List.of(reader.read(FILE, in));
        }
    }
}
