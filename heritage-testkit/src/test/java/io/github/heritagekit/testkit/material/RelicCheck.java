// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is odd about a row of the table of national key units by itself; what is odd between rows the import finds. */
final class RelicCheck {
    private static final Pattern CHINESE = Pattern.compile("[\u3001-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]");
    private static final Pattern STRAY = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\u00A0]");
    private static final Pattern EDGE = Pattern.compile("^[\\s\\p{Z}]|[\\s\\p{Z}]$");
    private static final Pattern BEFORE_CHRIST = Pattern.compile("(\\d+)-(\\d+) BC");
    private static final int FIRST_MODERN_YEAR = 1912;

    private final RelicRow row;
    private final List<ImportDiagnostic<RelicOddity>> diagnostics;

    RelicCheck(RelicRow row, List<ImportDiagnostic<RelicOddity>> diagnostics) {
        this.row = row;
        this.diagnostics = diagnostics;
    }

    void check() {
        checkEra();
        if (!row.address().orElseThrow().texts().getOrDefault("zh", "").startsWith(row.province())) {
            report(RelicOddity.ADDRESS_OUTSIDE_PROVINCE, "address begins elsewhere than in " + row.province());
        }
        if (row.chineseName().contains(" ")) {
            report(RelicOddity.BLANK_WITHIN_NAME, "name `" + row.chineseName() + "` holds a blank");
        }
        reportCells(RelicOddity.CHINESE_IN_ENGLISH, "Chinese in", cells("（英文）", CHINESE));
        reportCells(RelicOddity.STRAY_CHARACTER, "a stray character in", cells("", STRAY));
        reportCells(RelicOddity.BLANK_AT_AN_EDGE, "a blank at an edge of", cells("", EDGE));
    }

    private void checkEra() {
        if (row.era().isEmpty()) {
            report(RelicOddity.NO_ERA, "no age is stated");
        }
        Matcher years = BEFORE_CHRIST.matcher(row.row().cell("时代（英文）"));
        if (years.find() && Integer.parseInt(years.group(1)) < Integer.parseInt(years.group(2))) {
            report(RelicOddity.IMPOSSIBLE_YEARS, "years before Christ must count down but are `" + years.group() + "`");
        }
        if (row.unitClass().startsWith("古") && row.years().stream().anyMatch(year -> year >= FIRST_MODERN_YEAR)) {
            report(RelicOddity.MODERN_ERA_IN_ANCIENT_CLASS, "class " + row.unitClass() + " and years " + row.years());
        }
    }

    private Set<String> cells(String columns, Pattern odd) {
        Set<String> found = new LinkedHashSet<>();
        for (Map.Entry<String, String> cell : row.row().cells().entrySet()) {
            if (cell.getKey().endsWith(columns) && odd.matcher(cell.getValue()).find()) {
                found.add(cell.getKey());
            }
        }
        return found;
    }

    private void reportCells(RelicOddity oddity, String what, Set<String> cells) {
        if (!cells.isEmpty()) {
            report(oddity, what + " " + String.join(", ", cells));
        }
    }

    private void report(RelicOddity oddity, String sentence) {
        diagnostics.add(new ImportDiagnostic<>("row " + row.number(), oddity, sentence));
    }
}
