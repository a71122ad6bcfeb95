// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.testkit.HeritageArbitraries;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Group;

@SuppressWarnings("ClassCanBeStatic") // jqwik takes inner classes only
class ValuesOfPlaceTest {

    @Group
    class Areas extends ModelLaws<Area> {
        @Override
        protected Arbitrary<Area> values() {
            return HeritageArbitraries.areas();
        }

        @Override
        protected Optional<Area> parse(String text) {
            return Optional.of(Area.parse(text));
        }
    }

    @Group
    class Lengths extends ModelLaws<Length> {
        @Override
        protected Arbitrary<Length> values() {
            return HeritageArbitraries.lengths();
        }

        @Override
        protected Optional<Length> parse(String text) {
            return Optional.of(Length.parse(text));
        }
    }

    @Group
    class Shares extends ModelLaws<Share> {
        @Override
        protected Arbitrary<Share> values() {
            return HeritageArbitraries.shares();
        }

        @Override
        protected Optional<Share> parse(String text) {
            return Optional.of(Share.parse(text));
        }
    }

    @Group
    class Positions extends ModelLaws<Position> {
        @Override
        protected Arbitrary<Position> values() {
            return HeritageArbitraries.positions();
        }

        @Override
        protected Optional<Position> parse(String text) {
            return Optional.of(Position.parse(text));
        }
    }

    @Group
    class Countries extends ModelLaws<Country> {
        @Override
        protected Arbitrary<Country> values() {
            return HeritageArbitraries.countries();
        }

        @Override
        protected Optional<Country> parse(String text) {
            return Optional.of(Country.of(text));
        }
    }
}
