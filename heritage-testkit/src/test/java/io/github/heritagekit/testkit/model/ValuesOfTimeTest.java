// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.Dating;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.model.time.YearRange;
import io.github.heritagekit.testkit.HeritageArbitraries;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Group;

@SuppressWarnings("ClassCanBeStatic") // jqwik takes inner classes only
class ValuesOfTimeTest {

    @Group
    class PartialDates extends ModelLaws<PartialDate> {
        @Override
        protected Arbitrary<PartialDate> values() {
            return HeritageArbitraries.partialDates();
        }

        @Override
        protected Optional<PartialDate> parse(String text) {
            return Optional.of(PartialDate.parse(text));
        }
    }

    @Group
    class DateRanges extends ModelLaws<DateRange> {
        @Override
        protected Arbitrary<DateRange> values() {
            return HeritageArbitraries.dateRanges();
        }

        @Override
        protected Optional<DateRange> parse(String text) {
            return Optional.of(DateRange.parse(text));
        }
    }

    @Group
    class AsOfs extends ModelLaws<AsOf> {
        @Override
        protected Arbitrary<AsOf> values() {
            return HeritageArbitraries.asOfs();
        }
    }

    @Group
    class Datings extends ModelLaws<Dating> {
        @Override
        protected Arbitrary<Dating> values() {
            return HeritageArbitraries.datings();
        }

        @Override
        protected Optional<Dating> parse(String text) {
            return Optional.of(Dating.parse(text));
        }
    }

    @Group
    class YearRanges extends ModelLaws<YearRange> {
        @Override
        protected Arbitrary<YearRange> values() {
            return HeritageArbitraries.yearRanges();
        }

        @Override
        protected Optional<YearRange> parse(String text) {
            return Optional.of(YearRange.parse(text));
        }
    }
}
