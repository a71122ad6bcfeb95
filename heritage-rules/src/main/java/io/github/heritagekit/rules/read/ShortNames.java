// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a pack names things: what is its own without the namespace; what is of the one vocabulary it uses, too, where that is
 * clear; all else by its id.
 */
final class ShortNames {
    private final String prefix;
    private final Set<String> own = new LinkedHashSet<>();
    private final Optional<Vocabulary> other;

    ShortNames(RulePack pack) {
        this.prefix = pack.id() + "/";
        pack.vocabulary().facts().forEach(fact -> own.add(fact.name()));
        pack.questions().forEach(question -> own.add(own(question.id())));
        this.other = pack.uses().size() == 1 ? Optional.of(pack.uses().get(0)) : Optional.empty();
    }

    private ShortNames() {
        this.prefix = "";
        this.other = Optional.empty();
    }

    /** Returns names that are all ids: what stands outside of any pack has no shorter ones. */
    static ShortNames ids() {
        return new ShortNames();
    }

    /** Returns the id without the namespace of the pack, if it has that. */
    String own(String id) {
        return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    }

    String fact(Fact<?> fact) {
        return fact.answerOf().isPresent() ? own(fact.id()) : fact(fact.id());
    }

    /** Returns the name of a fact that is known by its id. */
    String fact(String id) {
        String name = id.substring(id.indexOf('/') + 1);
        boolean clear = !own.contains(name)
                && other.filter(used -> id.equals(used.id() + "/" + name))
                        .flatMap(used -> used.find(name))
                        .isPresent();
        return clear ? name : own(id);
    }

    String question(Question<?> question) {
        return own(question.id());
    }
}
