// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultimap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Walks everything that can be reached from an object, field by field, and finds what could be changed: fields that are not
 * final, types that others can extend, and values of types that are not known to be immutable.
 */
final class Reachable {
    private static final String OURS = "io.github.heritagekit.";
    private static final List<Class<?>> IMMUTABLE = List.of(
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            BigDecimal.class,
            BigInteger.class,
            LocalDate.class,
            ChronoUnit.class,
            Locale.class,
            Pattern.class,
            Class.class);

    /** Lists of the JDK that cannot be changed; their class is not public. */
    private static final String IMMUTABLE_LIST = "java.util.ImmutableCollections$";

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> waiting = new ArrayDeque<>();
    private final Map<String, String> allowed;
    private final Set<String> mutable = new LinkedHashSet<>();

    private Reachable(Map<String, String> allowed) {
        this.allowed = allowed;
    }

    /**
     * What was found.
     *
     * @param mutable what could be changed, in words, each once
     * @param objects how many objects were looked at
     */
    record Found(List<String> mutable, int objects) {}

    /**
     * Walks from some objects.
     *
     * @param allowed fields that are passed over, such as {@code Cells.leaves}, each with the reason why it may be
     */
    static Found from(Map<String, String> allowed, Object... roots) {
        Reachable reachable = new Reachable(allowed);
        for (Object root : roots) {
            reachable.enter(root, "the root");
        }
        while (!reachable.waiting.isEmpty()) {
            reachable.fields(reachable.waiting.pop());
        }
        return new Found(List.copyOf(reachable.mutable), reachable.seen.size());
    }

    private void enter(@Nullable Object value, String from) {
        if (value == null || isKnown(value) || !seen.add(value)) {
            return;
        }
        if (isImmutableCollection(value)) {
            ((Collection<?>) value).forEach(each -> enter(each, from));
        } else if (value instanceof ImmutableMap<?, ?> map) {
            map.forEach((key, each) -> {
                enter(key, from);
                enter(each, from);
            });
        } else if (value instanceof ImmutableMultimap<?, ?> map) {
            enter(map.asMap().keySet().asList(), from);
            enter(map.values(), from);
        } else if (value instanceof ImmutableRangeSet<?> ranges) {
            enter(ranges.asRanges().asList(), from);
        } else if (value instanceof Range<?> range) {
            if (range.hasLowerBound()) {
                enter(range.lowerEndpoint(), from);
            }
            if (range.hasUpperBound()) {
                enter(range.upperEndpoint(), from);
            }
        } else if (value.getClass().getName().startsWith(OURS)) {
            waiting.push(value);
        } else {
            mutable.add(from + " holds a " + value.getClass().getName());
        }
    }

    private static boolean isKnown(Object value) {
        return IMMUTABLE.contains(value.getClass()) || value instanceof DiscreteDomain<?>;
    }

    private static boolean isImmutableCollection(Object value) {
        return value instanceof ImmutableCollection<?>
                || value.getClass().getName().startsWith(IMMUTABLE_LIST);
    }

    private void fields(Object owner) {
        Class<?> type = owner.getClass();
        if (!Modifier.isFinal(type.getModifiers()) && !type.isEnum() && !isConstantOfEnum(type)) {
            mutable.add(type.getName() + " can be extended");
        }
        for (Class<?> each = type; each != null && each.getName().startsWith(OURS); each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field(owner, field, each.getSimpleName() + "." + field.getName());
                }
            }
        }
    }

    private static boolean isConstantOfEnum(Class<?> type) {
        return type.getSuperclass() != null && type.getSuperclass().isEnum();
    }

    private void field(Object owner, Field field, String name) {
        if (!Modifier.isFinal(field.getModifiers())) {
            mutable.add(name + " is not final");
        }
        if (field.getType().isPrimitive() || allowed.containsKey(name)) {
            return;
        }
        try {
            field.setAccessible(true);
            enter(field.get(owner), name);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }
}
