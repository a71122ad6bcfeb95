// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.testkit.material.CsvTable.Row;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the table of national key units with its cells cleaned: characters that are none to be read are gone, and so are blanks
 * at the edges. Immutable and thread-safe.
 *
 * @param row the row as it stands
 */
record RelicRow(Row row) {
    private static final List<String> BATCHES = List.of("第一批", "第二批", "第三批", "第四批", "第五批", "第六批", "第七批", "第八批");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");
    private static final Pattern YEAR = Pattern.compile("(?<!前)\\d{4}");
    private static final Pattern COMPONENT = Pattern.compile("(\\d+)-\\d+");

    int number() {
        return row.number();
    }

    /** Returns the number that the data set gives the row, counted through all batches from 0. */
    String serial() {
        return clean("序号");
    }

    /**
     * Returns the batch.
     *
     * @throws IllegalArgumentException if it is none of the eight
     */
    int batch() {
        int batch = BATCHES.indexOf(clean("批次（中文）")) + 1;
        if (batch == 0) {
            throw new IllegalArgumentException(
                    "batch must be one of " + BATCHES + " but was `" + clean("批次（中文）") + "` in row " + number());
        }
        return batch;
    }

    /** Returns the number of the unit in its batch, if it has one. */
    OptionalInt numberInBatch() {
        String number = clean("编号");
        return number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number));
    }

    /** Returns the number of the unit in its class; empty if there is none. */
    String numberInClass() {
        return clean("分类号");
    }

    /** Returns the number in the class of the unit that this is a component of: 248 of 248-1. */
    Optional<String> wholeInClass() {
        return Optional.of(COMPONENT.matcher(numberInClass()))
                .filter(Matcher::matches)
                .map(component -> component.group(1));
    }

    Wording name() {
        return wording("单位名称").orElseThrow();
    }

    /** Returns the name in Chinese. */
    String chineseName() {
        return clean("单位名称（中文）");
    }

    /** Returns the age of the unit in words; of memorial places, the time of what they recall. */
    Optional<Wording> era() {
        return wording("时代");
    }

    /** Returns the class of the unit in Chinese. */
    String unitClass() {
        return clean("类型（中文）");
    }

    Optional<Wording> address() {
        return wording("地址");
    }

    String province() {
        return clean("省级政区名称（中文）");
    }

    /** Returns the years after Christ that the age names in four digits, in the order of the text. */
    List<Integer> years() {
        return YEAR.matcher(clean("时代（中文）"))
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
    }

    private Optional<Wording> wording(String column) {
        String chinese = clean(column + "（中文）");
        String english = clean(column + "（英文）");
        return chinese.isEmpty() || english.isEmpty()
                ? Optional.empty()
                : Optional.of(Wording.en(english).zh(chinese));
    }

    private String clean(String column) {
        String readable = UNREADABLE.matcher(row.cell(column)).replaceAll("");
        return BLANKS.matcher(readable).replaceAll(" ").strip();
    }
}
