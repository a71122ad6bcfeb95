// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.InvalidRegisterException;
import io.github.heritagekit.model.asset.RegisterProblem;
import io.github.heritagekit.model.json.Node.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of registers: the number of the format, then the assets in their order. */
final class RegisterForm implements Form<AssetRegister> {
    private static final String FORMAT = "0";
    private static final AssetForm ASSET = new AssetForm();
    private static final Form<List<HeritageAsset>> ASSETS = Forms.listOf("assets", ASSET);

    @Override
    public @Nullable AssetRegister read(Node node, Problems problems) {
        Fields fields = Fields.of("register", node, problems);
        if (fields == null || fields.required("format", new FormatForm()) == null) {
            return null;
        }
        List<HeritageAsset> assets = fields.required("assets", ASSETS);
        boolean sound = fields.close() && problems.isEmpty();
        return sound && assets != null ? register(node, assets, problems) : null;
    }

    private static @Nullable AssetRegister register(Node node, List<HeritageAsset> assets, Problems problems) {
        try {
            return AssetRegister.of(assets);
        } catch (InvalidRegisterException e) {
            Map<String, Node> ids = ids(node);
            for (RegisterProblem problem : e.problems()) {
                String id = problem.asset().toString();
                problems.add(ids.getOrDefault(id, node), "`" + id + "`", problem.sentence());
            }
            return null;
        }
    }

    /** Returns where each id stands; of one that stands twice, the last place. */
    private static Map<String, Node> ids(Node node) {
        Map<String, Node> ids = new LinkedHashMap<>();
        for (Node asset : node.members().getOrDefault("assets", node).elements()) {
            Node id = asset.members().get("id");
            if (id != null) {
                ids.put(id.text(), id);
            }
        }
        return ids;
    }

    @Override
    public Object write(AssetRegister register) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("format", 0);
        fields.put("assets", ASSETS.write(register.assets()));
        return fields;
    }

    private static final class FormatForm implements Form<String> {
        @Override
        public @Nullable String read(Node node, Problems problems) {
            if (!node.is(Kind.NUMBER) || !node.text().equals(FORMAT)) {
                problems.add(node, "format must be " + FORMAT + ", the only one that this version reads");
                return null;
            }
            return FORMAT;
        }

        @Override
        public Object write(String format) {
            return format;
        }
    }
}
