// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.pack;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Notes when the rules of each id are in force, and finds those that may be in force together. <b>Not thread-safe.</b> */
public final class RuleDates {
    private final Map<String, RangeSet<LocalDate>> taken = new LinkedHashMap<>();

    /** Makes the notes, with nothing in them. */
    public RuleDates() {}

    /** Notes one rule, and returns whether it may be in force on a day on which one noted before, of the same id, may be. */
    public boolean overlaps(String id, DateRange inForce) {
        Range<LocalDate> days = possible(inForce);
        RangeSet<LocalDate> others = taken.computeIfAbsent(id, key -> TreeRangeSet.create());
        boolean overlaps = others.intersects(days);
        others.add(days);
        return overlaps;
    }

    /** Returns the days on which a range may be in force, whatever the exact days of its ends are. */
    private static Range<LocalDate> possible(DateRange range) {
        LocalDate first = range.from().map(PartialDate::earliest).orElse(LocalDate.MIN);
        LocalDate end = range.until().map(PartialDate::latest).orElse(LocalDate.MAX);
        return Range.closedOpen(first, end);
    }
}
