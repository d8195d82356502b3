package parkhang.text.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.text.SparseSearch;
import parkhang.text.TextRule;
import parkhang.text.number.Quantities.Time;

/** Finds the times of day in a text: "3 p.m.", "15 Uhr", "15.30 uur", "15 h 30", "15:30". */
final class TimeReader {
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int NOON = 12;

    private static final String CLOCK = "(?:Uhr|uur|heures?|h)(?!\\p{L})";
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d.,:/-])(\\d{1,2})(?:"
                    + "(?:[:.](\\d{2}))?[\\s\\u00A0]?([ap])\\.?[\\s\\u00A0]?m(?!\\p{L})\\.?"
                    + "|[:.](\\d{2})[\\s\\u00A0]?" + CLOCK
                    + "|[\\s\\u00A0]?" + CLOCK + "(?:[\\s\\u00A0]?(\\d{2})(?!\\d|[.,]\\d))?"
                    + "|:(\\d{2})(?![\\d:]))",
            Pattern.CASE_INSENSITIVE);

    /** How near to a time the part of the day stands that it is in, in characters. */
    private static final int BESIDE = 25;

    private static final Pattern PART_OF_DAY = Pattern.compile(
            "(?Ui)\\b(?:abends?|nachmittags?|nachts?|mittags?|avonds?|middags?|namiddags?|soir|soirée|après-midi|nuit)\\b");

    private TimeReader() {}

    /** The times; they are hidden in the text. */
    static List<Time> read(StringBuilder text) {
        List<Time> found = new ArrayList<>();
        SparseSearch search = new SparseSearch(TIME, text.toString(), SparseSearch.DIGIT);
        while (search.find()) {
            Matcher time = search.found();
            int hour = Integer.parseInt(time.group(1));
            int minute = minute(time);
            if (hour <= HOURS && minute < MINUTES) {
                int onClock = onClock(hour, time.group(3));
                found.add(new Time(time.group(), onClock, minute, isExact(time, onClock, text)));
                for (int i = time.start(); i < time.end(); i++) {
                    text.setCharAt(i, TextRule.HIDDEN);
                }
            }
        }
        return found;
    }

    /** "6 Uhr" is in the morning, unless "abends" stands beside it; "6:00" may be either. */
    private static boolean isExact(Matcher time, int hour, CharSequence text) {
        boolean colon = time.group(6) != null;
        if (time.group(3) != null || hour > NOON || hour == 0) {
            return true;
        }
        String before = text.subSequence(Math.max(0, time.start() - BESIDE), time.start())
                .toString();
        String behind = text.subSequence(time.end(), Math.min(text.length(), time.end() + BESIDE))
                .toString();
        return !colon
                && !PART_OF_DAY.matcher(before).find()
                && !PART_OF_DAY.matcher(behind).find();
    }

    private static int minute(Matcher time) {
        for (int group : new int[] {2, 4, 5, 6}) {
            if (time.group(group) != null) {
                return Integer.parseInt(time.group(group));
            }
        }
        return 0;
    }

    /** @param half the letter of a.m. or p.m., null where there is none */
    private static int onClock(int hour, @org.jspecify.annotations.Nullable String half) {
        if (half == null || hour > NOON) {
            return hour;
        }
        return hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
    }
}
