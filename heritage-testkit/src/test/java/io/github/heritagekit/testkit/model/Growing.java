// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import io.github.heritagekit.testkit.Attribute;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A generated type as reflection sees it: its attributes, the {@code withX} methods of each, its builder. */
final class Growing<T> {
    private final Class<T> type;

    Growing(Class<T> type) {
        this.type = type;
    }

    /** Returns the names of what its values store. */
    List<String> attributes() throws ClassNotFoundException {
        Class<?> generated = Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
        return Arrays.stream(generated.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(field -> field.getName())
                .toList();
    }

    /** Returns every {@code withX} method as a way to another attribute. */
    List<Attribute<T, ?>> copies() {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().matches("with[A-Z].*") && !method.isBridge())
                .<Attribute<T, ?>>map(this::copy)
                .toList();
    }

    private Attribute<T, Object> copy(Method with) {
        String name =
                Character.toLowerCase(with.getName().charAt(4)) + with.getName().substring(5);
        return Attribute.of(name, value -> read(value, name), (value, attribute) -> copy(value, with, attribute));
    }

    /** A method that takes what an optional attribute holds cannot take it away; its fellow does. */
    private T copy(T value, Method with, Object attribute) {
        Class<?> parameter = with.getParameterTypes()[0];
        if (attribute instanceof Optional<?> optional && parameter != Optional.class) {
            return type.cast(
                    optional.isPresent()
                            ? call(value, with, optional.get())
                            : call(value, method(type, with.getName(), Optional.class), optional));
        }
        return type.cast(call(
                value,
                with,
                attribute instanceof Collection<?> members && parameter.isArray()
                        ? array(members, parameter)
                        : attribute));
    }

    private static Object array(Collection<?> members, Class<?> parameter) {
        Object array = Array.newInstance(parameter.getComponentType(), members.size());
        int next = 0;
        for (Object member : members) {
            Array.set(array, next++, member);
        }
        return array;
    }

    /** Returns the value that the builder makes of all attributes of a value. */
    T rebuilt(T value) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (String name : attributes()) {
            tell(builder, name, read(value, name));
        }
        return type.cast(call(builder, method(builder.getClass(), "build")));
    }

    private static void tell(Object builder, String name, Object attribute) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (Method method : builder.getClass().getMethods()) {
            boolean named = method.getName().equals(name)
                    || method.getName().equals("addAll" + capital)
                    || method.getName().equals("putAll" + capital);
            if (named && method.getParameterCount() == 1 && accepts(method.getParameterTypes()[0], attribute)) {
                call(builder, method, attribute);
                return;
            }
        }
        throw new AssertionError("builder must take " + name + " but does not");
    }

    private static boolean accepts(Class<?> parameter, Object attribute) {
        return parameter == boolean.class ? attribute instanceof Boolean : parameter.isInstance(attribute);
    }

    private Object read(T value, String name) {
        return call(value, method(type, name));
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** The interface that has the method may be hidden. */
    private static Object call(Object target, Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
