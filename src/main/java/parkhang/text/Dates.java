package parkhang.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Dates as CLDR writes them. */
public final class Dates {
    /** Copied for each use: a format is for one thread. */
    private static final Map<Locale, DateFormat> DAYS = new ConcurrentHashMap<>();

    private Dates() {}

    /** A day in the long form: 10. Mai 2023. */
    public static String day(LocalDate date, Locale locale) {
        DateFormat format = DAYS.computeIfAbsent(locale, Dates::dayFormat).clone();
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static DateFormat dayFormat(Locale locale) {
        DateFormat format = gregorian(DateFormat.getDateInstance(DateFormat.LONG, ULocale.forLocale(locale)));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    /** From a day to another, as the locale writes it: 10. Mai 2023, 10.–12. Mai 2023, 10. Mai bis 3. Juni 2023. */
    public static String span(LocalDate from, LocalDate to, Locale locale) {
        if (from.equals(to)) {
            return day(from, locale);
        }
        ULocale gregorian = ULocale.forLocale(locale).setKeywordValue("calendar", "gregorian");
        DateIntervalFormat format = DateIntervalFormat.getInstance("yMMMMd", gregorian);
        format.setTimeZone(TimeZone.GMT_ZONE);
        // Where CLDR has no pattern for the interval, it would write its days otherwise than days are written.
        boolean isLong = format.format(new DateInterval(milliseconds(from), milliseconds(from)))
                .equals(day(from, locale));
        return isLong
                ? format.format(new DateInterval(milliseconds(from), milliseconds(to)))
                : day(from, locale) + " – " + day(to, locale);
    }

    private static long milliseconds(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** A moment in the long form, with the offset that it was written with: 10. Mai 2023 um 12:00 GMT−4. */
    public static String moment(OffsetDateTime time, Locale locale) {
        ULocale place = ULocale.forLocale(locale);
        String pattern = DateTimePatternGenerator.getInstance(place)
                .getBestPattern("yMMMMdjmO")
                .replace(" O", "\u00A0O");
        boolean isUniversal = time.getOffset().equals(ZoneOffset.UTC);
        DateFormat format = gregorian(new SimpleDateFormat(isUniversal ? pattern.replace('O', 'z') : pattern, place));
        format.setTimeZone(TimeZone.getTimeZone(
                isUniversal ? "Etc/UTC" : "GMT" + time.getOffset().getId()));
        return format.format(Date.from(time.toInstant())).replaceAll("-(?=\\p{Nd}[^-]*$)", "\u2212");
    }

    /** ISO 8601 counts by the Gregorian calendar even before there was one; ICU would go over to the Julian in 1582. */
    private static DateFormat gregorian(DateFormat format) {
        if (format.getCalendar() instanceof GregorianCalendar calendar) {
            calendar.setGregorianChange(Date.from(Instant.ofEpochMilli(Long.MIN_VALUE)));
        }
        return format;
    }
}
