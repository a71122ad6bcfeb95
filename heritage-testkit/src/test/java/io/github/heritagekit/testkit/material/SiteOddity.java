// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

/** What can be odd about a site of the map of industrial heritage. */
enum SiteOddity {
    /** The site is of no batch of a list. */
    NO_BATCH,
    /** A site before it has the same name. */
    REPEATED_NAME,
    /** Other sites have the very same coordinates, which then are those of a place around them all. */
    SHARED_COORDINATES,
    /** The age of the site is the batch once more. */
    BATCH_FOR_ERA,
    /** The district is missing, or the city is unknown. */
    INCOMPLETE_ADDRESS
}
