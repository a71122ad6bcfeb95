// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.explain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets Markdown (CommonMark): a heading for each rule, its condition as a list. */
final class MarkdownPage implements Page {
    private static final Pattern READ_ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<|~&]");
    private static final Pattern READ_AT_THE_START = Pattern.compile("^[#+=>-]|^\\d{1,9}(?=[.)])");

    private final StringBuilder text = new StringBuilder();
    private boolean inList;

    private static String plain(String words) {
        return READ_ANYWHERE.matcher(TextPage.oneLine(words)).replaceAll("\\\\$0");
    }

    /** Of words that a line begins with, more is read: a heading, a list, a number. */
    private static String plainAtStart(String words) {
        String plain = plain(words.strip());
        Matcher start = READ_AT_THE_START.matcher(plain);
        if (!start.find()) {
            return plain;
        }
        int at = Character.isDigit(plain.charAt(0)) ? start.end() : 0;
        return plain.substring(0, at) + "\\" + plain.substring(at);
    }

    private void block(String words) {
        text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
        inList = false;
    }

    private void listed(String words) {
        text.append(inList ? "" : "\n").append(words).append('\n');
        inList = true;
    }

    @Override
    public void title(String words) {
        block("# " + plain(words));
    }

    @Override
    public void section(String words) {
        block("## " + plain(words));
    }

    @Override
    public void sentence(String words) {
        block(plainAtStart(words));
    }

    @Override
    public void item(String words) {
        listed("- " + plainAtStart(words));
    }

    @Override
    public void rule(String words) {
        block("### " + plain(words));
    }

    @Override
    public void note(String words) {
        block(plainAtStart(words));
    }

    @Override
    public void part(int depth, String mark, String words, String evidence) {
        String start = "  ".repeat(depth) + "- **" + plain(mark.strip()) + "** " + plain(words);
        listed(evidence.isEmpty() ? start : start + " — " + plain(evidence));
    }

    @Override
    public String text() {
        return text.toString();
    }
}
