// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import io.github.heritagekit.model.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must hold among the zones of a plan for it to exist. */
final class ZoneChecks {
    private ZoneChecks() {}

    static void check(List<Zone> zones) {
        Set<String> ids = new LinkedHashSet<>();
        List<String> wrong = new ArrayList<>();
        zones.forEach(zone -> {
            if (!ids.add(zone.id().text())) {
                wrong.add("id must stand once but `" + zone.id() + "` stands twice");
            }
        });
        zones.forEach(zone -> zone.encloses().stream()
                .filter(inner -> !ids.contains(inner.text()))
                .forEach(inner ->
                        wrong.add("zone `" + zone.id() + "` must enclose zones of the plan but encloses `" + inner + "`"
                                + Spelling.nearest(inner.text(), ids)
                                        .map(near -> "; did you mean `" + near + "`?")
                                        .orElse(""))));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("zone plan: " + wrong.size()
                    + (wrong.size() == 1 ? " problem" : " problems") + "\n  " + String.join("\n  ", wrong));
        }
    }
}
