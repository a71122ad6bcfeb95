// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a CSV file (RFC 4180) under the names of its first row.
 *
 * <p>Cells are kept letter by letter; quoted ones may hold commas, line breaks and quotes written twice. Immutable and thread-safe.
 *
 * @param rows the rows behind the first, in the order of the file
 */
record CsvTable(List<Row> rows) {

    CsvTable {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file in UTF-8.
     *
     * @throws IllegalArgumentException if a quote is not closed, or a row has more or fewer cells than the first
     */
    static CsvTable read(Path file) throws IOException {
        String text = Files.readString(file);
        return parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Returns the table that a text stands for. */
    static CsvTable parse(String text) {
        List<List<String>> records = new Cells(text).records();
        if (records.isEmpty()) {
            throw new IllegalArgumentException("table must have a first row with names but is empty");
        }
        List<String> names = records.get(0);
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            rows.add(row(i + 1, names, records.get(i)));
        }
        return new CsvTable(rows);
    }

    private static Row row(int number, List<String> names, List<String> cells) {
        if (cells.size() != names.size()) {
            throw new IllegalArgumentException(
                    "row " + number + " must have " + names.size() + " cells but has " + cells.size());
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(names.get(i), cells.get(i));
        }
        return new Row(number, named);
    }

    /**
     * One row.
     *
     * @param number its number as a spreadsheet shows it, the row of names being 1
     * @param cells the cells by name, in the order of the file
     */
    record Row(int number, Map<String, String> cells) {
        /**
         * Returns the cell of a name as it stands.
         *
         * @throws IllegalArgumentException if there is none
         */
        String cell(String name) {
            String cell = cells.get(name);
            if (cell == null) {
                throw new IllegalArgumentException(
                        "column must be one of " + cells.keySet() + " but was `" + name + "`");
            }
            return cell;
        }
    }

    /** Takes a text apart. <b>Not thread-safe.</b> */
    private static final class Cells {
        private final String text;
        private int at;

        Cells(String text) {
            this.text = text;
        }

        List<List<String>> records() {
            List<List<String>> records = new ArrayList<>();
            while (at < text.length()) {
                records.add(record());
            }
            return records;
        }

        private List<String> record() {
            List<String> cells = new ArrayList<>();
            cells.add(cell());
            while (at < text.length() && text.charAt(at) == ',') {
                at++;
                cells.add(cell());
            }
            endOfRecord();
            return cells;
        }

        private void endOfRecord() {
            if (text.startsWith("\r\n", at)) {
                at += 2;
            } else if (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
                at++;
            } else if (at < text.length()) {
                throw new IllegalArgumentException("cell must end behind its closing quote but goes on with `"
                        + text.charAt(at) + "` at character " + at);
            }
        }

        private String cell() {
            return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
        }

        private String plain() {
            int start = at;
            while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(start, at);
        }

        private String quoted() {
            StringBuilder cell = new StringBuilder();
            int start = at;
            while (true) {
                int quote = text.indexOf('"', at + 1);
                if (quote < 0) {
                    throw new IllegalArgumentException("quote at character " + start + " must be closed");
                }
                cell.append(text, at + 1, quote);
                at = quote + 1;
                if (at >= text.length() || text.charAt(at) != '"') {
                    return cell.toString();
                }
                cell.append('"');
            }
        }
    }
}
