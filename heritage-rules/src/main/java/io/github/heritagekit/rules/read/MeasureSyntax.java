// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.time.Dating;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads what is known of a fact that has an order: {@code 4.6 ha}, {@code at least 100}, {@code about 1890 ± 5}, {@code
 * before 1893}, {@code 1993-02}.
 */
final class MeasureSyntax {
    private static final String ABOUT = "about ";

    private MeasureSyntax() {}

    /** Returns the finding that the text stands for; nothing if it stands for none. */
    static <T> Optional<Finding<T>> read(Fact<T> fact, String text) {
        try {
            if (text.startsWith(ABOUT)) {
                return about(fact, text.substring(ABOUT.length()));
            }
            return fact.type() == FactType.DATE && text.length() <= Limits.NUMBER
                    ? vagueDay(fact, text).or(() -> compared(fact, text))
                    : compared(fact, text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <T> Optional<Finding<T>> compared(Fact<T> fact, String text) {
        boolean times = fact.type() == FactType.YEAR || fact.type() == FactType.DATE;
        OrderedTest test = OrderedTest.of(text, times);
        Optional<T> first = Texts.parse(fact, test.first());
        Optional<T> last = Texts.parse(fact, test.last());
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (test.comparison().isEmpty()) {
            Optional<T> least = test.firstIncluded() ? first : next(first.get(), 1);
            Optional<T> most = test.lastIncluded() ? last : next(last.get(), -1);
            return least.flatMap(from -> most.map(to -> between(from, to)));
        }
        return switch (test.comparison().get()) {
            case AT_LEAST -> Optional.of(atLeast(first.get()));
            case AT_MOST -> Optional.of(atMost(first.get()));
            case OVER -> next(first.get(), 1).map(MeasureSyntax::atLeast);
            case UNDER -> next(first.get(), -1).map(MeasureSyntax::atMost);
            case EXACTLY -> Optional.of(Finding.of(first.get()));
        };
    }

    /** Returns the neighbour of a value; of what is measured and not counted there is none. */
    @SuppressWarnings("unchecked") // the neighbour of a value is of its type
    private static <T> Optional<T> next(T value, int step) {
        if (value instanceof Integer year) {
            return Optional.of((T) (Integer) Math.addExact(year, step));
        }
        if (value instanceof Long number) {
            return Optional.of((T) (Long) Math.addExact(number, step));
        }
        return value instanceof LocalDate day ? Optional.of((T) day.plusDays(step)) : Optional.empty();
    }

    /** Returns a year give or take some, a number give or take some. */
    private static <T> Optional<Finding<T>> about(Fact<T> fact, String text) {
        int sign = Math.max(text.indexOf('±'), text.indexOf("+-"));
        if (sign < 1) {
            return Optional.empty();
        }
        Optional<T> middle = Texts.parse(fact, text.substring(0, sign).strip());
        String width = text.substring(sign + (text.charAt(sign) == '±' ? 1 : 2)).strip();
        return middle.flatMap(value -> around(value, width));
    }

    @SuppressWarnings("unchecked") // both ends are of the type of the middle
    private static <T> Optional<Finding<T>> around(T middle, String width) {
        if (middle instanceof Integer year) {
            Dating dating = Dating.about(year, Integer.parseInt(width));
            return Optional.of((Finding<T>) Finding.between(
                    dating.earliest().orElseThrow(), dating.latest().orElseThrow()));
        }
        if (middle instanceof Long number) {
            long off = Long.parseLong(width);
            return Optional.of(
                    (Finding<T>) Finding.between(Math.subtractExact(number, off), Math.addExact(number, off)));
        }
        if (middle instanceof BigDecimal number && width.length() <= Limits.NUMBER) {
            BigDecimal off = FactType.DECIMAL.parse(width);
            return Optional.of((Finding<T>) Finding.between(number.subtract(off), number.add(off)));
        }
        return Optional.empty();
    }

    /** Returns the days of a month or year; nothing if the text is no date or a whole one. */
    @SuppressWarnings("unchecked") // called for dates
    private static <T> Optional<Finding<T>> vagueDay(Fact<T> fact, String text) {
        boolean digits = text.chars().allMatch(c -> Character.isDigit(c) || c == '-');
        if (!digits || Texts.parse(fact, text).isPresent()) {
            return Optional.empty();
        }
        PartialDate date = PartialDate.parse(text);
        boolean near = Math.abs(date.earliest().getYear()) <= Texts.FARTHEST_DATE;
        return near ? Optional.of((Finding<T>) Finding.between(date.earliest(), date.latest())) : Optional.empty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the values of an ordered type are comparable with each other
    private static <T> Finding<T> between(T least, T most) {
        return (Finding<T>) Finding.between((Comparable) least, (Comparable) most);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the values of an ordered type are comparable with each other
    private static <T> Finding<T> atLeast(T least) {
        return (Finding<T>) Finding.atLeast((Comparable) least);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the values of an ordered type are comparable with each other
    private static <T> Finding<T> atMost(T most) {
        return (Finding<T>) Finding.atMost((Comparable) most);
    }

    /** Returns what evidence of such a fact can look like, for a message. */
    static String forms(FactType<?> type) {
        String about = type == FactType.YEAR ? ", `about … ± …`, `before …`, `after …`" : "";
        return "; or `between … and …`, `at least …`, `at most …`" + about + ", `… or …`, `none`, `unrecorded`";
    }
}
