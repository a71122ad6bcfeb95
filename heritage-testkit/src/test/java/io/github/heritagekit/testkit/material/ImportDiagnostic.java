// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

/**
 * One thing that is odd about a record of an inventory; the record was taken all the same.
 *
 * @param <O> the oddities of the inventory
 * @param where where the record stands: {@code row 624}
 * @param oddity what sort of thing it is
 * @param sentence what was found
 */
record ImportDiagnostic<O extends Enum<O>>(String where, O oddity, String sentence) {
    @Override
    public String toString() {
        return where + ": " + sentence;
    }
}
