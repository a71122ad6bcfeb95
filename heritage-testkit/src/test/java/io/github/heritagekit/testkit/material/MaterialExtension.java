// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Finds the material of a {@link MaterialSuite}, and says at the end of all tests how many suites ran and were skipped. */
final class MaterialExtension implements BeforeAllCallback, ParameterResolver {
    private static final Namespace OURS = Namespace.create(MaterialExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Tally tally = context.getRoot().getStore(OURS).getOrComputeIfAbsent(Tally.class);
        boolean found = false;
        try {
            folder(context);
            found = true;
        } finally {
            tally.count(found);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Path.class;
    }

    @Override
    public Path resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return folder(context);
    }

    private static Path folder(ExtensionContext context) {
        MaterialSuite suite = context.getRequiredTestClass().getAnnotation(MaterialSuite.class);
        if (suite == null) {
            throw new IllegalStateException(context.getRequiredTestClass() + " must be a @MaterialSuite");
        }
        return Material.ofSystemProperties().require(suite.value());
    }

    /** Counts the suites of one test run; the engine closes it after the last test. <b>Thread-safe, not immutable.</b> */
    static final class Tally implements AutoCloseable {
        private final AtomicInteger run = new AtomicInteger();
        private final AtomicInteger skipped = new AtomicInteger();

        void count(boolean found) {
            (found ? run : skipped).incrementAndGet();
        }

        @Override
        public void close() {
            System.out.println(this);
        }

        @Override
        public String toString() {
            return "material: " + run + (run.get() == 1 ? " suite run, " : " suites run, ") + skipped + " skipped";
        }
    }
}
