package parkhang.text.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parkhang.text.number.Quantities.Amount;
import parkhang.text.number.Quantities.Day;
import parkhang.text.number.Quantities.Time;

/**
 * A text with the numbers that it says, in digits or in words; it tells whether it has those of another one. Each way of reading it
 * is gone when it is asked for, and once: most texts need few of them. To be used by one thread at a time.
 */
public final class NumberedText {
    private static final Map<Locale, QuantityReader> READERS = new ConcurrentHashMap<>();

    private final String text;
    private final QuantityReader reader;
    private final boolean hasDigits;

    private @Nullable Quantities quantities;
    private @Nullable Set<Integer> months;
    private @Nullable Set<BigDecimal> plain;
    private @Nullable Set<BigDecimal> all;

    /** As {@link NumberWords} wants it. */
    private @Nullable String folded;

    private @Nullable Set<BigDecimal> inWords;
    private @Nullable List<NumberWords.Said> counted;

    private NumberedText(String text, QuantityReader reader) {
        this.text = text;
        this.reader = reader;
        this.hasDigits = Digits.in(text);
    }

    /** A text whose numbers have the forms of a locale. */
    public static NumberedText of(String text, Locale locale) {
        return new NumberedText(text, READERS.computeIfAbsent(locale, QuantityReader::new));
    }

    /** Another text of the same locale. */
    NumberedText with(String other) {
        return new NumberedText(other, reader);
    }

    String text() {
        return text;
    }

    String language() {
        return reader.language();
    }

    boolean hasDigits() {
        return hasDigits;
    }

    Quantities quantities() {
        if (quantities == null) {
            quantities = hasDigits ? reader.read(text) : Quantities.NONE;
        }
        return quantities;
    }

    List<NumberWords.Said> counted() {
        if (counted == null) {
            counted = reader.words().counted(folded());
        }
        return counted;
    }

    boolean has(Amount amount) {
        return amount.readings().stream().anyMatch(this::isAnywhere)
                || (!amount.parts().isEmpty() && amount.parts().stream().allMatch(this::isAnywhere));
    }

    /** "3 p.m." may be "15 Uhr", but also "from 3 to 4 p.m." or "drei Uhr". */
    boolean has(Time time) {
        List<BigDecimal> readings = time.readings();
        boolean minute = time.minute() == 0 || isAlone(BigDecimal.valueOf(time.minute()));
        return quantities().times().stream().anyMatch(time::looksLike)
                || time.exactReadings().stream().anyMatch(plain()::contains)
                || (minute && readings.stream().anyMatch(this::isAlone));
    }

    /** The day may stand apart from its month, but a day of another date is another day. */
    boolean has(Day date) {
        return quantities().dates().stream().anyMatch(own -> own.month() == date.month() && own.day() == date.day())
                || ((date.day() == 0 || isAlone(BigDecimal.valueOf(date.day())))
                        && (months().contains(date.month()) || plain().contains(BigDecimal.valueOf(date.month()))));
    }

    boolean isAnywhere(BigDecimal value) {
        return all().contains(value) || says(value);
    }

    private boolean isAlone(BigDecimal value) {
        return plain().contains(value) || says(value);
    }

    private boolean says(BigDecimal value) {
        if (inWords == null) {
            inWords = new TreeSet<>(reader.words().in(text, folded()));
        }
        return inWords.contains(value) || reader.words().says(folded(), value);
    }

    private Set<Integer> months() {
        if (months == null) {
            months = reader.months(text);
        }
        return months;
    }

    private Set<BigDecimal> plain() {
        if (plain == null) {
            plain = quantities().plainValues();
        }
        return plain;
    }

    private Set<BigDecimal> all() {
        if (all == null) {
            all = quantities().allValues();
        }
        return all;
    }

    private String folded() {
        if (folded == null) {
            folded = NumberWords.folded(text);
        }
        return folded;
    }
}
