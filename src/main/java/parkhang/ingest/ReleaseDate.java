package parkhang.ingest;

import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a line that holds a date and nothing else, as it is written in one locale. */
final class ReleaseDate {
    private static final int LONGEST_DATE = 40;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final List<DateTimeFormatter> forms;

    ReleaseDate(Locale locale) {
        Stream<String> usual = Stream.of(FormatStyle.LONG, FormatStyle.MEDIUM, FormatStyle.FULL)
                .map(style -> DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        style, null, IsoChronology.INSTANCE, locale));
        Stream<String> either = Stream.of("d MMMM y", "MMMM d y", "d MMM y");
        this.forms = Stream.concat(Stream.of("y-MM-dd"), Stream.concat(usual, either))
                .map(pattern -> strict(pattern, locale))
                .toList();
    }

    /** Strict, or "February 31" would be read as February 28; that wants the proleptic year {@code u}, not the {@code y}. */
    private static DateTimeFormatter strict(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replaceAll("y+", "uuuu"))
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    Optional<LocalDate> read(TextSpan span) {
        if (!isMeant(span)) {
            return Optional.empty();
        }
        String text = span.words();
        return forms.stream().flatMap(form -> parsed(text, form).stream()).findFirst();
    }

    /** Whether a line was meant as a date: a year, a further number, and three words at most. */
    boolean isMeant(TextSpan span) {
        if (span.length() > LONGEST_DATE) {
            return false;
        }
        String text = span.words();
        return YEAR.matcher(text).find()
                && NUMBER.matcher(text).results().count() > 1
                && WORD.matcher(text).results().count() <= 3;
    }

    /** What does not fit the form at all is told without the cost of an exception: a release may have many short lines. */
    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        ParsePosition read = new ParsePosition(0);
        if (form.parseUnresolved(text, read) == null || read.getIndex() < text.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
