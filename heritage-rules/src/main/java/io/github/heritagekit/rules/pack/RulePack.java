// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.pack;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rules with the facts and questions they are about, published together under an id and a version, in force for a time.
 *
 * <p>A pack that exists is consistent: its rules answer questions it knows, exceptions lead to rules of the same question
 * and never in a circle. Immutable and thread-safe.
 */
public final class RulePack implements HeritageValue {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String version;
    private final Wording title;
    private final DateRange inForce;
    private final Vocabulary vocabulary;
    private final ImmutableList<Vocabulary> uses;
    private final ImmutableMap<String, Question<?>> questions;
    private final ImmutableList<Condition> impossible;
    private final ImmutableList<Rule<?>> rules;
    private final ImmutableList<PackExample> examples;
    private final String contentHash;

    private RulePack(Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.title = builder.title;
        this.inForce = builder.inForce;
        this.vocabulary = Vocabulary.of(builder.id, builder.facts);
        this.uses = ImmutableList.copyOf(builder.uses);
        this.questions = ImmutableMap.copyOf(builder.questions);
        this.impossible = ImmutableList.copyOf(builder.impossible);
        this.rules = ImmutableList.copyOf(builder.rules);
        this.examples = ImmutableList.copyOf(builder.examples);
        this.contentHash = ContentHash.of(this);
    }

    /** Starts a pack. */
    public static Builder builder(String id, String version) {
        return new Builder(id, version);
    }

    /** Returns the id, such as {@code renewal-forum}. */
    public String id() {
        return id;
    }

    /** Returns the version of the pack; it says nothing of the library's. */
    public String version() {
        return version;
    }

    /** Returns what the pack is called. */
    public Wording title() {
        return title;
    }

    /** Returns when the pack is in force. */
    public DateRange inForce() {
        return inForce;
    }

    /** Returns the facts that the pack declares itself. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns the vocabularies of others that the pack uses. */
    public List<Vocabulary> uses() {
        return uses;
    }

    /** Returns the questions that the pack declares, in order. */
    public List<Question<?>> questions() {
        return questions.values().asList();
    }

    /**
     * Returns the conditions that no case can meet, in their written order: a site of no floors has no lift. Completions of
     * the evidence that meet one are left out.
     */
    public List<Condition> impossible() {
        return impossible;
    }

    /**
     * Returns whether what the pack decides depends on the date: the pack or one of its rules is in force for a time only, or
     * a fact counts the time until the day asked.
     */
    public boolean isDated() {
        return isDated(inForce, rules, impossible);
    }

    private static boolean isDated(DateRange inForce, List<Rule<?>> rules, List<Condition> impossible) {
        return !inForce.equals(DateRange.always())
                || rules.stream().anyMatch(rule -> !rule.inForce().equals(DateRange.always()))
                || Stream.concat(rules.stream().map(Rule::when), impossible.stream())
                        .flatMap(condition -> condition.leaves().stream())
                        .anyMatch(leaf -> leaf.fact().view().isPresent());
    }

    /** Returns the rules, in their written order. */
    public List<Rule<?>> rules() {
        return rules;
    }

    /** Returns the examples, in their written order. */
    public List<PackExample> examples() {
        return examples;
    }

    /**
     * Returns the SHA-256, in hexadecimal digits, of what the pack decides with and of what its decisions carry: facts (domains,
     * codes, views, costs), questions, impossible conditions, rules with their dates, their basis and their details. Left out are
     * the version, titles, labels, questions to ask, and examples. Tests written in Java count by their ids, since what they do
     * cannot be seen. Two packs with the same hash decide alike, for the same reasons, as far as tests of one id do.
     */
    public String contentHash() {
        return contentHash;
    }

    /**
     * Returns a choice question bound to a Java enum.
     *
     * @param name the name of the question, without the pack
     * @throws IllegalArgumentException if the pack has no such choice question or its answers are not the constants
     */
    public <E extends Enum<E>> ChoiceQuestion<E> question(String name, Class<E> answers) {
        ChoiceQuestion<E> bound = ChoiceQuestion.of(id + "/" + name, answers);
        ChoiceQuestion<?> declared = choice(name);
        if (!declared.codes().equals(bound.codes())) {
            throw new IllegalArgumentException("answers to `" + id + "/" + name + "` must be the constants of "
                    + answers.getSimpleName() + " " + bound.codes() + " but are " + declared.codes());
        }
        return bound.labelledAs(declared);
    }

    /** Returns a choice question whose answers are codes. */
    @SuppressWarnings("unchecked") // a question declared in a pack has codes as answers, checked by its first answer
    public ChoiceQuestion<String> choice(String name) {
        Question<?> found = require(name);
        if (found instanceof ChoiceQuestion<?> choice && choice.answers().get(0) instanceof String) {
            return (ChoiceQuestion<String>) choice;
        }
        throw new IllegalArgumentException("`" + found.id() + "` is not a choice question of codes");
    }

    /** Returns a collect question whose answers are codes. */
    @SuppressWarnings("unchecked") // a question declared in a pack has codes as answers, checked by its first answer
    public CollectQuestion<String> collect(String name) {
        Question<?> found = require(name);
        if (found instanceof CollectQuestion<?> collect && collect.answers().get(0) instanceof String) {
            return (CollectQuestion<String>) collect;
        }
        throw new IllegalArgumentException("`" + found.id() + "` is not a collect question of codes");
    }

    private Question<?> require(String name) {
        return Optional.<Question<?>>ofNullable(questions.get(id + "/" + name))
                .orElseThrow(() -> new IllegalArgumentException("`" + name + "` is not a question of " + id
                        + "; the questions are "
                        + String.join(", ", questions.keySet())));
    }

    /**
     * Two packs are equal if their authors said the same in the same order: what decides, and titles, labels and examples, too.
     */
    @Override
    public boolean equals(Object o) {
        return o instanceof RulePack other
                && contentHash.equals(other.contentHash)
                && version.equals(other.version)
                && title.equals(other.title)
                && vocabulary.isDeclaredAs(other.vocabulary)
                && alike(uses, other.uses, Vocabulary::isDeclaredAs)
                && alike(questions(), other.questions(), RulePack::sameQuestion)
                && impossible.equals(other.impossible)
                && rules.equals(other.rules)
                && examples.equals(other.examples);
    }

    private static <T> boolean alike(List<? extends T> first, List<? extends T> second, BiPredicate<T, T> same) {
        return first.size() == second.size()
                && IntStream.range(0, first.size()).allMatch(i -> same.test(first.get(i), second.get(i)));
    }

    private static boolean sameQuestion(Question<?> first, Question<?> second) {
        boolean resolved = !(first instanceof ChoiceQuestion<?> one)
                || !(second instanceof ChoiceQuestion<?> other)
                || one.resolution() == other.resolution();
        return first.equals(second)
                && resolved
                && first.label().equals(second.label())
                && first.codes().stream().allMatch(code -> first.label(code).equals(second.label(code)));
    }

    @Override
    public int hashCode() {
        return contentHash.hashCode();
    }

    /** Returns the id and the version: {@code renewal-forum/2024.1}. */
    @Override
    public String toString() {
        return id + "/" + version;
    }

    /** Collects what makes a pack. <b>Not thread-safe.</b> */
    public static final class Builder {
        private final String id;
        private final String version;
        private Wording title;
        private DateRange inForce = DateRange.always();
        private final List<Fact<?>> facts = new ArrayList<>();
        private final List<Vocabulary> uses = new ArrayList<>();
        private final Map<String, Question<?>> questions = new LinkedHashMap<>();
        private final List<Condition> impossible = new ArrayList<>();
        private final List<Rule<?>> rules = new ArrayList<>();
        private final List<PackExample> examples = new ArrayList<>();

        private Builder(String id, String version) {
            this.id = requireNonNull(id, "id");
            this.version = requireNonNull(version, "version");
            this.title = Wording.of(id);
        }

        /** Sets what the pack is called. */
        public Builder title(Wording newTitle) {
            title = requireNonNull(newTitle, "title");
            return this;
        }

        /** Sets when the pack is in force. */
        public Builder inForce(DateRange dates) {
            inForce = requireNonNull(dates, "dates");
            return this;
        }

        /** Adds a fact that the pack declares itself. */
        public Builder fact(Fact<?> fact) {
            facts.add(fact);
            return this;
        }

        /** Adds a vocabulary of others that the pack uses. */
        public Builder uses(Vocabulary vocabulary) {
            uses.add(vocabulary);
            return this;
        }

        /** Adds a question. */
        public Builder question(Question<?> question) {
            if (questions.put(question.id(), question) != null) {
                throw new IllegalArgumentException("question " + question + " must be declared once only");
            }
            return this;
        }

        /** Adds a condition over base facts that no case can meet. */
        public Builder impossible(Condition condition) {
            impossible.add(requireNonNull(condition, "condition"));
            return this;
        }

        /** Adds a rule. */
        public Builder rule(Rule<?> rule) {
            rules.add(rule);
            return this;
        }

        /** Adds an example. */
        public Builder example(PackExample example) {
            examples.add(example);
            return this;
        }

        /** Returns whether what the pack decides depends on the date, by what was collected so far. */
        public boolean isDated() {
            return RulePack.isDated(inForce, rules, impossible);
        }

        /** Returns everything that is wrong with what was collected so far; empty if {@link #build()} would succeed. */
        public List<Problem> problems() {
            return PackChecks.of(id, inForce, uses, questions.values(), impossible, rules);
        }

        /**
         * Returns the pack.
         *
         * @throws InvalidRulePackException if rules answer unknown questions, an id repeats, or exceptions dangle or turn in
         *     a circle; all of it at once
         */
        public RulePack build() {
            List<Problem> problems = problems();
            if (!problems.isEmpty()) {
                throw new InvalidRulePackException(id, problems);
            }
            return new RulePack(this);
        }
    }
}
