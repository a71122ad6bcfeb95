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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values to try of one fact: every value that a condition or the evidence names, those between and beside them, one far out
 * on each side, one that nobody names; and which of them the evidence allows.
 *
 * <p>The last are each one of very many, so tests written in Java say nothing of them; nor do they of values at which they
 * throw. What is said of nothing is a yes/no by itself. Of values that the same conditions hold of, one is tried.
 */
final class Representatives {
    private static final String UNHEARD_OF = "unheard-of";
    private static final long FAR = 1_000_000;
    private static final int NEAR = 1_000;

    /** Values that stand for very many each, unless they are named. */
    private static final List<Object> MANY =
            List.of(UNHEARD_OF, -FAR, FAR, (int) -FAR, (int) FAR, LocalDate.of(1000, 1, 1), LocalDate.of(3000, 1, 1));

    private final Fact<?> fact;
    private final List<Condition.Leaf> leaves;
    private final Set<Object> named = new LinkedHashSet<>();

    private Representatives(Fact<?> fact, List<Condition.Leaf> leaves) {
        this.fact = fact;
        this.leaves = leaves.stream()
                .filter(leaf -> Pots.recordedFor(leaf.fact()).equals(fact))
                .distinct()
                .toList();
    }

    /** Returns values of the fact that stand for all those that the evidence allows; at least one. */
    static List<Object> of(Fact<?> fact, List<Condition.Leaf> leaves, @Nullable HeritageValue evidence) {
        Representatives representatives = new Representatives(fact, leaves);
        return representatives.told(representatives.allowed(evidence));
    }

    /**
     * Where a fact can be put: values that conditions do not tell apart.
     *
     * @param ways one of the values, once for each way in which tests written in Java come out
     * @param isOfMany whether these are too many to try such tests on; then one or other may come out in any of these ways
     */
    record Place(List<Object> ways, boolean isOfMany) {}

    /** Returns all places of the fact, wherever it is now; of sets this is not asked. */
    static List<Place> places(Fact<?> fact, List<Condition.Leaf> leaves, HeritageValue evidence) {
        Representatives representatives = new Representatives(fact, leaves);
        representatives.allowed(evidence);
        Map<List<Object>, Place> places = new LinkedHashMap<>();
        for (List<Object> alike : representatives.alike(representatives.values())) {
            List<Object> ways = representatives.told(alike);
            List<Object> by = new ArrayList<>(List.of(alike.contains(Completion.None.NONE)));
            ways.forEach(way ->
                    representatives.leaves.forEach(leaf -> by.add(new Completion(Map.of(fact, way)).satisfies(leaf))));
            places.putIfAbsent(by, new Place(ways, alike.stream().anyMatch(representatives::isOneOfMany)));
        }
        return List.copyOf(places.values());
    }

    /** Returns whether the evidence leaves one value only; of sets this is not asked. */
    static boolean leavesOne(Fact<?> fact, @Nullable HeritageValue evidence) {
        Representatives representatives = new Representatives(fact, List.of());
        List<Object> allowed = representatives.allowed(evidence);
        return !(fact instanceof CodesFact) && allowed.size() == 1 && !representatives.isOneOfMany(allowed.get(0));
    }

    private boolean isOneOfMany(Object value) {
        return MANY.contains(value) && !named.contains(value);
    }

    private List<Object> allowed(@Nullable HeritageValue evidence) {
        leaves.forEach(this::name);
        if (evidence instanceof SetFinding<?> set) {
            named.addAll(set.present());
            named.addAll(set.absent());
            return sets().stream()
                    .filter(members -> allows(set, (Set<?>) members))
                    .toList();
        }
        if (fact instanceof CodesFact) {
            return sets();
        }
        Finding<?> finding = evidence == null ? Finding.unrecorded() : (Finding<?>) evidence;
        name(finding);
        return values().stream().filter(value -> allows(finding, value)).toList();
    }

    /** Returns the values that conditions tell apart, each with every way in which tests that say nothing come out. */
    private List<Object> told(List<Object> allowed) {
        Map<List<Object>, Object> told = new LinkedHashMap<>();
        for (List<Object> alike : alike(allowed)) {
            for (Object each : ways(alike)) {
                Completion only = new Completion(Map.of(fact, each));
                List<Object> by = new ArrayList<>(members(Completion.plain(each)));
                leaves.forEach(leaf -> by.add(only.satisfies(leaf)));
                told.putIfAbsent(by, each);
            }
        }
        return List.copyOf(told.values());
    }

    /** Returns the members of a set that conditions can ask, and whether there is any other; nothing of a single value. */
    private List<Object> members(Object value) {
        if (!(value instanceof Set<?> members)) {
            return List.of();
        }
        Set<Object> asked = new LinkedHashSet<>(fact.codes());
        leaves.stream()
                .filter(Condition.Includes.class::isInstance)
                .forEach(leaf -> asked.add(((Condition.Includes) leaf).code()));
        List<Object> told = new ArrayList<>(asked);
        told.retainAll(members);
        told.add(asked.containsAll(members));
        return told;
    }

    /**
     * Returns the values that conditions do not tell apart, tests written in Java aside: where those are few each by itself, since
     * tests are tried on each; else all of them together.
     */
    private List<List<Object>> alike(List<Object> allowed) {
        Map<List<Boolean>, List<Object>> alike = new LinkedHashMap<>();
        for (Object value : allowed) {
            Completion only = new Completion(Map.of(fact, value));
            List<Boolean> others = new ArrayList<>(List.of(value == Completion.None.NONE));
            leaves.stream()
                    .filter(leaf -> !(leaf instanceof Condition.Passes))
                    .forEach(leaf -> others.add(only.satisfies(leaf)));
            alike.computeIfAbsent(others, key -> new ArrayList<>()).add(value);
        }
        return alike.values().stream()
                .flatMap(each -> each.stream().anyMatch(this::isOneOfMany)
                        ? Stream.of(each)
                        : each.stream().map(List::of))
                .toList();
    }

    private List<Object> ways(List<Object> alike) {
        List<Map<Condition.Passes, Boolean>> ways = new ArrayList<>(List.of(Map.of()));
        for (Condition.Leaf leaf : leaves) {
            if (leaf instanceof Condition.Passes passes) {
                Set<Boolean> outcomes = new LinkedHashSet<>();
                alike.forEach(value -> outcomes.addAll(outcomes(passes, value)));
                List<Map<Condition.Passes, Boolean>> before = List.copyOf(ways);
                ways.clear();
                for (Map<Condition.Passes, Boolean> way : before) {
                    for (boolean outcome : outcomes) {
                        Map<Condition.Passes, Boolean> longer = new LinkedHashMap<>(way);
                        longer.put(passes, outcome);
                        ways.add(longer);
                    }
                }
            }
        }
        Object value = alike.get(0);
        return ways.stream()
                .map(way -> way.isEmpty() ? value : new Completion.Tested(value, way))
                .toList();
    }

    private List<Boolean> outcomes(Condition.Passes passes, Object value) {
        if (isOneOfMany(value)) {
            return List.of(true, false);
        }
        try {
            return List.of(new Completion(Map.of(fact, value)).satisfies(passes));
        } catch (IllegalStateException e) {
            return List.of(true, false);
        }
    }

    private void name(Condition.Leaf leaf) {
        if (leaf instanceof Condition.OneOf oneOf) {
            named.addAll(oneOf.values());
        } else if (leaf instanceof Condition.Compare compare) {
            nameBase(leaf, compare.bound());
        } else if (leaf instanceof Condition.Between between) {
            nameBase(leaf, between.least());
            nameBase(leaf, between.most());
        } else if (leaf instanceof Condition.Includes includes) {
            named.add(includes.code());
        }
    }

    /** Names the value, or where a view has it, its base: some days before the months begin and some after they end. */
    private void nameBase(Condition.Leaf leaf, Object bound) {
        if (leaf.fact().equals(Pots.AGE)) {
            named.add((int) (Pots.DAY.getYear() - (Long) bound));
        } else if (leaf.fact().equals(Pots.MONTHS)) {
            named.add(Pots.DAY.minusMonths((Long) bound + 2));
            named.add(Pots.DAY.minusMonths((Long) bound - 2));
        } else {
            named.add(bound);
        }
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
        } else if (fact.equals(Pots.HANDLES)) {
            values.addAll(List.of(0L, 1L, 2L, 3L));
        } else if (fact.type() == FactType.WHOLE_NUMBER) {
            span(value -> (Long) value).forEach(values::add);
            values.addAll(List.of(-FAR, FAR));
        } else if (fact.type() == FactType.YEAR) {
            span(value -> (Integer) value).forEach(year -> values.add(year.intValue()));
            values.addAll(List.of((int) -FAR, (int) FAR));
        } else if (fact.type() == FactType.DATE) {
            span(value -> ((LocalDate) value).toEpochDay()).forEach(day -> values.add(LocalDate.ofEpochDay(day)));
            values.addAll(List.of(LocalDate.of(1000, 1, 1), LocalDate.of(3000, 1, 1)));
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

    /** Returns all values named with their neighbours, and those between where they are not far apart. */
    private Set<Long> span(ToLong number) {
        Set<Long> span = new LinkedHashSet<>();
        List<Long> sorted = named.stream().map(number::of).sorted().distinct().toList();
        for (int i = 0; i < sorted.size(); i++) {
            long value = sorted.get(i);
            span.addAll(List.of(value - 1, value, value + 1));
            if (i > 0 && value - sorted.get(i - 1) < NEAR) {
                LongStream.range(sorted.get(i - 1), value).forEach(span::add);
            }
        }
        return span.isEmpty() ? Set.of(0L) : span;
    }

    private interface ToLong {
        long of(Object value);
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
        Set<Object> all = new LinkedHashSet<>(fact.codes().isEmpty() ? named : fact.codes());
        if (fact.codes().isEmpty()) {
            all.add(UNHEARD_OF);
        }
        List<Object> members = List.copyOf(all);
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
