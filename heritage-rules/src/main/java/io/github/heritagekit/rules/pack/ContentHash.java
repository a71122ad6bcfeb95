// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.pack;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.OrderedFact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/**
 * Hashes what a pack decides with. Each text stands with its length before it and each list with its size, so that no two packs
 * come to the same bytes by where one of their texts ends. <b>Not thread-safe.</b>
 */
final class ContentHash {
    private final Hasher hasher = Hashing.sha256().newHasher();

    private ContentHash() {}

    /** Returns the SHA-256 of the pack in hexadecimal digits. */
    static String of(RulePack pack) {
        ContentHash hash = new ContentHash();
        hash.text(pack.id());
        hash.text(pack.inForce().toString());
        hash.size(pack.questions());
        pack.questions().forEach(hash::question);
        hash.facts(pack.vocabulary());
        hash.size(pack.uses());
        pack.uses().forEach(hash::facts);
        hash.size(pack.impossible());
        pack.impossible().forEach(hash::condition);
        hash.size(pack.rules());
        pack.rules().forEach(hash::rule);
        return hash.hasher.hash().toString();
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
    }

    private void size(Collection<?> items) {
        hasher.putInt(items.size());
    }

    private void texts(Collection<String> texts) {
        size(texts);
        texts.forEach(this::text);
    }

    private void optional(Optional<String> text) {
        hasher.putBoolean(text.isPresent());
        text.ifPresent(this::text);
    }

    private void question(Question<?> question) {
        text(question.id());
        optional(
                question instanceof ChoiceQuestion<?> choice
                        ? Optional.of(choice.resolution().name())
                        : Optional.empty());
        texts(question.codes());
    }

    private void facts(Vocabulary vocabulary) {
        text(vocabulary.id());
        size(vocabulary.facts());
        vocabulary.facts().forEach(this::declaration);
    }

    private void declaration(Fact<?> fact) {
        fact(fact);
        hasher.putBoolean(fact.canBeNone()).putInt(fact.alterationCost());
        texts(fact.codes());
        if (fact instanceof OrderedFact<?, ?> ordered) {
            optional(ordered.least().map(fact.type()::format));
            optional(ordered.most().map(fact.type()::format));
        }
        optional(fact.view().map(view -> view.unit().name()));
        fact.view().ifPresent(view -> fact(view.base()));
    }

    private void fact(Fact<?> fact) {
        text(fact.id());
        text(fact.type().typeName());
    }

    private void rule(Rule<?> rule) {
        text(rule.id());
        text(rule.question().id());
        optional(rule.answerCode());
        texts(rule.exceptionTo());
        text(rule.inForce().toString());
        condition(rule.when());
        size(rule.basis());
        rule.basis().forEach(this::citation);
        size(rule.details().keySet());
        rule.details().forEach((key, words) -> {
            text(key);
            size(words.texts().keySet());
            words.texts().forEach((language, text) -> {
                text(language);
                text(text);
            });
        });
    }

    private void citation(Citation citation) {
        text(citation.document());
        optional(citation.article());
        optional(citation.edition());
    }

    private void condition(Condition condition) {
        condition.accept(new Parts());
    }

    /** Hashes the name of a kind of condition and what it is made of. */
    private final class Parts implements Condition.Visitor<ContentHash> {

        private ContentHash parts(String kind, Collection<Condition> parts) {
            text(kind);
            size(parts);
            parts.forEach(ContentHash.this::condition);
            return ContentHash.this;
        }

        private ContentHash leaf(String kind, Condition.Leaf leaf, String... words) {
            text(kind);
            fact(leaf.fact());
            for (String word : words) {
                text(word);
            }
            return ContentHash.this;
        }

        private String value(Fact<?> fact, Object value) {
            return fact.type().format(value);
        }

        @Override
        public ContentHash always(Condition.Always condition) {
            text(condition.name());
            return ContentHash.this;
        }

        @Override
        public ContentHash all(Condition.All condition) {
            return parts("all", condition.parts());
        }

        @Override
        public ContentHash any(Condition.Any condition) {
            return parts("any", condition.parts());
        }

        @Override
        public ContentHash atLeast(Condition.AtLeast condition) {
            return parts("at least " + condition.count(), condition.parts());
        }

        @Override
        public ContentHash not(Condition.Not condition) {
            text("not");
            condition(condition.part());
            return ContentHash.this;
        }

        @Override
        public ContentHash oneOf(Condition.OneOf condition) {
            leaf("one of", condition);
            texts(condition.values().stream()
                    .map(value -> value(condition.fact(), value))
                    .toList());
            return ContentHash.this;
        }

        @Override
        public ContentHash compare(Condition.Compare condition) {
            return leaf(
                    "compare", condition, condition.comparison().name(), value(condition.fact(), condition.bound()));
        }

        @Override
        public ContentHash between(Condition.Between condition) {
            return leaf(
                    "between",
                    condition,
                    value(condition.fact(), condition.least()),
                    condition.leastIncluded() ? "included" : "excluded",
                    value(condition.fact(), condition.most()),
                    condition.mostIncluded() ? "included" : "excluded");
        }

        @Override
        public ContentHash includes(Condition.Includes condition) {
            return leaf("includes", condition, condition.code());
        }

        @Override
        public ContentHash isPresent(Condition.IsPresent condition) {
            return leaf("is present", condition);
        }

        @Override
        public ContentHash passes(Condition.Passes condition) {
            return leaf("passes", condition, condition.test().id());
        }
    }
}
