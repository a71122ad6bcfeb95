// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.rules.lang.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a rule rests on: texts such as {@code Demo City Heritage Order, art. 4(1)}, or maps. */
final class BasisSyntax {
    private static final List<String> KEYS = List.of("document", "article", "edition");
    /** Where the article begins: at its word after a comma, or after the mark that ends a Chinese title. */
    private static final Pattern ARTICLE = Pattern.compile(
            ",\\s*(?=(?i:arts?\\b|articles?\\b|paras?\\b|paragraphs?\\b|sections?\\b|sec\\.|s\\.|§|chapters?\\b"
                    + "|principles?\\b|recitals?\\b|points?\\b|annex\\b|appendix\\b|pp?\\.)|第)|(?<=》)\\s*(?=第)");

    private final Shapes shapes;
    private final Problems problems;

    BasisSyntax(Shapes shapes, Problems problems) {
        this.shapes = shapes;
        this.problems = problems;
    }

    /** Returns the rule with its citations; nothing if one of them is wrong. */
    Optional<Rule<String>> read(Optional<Rule<String>> bare, Fields fields, String where) {
        Optional<Rule<String>> rule = bare;
        List<Node> items = fields.find("basis")
                .flatMap(node -> shapes.oneOrList(node, where, "`basis`"))
                .orElse(List.of());
        Limits.check(items, Limits.FEW, fields.map(), "`basis`", "citations", problems);
        for (Node item : items) {
            Optional<Citation> citation = citation(item, where);
            rule = rule.flatMap(some -> citation.map(some::citing));
        }
        return rule;
    }

    private Optional<Citation> citation(Node item, String where) {
        if (!(item instanceof Node.Mapping map)) {
            return shapes.text(item, where, "a citation in `basis`")
                    .map(text -> split(text.text().strip()));
        }
        Fields fields = new Fields(map, where, "a citation in `basis`", problems, KEYS);
        Optional<Node> document = fields.require("document");
        Optional<String> title = document.flatMap(node -> text(node, where, "document"));
        Optional<String> article = fields.find("article").flatMap(node -> text(node, where, "article"));
        Optional<String> edition = fields.find("edition").flatMap(node -> text(node, where, "edition"));
        return title.map(known -> article.map(part -> Citation.of(known, part)).orElseGet(() -> Citation.of(known)))
                .map(citation -> edition.map(citation::withEdition).orElse(citation));
    }

    private Optional<String> text(Node node, String where, String key) {
        return shapes.text(node, where, "`" + key + "`").map(text -> text.text().strip());
    }

    /** Returns the citation that a text stands for; the whole is the document where no article is found in it. */
    static Citation split(String text) {
        Matcher matcher = ARTICLE.matcher(text);
        boolean found = matcher.find() && matcher.start() > 0 && matcher.end() < text.length();
        return found
                ? Citation.of(text.substring(0, matcher.start()).strip(), text.substring(matcher.end()))
                : Citation.of(text);
    }
}
