// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.Sets;
import io.github.heritagekit.model.json.Node.Kind;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields of an object while they are taken one by one. <b>Not thread-safe.</b> */
final class Fields {
    private final String what;
    private final Node object;
    private final Problems problems;
    private final Set<String> taken = new LinkedHashSet<>();
    private boolean sound = true;

    private Fields(String what, Node object, Problems problems) {
        this.what = what;
        this.object = object;
        this.problems = problems;
    }

    /** Opens an object; where the node is none, a problem says so. */
    static @Nullable Fields of(String what, Node node, Problems problems) {
        if (!node.is(Kind.OBJECT)) {
            problems.add(node, what + " must be an object");
            return null;
        }
        return new Fields(what, node, problems);
    }

    boolean has(String name) {
        return object.members().containsKey(name);
    }

    /** Reads a field that may be left out. */
    <T> @Nullable T optional(String name, Form<T> form) {
        taken.add(name);
        Node node = object.members().get(name);
        if (node == null) {
            return null;
        }
        if (node.is(Kind.NULL)) {
            problems.add(node, "`" + name + "` must be left out where it is not known");
            sound = false;
            return null;
        }
        T value = form.read(node, problems);
        sound &= value != null;
        return value;
    }

    /** Reads a field that may be left out, and hands on what it holds. */
    <T> void optional(String name, Form<T> form, Consumer<? super T> taker) {
        T value = optional(name, form);
        if (value != null) {
            taker.accept(value);
        }
    }

    /** Reads a field that must be there. */
    <T> @Nullable T required(String name, Form<T> form) {
        if (!has(name)) {
            taken.add(name);
            sound = false;
            problems.add(object, "no `" + name + "`", what + " must have the field `" + name + "`");
            return null;
        }
        return optional(name, form);
    }

    /** Reads a field that must be there, and hands on what it holds. */
    <T> void required(String name, Form<T> form, Consumer<? super T> taker) {
        T value = required(name, form);
        if (value != null) {
            taker.accept(value);
        }
    }

    /** Reports the fields that nobody took; returns whether every field was right. */
    boolean close() {
        for (String name : Sets.difference(object.members().keySet(), taken)) {
            Node member = object.members().get(name);
            if (member != null) {
                problems.add(
                        member,
                        "the field `" + name + "`",
                        "fields of " + what + " must be among " + String.join(", ", taken));
                sound = false;
            }
        }
        return sound;
    }
}
