package parkhang.ingest.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.text.Folding;
import parkhang.text.number.WrittenDays;

/** Reads until when a release must not be published, from a line with day, time and zone in any order. */
final class EmbargoReader {
    private static final String HALF = "([ap])\\.?\\h?m(?!\\p{L})\\.?";
    private static final String CLOCK = "(?:uhr|uur|hours|hrs|heures?|h|u)(?!\\p{L})\\.?";
    private static final Pattern TIME = Pattern.compile("(?<![\\d.,:/])(?:"
            + "(\\d{1,2})(?:[:.h](\\d{2}))?(?::\\d{2})?\\h?" + HALF
            + "|(\\d{1,2})\\h?[:.hu]\\h?(\\d{2})(?::\\d{2})?(?!\\d)(?:\\h?" + CLOCK + ")?"
            + "|(\\d{1,2})\\h?" + CLOCK
            + "|(\\d{2})(\\d{2})(?=\\h?(?:" + CLOCK + "|\\p{L}{2,4}(?!\\p{L})))"
            + ")");
    static final String NO_DAY = "no-day";
    private static final int HALF_DAY = 12;
    private static final int DAY = 24;
    private static final int MINUTES = 60;

    private final Zones zones;
    private final Locale language;

    EmbargoReader(Zones zones, Locale language) {
        this.zones = zones;
        this.language = language;
    }

    /**
     * What a line says.
     *
     * @param time null where it is not clear
     * @param problem which of the sentences of {@link ReleaseCode#EMBARGO_UNCLEAR} says what is not clear; empty where all is
     * @param told what told the zone: the {@code line} itself, its {@code place}, or its {@code language}
     * @param zone the name of what told it, where that is not the line
     */
    record Found(@Nullable OffsetDateTime time, String problem, String told, String zone) {
        static Found unclear(String problem) {
            return new Found(null, problem, "", "");
        }
    }

    /**
     * Reads a line.
     *
     * @param released the day of the release, for a line that leaves out the year; null where there is none
     * @param place what the dateline names, for a line that names no zone; empty where there is none
     */
    Found read(String words, @Nullable LocalDate released, String place) {
        List<WrittenDays.Written> days = WrittenDays.in(words, languages(language));
        if (days.size() != 1) {
            return Found.unclear(days.isEmpty() ? NO_DAY : "several-days");
        }
        WrittenDays.Written written = days.get(0);
        LocalDate day = day(written, released);
        if (day == null) {
            return Found.unclear(written.day() == null ? "no-such-day" : "no-year");
        }
        String rest = hidden(words, written.start(), written.end());
        List<LocalTime> times = new ArrayList<>();
        boolean next = times(withoutOffset(rest), times);
        if (times.size() != 1) {
            return Found.unclear(times.isEmpty() ? "no-time" : "several-times");
        }
        return at(next ? day.plusDays(1) : day, times.get(0), zone(rest, place));
    }

    private static Found at(LocalDate day, LocalTime time, Zone zone) {
        if (zone.id == null) {
            return Found.unclear("no-zone");
        }
        try {
            OffsetDateTime moment = day.atTime(time).atZone(zone.id).toOffsetDateTime();
            return new Found(moment, "", zone.told, zone.name);
        } catch (DateTimeException e) {
            return Found.unclear("no-such-time");
        }
    }

    private static @Nullable LocalDate day(WrittenDays.Written written, @Nullable LocalDate released) {
        LocalDate day = written.day();
        if (day == null || written.year() > 0) {
            return day;
        }
        if (released == null) {
            return null;
        }
        LocalDate same = day.withYear(released.getYear());
        return same.isBefore(released) ? same.plusYears(1) : same;
    }

    /** The zone, and what told it. */
    private record Zone(@Nullable ZoneId id, String told, String name) {}

    private Zone zone(String line, String place) {
        boolean local = Phrases.ALL.hold("local", line);
        Optional<Zones.Found> named = local ? Optional.empty() : zones.in(line);
        if (named.isPresent()) {
            return new Zone(named.get().zone(), "line", "");
        }
        Optional<ZoneId> there = zones.ofPlace(place);
        if (!place.isEmpty() && there.isPresent()) {
            return new Zone(there.get(), "place", place);
        }
        Optional<ZoneId> usual = zones.ofLanguage(language);
        return new Zone(usual.orElse(null), "language", usual.map(ZoneId::getId).orElse(""));
    }

    /** @return whether the time is the end of the day that is named */
    private static boolean times(String rest, List<LocalTime> times) {
        boolean next = false;
        Matcher time = TIME.matcher(Folding.of(rest));
        while (time.find()) {
            int hour = hour(time);
            int minute = minute(time);
            if (hour == DAY && minute == 0) {
                next = true;
                times.add(LocalTime.MIDNIGHT);
            } else if (hour < DAY && minute < MINUTES) {
                times.add(LocalTime.of(hour, minute));
            }
        }
        if (times.isEmpty() && Phrases.ALL.hold("noon", rest)) {
            times.add(LocalTime.NOON);
        }
        return next;
    }

    private static int hour(Matcher time) {
        if (time.group(1) != null) {
            int hour = Integer.parseInt(time.group(1));
            return hour > HALF_DAY ? hour : hour % HALF_DAY + (time.group(3).equals("p") ? HALF_DAY : 0);
        }
        for (int group : new int[] {4, 6, 7}) {
            if (time.group(group) != null) {
                return Integer.parseInt(time.group(group));
            }
        }
        return DAY + 1;
    }

    private static int minute(Matcher time) {
        for (int group : new int[] {2, 5, 8}) {
            if (time.group(group) != null) {
                return Integer.parseInt(time.group(group));
            }
        }
        return 0;
    }

    /** An offset looks like a time. */
    private String withoutOffset(String rest) {
        return zones.in(rest)
                .filter(zone -> rest.substring(zone.start(), zone.end()).chars().anyMatch(Character::isDigit))
                .map(zone -> hidden(rest, zone.start(), zone.end()))
                .orElse(rest);
    }

    private static String hidden(String text, int start, int end) {
        return text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
    }

    static List<Locale> languages(Locale language) {
        List<Locale> languages = new ArrayList<>(List.of(language));
        for (String tag : List.of("en", "de", "fr", "nl")) {
            if (!language.getLanguage().equals(tag)) {
                languages.add(Locale.forLanguageTag(tag));
            }
        }
        return languages;
    }

    /** With an offset of whole minutes, as front matter has it. */
    static String written(OffsetDateTime time) {
        return time.getOffset().equals(ZoneOffset.UTC)
                ? time.toLocalDateTime() + "Z"
                : time.toLocalDateTime() + time.getOffset().getId();
    }
}
