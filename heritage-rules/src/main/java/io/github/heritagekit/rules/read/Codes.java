// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the closed list of codes of a fact or question: a list, or a map of code to what it is called. */
final class Codes {
    /** Words that say something else where a code may stand. */
    static final Set<String> RESERVED = ImmutableSet.of(
            "all", "any", "not", "always", "or", "none", "present", "unrecorded", "silent", "contradictory", "open");

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_./-]*");

    private final Shapes shapes;
    private final Problems problems;

    Codes(Shapes shapes, Problems problems) {
        this.shapes = shapes;
        this.problems = problems;
    }

    /** Returns the codes in order, each with what it is called, if anything; nothing if one of them is wrong. */
    Optional<Map<String, Optional<Wording>>> read(Node node, String where, String key, boolean answers) {
        Map<String, Optional<Wording>> codes = new LinkedHashMap<>();
        boolean good = true;
        if (node instanceof Node.Mapping map && !map.entries().isEmpty()) {
            Limits.check(map.entries(), Limits.NAMES, node, key, "codes", problems);
            for (Node.Entry entry : map.entries()) {
                String code = entry.key().text();
                Optional<Wording> label = shapes.wording(entry.value(), where, "what `" + code + "` is called");
                good &= label.isPresent() && add(entry.key(), label, where, answers, codes);
            }
            return good ? Optional.of(codes) : Optional.empty();
        }
        List<Node> items = shapes.list(node, where, key).orElse(List.of());
        Limits.check(items, Limits.NAMES, node, key, "codes", problems);
        for (Node item : items) {
            Optional<Node.Scalar> code = shapes.text(item, where, "a code in " + key);
            good &= code.isPresent() && add(code.get(), Optional.empty(), where, answers, codes);
        }
        return good && !codes.isEmpty() ? Optional.of(codes) : Optional.empty();
    }

    private boolean add(
            Node.Scalar code,
            Optional<Wording> label,
            String where,
            boolean answers,
            Map<String, Optional<Wording>> codes) {
        String text = code.text();
        if (!shapes.isShort(code, where, "a code")) {
            return false;
        }
        if (!(answers ? WORD : CODE).matcher(text).matches()) {
            String form = answers
                    ? "a word of letters, digits, `_`, `.` and `-`, with a letter first"
                    : "a word without blanks";
            problems.add(
                    ProblemCode.BAD_CODE, where, code, "a code must be " + form + " but is " + Problems.quote(text));
            return false;
        }
        if (RESERVED.contains(text)) {
            problems.add(
                    ProblemCode.RESERVED_WORD,
                    where,
                    code,
                    "`" + text + "` means something else in a pack; choose another word");
            return false;
        }
        if (codes.putIfAbsent(text, label) != null) {
            problems.add(
                    ProblemCode.REPEATED_CODE,
                    where,
                    code,
                    "code " + Problems.quote(text) + " must be listed once only");
            return false;
        }
        return true;
    }
}
