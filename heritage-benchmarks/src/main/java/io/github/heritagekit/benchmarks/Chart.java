// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * Lines over a logarithmic scale, drawn as SVG: the same bytes for the same points. Lines differ by their dashes and not only by their
 * colours. <b>Not thread-safe.</b>
 */
final class Chart {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int LEFT = 70;
    private static final int RIGHT = 190;
    private static final int TOP = 40;
    private static final int BOTTOM = 50;
    private static final int ROW = 20;
    private static final int PERCENT = 100;
    private static final int PERCENT_STEP = 20;
    private static final String[] COLOURS = {"#0b6e4f", "#b3541e", "#3d5a98", "#7a3b69", "#555555"};
    private static final String[] DASHES = {"none", "8 3", "3 3", "10 3 3 3", "1 4"};

    private final String title;
    private final String across;
    private final String up;
    private final boolean share;
    private final Map<String, TreeMap<Double, Double>> lines = new LinkedHashMap<>();

    private Chart(String title, String across, String up, boolean share) {
        this.title = title;
        this.across = across;
        this.up = up;
        this.share = share;
    }

    /** Starts a chart whose scales are both logarithmic. */
    static Chart ofSizes(String title, String across, String up) {
        return new Chart(title, across, up, false);
    }

    /** Starts a chart of shares between 0 and 100 %. */
    static Chart ofShares(String title, String across, String up) {
        return new Chart(title, across, up, true);
    }

    /**
     * Adds a point to a line.
     *
     * @param x above 0
     * @param y above 0, or a share from 0 to 1
     */
    void add(String line, double x, double y) {
        if (x <= 0 || (share ? y < 0 || y > 1 : y <= 0)) {
            throw new IllegalArgumentException("no place in the chart for " + x + ", " + y);
        }
        lines.computeIfAbsent(line, name -> new TreeMap<>()).put(x, y);
    }

    /** Writes the chart into a folder, which is made where there is none. */
    void write(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), svg(), StandardCharsets.UTF_8);
    }

    /** Returns the chart; there must be a point. */
    String svg() {
        List<String> svg = new ArrayList<>();
        svg.add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" font-family=\"sans-serif\" font-size=\"12\">");
        svg.add("<title>" + escaped(title) + "</title>");
        svg.add("<rect width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" fill=\"#ffffff\"/>");
        svg.add(text(LEFT, ROW, "start", title));
        svg.add(text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 10, "middle", across));
        svg.add("<g transform=\"rotate(-90)\">" + text(-(TOP + HEIGHT - BOTTOM) / 2.0, 15, "middle", up) + "</g>");
        Scale x = Scale.ofDecades(values(true), LEFT, WIDTH - RIGHT);
        Scale y = share ? Scale.ofShares(HEIGHT - BOTTOM, TOP) : Scale.ofDecades(values(false), HEIGHT - BOTTOM, TOP);
        x.marks().forEach((at, name) -> {
            svg.add(rule(at, TOP, at, HEIGHT - BOTTOM));
            svg.add(text(at, HEIGHT - BOTTOM + 18, "middle", name));
        });
        y.marks().forEach((at, name) -> {
            svg.add(rule(LEFT, at, WIDTH - RIGHT, at));
            svg.add(text(LEFT - 8, at + 4, "end", name));
        });
        int number = 0;
        for (Map.Entry<String, TreeMap<Double, Double>> line : lines.entrySet()) {
            draw(line.getKey(), line.getValue(), number++, x, y, svg);
        }
        svg.add("</svg>");
        return String.join("\n", svg) + "\n";
    }

    private List<Double> values(boolean ofX) {
        return lines.values().stream()
                .flatMap(points -> (ofX ? points.keySet() : points.values()).stream())
                .toList();
    }

    private static void draw(String name, Map<Double, Double> points, int number, Scale x, Scale y, List<String> svg) {
        String colour = COLOURS[number % COLOURS.length];
        String stroke = "stroke=\"" + colour + "\" stroke-width=\"2\" stroke-dasharray=\""
                + DASHES[number % DASHES.length] + "\" fill=\"none\"";
        List<String> path = new ArrayList<>();
        points.forEach((at, value) -> path.add(digits(x.place(at)) + "," + digits(y.place(value))));
        svg.add("<polyline points=\"" + String.join(" ", path) + "\" " + stroke + "/>");
        points.forEach((at, value) -> svg.add("<circle cx=\"" + digits(x.place(at)) + "\" cy=\""
                + digits(y.place(value)) + "\" r=\"3\" fill=\"" + colour + "\"/>"));
        int row = TOP + ROW * number + 10;
        int begin = WIDTH - RIGHT + 15;
        svg.add("<line x1=\"" + begin + "\" y1=\"" + row + "\" x2=\"" + (begin + 30) + "\" y2=\"" + row + "\" " + stroke
                + "/>");
        svg.add(text(begin + 38, row + 4, "start", name));
    }

    private static String rule(double x1, double y1, double x2, double y2) {
        return "<line x1=\"" + digits(x1) + "\" y1=\"" + digits(y1) + "\" x2=\"" + digits(x2) + "\" y2=\"" + digits(y2)
                + "\" stroke=\"#dddddd\"/>";
    }

    private static String text(double x, double y, String anchor, String words) {
        return "<text x=\"" + digits(x) + "\" y=\"" + digits(y) + "\" text-anchor=\"" + anchor + "\">" + escaped(words)
                + "</text>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String digits(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    /** Where values lie on the paper, and what is written beside them, by place. */
    private record Scale(DoubleUnaryOperator places, TreeMap<Double, String> marks) {

        /** Whole powers of ten, from that at or under the least value to that at or above the greatest. */
        static Scale ofDecades(List<Double> values, double from, double to) {
            double least = Math.floor(
                    Math.log10(values.stream().mapToDouble(v -> v).min().orElseThrow()));
            double most = Math.ceil(
                    Math.log10(values.stream().mapToDouble(v -> v).max().orElseThrow()));
            double decades = Math.max(1, most - least);
            DoubleUnaryOperator places = value -> from + (to - from) * (Math.log10(value) - least) / decades;
            TreeMap<Double, String> marks = new TreeMap<>();
            for (int power = (int) least; power <= least + decades; power++) {
                marks.put(from + (to - from) * (power - least) / decades, decade(power));
            }
            return new Scale(places, marks);
        }

        static Scale ofShares(double from, double to) {
            DoubleUnaryOperator places = value -> from + (to - from) * value;
            TreeMap<Double, String> marks = new TreeMap<>();
            for (int percent = 0; percent <= PERCENT; percent += PERCENT_STEP) {
                marks.put(places.applyAsDouble((double) percent / PERCENT), percent + " %");
            }
            return new Scale(places, marks);
        }

        private static String decade(int power) {
            return power < 0
                    ? String.format(Locale.ROOT, "%." + -power + "f", Math.pow(10, power))
                    : String.format(Locale.ROOT, "%,d", Math.round(Math.pow(10, power)));
        }

        double place(double value) {
            return places.applyAsDouble(value);
        }
    }
}
