// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.facts;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Possible;
import io.github.heritagekit.rules.lang.ValueSet;
import io.github.heritagekit.rules.lang.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is known of one case, as of a date: evidence for some facts, nothing for all others.
 *
 * <p>Evidence for a view is computed from its base fact and cannot be put. An officer's override counts in the place of what
 * was recorded, which is kept. Immutable and thread-safe; facts keep the order in which they were put, and equality does not
 * depend on it, but for the order of several overrides of one fact.
 */
public final class Facts implements HeritageValue {
    private static final long serialVersionUID = 1L;

    private final AsOf asOf;
    private final ImmutableMap<Fact<?>, Evidence> recorded;
    private final ImmutableList<FactOverride> overrides;

    private Facts(AsOf asOf, ImmutableMap<Fact<?>, Evidence> recorded, ImmutableList<FactOverride> overrides) {
        this.asOf = requireNonNull(asOf, "asOf");
        this.recorded = recorded;
        this.overrides = overrides;
    }

    /** Returns the knowledge that holds nothing, as of the dates. */
    public static Facts asOf(AsOf asOf) {
        return new Facts(asOf, ImmutableMap.of(), ImmutableList.of());
    }

    /** Returns the knowledge that holds nothing, for questions that no date matters to. */
    public static Facts onAnyDay() {
        return asOf(AsOf.ANY_DAY);
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

    /** Returns these facts as if nothing were recorded of the one given; an override of it stays. */
    public Facts without(Fact<?> fact) {
        Map<Fact<?>, Evidence> rest = new LinkedHashMap<>(recorded);
        rest.remove(fact);
        return new Facts(asOf, ImmutableMap.copyOf(rest), overrides);
    }

    /**
     * Returns these facts with evidence that counts in the place of what was recorded of one of them, now and if other
     * evidence is put later. An override of the same fact that stands already stays on record, with its reason, author and date,
     * and counts again once this one is taken back.
     *
     * @param reason why, in the officer's words
     * @param author who overrides, as the authority names its officers
     * @param date when
     * @throws IllegalArgumentException if the fact is a view or the answer to a question, which follow from other facts; if
     *     the evidence lies outside the fact's domain; if reason or author are blank
     */
    public <T> Facts override(Fact<T> fact, Finding<T> finding, String reason, String author, LocalDate date) {
        return override(fact, Evidence.of(fact, finding), reason, author, date);
    }

    /** Returns these facts with a set of codes overridden; errors as for one value. */
    public Facts override(CodesFact fact, SetFinding<String> finding, String reason, String author, LocalDate date) {
        return override(fact, Evidence.of(fact, finding), reason, author, date);
    }

    private Facts override(Fact<?> fact, Evidence evidence, String reason, String author, LocalDate date) {
        ImmutableList<FactOverride> all = ImmutableList.<FactOverride>builder()
                .addAll(overrides)
                .add(new FactOverride(fact, evidence, null, reason, author, date))
                .build();
        return new Facts(asOf, recorded, all);
    }

    /**
     * Returns these facts without the last override of the one given: what counted before it counts again, exactly as it was.
     * Facts that were never overridden come back as they are.
     */
    public Facts withoutOverride(Fact<?> fact) {
        List<FactOverride> rest = new ArrayList<>(overrides);
        int last = latestIndex(fact);
        if (last >= 0) {
            rest.remove(last);
        }
        return new Facts(asOf, recorded, ImmutableList.copyOf(rest));
    }

    /** Returns these facts without any override of the one given: what was recorded counts again, exactly as it was. */
    public Facts withoutOverrides(Fact<?> fact) {
        return new Facts(
                asOf,
                recorded,
                overrides.stream().filter(each -> !each.fact().equals(fact)).collect(ImmutableList.toImmutableList()));
    }

    private Optional<FactOverride> latest(Fact<?> fact) {
        int last = latestIndex(fact);
        return last < 0 ? Optional.empty() : Optional.of(overrides.get(last));
    }

    private int latestIndex(Fact<?> fact) {
        int index = overrides.size() - 1;
        while (index >= 0 && !overrides.get(index).fact().equals(fact)) {
            index--;
        }
        return index;
    }

    /**
     * Returns these facts as a pack declares them: what is possible of each is read anew from what was recorded, within the
     * domain that it is declared with. So "nobody looked" leaves the whole of that domain, whatever the fact through which it
     * was put knew of it.
     *
     * @param declared finds the fact of the same id and type that is declared; a fact that nobody declares stands for itself
     * @throws IllegalArgumentException if evidence or an override leaves nothing possible of a fact as it is declared, or is of
     *     a fact declared as a view, which follows from others
     */
    public Facts declaredBy(UnaryOperator<Fact<?>> declared) {
        ImmutableMap.Builder<Fact<?>, Evidence> anew = ImmutableMap.builder();
        recorded.forEach((fact, evidence) -> {
            Fact<?> own = declared.apply(fact);
            anew.put(own, evidence.of(own));
        });
        ImmutableMap<Fact<?>, Evidence> all = anew.buildOrThrow();
        ImmutableList<FactOverride> over = overrides.stream()
                .map(override -> override.of(declared.apply(override.fact())))
                .collect(ImmutableList.toImmutableList());
        return recorded.equals(all) && overrides.equals(over) ? this : new Facts(asOf, all, over);
    }

    /** Returns a builder that holds these facts, overrides included. */
    public Builder toBuilder() {
        Builder builder = new Builder(asOf);
        builder.recorded.putAll(recorded);
        builder.overrides.addAll(overrides);
        return builder;
    }

    /** Returns the dates the case was read as of. */
    public AsOf asOf() {
        return asOf;
    }

    /** Returns the facts of which something is recorded, in the order they were put, then those only overridden. */
    public Set<Fact<?>> known() {
        Map<Fact<?>, Object> all = new LinkedHashMap<>(recorded);
        overrides.forEach(each -> all.putIfAbsent(each.fact(), each));
        return ImmutableMap.copyOf(all).keySet();
    }

    /** Returns all overrides, in the order they were made; of several of one fact the last counts. */
    public List<FactOverride> overrides() {
        return overrides.stream()
                .map(override -> override.over(recorded.get(override.fact())))
                .toList();
    }

    /** Returns the override of a fact that counts, if there is one; of a view, that of its base fact. */
    public Optional<FactOverride> overrideOf(Fact<?> fact) {
        return latest(fact.base()).map(override -> override.over(recorded.get(fact.base())));
    }

    /** Returns the evidence that counts for a fact, if there is any; of a view, the evidence of its base fact. */
    public Optional<Evidence> evidence(Fact<?> fact) {
        return latest(fact.base()).map(FactOverride::evidence).or(() -> Optional.ofNullable(recorded.get(fact.base())));
    }

    /** Returns what is possible of a fact: its whole domain where nothing is known. */
    public Possible possible(Fact<?> fact) {
        Optional<View> view = fact.view();
        if (view.isPresent()) {
            return asOf.equals(AsOf.ANY_DAY)
                    ? fact.domain()
                    : view.get().of((ValueSet) possible(view.get().base()), asOf.validOn());
        }
        return evidence(fact).map(Evidence::possible).orElseGet(fact::domain);
    }

    /**
     * Returns whether it is recorded of a fact, of a view that of its base, that what is left open cannot be found out. It stays
     * open, and nobody need be asked for it.
     */
    public boolean cannotBeFoundOut(Fact<?> fact) {
        return evidence(fact).filter(Evidence::cannotBeFoundOut).isPresent();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Facts other
                && asOf.equals(other.asOf)
                && recorded.equals(other.recorded)
                && Multimaps.index(overrides, FactOverride::fact)
                        .equals(Multimaps.index(other.overrides, FactOverride::fact));
    }

    @Override
    public int hashCode() {
        return recorded.hashCode();
    }

    @Override
    public String toString() {
        return known() + " as of " + asOf;
    }

    /** Collects what is known of one case. <b>Not thread-safe.</b> */
    public static final class Builder {
        private final AsOf asOf;
        private final Map<Fact<?>, Evidence> recorded = new LinkedHashMap<>();
        private final List<FactOverride> overrides = new ArrayList<>();

        private Builder(AsOf asOf) {
            this.asOf = requireNonNull(asOf, "asOf");
        }

        /**
         * Puts what was found of a fact, in place of what was put before.
         *
         * @throws IllegalArgumentException if nothing of it lies in the fact's domain, or the fact is a view or the answer to a
         *     question, which follow from other facts
         */
        public <T> Builder put(Fact<T> fact, Finding<T> finding) {
            recorded.put(fact, Evidence.of(fact, finding));
            return this;
        }

        /**
         * Puts what was found of a set of codes, in place of what was put before.
         *
         * @throws IllegalArgumentException if a member is none of the fact's closed list, or the fact is the answer to a
         *     question
         */
        public Builder put(CodesFact fact, SetFinding<String> finding) {
            recorded.put(fact, Evidence.of(fact, finding));
            return this;
        }

        /** Returns the facts collected. */
        public Facts build() {
            return new Facts(asOf, ImmutableMap.copyOf(recorded), ImmutableList.copyOf(overrides));
        }
    }
}
