// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values to try of one fact: every value that a condition or the evidence names, its neighbours, one further out on each
 * side, one that nobody names; and which of them the evidence allows.
 */
final class Representatives {
    private static final String UNHEARD_OF = "unheard-of";

    private final Fact<?> fact;
    private final Set<Object> named = new LinkedHashSet<>();

    private Representatives(Fact<?> fact) {
        this.fact = fact;
    }

    /** Returns values of the fact that stand for all those that the evidence allows; at least one. */
    static List<Object> of(Fact<?> fact, List<Condition.Leaf> leaves, @Nullable HeritageValue evidence) {
        Representatives representatives = new Representatives(fact);
        leaves.stream()
                .filter(leaf -> Pots.recordedFor(leaf.fact()).equals(fact))
                .forEach(representatives::name);
        if (evidence instanceof SetFinding<?> set) {
            representatives.named.addAll(set.present());
            representatives.named.addAll(set.absent());
            return representatives.sets().stream()
                    .filter(members -> allows(set, (Set<?>) members))
                    .toList();
        }
        if (fact instanceof CodesFact) {
            return representatives.sets();
        }
        Finding<?> finding = evidence == null ? Finding.unrecorded() : (Finding<?>) evidence;
        representatives.name(finding);
        return representatives.values().stream()
                .filter(value -> allows(finding, value))
                .toList();
    }

    private void name(Condition.Leaf leaf) {
        if (leaf instanceof Condition.OneOf oneOf) {
            named.addAll(oneOf.values());
        } else if (leaf instanceof Condition.Compare compare) {
            named.add(base(leaf, compare.bound()));
        } else if (leaf instanceof Condition.Between between) {
            named.add(base(leaf, between.least()));
            named.add(base(leaf, between.most()));
        } else if (leaf instanceof Condition.Includes includes) {
            named.add(includes.code());
        }
    }

    private static Object base(Condition.Leaf leaf, Object bound) {
        return leaf.fact().equals(Pots.AGE) ? (Object) (int) (Pots.DAY.getYear() - (Long) bound) : bound;
    }

    private void name(Finding<?> finding) {
        if (finding instanceof Finding.Recorded<?> recorded) {
            named.add(recorded.recorded());
        } else if (finding instanceof Finding.Between<?> between) {
            between.lower().ifPresent(named::add);
            between.upper().ifPresent(named::add);
        } else if (finding instanceof Finding.OneOf<?> oneOf) {
            named.addAll(oneOf.values());
        } else if (finding instanceof Finding.Disputed<?> disputed) {
            disputed.statements().forEach(this::name);
        }
    }

    private static boolean allows(SetFinding<?> finding, Set<?> members) {
        return finding.complete()
                ? members.equals(finding.present())
                : members.containsAll(finding.present())
                        && finding.absent().stream().noneMatch(members::contains);
    }

    private static boolean allows(Finding<?> finding, Object value) {
        if (finding instanceof Finding.Recorded<?> recorded) {
            return same(recorded.recorded(), value);
        }
        if (finding instanceof Finding.None<?>) {
            return value == Completion.None.NONE;
        }
        if (finding instanceof Finding.OneOf<?> oneOf) {
            return value == Completion.None.NONE
                    ? oneOf.orNone()
                    : oneOf.values().stream().anyMatch(each -> same(each, value));
        }
        if (finding instanceof Finding.Between<?> between) {
            return value != Completion.None.NONE
                    && between.lower().map(lower -> compare(lower, value) <= 0).orElse(true)
                    && between.upper().map(upper -> compare(upper, value) >= 0).orElse(true);
        }
        return !(finding instanceof Finding.Disputed<?> disputed)
                || disputed.statements().stream().anyMatch(statement -> allows(statement, value));
    }

    private static boolean same(Object recorded, Object value) {
        return value instanceof Area ? compare(recorded, value) == 0 : recorded.equals(value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // both are values of one fact
    private static int compare(Object a, Object b) {
        return b == Completion.None.NONE ? -1 : ((Comparable) a).compareTo(b);
    }

    private List<Object> values() {
        Set<Object> values = new LinkedHashSet<>();
        if (fact.type() == FactType.YES_NO) {
            values.addAll(List.of(true, false));
        } else if (fact.type() == FactType.WHOLE_NUMBER) {
            values.add(0L);
            named.forEach(each -> values.addAll(List.of((Long) each - 1, each, (Long) each + 1)));
        } else if (fact.type() == FactType.YEAR) {
            values.add(0);
            named.forEach(each -> values.addAll(List.of((Integer) each - 1, each, (Integer) each + 1)));
        } else if (fact.type() == FactType.AREA) {
            values.addAll(areas());
        } else {
            values.addAll(fact.codes().isEmpty() ? named : fact.codes());
            if (fact.codes().isEmpty()) {
                values.add(UNHEARD_OF);
            }
        }
        if (fact.canBeNone()) {
            values.add(Completion.None.NONE);
        }
        return List.copyOf(values);
    }

    /** Areas lie densely: between any two that are named there are others. */
    private List<Area> areas() {
        TreeSet<BigDecimal> sizes = new TreeSet<>(List.of(BigDecimal.ZERO));
        named.forEach(each -> sizes.add(((Area) each).in(Area.Unit.SQUARE_METRE)));
        List<Area> areas = new ArrayList<>();
        for (BigDecimal size : sizes) {
            areas.add(Area.of(size, Area.Unit.SQUARE_METRE));
            BigDecimal next = sizes.higher(size);
            BigDecimal further =
                    next == null ? BigDecimal.ONE : next.subtract(size).divide(BigDecimal.valueOf(2));
            areas.add(Area.of(size.add(further), Area.Unit.SQUARE_METRE));
        }
        return areas;
    }

    private List<Object> sets() {
        List<Object> members = new ArrayList<>(fact.codes().isEmpty() ? named : fact.codes());
        if (fact.codes().isEmpty()) {
            members.add(UNHEARD_OF);
        }
        List<Object> sets = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << members.size(); chosen++) {
            Set<Object> set = new LinkedHashSet<>();
            for (int i = 0; i < members.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    set.add(members.get(i));
                }
            }
            sets.add(set);
        }
        return sets;
    }
}
