// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Quantity;
import java.util.Comparator;
import java.util.List;

/** Which of two limits on one thing in one aspect comes first: the stricter; what cannot be compared comes behind, ordered by zone. */
final class Strictness implements Comparator<ImposedLimit> {
    static final Comparator<ImposedLimit> ORDER = new Strictness()
            .thenComparing(imposed -> imposed.zone().id())
            .thenComparing(imposed -> imposed.limit().toString());

    @Override
    public int compare(ImposedLimit one, ImposedLimit other) {
        Ruling first = one.limit().ruling();
        Ruling second = other.limit().ruling();
        int ranks = Integer.compare(rank(first), rank(second));
        return ranks == 0 ? within(first, second) : ranks;
    }

    /** Returns those of some limits that are not known to be less strict than another one, which applies for certain. */
    static List<ImposedLimit> leading(List<ImposedLimit> all) {
        return all.stream()
                .filter(imposed -> all.stream().noneMatch(other -> isStricter(other, imposed)))
                .toList();
    }

    private static boolean isStricter(ImposedLimit one, ImposedLimit other) {
        Ruling first = one.limit().ruling();
        Ruling second = other.limit().ruling();
        return one.certain()
                && one.limit().condition().isEmpty()
                && !first.equals(second)
                && (isUtmost(first)
                        || (isStated(first) && second instanceof Ruling.NotRegulated)
                        || isBefore(first, second));
    }

    private static boolean isUtmost(Ruling ruling) {
        return ruling instanceof Ruling.Permits permits && permits.permits() == Permission.PROHIBITED;
    }

    private static boolean isStated(Ruling ruling) {
        return !(ruling instanceof Ruling.Unknown);
    }

    /** Whether two rulings can be compared, and one comes first. */
    private static boolean isBefore(Ruling one, Ruling other) {
        return rank(one) == rank(other) && within(one, other) < 0;
    }

    private static int rank(Ruling ruling) {
        if (ruling instanceof Ruling.Permits) {
            return 0;
        }
        if (ruling instanceof Ruling.AtMost most) {
            return 1 + 2 * kind(most.amount());
        }
        if (ruling instanceof Ruling.AtLeast least) {
            return 2 + 2 * kind(least.amount());
        }
        int behindAmounts = 7;
        if (ruling instanceof Ruling.Formula) {
            return behindAmounts;
        }
        return ruling instanceof Ruling.Unknown ? behindAmounts + 1 : behindAmounts + 2;
    }

    /** Whether two amounts can be compared. */
    static boolean isOfOneKind(Quantity<?, ?> one, Quantity<?, ?> other) {
        return kind(one) == kind(other);
    }

    /** Amounts of different kinds have no order. */
    private static int kind(Quantity<?, ?> amount) {
        if (amount instanceof Length) {
            return 0;
        }
        return amount instanceof Area ? 1 : 2;
    }

    private static int within(Ruling one, Ruling other) {
        if (one instanceof Ruling.Permits first && other instanceof Ruling.Permits second) {
            return first.permits().compareTo(second.permits());
        }
        if (one instanceof Ruling.AtMost first && other instanceof Ruling.AtMost second) {
            return bySize(first.amount(), second.amount());
        }
        if (one instanceof Ruling.AtLeast first && other instanceof Ruling.AtLeast second) {
            return bySize(second.amount(), first.amount());
        }
        return 0;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // asked for amounts of one kind only
    static int bySize(Quantity one, Quantity other) {
        return one.compareTo(other);
    }
}
