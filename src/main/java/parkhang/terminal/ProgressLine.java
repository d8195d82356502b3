package parkhang.terminal;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Shows how far something has come: on a terminal as a bar or a figure that is written over, elsewhere as lines with the time. Draws when it
 * is told of something, and not more often than somebody can read.
 *
 * <p>It is our own because me.tongfei's progressbar 0.10.2 draws from a thread of its own by the machine's clock, so that it could
 * neither be tested by the second nor be kept from drawing into a diagnostic; and to find the terminal's width it loads 700 classes
 * and starts other processes, 0.2 s of a cold start.
 */
final class ProgressLine {
    /** How progress is shown. */
    enum Mode {
        BAR,
        /** As a figure and words in one line, for runs that are over soon. */
        COUNTER,
        LINES,
        /** As lines, and none before half a minute is over, for runs that seldom take so long. */
        LATE_LINES,
        QUIET
    }

    /** A counter changes a hundredth of the way, and never more often than at each thing. */
    private static final int STEPS = 100;

    private static final String CLEAR = "\r\u001B[K";
    private static final int WIDTH = 24;

    /** What takes less time needs no bar. */
    private static final Duration SHORT = Duration.ofMillis(500);

    private static final Duration BETWEEN_BARS = Duration.ofMillis(100);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);

    /** So many things get a line each. */
    private static final int FEW = 40;

    private final PrintWriter out;
    private final Mode mode;
    private final Clock clock;
    private final int columns;
    private Pace pace = new Pace();
    private Instant drawn;
    private String words = "";
    private long all;
    private long done;
    private volatile boolean visible;
    private volatile boolean stopped;

    /**
     * A line that shows nothing yet.
     *
     * @param out takes escapes, too
     * @param clock with the zone that lines tell the time in
     * @param columns of the terminal
     */
    ProgressLine(PrintWriter out, Mode mode, Clock clock, int columns) {
        this.out = out;
        this.mode = mode;
        this.clock = clock;
        this.columns = columns;
        this.drawn = clock.instant();
    }

    void begin(String what, long things) {
        words = what;
        all = things;
        done = 0;
        pace = new Pace();
        pace.mark(clock.instant(), 0);
        drawn = clock.instant().plus(mode == Mode.BAR ? SHORT.minus(BETWEEN_BARS) : Duration.ZERO);
    }

    /** One more thing is done; in a line of its own where there are few, or where it matters. */
    void done(String thing, boolean matters) {
        done++;
        Instant now = clock.instant();
        pace.mark(now, done);
        if (mode == Mode.LINES && (matters || all <= FEW)) {
            line(count() + " " + thing);
        } else if ((mode == Mode.LINES || mode == Mode.LATE_LINES) && isDue(now, BETWEEN_LINES)) {
            line((count() + " " + pace.words(all)).strip());
        } else if (mode == Mode.BAR && isDue(now, BETWEEN_BARS)) {
            draw();
        } else if (mode == Mode.COUNTER && done % Math.max(1, all / STEPS) == 0) {
            draw();
        }
    }

    /** Something to know, in a line of its own. */
    void note(String text) {
        if (mode == Mode.LINES) {
            line(text);
        } else if (mode == Mode.BAR) {
            interrupt(() -> out.println(Printable.line(text)));
        } else if (mode == Mode.COUNTER) {
            show(text);
        }
    }

    /** Takes the bar away for something else that is printed, and shows it again behind. */
    void interrupt(Runnable printing) {
        boolean again = visible;
        clear();
        printing.run();
        if (again) {
            draw();
        }
    }

    void end() {
        clear();
    }

    /** Draws nothing any more; gives what is to be printed before a line can begin. */
    String stop() {
        stopped = true;
        return visible ? System.lineSeparator() : "";
    }

    /** How many things are done of how many. */
    String standing() {
        return done + " of " + all;
    }

    private boolean isDue(Instant now, Duration between) {
        return !now.isBefore(drawn.plus(between));
    }

    private String count() {
        return "[" + done + "/" + all + "]";
    }

    /** Local time with its distance from UTC (ISO 8601), so that logs of several machines can be laid side by side. */
    private void line(String text) {
        drawn = clock.instant();
        OffsetDateTime now = OffsetDateTime.ofInstant(drawn, clock.getZone()).truncatedTo(ChronoUnit.SECONDS);
        out.println(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now) + " " + Printable.line(text));
    }

    private void draw() {
        drawn = clock.instant();
        show(mode == Mode.COUNTER ? count() + " " + words : bar());
    }

    private void show(String text) {
        if (!stopped) {
            out.print(CLEAR + Printable.line(text));
            out.flush();
            visible = true;
        }
    }

    private String bar() {
        int full = (int) (WIDTH * done / Math.max(1, all));
        String bar = "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] ";
        String figures = (100 * done / Math.max(1, all) + "% " + done + "/" + all + "  " + pace.words(all)).strip();
        return fitted(bar, figures);
    }

    /** What would go on in the next line could not be written over. */
    private String fitted(String bar, String figures) {
        String line = bar.length() + figures.length() < columns ? bar + figures : figures;
        return line.length() < columns ? line : line.substring(0, Math.max(0, columns - 1));
    }

    private void clear() {
        if (visible && !stopped) {
            out.print(CLEAR);
            out.flush();
            visible = false;
        }
    }
}
