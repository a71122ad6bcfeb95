// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule: under a condition, one answer to one question, on the basis of a law or charter.
 *
 * <p>A rule may be an exception to others: where it holds, they are set aside. An exception may exempt, that is, set others
 * aside without an answer of its own. Precedence is declared in this way only, never by a number or a place in a file.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <A> the Java type of the answers
 */
public final class Rule<A> implements HeritageValue {
    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*/[a-z0-9][a-z0-9.-]*");

    private final String id;
    private final Question<A> question;
    private final @Nullable String answer;
    private final Condition when;
    private final ImmutableSet<String> exceptionTo;
    private final ImmutableList<Citation> basis;
    private final DateRange inForce;
    private final ImmutableMap<String, Wording> details;
    private final @Nullable Wording label;

    private Rule(
            String id,
            Question<A> question,
            @Nullable String answer,
            Condition when,
            ImmutableSet<String> exceptionTo,
            ImmutableList<Citation> basis,
            DateRange inForce,
            ImmutableMap<String, Wording> details,
            @Nullable Wording label) {
        this.id = id;
        this.question = question;
        this.answer = answer;
        this.when = when;
        this.exceptionTo = exceptionTo;
        this.basis = basis;
        this.inForce = inForce;
        this.details = details;
        this.label = label;
    }

    /**
     * Starts a rule; what it answers follows.
     *
     * @param id the pack and the name of the rule: {@code demo/lineside-works}
     * @throws IllegalArgumentException if the id has another form
     */
    public static Start of(String id) {
        if (!ID.matcher(requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException(
                    "rule id must be a pack and a name such as `demo/long-run` but was `" + id + "`");
        }
        return new Start(id);
    }

    /** A rule of which only the id is known. */
    public static final class Start {
        private final String id;

        private Start(String id) {
            this.id = id;
        }

        /** Returns a rule that answers the question, of every case until a condition is set. */
        public <A> Rule<A> answers(Question<A> question, A answer) {
            return rule(question, question.code(answer));
        }

        /** Returns a rule that has no answer of its own and exempts from the rules it is an exception to. */
        public <A> Rule<A> exempts(Question<A> question) {
            return rule(question, null);
        }

        private <A> Rule<A> rule(Question<A> question, @Nullable String code) {
            return new Rule<>(
                    id,
                    question,
                    code,
                    Condition.Always.TRUE,
                    ImmutableSet.of(),
                    ImmutableList.of(),
                    DateRange.always(),
                    ImmutableMap.of(),
                    null);
        }
    }

    /** Returns this rule under the condition that all parts hold. */
    public Rule<A> when(Condition... parts) {
        Condition condition = Condition.all(parts);
        return new Rule<>(id, question, answer, condition, exceptionTo, basis, inForce, details, label);
    }

    /** Returns this rule as an exception to one more rule, named by its id. */
    public Rule<A> exceptionTo(String ruleId) {
        return exceptionTo(ImmutableList.of(ruleId));
    }

    /** Returns this rule as an exception to more rules, named by their ids, in that order. */
    public Rule<A> exceptionTo(Collection<String> ruleIds) {
        ImmutableSet<String> all = ImmutableSet.<String>builder()
                .addAll(exceptionTo)
                .addAll(ruleIds)
                .build();
        return new Rule<>(id, question, answer, when, all, basis, inForce, details, label);
    }

    /** Returns this rule on the basis of one more citation. */
    public Rule<A> citing(Citation citation) {
        ImmutableList<Citation> all =
                ImmutableList.<Citation>builder().addAll(basis).add(citation).build();
        return new Rule<>(id, question, answer, when, exceptionTo, all, inForce, details, label);
    }

    /** Returns this rule on the basis of one more article of a document. */
    public Rule<A> citing(String document, String article) {
        return citing(Citation.of(document, article));
    }

    /** Returns this rule in force in the range of dates only. */
    public Rule<A> inForce(DateRange dates) {
        return new Rule<>(id, question, answer, when, exceptionTo, basis, dates, details, label);
    }

    /**
     * Returns this rule with one more detail that the answer alone cannot carry: an authority, a deadline, a remedy.
     *
     * @throws IllegalArgumentException if the key has half of a surrogate pair, which no key in JSON can carry
     */
    public Rule<A> detail(String key, Wording text) {
        if (key.codePoints().anyMatch(letter -> Character.getType(letter) == Character.SURROGATE)) {
            throw new IllegalArgumentException(
                    "key of a detail must not have half of a surrogate pair but was `" + key + "`");
        }
        Map<String, Wording> all = new LinkedHashMap<>(details);
        all.put(key, text);
        return new Rule<>(id, question, answer, when, exceptionTo, basis, inForce, ImmutableMap.copyOf(all), label);
    }

    /** Returns this rule with a sentence that says in words what it says. */
    public Rule<A> labelled(Wording newLabel) {
        return new Rule<>(id, question, answer, when, exceptionTo, basis, inForce, details, newLabel);
    }

    /** Returns the id, a pack and a name. */
    public String id() {
        return id;
    }

    /** Returns the question that the rule speaks to. */
    public Question<A> question() {
        return question;
    }

    /** Returns the code of the answer; empty if the rule exempts. */
    public Optional<String> answerCode() {
        return Optional.ofNullable(answer);
    }

    /** Returns the condition. */
    public Condition when() {
        return when;
    }

    /** Returns the ids of the rules that this one sets aside where it holds, in the order they were named. */
    public Set<String> exceptionTo() {
        return exceptionTo;
    }

    /** Returns what the rule rests on. */
    public List<Citation> basis() {
        return basis;
    }

    /** Returns when the rule is in force. */
    public DateRange inForce() {
        return inForce;
    }

    /** Returns what the answer alone cannot carry, in the order it was given. */
    public Map<String, Wording> details() {
        return details;
    }

    /** Returns what the rule says in words, if its author said so. */
    public Optional<Wording> label() {
        return Optional.ofNullable(label);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Rule<?> r
                && id.equals(r.id)
                && question.equals(r.question)
                && Objects.equals(answer, r.answer)
                && when.equals(r.when)
                && exceptionTo.equals(r.exceptionTo)
                && basis.equals(r.basis)
                && inForce.equals(r.inForce)
                && details.equals(r.details)
                && Objects.equals(label, r.label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, answer, when);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
