package parkhang.text.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parkhang.text.number.Quantities.Amount;
import parkhang.text.number.Quantities.Day;
import parkhang.text.number.Quantities.Time;

/** A text with the numbers that it says, in digits or in words; it tells whether it has those of another one. */
final class NumberedText {
    private final String text;
    private final Quantities quantities;
    private final NumberWords words;
    private final Set<BigDecimal> plain;
    private final Set<BigDecimal> all;

    /** Looked up only where digits don't do: most texts need none. */
    private @Nullable Set<BigDecimal> said;

    NumberedText(String text, QuantityReader reader) {
        this.text = text;
        this.quantities = reader.read(text);
        this.words = reader.words();
        this.plain = quantities.plainValues();
        this.all = quantities.allValues();
    }

    Quantities quantities() {
        return quantities;
    }

    boolean has(Amount amount) {
        return amount.readings().stream().anyMatch(this::isAnywhere)
                || (!amount.parts().isEmpty() && amount.parts().stream().allMatch(this::isAnywhere));
    }

    /** "3 p.m." may be "15 Uhr", but also "from 3 to 4 p.m." or "drei Uhr". */
    boolean has(Time time) {
        List<BigDecimal> readings = time.readings();
        boolean minute = time.minute() == 0 || isAlone(BigDecimal.valueOf(time.minute()));
        return quantities.times().stream().anyMatch(time::looksLike)
                || time.exactReadings().stream().anyMatch(plain::contains)
                || (minute && readings.stream().anyMatch(this::isAlone));
    }

    /** The day may stand apart from its month, but a day of another date is another day. */
    boolean has(Day date) {
        boolean same =
                quantities.dates().stream().anyMatch(own -> own.month() == date.month() && own.day() == date.day());
        boolean day = date.day() == 0 || isAlone(BigDecimal.valueOf(date.day()));
        boolean month = quantities.months().contains(date.month()) || plain.contains(BigDecimal.valueOf(date.month()));
        return same || (day && month);
    }

    private boolean isAnywhere(BigDecimal value) {
        return all.contains(value) || says(value);
    }

    private boolean isAlone(BigDecimal value) {
        return plain.contains(value) || says(value);
    }

    private boolean says(BigDecimal value) {
        if (said == null) {
            said = new TreeSet<>(words.in(text));
        }
        return said.contains(value) || words.says(text, value);
    }
}
