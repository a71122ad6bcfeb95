// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import io.github.heritagekit.model.asset.SignificanceValue;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.testkit.HeritageArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Group;

@SuppressWarnings("ClassCanBeStatic") // jqwik takes inner classes only
class ValuesOfSourceTest {

    @Group
    class Wordings extends ModelLaws<Wording> {
        @Override
        protected Arbitrary<Wording> values() {
            return HeritageArbitraries.wordings();
        }
    }

    @Group
    class Sources extends GrowingLaws<Source> {
        Sources() {
            super(Source.class, HeritageArbitraries.sources());
        }
    }

    @Group
    class Citations extends GrowingLaws<Citation> {
        Citations() {
            super(Citation.class, HeritageArbitraries.citations());
        }
    }

    @Group
    class Findings extends ModelLaws<Finding<Area>> {
        @Override
        protected Arbitrary<Finding<Area>> values() {
            return HeritageArbitraries.orderedFindings(HeritageArbitraries.areas());
        }
    }

    @Group
    class Sets extends ModelLaws<SetFinding<SignificanceValue>> {
        @Override
        protected Arbitrary<SetFinding<SignificanceValue>> values() {
            return HeritageArbitraries.sets(HeritageArbitraries.significanceValues());
        }
    }
}
