package parkhang.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sizes of files as CLDR writes them. */
public final class FileSize {
    private static final long THOUSAND = 1_000;
    private static final Map<Locale, LocalizedNumberFormatter> KILOBYTES = new ConcurrentHashMap<>();
    private static final Map<Locale, LocalizedNumberFormatter> MEGABYTES = new ConcurrentHashMap<>();

    private FileSize() {}

    /** In kilobytes or megabytes of the International System of Units: 240 kB, 1,4 MB; nothing is smaller than 1 kB. */
    public static String of(long bytes, Locale locale) {
        long kilobytes = Math.max(1, Math.round((double) bytes / THOUSAND));
        return kilobytes < THOUSAND
                ? KILOBYTES
                        .computeIfAbsent(locale, next -> format(next, MeasureUnit.KILOBYTE))
                        .format(kilobytes)
                        .toString()
                : MEGABYTES
                        .computeIfAbsent(locale, next -> format(next, MeasureUnit.MEGABYTE))
                        .format((double) kilobytes / THOUSAND)
                        .toString();
    }

    private static LocalizedNumberFormatter format(Locale locale, MeasureUnit unit) {
        return NumberFormatter.withLocale(locale).unit(unit).precision(Precision.maxFraction(1));
    }
}
