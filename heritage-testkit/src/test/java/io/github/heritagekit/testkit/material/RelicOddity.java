// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

/** What can be odd about a row of the table of national key units. */
enum RelicOddity {
    /** The row has no number in its batch. */
    NO_NUMBER,
    /** Another row of the batch has the same number. */
    REPEATED_NUMBER,
    /** The number does not follow that of the row before. */
    NUMBER_OUT_OF_SEQUENCE,
    /** Another row of the same batch and class has the same number in the class. */
    REPEATED_CLASS_NUMBER,
    /** The row does not say of which age the unit is. */
    NO_ERA,
    /** The years of the age run backwards. */
    IMPOSSIBLE_YEARS,
    /** A unit of an ancient class is dated to 1912 or later. */
    MODERN_ERA_IN_ANCIENT_CLASS,
    /** The address does not begin with the province that the row names. */
    ADDRESS_OUTSIDE_PROVINCE,
    /** An English cell holds Chinese words or punctuation. */
    CHINESE_IN_ENGLISH,
    /** A cell holds a character that has no place in a text: one of private use, a no-break space. */
    STRAY_CHARACTER,
    /** The Chinese name holds blanks, as where a rare character was written as its parts. */
    BLANK_WITHIN_NAME,
    /** A cell begins or ends with a blank. */
    BLANK_AT_AN_EDGE
}
