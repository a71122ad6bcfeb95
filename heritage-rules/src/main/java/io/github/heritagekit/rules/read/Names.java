// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the names in one pack stand for. <b>Not thread-safe.</b> */
final class Names {
    private final String pack;
    private final Known known;
    private final Problems problems;
    private final Map<String, Fact<?>> facts = new LinkedHashMap<>();
    private final Map<String, Question<String>> questions = new LinkedHashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();
    private final Map<String, OtherPack> used = new LinkedHashMap<>();
    private boolean incomplete;

    Names(String pack, Known known, Problems problems) {
        this.pack = pack;
        this.known = known;
        this.problems = problems;
    }

    /** Returns the id of something that the pack declares. */
    String id(String name) {
        return pack + "/" + name;
    }

    /** Returns the name without the pack, if the text is something of the pack. */
    String own(String text) {
        return text.startsWith(pack + "/") ? text.substring(pack.length() + 1) : text;
    }

    /** Notes a vocabulary or pack whose facts and questions may be named, and returns whether it is new. */
    boolean use(OtherPack other) {
        return used.put(other.id(), other) == null;
    }

    /** Notes that something used is not known, so that names which may be of it are not told as well. */
    void useUnknown() {
        incomplete = true;
    }

    /** Returns the pack or vocabulary used, if it is. */
    Optional<OtherPack> used(String id) {
        return Optional.ofNullable(used.get(id));
    }

    /** Returns whether what a pack that is used decides depends on the date. */
    boolean usesDated() {
        return used.values().stream().anyMatch(OtherPack::dated);
    }

    void declare(Fact<?> fact) {
        facts.put(fact.name(), fact);
        broken.remove(fact.name());
    }

    void declare(String name, Question<String> question) {
        questions.put(name, question);
        facts.put(name, Fact.answerTo(question));
    }

    /** Notes a name whose declaration is wrong, or not yet known to be right, so that its uses are not told as well. */
    void declareBroken(String name) {
        broken.add(name);
    }

    boolean isTaken(String name) {
        return facts.containsKey(name) || broken.contains(name);
    }

    /** Returns the fact that a name stands for, and tells if there is none. */
    Optional<Fact<?>> fact(Node.Scalar name, String where) {
        String own = own(name.text());
        if (facts.containsKey(own)) {
            return Optional.ofNullable(facts.get(own));
        }
        List<Fact<?>> found = new ArrayList<>();
        used.values().forEach(other -> other.fact(name.text()).ifPresent(found::add));
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        if (found.size() > 1) {
            ambiguous(
                    ProblemCode.AMBIGUOUS_FACT,
                    "fact",
                    found.stream().map(Fact::id).toList(),
                    name,
                    where);
        } else if (!broken.contains(own)) {
            unknownFact(name, where);
        }
        return Optional.empty();
    }

    private void ambiguous(ProblemCode code, String what, List<String> ids, Node.Scalar name, String where) {
        problems.add(
                code,
                where,
                name,
                what + " " + Problems.quote(name.text()) + " may be any of "
                        + Problems.listing(
                                ids.stream().map(id -> "`" + id + "`").toList()) + "; write one of these");
    }

    private void unknownFact(Node.Scalar name, String where) {
        if (problems.isFull()) {
            return;
        }
        Set<String> candidates = new LinkedHashSet<>(facts.keySet());
        boolean full = name.text().contains("/");
        for (OtherPack other : used.values()) {
            other.facts().facts().forEach(fact -> candidates.add(full ? fact.id() : fact.name()));
            other.questions().forEach((key, question) -> candidates.add(full ? question.id() : key));
        }
        unknown(ProblemCode.UNKNOWN_FACT, "fact", candidates, name, where);
    }

    private void unknown(ProblemCode code, String what, Collection<String> candidates, Node.Scalar name, String where) {
        String text = name.text();
        String hint = problems.hint(text, candidates) + unused(text);
        if (hint.isEmpty() && incomplete) {
            return;
        }
        String others = candidates.isEmpty()
                ? "; the pack declares none"
                : "; the " + what + "s are " + Problems.listing(candidates);
        problems.add(
                code, where, name, "unknown " + what + " " + Problems.quote(text) + (hint.isEmpty() ? others : hint));
    }

    /** Returns what to do if the name is of a pack that the reader knows and the file does not use. */
    private String unused(String text) {
        int slash = text.indexOf('/');
        String namespace = slash < 0 ? "" : text.substring(0, slash);
        boolean there = !used.containsKey(namespace)
                && known.find(namespace)
                        .filter(other -> other.fact(text).isPresent())
                        .isPresent();
        return there ? "; add `" + namespace + "` to `uses`" : "";
    }

    /** Returns the question that a name stands for, and tells if there is none. */
    Optional<Question<String>> question(Node.Scalar name, String where) {
        String own = own(name.text());
        if (questions.containsKey(own)) {
            return Optional.ofNullable(questions.get(own));
        }
        List<Question<String>> found = new ArrayList<>();
        used.values().forEach(other -> other.question(name.text()).ifPresent(found::add));
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        if (found.size() > 1) {
            List<String> ids = found.stream().map(Question::id).toList();
            ambiguous(ProblemCode.AMBIGUOUS_QUESTION, "question", ids, name, where);
        } else if (!broken.contains(own) && !problems.isFull()) {
            Set<String> candidates = new LinkedHashSet<>(questions.keySet());
            used.values().forEach(other -> other.questions().values().forEach(each -> candidates.add(each.id())));
            unknown(ProblemCode.UNKNOWN_QUESTION, "question", candidates, name, where);
        }
        return Optional.empty();
    }

    /** Returns the code of an answer, and tells if the question has no such answer. */
    Optional<String> answer(Question<String> question, Node.Scalar code, String where) {
        if (question.codes().contains(code.text())) {
            return Optional.of(code.text());
        }
        problems.add(
                ProblemCode.UNKNOWN_ANSWER,
                where,
                code,
                Problems.quote(code.text()) + " is not an answer to `" + own(question.id()) + "`; the answers are "
                        + Problems.listing(question.codes()) + problems.hint(code.text(), question.codes()));
        return Optional.empty();
    }
}
