package parkhang.terminal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** How fast something goes on, by what was done lately: the first pages of a run are slower, and some articles are long. */
final class Pace {
    private static final Duration LATELY = Duration.ofSeconds(60);
    private static final Duration APART = Duration.ofSeconds(1);

    private final Deque<Mark> marks = new ArrayDeque<>();

    private record Mark(Instant time, long done) {}

    /** So much is done by now. */
    void mark(Instant now, long done) {
        Mark last = marks.peekLast();
        if (last != null && Duration.between(last.time, now).compareTo(APART) < 0) {
            return;
        }
        marks.add(new Mark(now, done));
        while (Duration.between(marks.element().time, now).compareTo(LATELY) > 0 && marks.size() > 2) {
            marks.remove();
        }
    }

    /** The rate, and how long the rest takes at it; empty in the first second. */
    String words(long all) {
        Mark first = marks.peekFirst();
        Mark last = marks.peekLast();
        if (first == null || last == null || last.done == first.done) {
            return "";
        }
        double seconds = Duration.between(first.time, last.time).toMillis() / 1e3;
        double rate = (last.done - first.done) / seconds;
        return rate(rate) + ", " + time(Math.round((all - last.done) / rate)) + " left";
    }

    private static String rate(double perSecond) {
        return perSecond >= 10
                ? Math.round(perSecond) + " a second"
                : perSecond >= 1
                        ? String.format(Locale.ROOT, "%.1f a second", perSecond)
                        : String.format(Locale.ROOT, "%.1f a minute", 60 * perSecond);
    }

    private static String time(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
}
