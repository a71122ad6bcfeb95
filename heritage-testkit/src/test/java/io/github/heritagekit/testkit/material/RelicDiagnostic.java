// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

/**
 * One thing that is odd about a row of the table of national key units; the row was taken all the same.
 *
 * @param row the number of the row as a spreadsheet shows it
 * @param oddity what sort of thing it is
 * @param sentence what was found
 */
record RelicDiagnostic(int row, RelicOddity oddity, String sentence) {
    @Override
    public String toString() {
        return "row " + row + ": " + sentence;
    }
}
