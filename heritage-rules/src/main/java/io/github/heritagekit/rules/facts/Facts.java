// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.facts;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Membership;
import io.github.heritagekit.rules.lang.Possible;
import io.github.heritagekit.rules.lang.ValueSet;
import io.github.heritagekit.rules.lang.YearFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of one case, as of a date: evidence for some facts, nothing for all others.
 *
 * <p>Evidence for a view is computed from its base fact and cannot be put. Immutable and thread-safe; facts keep the order in
 * which they were put, and equality does not depend on it.
 */
public final class Facts implements HeritageValue {
    private static final long serialVersionUID = 1L;

    private final AsOf asOf;
    private final ImmutableMap<Fact<?>, Evidence> evidence;

    private Facts(AsOf asOf, ImmutableMap<Fact<?>, Evidence> evidence) {
        this.asOf = requireNonNull(asOf, "asOf");
        this.evidence = evidence;
    }

    /** Returns the knowledge that holds nothing, as of the dates. */
    public static Facts asOf(AsOf asOf) {
        return new Facts(asOf, ImmutableMap.of());
    }

    /** Starts to collect what is known, as of the dates. */
    public static Builder builder(AsOf asOf) {
        return new Builder(asOf);
    }

    /** Returns these facts with one more, or with other evidence for one. */
    public <T> Facts with(Fact<T> fact, T value) {
        return with(fact, Finding.of(value));
    }

    /** Returns these facts with one more, or with other evidence for one. */
    public <T> Facts with(Fact<T> fact, Finding<T> finding) {
        return toBuilder().put(fact, finding).build();
    }

    /** Returns these facts with one more set of codes, or with other evidence for one. */
    public Facts with(CodesFact fact, SetFinding<String> finding) {
        return toBuilder().put(fact, finding).build();
    }

    /** Returns these facts as if nothing were known of the one given. */
    public Facts without(Fact<?> fact) {
        Map<Fact<?>, Evidence> rest = new LinkedHashMap<>(evidence);
        rest.remove(fact);
        return new Facts(asOf, ImmutableMap.copyOf(rest));
    }

    /** Returns a builder that holds these facts. */
    public Builder toBuilder() {
        Builder builder = new Builder(asOf);
        builder.evidence.putAll(evidence);
        return builder;
    }

    /** Returns the dates the case was read as of. */
    public AsOf asOf() {
        return asOf;
    }

    /** Returns the facts of which something is recorded, in the order they were put. */
    public Set<Fact<?>> known() {
        return evidence.keySet();
    }

    /** Returns the evidence for a fact, if any was put; of a view, the evidence of its base fact. */
    public Optional<Evidence> evidence(Fact<?> fact) {
        Optional<YearFact> base = fact.viewOf();
        return Optional.ofNullable(evidence.get(base.isPresent() ? base.get() : fact));
    }

    /** Returns what is possible of a fact: its whole domain where nothing is known. */
    public Possible possible(Fact<?> fact) {
        Optional<YearFact> base = fact.viewOf();
        if (base.isPresent()) {
            return base.get().elapsed((ValueSet) possible(base.get()), asOf.validOn());
        }
        Evidence known = evidence.get(fact);
        return known == null ? fact.domain() : known.possible();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Facts other && asOf.equals(other.asOf) && evidence.equals(other.evidence);
    }

    @Override
    public int hashCode() {
        return evidence.hashCode();
    }

    @Override
    public String toString() {
        return evidence.keySet() + " as of " + asOf;
    }

    /** Collects what is known of one case. <b>Not thread-safe.</b> */
    public static final class Builder {
        private final AsOf asOf;
        private final Map<Fact<?>, Evidence> evidence = new LinkedHashMap<>();

        private Builder(AsOf asOf) {
            this.asOf = requireNonNull(asOf, "asOf");
        }

        /**
         * Puts what was found of a fact, in place of what was put before.
         *
         * @throws IllegalArgumentException if nothing of it lies in the fact's domain, or the fact is a view
         */
        public <T> Builder put(Fact<T> fact, Finding<T> finding) {
            requireNoView(fact);
            return put(fact, fact.possible(finding), finding, finding.sources());
        }

        /** Puts what was found of a set of codes, in place of what was put before. */
        public Builder put(CodesFact fact, SetFinding<String> finding) {
            finding.present().forEach(code -> requireKnown(fact, code));
            Membership members = Membership.of(finding, code -> code);
            return put(fact, members, finding, finding.sources());
        }

        private Builder put(Fact<?> fact, Possible possible, HeritageValue recorded, List<Source> sources) {
            evidence.put(fact, new Evidence(possible, recorded, sources));
            return this;
        }

        private static void requireNoView(Fact<?> fact) {
            Optional<YearFact> base = fact.viewOf();
            if (base.isPresent()) {
                throw new IllegalArgumentException(
                        "fact " + fact + " is computed from " + base.get() + "; put that one instead");
            }
        }

        private static void requireKnown(CodesFact fact, String code) {
            if (!fact.codes().isEmpty() && !fact.codes().contains(code)) {
                throw new IllegalArgumentException(
                        "member of " + fact + " must be one of " + fact.codes() + " but was `" + code + "`");
            }
        }

        /** Returns the facts collected. */
        public Facts build() {
            return new Facts(asOf, ImmutableMap.copyOf(evidence));
        }
    }
}
