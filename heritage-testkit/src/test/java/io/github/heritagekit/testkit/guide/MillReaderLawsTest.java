// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.guide;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.YearFact;
import io.github.heritagekit.testkit.FactReaderLaws;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class MillReaderLawsTest extends FactReaderLaws<MillReaderLawsTest.Mill> {
    static final YearFact BUILT = Fact.year("mill/built");
    static final CodesFact FIBRES = Fact.codes("mill/fibres", "cotton", "wool", "silk");

    /** A row of a table of mills: 0 stands for a year that nobody wrote down, an empty text for fibres that nobody did. */
    record Mill(int built, String fibres) {}

    static final class MillReader implements FactReader<Mill> {
        @Override
        public Facts read(Mill mill, AsOf asOf) {
            Facts facts = Facts.asOf(asOf);
            if (mill.built() != 0) {
                facts = facts.with(BUILT, Finding.of(mill.built()));
            }
            if (!mill.fibres().isEmpty()) {
                List<String> named = List.of(mill.fibres().split(" ", -1));
                facts = facts.with(FIBRES, SetFinding.<String>unrecorded().including(named));
            }
            return facts;
        }
    }

    @Override
    protected FactReader<Mill> reader() {
        return new MillReader();
    }

    @Override
    protected Collection<Fact<?>> vocabulary() {
        return List.of(BUILT, FIBRES);
    }

    @Override
    protected Arbitrary<Mill> cases() {
        Arbitrary<String> fibres = Arbitraries.of("", "cotton", "wool silk");
        return Combinators.combine(Arbitraries.integers().between(0, 2030), fibres)
                .as(Mill::new);
    }

    @Override
    protected Mill empty() {
        return new Mill(0, "");
    }
}
