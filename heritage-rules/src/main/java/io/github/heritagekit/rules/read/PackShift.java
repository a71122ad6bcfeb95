// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.lang.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pack of which another edition was asked than the one recorded, or that is new or gone.
 *
 * <p>Immutable and thread-safe.
 */
public final class PackShift implements HeritageValue {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final @Nullable RecordedPack before;
    private final @Nullable RecordedPack after;

    private PackShift(String id, @Nullable RecordedPack before, @Nullable RecordedPack after) {
        this.id = requireNonNull(id, "id");
        this.before = before;
        this.after = after;
    }

    static List<PackShift> between(List<RecordedPack> before, List<RecordedPack> after) {
        Map<String, RecordedPack> now = new LinkedHashMap<>();
        after.forEach(pack -> now.put(pack.id(), pack));
        List<PackShift> shifts = new ArrayList<>();
        for (RecordedPack pack : before) {
            RecordedPack other = now.remove(pack.id());
            if (!pack.equals(other)) {
                shifts.add(new PackShift(pack.id(), pack, other));
            }
        }
        now.forEach((id, pack) -> shifts.add(new PackShift(id, null, pack)));
        return List.copyOf(shifts);
    }

    /** Returns the id of the pack. */
    public String id() {
        return id;
    }

    /** Returns the edition recorded; empty if the pack is new. */
    public Optional<RecordedPack> before() {
        return Optional.ofNullable(before);
    }

    /** Returns the edition asked now; empty if the pack is gone. */
    public Optional<RecordedPack> after() {
        return Optional.ofNullable(after);
    }

    /**
     * Returns whether both editions decide with the same: then the version differs, or names and examples may, and no verdict
     * can.
     */
    public boolean decidesAlike() {
        return before != null && after != null && before.contentHash().equals(after.contentHash());
    }

    /** Returns the shift in words, in the language given: {@code demo-city/2024.1 became demo-city/2025.1}. */
    public String phrase(Locale language) {
        Bilingual speech = Bilingual.in(language);
        if (before == null) {
            return after + speech.say(" is new", "为新增规则包");
        }
        if (after == null) {
            return before + speech.say(" is gone", "已不在其中");
        }
        String same = speech.say(", which decides with the same", "（内容相同）");
        String other = before.version().equals(after.version())
                ? speech.say(" has other content under the same version", "版本相同而内容不同")
                : speech.say(" became ", "已改为") + after;
        return before + other + (decidesAlike() ? same : "");
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PackShift other
                && id.equals(other.id)
                && Objects.equals(before, other.before)
                && Objects.equals(after, other.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, before, after);
    }

    /** Returns the shift in words, in English. */
    @Override
    public String toString() {
        return phrase(Locale.ENGLISH);
    }
}
