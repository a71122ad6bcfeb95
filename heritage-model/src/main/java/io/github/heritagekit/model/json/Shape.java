// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import io.github.heritagekit.model.json.Node.Kind;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The form of the objects of one growing type: a table of its fields, in the order they are written, each with how it is read into a
 * builder and taken from a value. Fields that say nothing are left out.
 *
 * @param <B> the builder
 * @param <T> the type
 */
final class Shape<B, T> implements Form<T> {
    private final String what;
    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final ImmutableMap<String, Field<B, T, ?>> fields;
    private final ImmutableList<Field<B, T, ?>> required;
    private final @Nullable Extensible<B, T> extensible;

    private Shape(Table<B, T> table) {
        this.what = table.what;
        this.start = table.start;
        this.finish = table.finish;
        this.fields = table.fields.buildOrThrow();
        this.required =
                fields.values().stream().filter(field -> field.required).collect(ImmutableList.toImmutableList());
        this.extensible = table.extensible;
    }

    /** Starts the table of a type. */
    static <B, T> Table<B, T> of(String what, Supplier<B> start, Function<B, T> finish) {
        return new Table<>(what, start, finish);
    }

    @Override
    public @Nullable T read(Node node, Problems problems) {
        if (!node.is(Kind.OBJECT)) {
            problems.add(node, what + " must be an object");
            return null;
        }
        B builder = start.get();
        boolean sound = true;
        boolean extended = false;
        for (Map.Entry<String, Node> member : node.members().entrySet()) {
            Field<B, T, ?> field = fields.get(member.getKey());
            extended |= field == null;
            sound &= field == null
                    ? isExtension(member.getKey(), member.getValue(), problems)
                    : field.read(builder, member.getValue(), problems);
        }
        for (Field<B, T, ?> field : required) {
            if (!node.members().containsKey(field.name)) {
                Fields.addMissing(what, field.name, node, problems);
                sound = false;
            }
        }
        if (!sound) {
            return null;
        }
        Extensible<B, T> others = extended ? extensible : null;
        return problems.guard(node, () -> {
            if (others != null) {
                others.set.accept(builder, ExtensionForm.read(node, fields.keySet()));
            }
            return finish.apply(builder);
        });
    }

    private boolean isExtension(String name, Node member, Problems problems) {
        if (extensible != null && name.indexOf(':') >= 0) {
            return ExtensionForm.check(name, member, problems);
        }
        problems.addUnknown(member, name, what, fields.keySet(), extensible != null);
        return false;
    }

    @Override
    public void write(T value, Sink sink) {
        sink.startObject();
        for (Field<B, T, ?> field : fields.values()) {
            field.write(value, sink);
        }
        if (extensible != null) {
            ExtensionForm.write(extensible.get.apply(value), sink);
        }
        sink.endObject();
    }

    /** Takes an attribute from a value; null if the attribute says nothing. */
    private interface Getter<T, V> {
        @Nullable
        V get(T value);
    }

    private record Extensible<B, T>(
            BiConsumer<B, Map<ExtensionName, ExtensionValue>> set,
            Function<T, Map<ExtensionName, ExtensionValue>> get) {}

    private static final class Field<B, T, V> {
        private final String name;
        private final boolean required;
        private final Form<V> form;
        private final BiConsumer<B, V> set;
        private final Getter<T, V> get;

        Field(String name, boolean required, Form<V> form, BiConsumer<B, V> set, Getter<T, V> get) {
            this.name = name;
            this.required = required;
            this.form = form;
            this.set = set;
            this.get = get;
        }

        boolean read(B builder, Node node, Problems problems) {
            V value = Fields.read(name, node, form, problems);
            if (value == null) {
                return false;
            }
            set.accept(builder, value);
            return true;
        }

        void write(T value, Sink sink) {
            V attribute = get.get(value);
            if (attribute != null) {
                sink.name(name);
                form.write(attribute, sink);
            }
        }
    }

    /** Collects the fields of a type, in the order they are written. <b>Not thread-safe.</b> */
    static final class Table<B, T> {
        private final String what;
        private final Supplier<B> start;
        private final Function<B, T> finish;
        private final ImmutableMap.Builder<String, Field<B, T, ?>> fields = ImmutableMap.builder();
        private @Nullable Extensible<B, T> extensible;

        private Table(String what, Supplier<B> start, Function<B, T> finish) {
            this.what = what;
            this.start = start;
            this.finish = finish;
        }

        private <V> Table<B, T> add(
                String name, boolean required, Form<V> form, BiConsumer<B, V> set, Getter<T, V> get) {
            fields.put(name, new Field<>(name, required, form, set, get));
            return this;
        }

        <V> Table<B, T> required(String name, Form<V> form, BiConsumer<B, V> set, Function<T, V> get) {
            return add(name, true, form, set, get::apply);
        }

        <V> Table<B, T> optional(String name, Form<V> form, BiConsumer<B, V> set, Function<T, Optional<V>> get) {
            return add(name, false, form, set, value -> get.apply(value).orElse(null));
        }

        <V> Table<B, T> list(String name, Form<V> form, BiConsumer<B, List<V>> set, Function<T, List<V>> get) {
            return add(name, false, Forms.listOf(name, form), set, value -> {
                List<V> elements = get.apply(value);
                return elements.isEmpty() ? null : elements;
            });
        }

        <V> Table<B, T> finding(
                String name, FindingForm<V> form, BiConsumer<B, Finding<V>> set, Function<T, Finding<V>> get) {
            return unless(name, Finding.unrecorded(), form, set, get);
        }

        <V> Table<B, T> set(
                String name, SetForm<V> form, BiConsumer<B, SetFinding<V>> set, Function<T, SetFinding<V>> get) {
            return unless(name, SetFinding.unrecorded(), form, set, get);
        }

        /** Adds a field that is left out where the attribute is what it is for most values. */
        <V> Table<B, T> unless(String name, V usual, Form<V> form, BiConsumer<B, V> set, Function<T, V> get) {
            return unlessImplied(name, value -> usual, form, set, get);
        }

        /** Adds a field that is left out where the attribute is what the others imply. */
        <V> Table<B, T> unlessImplied(
                String name, Function<T, V> implied, Form<V> form, BiConsumer<B, V> set, Function<T, V> get) {
            return add(name, false, form, set, value -> {
                V attribute = get.apply(value);
                return attribute.equals(implied.apply(value)) ? null : attribute;
            });
        }

        /** Adds a field that always holds the same text and was read before; it says which type this is. */
        Table<B, T> constant(String name, String text) {
            return add(name, true, Forms.TEXT, (builder, read) -> {}, value -> text);
        }

        /** Lets the objects have namespaced fields of others. */
        Table<B, T> extensible(
                BiConsumer<B, Map<ExtensionName, ExtensionValue>> set,
                Function<T, Map<ExtensionName, ExtensionValue>> get) {
            this.extensible = new Extensible<>(set, get);
            return this;
        }

        Shape<B, T> build() {
            return new Shape<>(this);
        }
    }
}
