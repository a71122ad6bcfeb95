// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.Problem;
import java.util.Set;

/** Reads a record: its layout, and whether what it says of answers, rules and facts fits together. */
final class RecordGrammar {
    /** The size of the largest record that is read, in bytes. */
    static final int LARGEST = 1 << 26;
    /** How deep lists and maps may stand in each other; a condition stands twice as deep as in its pack. */
    static final int DEEPEST = 400;
    /** Everything that can be wrong with a record. */
    static final Set<ProblemCode> CODES = ImmutableSet.of(
            ProblemCode.BAD_CHARACTER,
            ProblemCode.BAD_COUNT,
            ProblemCode.BAD_DATES,
            ProblemCode.BAD_TEXT,
            ProblemCode.DUPLICATE_KEY,
            ProblemCode.EMPTY_FILE,
            ProblemCode.EMPTY_LIST,
            ProblemCode.INVALID_UTF_8,
            ProblemCode.JSON_SYNTAX,
            ProblemCode.MISPLACED_KEY,
            ProblemCode.MISSING_KEY,
            ProblemCode.MISSING_VALUE,
            ProblemCode.SECOND_DOCUMENT,
            ProblemCode.TOO_DEEP,
            ProblemCode.TOO_LARGE,
            ProblemCode.TOO_MANY_PROBLEMS,
            ProblemCode.UNKNOWN_ANSWER,
            ProblemCode.UNKNOWN_KEY,
            ProblemCode.UNSUPPORTED_FORMAT,
            ProblemCode.WRONG_SHAPE);

    private final Problems problems;

    private RecordGrammar(Problems problems) {
        this.problems = problems;
    }

    /** Returns the record that the text holds, laid out anew. */
    static Tree read(String name, String text) {
        Problems problems = new Problems(name);
        try {
            return new RecordGrammar(problems).record(PackText.check(text, LARGEST, problems));
        } catch (InvalidRulePackException e) {
            throw refused(name, e);
        }
    }

    /** Returns the record that bytes hold. */
    static Tree read(String name, byte[] bytes) {
        Problems problems = new Problems(name);
        try {
            return new RecordGrammar(problems).record(PackText.decode(bytes, LARGEST, problems));
        } catch (InvalidRulePackException e) {
            throw refused(name, e);
        }
    }

    private static InvalidRecordException refused(String name, InvalidRulePackException e) {
        return new InvalidRecordException(
                name, e.problems().stream().map(RecordGrammar::ofRecord).toList());
    }

    /** What the parsers tell of a file that they take for a pack, told of a record. */
    private static Problem ofRecord(Problem problem) {
        String message = problem.message()
                .replace("the file holds no pack", "the file holds no record")
                .replace("; a file holds one pack", "; a file holds one record")
                .replace("; split the pack", "");
        return new Problem(problem.code(), problem.where(), problem.line(), problem.column(), message);
    }

    private Tree record(String text) {
        Node root = JsonNodes.read(text, DEEPEST, problems);
        Written read = new LayoutReader(problems)
                .read(RecordLayout.RECORD, root, "a record")
                .orElseThrow(problems::exception);
        if (!problems.isEmpty()) {
            throw problems.exception();
        }
        Tree record = new Tree(read);
        check(record, root);
        if (!problems.isEmpty()) {
            throw problems.exception();
        }
        return record;
    }

    private void check(Tree record, Node root) {
        if (record.at("bound").count() < 1) {
            problems.add(ProblemCode.BAD_COUNT, "", root, "`bound` must be at least 1 but is 0");
        }
        RecordChecks checks = new RecordChecks(root, problems);
        checks.check(record);
        record.items("premises").forEach(checks::check);
    }
}
