// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random choices. Packs with cases are drawn with dice and not composed of arbitraries, which would take longer to make than
 * to decide; what is drawn is small from the start, so that nothing is lost where it cannot be shrunk.
 */
final class Dice {
    private final Random random;

    private Dice(Random random) {
        this.random = random;
    }

    /** Returns dice that fall the same way each time. */
    static Dice seeded(long seed) {
        return new Dice(new Random(seed));
    }

    /** Returns what is drawn with dice. */
    static <T> Arbitrary<T> drawing(Function<Dice, T> draw) {
        return Arbitraries.randomValue(random -> draw.apply(new Dice(random)));
    }

    /** Returns a number of the range, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Returns true once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Returns some of the choices, each once at most, in their order. */
    <T> List<T> some(List<? extends T> choices, int least, int most) {
        List<T> some = new ArrayList<>(choices);
        int size = between(least, Math.min(most, choices.size()));
        while (some.size() > size) {
            some.remove(random.nextInt(some.size()));
        }
        return some;
    }

    <T> List<T> list(int least, int most, Supplier<T> draw) {
        List<T> list = new ArrayList<>();
        int size = between(least, most);
        while (list.size() < size) {
            list.add(draw.get());
        }
        return list;
    }

    Random random() {
        return random;
    }
}
