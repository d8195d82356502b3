package parkhang.text.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a text says with digits.
 *
 * @param numbers in the order of the text
 * @param dates days of a month, or months that stand beside a year
 * @param times of the day
 */
record Quantities(List<Amount> numbers, List<Day> dates, List<Time> times) {
    static final Quantities NONE = new Quantities(List.of(), List.of(), List.of());

    /** Something as it stands in a text. */
    interface Written {
        String text();
    }

    /**
     * A number.
     *
     * @param readings what it may mean, the likeliest first: "5m" is five, or five million
     * @param parts its digits where "5 300" may be two numbers; none where it can't be
     */
    record Amount(String text, List<BigDecimal> readings, List<BigDecimal> parts) implements Written {}

    /** @param day 0 where the text names the month and the year only */
    record Day(String text, int month, int day) implements Written {}

    /** @param exact whether it says which half of the day it means */
    record Time(String text, int hour, int minute, boolean exact) implements Written {
        private static final int NOON = 12;
        private static final int DAY = 24;

        /** Whether a clock shows the same, in the same half of the day if both say which. */
        boolean looksLike(Time other) {
            boolean hours = (exact && other.exact) ? hour % DAY == other.hour % DAY : hour % NOON == other.hour % NOON;
            return hours && minute == other.minute;
        }

        /** The hour as each way of counting has it, with its minutes behind a point: 15.30, 3.30. */
        List<BigDecimal> exactReadings() {
            BigDecimal minutes = BigDecimal.valueOf(minute, 2);
            return readings().stream().map(reading -> reading.add(minutes)).toList();
        }

        /** The hour as each way of counting has it: 15, 3. */
        List<BigDecimal> readings() {
            return List.of(BigDecimal.valueOf(hour), BigDecimal.valueOf(hour > NOON ? hour - NOON : hour + NOON));
        }
    }

    /** Numbers that stand alone, each in all its readings. */
    Set<BigDecimal> plainValues() {
        Set<BigDecimal> values = new TreeSet<>();
        for (Amount amount : numbers) {
            values.addAll(amount.readings());
            values.addAll(amount.parts());
        }
        return values;
    }

    /** All numbers, those of dates and times too. */
    Set<BigDecimal> allValues() {
        Set<BigDecimal> values = plainValues();
        for (Day date : dates) {
            values.add(BigDecimal.valueOf(date.month()));
            values.add(BigDecimal.valueOf(date.day()));
        }
        for (Time time : times) {
            values.addAll(time.readings());
            values.addAll(time.exactReadings());
            values.add(BigDecimal.valueOf(time.minute()));
        }
        return values;
    }
}
