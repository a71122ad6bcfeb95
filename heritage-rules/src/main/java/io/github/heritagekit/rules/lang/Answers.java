// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.text.Wording;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The ordered answers of a question: their codes, the values that stand for them, what they are called. */
record Answers<A>(ImmutableBiMap<String, A> byCode, ImmutableMap<String, Wording> labels) implements Serializable {
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

    static Answers<String> ofCodes(String id, List<String> codes) {
        ImmutableBiMap.Builder<String, String> byCode = ImmutableBiMap.builder();
        for (String code : codes) {
            if (!CODE.matcher(code).matches()) {
                throw new IllegalArgumentException("answer to " + id + " must be a word but was `" + code + "`");
            }
            byCode.put(code, code);
        }
        return new Answers<>(nonEmpty(id, byCode.buildOrThrow()), ImmutableMap.of());
    }

    static <E extends Enum<E>> Answers<E> ofEnum(String id, Class<E> type) {
        ImmutableBiMap.Builder<String, E> byCode = ImmutableBiMap.builder();
        for (E constant : type.getEnumConstants()) {
            byCode.put(constant.name(), constant);
        }
        return new Answers<>(nonEmpty(id, byCode.buildOrThrow()), ImmutableMap.of());
    }

    private static <A> ImmutableBiMap<String, A> nonEmpty(String id, ImmutableBiMap<String, A> answers) {
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("answers to " + id + " must not be empty");
        }
        return answers;
    }

    Answers<A> calling(String id, String code, Wording label) {
        require(id, code);
        Map<String, Wording> all = new LinkedHashMap<>(labels);
        all.put(code, label);
        return new Answers<>(byCode, ImmutableMap.copyOf(all));
    }

    Wording label(String id, String code) {
        require(id, code);
        Wording known = labels.get(code);
        return known == null ? Wording.of(code) : known;
    }

    A require(String id, String code) {
        A answer = byCode.get(code);
        if (answer == null) {
            throw new IllegalArgumentException("`" + code + "` is not an answer to `" + id + "`; the answers are "
                    + String.join(", ", byCode.keySet()));
        }
        return answer;
    }

    String code(String id, A answer) {
        String code = byCode.inverse().get(answer);
        if (code == null) {
            throw new IllegalArgumentException("`" + answer + "` is not an answer to `" + id + "`; the answers are "
                    + String.join(", ", byCode.keySet()));
        }
        return code;
    }
}
