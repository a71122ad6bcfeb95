// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.json.Node.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where an asset names other assets, in its text. Of each place only line and column are kept, since a register has many. */
final class Places {
    private final HeritageAsset asset;
    private final Node node;
    private final int[] marks;

    private Places(HeritageAsset asset, Node node, int[] marks) {
        this.asset = asset;
        this.node = node;
        this.marks = marks;
    }

    /**
     * Notes the places in an asset.
     *
     * @param asset what was read
     * @param full where it stands, with what it holds
     * @param alone where it stands, without what it holds
     * @return none if it names no others
     */
    static Optional<Places> of(HeritageAsset asset, Node full, Node alone) {
        List<Name> names = names(asset);
        int[] marks = new int[2 * names.size()];
        for (int i = 0; i < names.size(); i++) {
            Node at = full;
            for (String step : names.get(i).steps()) {
                at = at.is(Kind.ARRAY) ? at.elements().get(Integer.parseInt(step)) : member(at, step);
            }
            marks[2 * i] = at.line();
            marks[2 * i + 1] = at.column();
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new Places(asset, alone, marks));
    }

    private static Node member(Node object, String name) {
        return object.members().getOrDefault(name, object);
    }

    /** Returns the nodes by their places, such as {@code links/1/target}. */
    Map<String, Node> nodes() {
        List<Name> names = names(asset);
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            nodes.put(names.get(i).path(), node(names.get(i), marks[2 * i], marks[2 * i + 1]));
        }
        return nodes;
    }

    private Node node(Name name, int line, int column) {
        Node at = node;
        for (String step : name.steps()) {
            at = new Node(Kind.STRING, name.id().toString(), line, column, at, step);
        }
        return at;
    }

    /** The id of another asset, at a path of properties and indexes. */
    private record Name(String path, AssetId id) {
        List<String> steps() {
            return List.of(path.split("/", -1));
        }
    }

    private static List<Name> names(HeritageAsset asset) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < asset.links().size(); i++) {
            names.add(new Name("links/" + i + "/target", asset.links().get(i).target()));
        }
        List<Designation> acts = asset.designations().acts();
        for (int i = 0; i < acts.size(); i++) {
            for (int j = 0; j < acts.get(i).components().size(); j++) {
                names.add(new Name(
                        "designations/acts/" + i + "/components/" + j,
                        acts.get(i).components().get(j)));
            }
        }
        return names;
    }
}
