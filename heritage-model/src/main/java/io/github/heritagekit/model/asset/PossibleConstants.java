// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.source.Finding;
import java.util.EnumSet;

/** The constants of a closed list that a finding leaves possible. */
final class PossibleConstants<E extends Enum<E>> implements Finding.Cases<E, EnumSet<E>> {
    private final Class<E> type;

    private PossibleConstants(Class<E> type) {
        this.type = type;
    }

    static <E extends Enum<E>> EnumSet<E> of(Class<E> type, Finding<E> finding) {
        return finding.fold(new PossibleConstants<>(type));
    }

    @Override
    public EnumSet<E> recorded(Finding.Recorded<E> finding) {
        return EnumSet.of(finding.recorded());
    }

    @Override
    public EnumSet<E> none(Finding.None<E> finding) {
        return EnumSet.noneOf(type);
    }

    @Override
    public EnumSet<E> between(Finding.Between<E> finding) {
        EnumSet<E> possible = EnumSet.allOf(type);
        finding.lower().ifPresent(lower -> possible.removeIf(each -> each.compareTo(lower) < 0));
        finding.upper().ifPresent(upper -> possible.removeIf(each -> each.compareTo(upper) > 0));
        return possible;
    }

    @Override
    public EnumSet<E> oneOf(Finding.OneOf<E> finding) {
        return EnumSet.copyOf(finding.values());
    }

    @Override
    public EnumSet<E> disputed(Finding.Disputed<E> finding) {
        EnumSet<E> all = EnumSet.noneOf(type);
        finding.statements().forEach(statement -> all.addAll(statement.fold(this)));
        return all;
    }

    @Override
    public EnumSet<E> unrecorded(Finding.Unrecorded<E> finding) {
        return EnumSet.allOf(type);
    }
}
