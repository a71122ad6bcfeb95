// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a typical register looks like where nobody checks it: records that hold the same fields as texts, flags and lists, in the
 * order in which they are written, and that data binding fills by itself. What is not known is null.
 *
 * <p>A register read into them and written again has the bytes that it had, so nothing is left out. What they do not do is the work
 * that is measured: they know no dates, areas, codes or ids, look at no rule, find no dangling link, and answer nothing.
 */
final class Plain {
    private Plain() {}

    /** A register. */
    record Register(int format, List<Asset> assets) {}

    /** An asset of any class. */
    record Asset(
            String type,
            String id,
            Words name,
            String kind,
            @Nullable List<Link> links,
            String country,
            @Nullable Designations designations,
            @Nullable Text built,
            @Nullable Text inUse,
            @Nullable Text operatingStatus,
            @Nullable Codes currentUse,
            @Nullable String position,
            @Nullable Text siteArea,
            @Nullable Flag largeStructures,
            @Nullable Flag inOriginalPlace,
            @Nullable Text origin,
            @Nullable Text transmission,
            Codes significance,
            List<Source> sources) {}

    /** Words in two languages. */
    record Words(String en, String zh) {}

    /** A link to another asset. */
    record Link(String type, String target) {}

    /** Acts of authorities. */
    record Designations(List<Act> acts) {}

    /** An act of an authority. */
    record Act(
            String scheme, @Nullable String grade, @Nullable String reference, String valid, List<Source> sources) {}

    /** A finding of something written as a text. */
    record Text(String value, List<Source> sources) {}

    /** A finding of yes or no. */
    record Flag(boolean value, List<Source> sources) {}

    /** A finding of a set of codes. */
    record Codes(List<String> includes, @Nullable Boolean complete, List<Source> sources) {}

    /** A source. */
    record Source(String title, String locator, String date) {}
}
