// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.pack.InvalidRulePackException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Tells the author of a pack, in terms of packs, why YAML cannot read it. */
final class YamlErrors {
    private static final Pattern SIGN = Pattern.compile(">=?[^\\S\\n]*[^\\s,}\\]#>|+-][^\\n,}\\]#]*");
    private static final Pattern INTERVAL =
            Pattern.compile("[\\[\\]][^\\[\\]\\n,{}:\"'|&*]*?\\.\\.[^\\[\\]\\n,{}:\"'|&*]*[)\\]\\[]");
    private static final Pattern HALF_OPEN =
            Pattern.compile("[\\[\\]][^\\[\\]\\n,{}:\"']*?\\.\\.[^\\[\\]\\n,{}:\"']*\\)");
    /** Tests stand in a line and are short; the patterns see no more than this of a file. */
    private static final int LONGEST_TEST = 300;

    private static final String ADVICE = "; quote a test that begins with `>` or `[`, or write it in words such as "
            + "`at least 100` or `between 10 and 20`";

    private YamlErrors() {}

    /** Returns what to throw for an error of the parser. */
    static InvalidRulePackException explain(RuntimeException e, String text, Problems problems) {
        if (!(e instanceof MarkedYamlEngineException marked)) {
            return problems.stop(ProblemCode.YAML_SYNTAX, 1, 1, "the file is not well-formed YAML: " + firstLine(e));
        }
        Optional<InvalidRulePackException> test = unquoted(marked, text, problems);
        if (test.isPresent()) {
            return test.get();
        }
        boolean unclosed = marked.getProblem().contains("unexpected end of stream");
        Optional<Mark> mark = unclosed && marked.getContextMark().isPresent()
                ? marked.getContextMark()
                : marked.getProblemMark().or(marked::getContextMark);
        return problems.stop(
                ProblemCode.YAML_SYNTAX,
                mark.map(at -> at.getLine() + 1).orElse(1),
                mark.map(at -> at.getColumn() + 1).orElse(1),
                sentence(marked));
    }

    private static Optional<InvalidRulePackException> unquoted(
            MarkedYamlEngineException e, String text, Problems problems) {
        Optional<Mark> mark = e.getContextMark().or(e::getProblemMark);
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> here = testAt(text, offset(text, mark.get()));
        if (here.isPresent()) {
            return Optional.of(problems.stop(
                    ProblemCode.UNQUOTED_TEST,
                    mark.get().getLine() + 1,
                    mark.get().getColumn() + 1,
                    message(here.get())));
        }
        return e.getProblemMark().flatMap(problem -> before(text, offset(text, problem), problems));
    }

    /** A half-open range confuses YAML only where the list it seems to begin goes on, so the fault may lie earlier. */
    private static Optional<InvalidRulePackException> before(String text, int end, Problems problems) {
        int twoLines = text.lastIndexOf('\n', Math.max(0, text.lastIndexOf('\n', Math.max(0, end - 1)) - 1)) + 1;
        int start = Math.max(twoLines, end - LONGEST_TEST);
        Matcher matcher = HALF_OPEN.matcher(text).region(start, end);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int line = 1
                + (int) text.substring(0, matcher.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int lineStart = text.lastIndexOf('\n', Math.max(0, matcher.start() - 1)) + 1;
        int column = 1 + text.codePointCount(Math.min(lineStart, matcher.start()), matcher.start());
        return Optional.of(problems.stop(ProblemCode.UNQUOTED_TEST, line, column, message(matcher.group())));
    }

    private static Optional<String> testAt(String text, int offset) {
        for (Pattern pattern : new Pattern[] {SIGN, INTERVAL}) {
            Matcher matcher = pattern.matcher(text).region(offset, Math.min(text.length(), offset + LONGEST_TEST));
            if (matcher.lookingAt()) {
                return Optional.of(matcher.group().strip());
            }
        }
        return Optional.empty();
    }

    /** Returns whether the folded text at the offset is in truth a test such as {@code >5}, which YAML takes for an indentation. */
    static boolean isTest(String text, int offset) {
        return offset + 1 < text.length() && Character.isDigit(text.charAt(offset + 1));
    }

    /** Returns what to tell of such a test. */
    static String quoteTest(String text, int offset) {
        return message(testAt(text, offset).orElse(">"));
    }

    private static String message(String test) {
        return Problems.quote(test) + " means something else in YAML" + ADVICE;
    }

    private static int offset(String text, Mark mark) {
        return new Offsets(text).of(mark);
    }

    private static String sentence(MarkedYamlEngineException e) {
        String problem = e.getProblem();
        String context = String.valueOf(e.getContext());
        if (problem.contains("mapping values are not allowed")) {
            return "a second `: ` stands in one line; quote a text that holds `: `";
        }
        if (problem.contains("(TAB)")) {
            return "a tab stands where YAML wants spaces; indent with spaces";
        }
        if (problem.contains("cannot start any token")) {
            return "a text cannot begin with this sign; quote it";
        }
        if (problem.contains("unexpected end of stream")) {
            return "the quote that opens here is never closed";
        }
        if (problem.startsWith("expected ',' or")) {
            String open = context.contains("sequence") ? "list" : "map";
            String from = e.getContextMark()
                    .map(mark -> " that opens at line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1))
                    .orElse("");
            return "the " + open + from + " goes on here without `,` or is never closed";
        }
        return problem.contains("could not find expected ':'")
                ? "expected `key: value`"
                : "the file is not well-formed YAML: " + problem.toLowerCase(Locale.ROOT);
    }

    private static String firstLine(RuntimeException e) {
        String message = e.getMessage();
        return message == null
                ? "it cannot be parsed"
                : message.lines().findFirst().orElse("it cannot be parsed");
    }
}
