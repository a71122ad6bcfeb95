// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.schema;

/** How a document is made wrong. */
enum Flaw {
    /** A field is left out that must be there. */
    MISSING,
    /** A field is added that nobody knows. */
    UNKNOWN,
    /** A field of others is added under a name that is none of theirs. */
    BADLY_NAMED,
    /** A field of others is added where they have no place. */
    FOREIGN,
    /** Null stands for a value. */
    NULL,
    /** A value is of another type of JSON. */
    TYPE,
    /** A list stands where one value belongs. */
    LIST,
    /** One value stands where a list belongs. */
    UNLISTED,
    /** An amount has no unit, or a unit that there is not. */
    UNIT,
    /** A date does not exist, or is written in another form. */
    DATE,
    /** Years are written in another form. */
    YEARS,
    /** A word of a closed list is misspelt. */
    WORD,
    /** A code or an id is written in another form. */
    CODE,
    /** A place is not on the earth. */
    PLACE,
    /** A text says nothing. */
    BLANK,
    /** A number is out of its bounds. */
    NUMBER,
    /** The number of the format is another one. */
    FORMAT,
    /** A finding is of no kind or of two. */
    KINDS,
    /** What must stand once stands twice. */
    TWICE
}
