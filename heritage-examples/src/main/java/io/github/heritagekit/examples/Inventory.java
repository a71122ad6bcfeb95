// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.json.HeritageJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The shipped inventory: real sites, with what their sources say and with the gaps their sources leave. */
final class Inventory {
    private static final String RESOURCE = "inventory.json";

    private Inventory() {}

    /** Returns the assets of the inventory. */
    static AssetRegister read() {
        return HeritageJson.read(text());
    }

    /** Returns the inventory as it is written. */
    static String text() {
        try (InputStream resource = Inventory.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("the inventory is not beside the classes");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
