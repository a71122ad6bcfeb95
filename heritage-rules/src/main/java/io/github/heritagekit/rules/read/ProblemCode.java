// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import java.util.Locale;

/** What can be wrong with the file of a pack. A code is never reused for something else. */
enum ProblemCode {
    ALIAS,
    AMBIGUOUS_FACT,
    ANCHOR,
    ANSWER_OR_EXEMPTION,
    BAD_CHARACTER,
    BAD_CODE,
    BAD_CONDITION,
    BAD_COUNT,
    BAD_DATES,
    BAD_EVIDENCE,
    BAD_EXPECTATION,
    BAD_NAME,
    BAD_TEXT,
    COMPLEX_KEY,
    DANGLING_EXCEPTION,
    DUPLICATE_KEY,
    EMPTY_FILE,
    EMPTY_LIST,
    EMPTY_RANGE,
    EXCEPTION_ACROSS_QUESTIONS,
    EXCEPTION_CIRCLE,
    GIVEN_ANSWER,
    GIVEN_TWICE,
    INVALID_UTF_8,
    JSON_SYNTAX,
    MISPLACED_KEY,
    MISSING_DATE,
    MISSING_KEY,
    MISSING_VALUE,
    MIXED_CONDITION,
    NEVER_NONE,
    QUESTION_CIRCLE,
    REPEATED_CODE,
    REPEATED_NAME,
    REPEATED_RULE,
    RESERVED_WORD,
    SECOND_DOCUMENT,
    TAG,
    TOO_DEEP,
    TOO_LARGE,
    TOO_MANY_PROBLEMS,
    TOO_MANY_RULES,
    TYPE_MISMATCH,
    UNKNOWN_ANSWER,
    UNKNOWN_CODE,
    UNKNOWN_FACT,
    UNKNOWN_KEY,
    UNKNOWN_QUESTION,
    UNKNOWN_RESOLUTION,
    UNKNOWN_TYPE,
    UNKNOWN_VOCABULARY,
    UNQUOTED_TEST,
    UNSUPPORTED_FORMAT,
    WRONG_SHAPE,
    YAML_SYNTAX;

    /** Returns the code as a problem carries it: {@code unknown-fact}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
