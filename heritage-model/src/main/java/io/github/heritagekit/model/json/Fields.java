// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.json.Node.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a small object while they are taken one by one. <b>Not thread-safe.</b> */
final class Fields {
    private final String what;
    private final Node object;
    private final Problems problems;
    private final List<String> taken = new ArrayList<>();
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
        T value = read(name, node, form, problems);
        sound &= value != null;
        return value;
    }

    /** Reads the value of a field, which is never null. */
    static <T> @Nullable T read(String name, Node node, Form<T> form, Problems problems) {
        if (node.is(Kind.NULL)) {
            problems.add(node, "`" + name + "` must be left out where it is not known");
            return null;
        }
        return form.read(node, problems);
    }

    /** Reads a field that must be there. */
    <T> @Nullable T required(String name, Form<T> form) {
        if (!has(name)) {
            taken.add(name);
            sound = false;
            addMissing(what, name, object, problems);
            return null;
        }
        return optional(name, form);
    }

    static void addMissing(String what, String name, Node object, Problems problems) {
        problems.add(object, "no `" + name + "`", what + " must have the field `" + name + "`");
    }

    /** Reports the fields that nobody took; returns whether every field was right. */
    boolean close() {
        object.members().forEach((name, member) -> {
            if (!taken.contains(name)) {
                problems.addUnknown(member, name, what, taken, false);
                sound = false;
            }
        });
        return sound;
    }
}
