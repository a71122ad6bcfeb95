// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.explain;

/**
 * A page being set, in plain text for a terminal of {@value ExplanationPrinter#WIDTH} columns or in Markdown; {@link
 * ExplanationPrinter#page} starts one.
 *
 * <p>What is set is plain words: characters that Markdown would read are escaped. <b>Not thread-safe.</b>
 */
public sealed interface Page permits TextPage, MarkdownPage {

    /** Sets what the page is about. */
    void title(String words);

    /** Sets what the lines that follow are about. */
    void section(String words);

    /** Sets a sentence that stands by itself. */
    void sentence(String words);

    /** Sets one of several things of a kind. */
    void item(String words);

    /** Sets what a rule came to. */
    void rule(String words);

    /** Sets something further about the rule above. */
    void note(String words);

    /**
     * Sets a part of a condition.
     *
     * @param depth how deep it stands in the tree, from 0
     * @param mark a short word that it starts with, such as its truth
     * @param words the part in words
     * @param evidence what it saw; may be empty
     */
    void part(int depth, String mark, String words, String evidence);

    /** Returns everything set so far, each line ended. */
    String text();
}
