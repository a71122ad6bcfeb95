// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.InvalidRegisterException;
import io.github.heritagekit.model.asset.RegisterProblem;
import io.github.heritagekit.model.json.Node.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of registers: the number of the format, what others say of the whole, then the assets in their order. Assets are read one
 * by one; what others say stands in front of them, so that it is known before the first of many.
 */
final class RegisterForm implements Document<AssetRegister> {
    private static final String FORMAT = "1";
    private static final List<String> NAMES = List.of("format", "assets");

    @Override
    public @Nullable AssetRegister read(TreeReader reader, Problems problems) {
        Node root = reader.open();
        if (!root.is(Kind.OBJECT)) {
            problems.add(reader.value(), "register must be an object");
            return null;
        }
        return new Reading(reader, root, problems).register();
    }

    @Override
    public void write(AssetRegister register, Sink sink) {
        sink.startObject();
        sink.name("format");
        sink.number(FORMAT);
        ExtensionForm.write(register.extensions(), sink);
        sink.name("assets");
        sink.startArray();
        register.assets().forEach(asset -> AssetForms.ASSET.write(asset, sink));
        sink.endArray();
        sink.endObject();
    }

    /** One register while it is read. Of the trees of its assets only one is held at a time. <b>Not thread-safe.</b> */
    private static final class Reading {
        private final TreeReader reader;
        private final Node root;
        private final Problems problems;
        private final List<HeritageAsset> assets = new ArrayList<>();
        private final Map<AssetId, Node> ids = new LinkedHashMap<>();
        private final Map<AssetId, Places> places = new LinkedHashMap<>();

        Reading(TreeReader reader, Node root, Problems problems) {
            this.reader = reader;
            this.root = root;
            this.problems = problems;
        }

        @Nullable
        AssetRegister register() {
            for (String name = reader.nextName(); name != null; name = reader.nextName()) {
                Node place = reader.open(root, name);
                if (root.members().putIfAbsent(name, place) != null) {
                    problems.addTwice(reader.value(root, name), name);
                } else if (name.equals("assets") && place.is(Kind.ARRAY)) {
                    readAssets(place);
                } else {
                    Node node = reader.value(root, name);
                    root.members().put(name, node);
                    readOther(name, node);
                }
            }
            if (!isThisFormat()) {
                return null;
            }
            NAMES.stream()
                    .filter(name -> !root.members().containsKey(name))
                    .forEach(name -> Fields.addMissing("register", name, root, problems));
            return problems.isEmpty() ? checked() : null;
        }

        private void readAssets(Node array) {
            for (int index = 0; reader.nextElement(); index++) {
                Node node = reader.value(array, Integer.toString(index));
                HeritageAsset asset = AssetForms.ASSET.read(node, problems);
                if (asset != null) {
                    assets.add(asset);
                    Node alone = node.alone(array);
                    Node id = node.members().getOrDefault("id", node);
                    ids.put(asset.id(), id.alone(alone));
                    Places.of(asset, node, alone).ifPresent(each -> places.putIfAbsent(asset.id(), each));
                }
            }
        }

        private void readOther(String name, Node node) {
            if (name.equals("assets")) {
                problems.add(node, "assets must be an array");
            } else if (name.indexOf(':') >= 0) {
                ExtensionForm.check(name, node, problems);
            } else if (!name.equals("format")) {
                problems.addUnknown(node, name, "register", NAMES, true);
            }
        }

        /** A text of another format has one problem: whatever else seems wrong may be right in that one. */
        private boolean isThisFormat() {
            Node format = root.members().get("format");
            if (format == null || (format.is(Kind.NUMBER) && format.text().equals(FORMAT))) {
                return true;
            }
            problems.clear();
            problems.add(format, "format must be " + FORMAT + ", the only one that this version reads");
            return false;
        }

        private @Nullable AssetRegister checked() {
            try {
                return AssetRegister.of(ImmutableList.copyOf(assets)).withExtensions(ExtensionForm.read(root, NAMES));
            } catch (InvalidRegisterException e) {
                Map<AssetId, Map<String, Node>> named = new LinkedHashMap<>();
                for (RegisterProblem problem : e.problems()) {
                    Node node = named.computeIfAbsent(problem.asset(), this::nodes)
                            .getOrDefault(problem.place(), ids.getOrDefault(problem.asset(), root));
                    problems.add(node, node.found(), problem.sentence());
                }
                return null;
            }
        }

        private Map<String, Node> nodes(AssetId asset) {
            Places of = places.get(asset);
            return of == null ? ImmutableMap.of() : of.nodes();
        }
    }
}
