package parkhang.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parkhang.archive.ArchiveCode;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Sentences;
import parkhang.terminal.ProgressLine.Mode;

/** What is seen of a run, second by second. */
class ProgressPrinterTest {
    private static final Diagnostic ERROR =
            new Diagnostic(Place.of("nl/a"), ArchiveCode.OUTPUT_UNWRITABLE, "can't be written: no space");
    private static final Diagnostic WARNING =
            new Diagnostic(Place.of("articles"), ArchiveCode.ARTICLES_NONE, "there is no article");

    private final StringWriter printed = new StringWriter();
    private final PrintWriter out = new PrintWriter(printed);
    private Instant now = Instant.parse("2023-05-10T21:59:50Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Berlin");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private ProgressPrinter printer(Mode mode) {
        return new ProgressPrinter(
                out,
                new DiagnosticPrinter(out, Path.of(""), false, Sentences.of(Locale.ENGLISH), code -> {}),
                mode,
                clock,
                80);
    }

    /** An edition is done. */
    private static void done(ProgressPrinter printer, int number) {
        printer.done("nl/a-" + number, false);
    }

    private static void failed(ProgressPrinter printer, int number, Diagnostic... found) {
        printer.found(List.of(found));
        printer.done("nl/a-" + number, true);
    }

    /** So many editions, at so many a second. */
    private void make(ProgressPrinter printer, int editions, int perSecond) {
        for (int i = 0; i < editions; i++) {
            now = now.plusNanos(1_000_000_000L / perSecond);
            done(printer, i);
        }
    }

    private List<String> lines() {
        return printed.toString().lines().toList();
    }

    @Test
    void aRunThatIsMostlyShortSaysNothingBeforeHalfAMinute() {
        ProgressPrinter printer = printer(Mode.LATE_LINES);
        printer.begin(Phase.READING_ARTICLES, 1000);
        make(printer, 290, 10);
        failed(printer, 290);
        assertEquals(List.of(), lines());
        make(printer, 20, 10);
        assertEquals(List.of("2023-05-11T00:00:20+02:00 [301/1000] 10 a second, 1 min 10 s left"), lines());
    }

    @Test
    void fewEditionsHaveALineEachWithTheTime() {
        ProgressPrinter printer = printer(Mode.LINES);
        printer.begin(Phase.MAKING_EDITIONS, 2);
        now = now.plusSeconds(7);
        done(printer, 1);
        now = now.plusSeconds(7);
        failed(printer, 2, ERROR);
        printer.end();
        assertEquals(
                List.of(
                        "2023-05-10T23:59:57+02:00 [1/2] nl/a-1",
                        "nl/a: error[output-unwritable]: can't be written: no space",
                        "  hint: " + ERROR.code().hint(),
                        "2023-05-11T00:00:04+02:00 [2/2] nl/a-2 FAILED"),
                lines());
    }

    @Test
    void ofThousandsThereIsALineEveryHalfMinuteAndForEachFailure() {
        ProgressPrinter printer = printer(Mode.LINES);
        printer.begin(Phase.MAKING_EDITIONS, 40_000);
        make(printer, 7000, 100);
        failed(printer, 7);
        make(printer, 3000, 100);
        assertEquals(
                List.of(
                        "2023-05-11T00:00:20+02:00 [3000/40000] 100 a second, 6 min 10 s left",
                        "2023-05-11T00:00:50+02:00 [6000/40000] 100 a second, 5 min 40 s left",
                        "2023-05-11T00:01:00+02:00 [7001/40000] nl/a-7 FAILED",
                        "2023-05-11T00:01:30+02:00 [10001/40000] 100 a second, 5 min 0 s left"),
                lines());
    }

    @Test
    void quietSaysNothingButErrors() {
        ProgressPrinter printer = printer(Mode.QUIET);
        printer.begin(Phase.MAKING_EDITIONS, 100);
        make(printer, 100, 1);
        failed(printer, 1, WARNING, ERROR);
        printer.end();
        assertEquals(List.of(ERROR.toString().lines().toList()), List.of(lines()));
    }

    @Test
    void whatIsDoneAtOnceHasNoBar() {
        ProgressPrinter printer = printer(Mode.BAR);
        printer.begin(Phase.MAKING_EDITIONS, 40);
        make(printer, 40, 100);
        printer.end();
        assertEquals("", printed.toString());
    }

    @Test
    void aBarIsDrawnTenTimesASecondAndTakenAwayAtTheEnd() {
        ProgressPrinter printer = printer(Mode.BAR);
        printer.begin(Phase.MAKING_EDITIONS, 4000);
        make(printer, 2000, 1000);
        printer.end();
        String[] bars = printed.toString().split("\r\u001B\\[K", -1);
        assertEquals("[###---------------------] 12% 500/4000", bars[1]);
        assertEquals("[############------------] 50% 2000/4000  1000 a second, 2 s left", bars[16]);
        assertEquals("", bars[17]);
        assertEquals(18, bars.length);
    }

    @Test
    void aDiagnosticStandsInALineOfItsOwnAndTheBarComesBack() {
        ProgressPrinter printer = printer(Mode.BAR);
        printer.begin(Phase.MAKING_EDITIONS, 4);
        now = now.plusSeconds(1);
        done(printer, 1);
        failed(printer, 2, WARNING);
        printer.end();
        String bar = "\r\u001B[K[######------------------] 25% 1/4  1.0 a second, 3 s left";
        assertEquals(
                bar + "\r\u001B[K" + WARNING + "\n" + bar + "\r\u001B[K",
                printed.toString().replace("\r\n", "\n"));
    }

    @Test
    void slowWorkHasItsRateByTheMinuteAndItsTimeInHours() {
        ProgressPrinter printer = printer(Mode.LINES);
        printer.begin(Phase.MAKING_EDITIONS, 500);
        for (int i = 0; i < 5; i++) {
            now = now.plusSeconds(31);
            done(printer, i);
        }
        assertTrue(lines().get(4).endsWith("[5/500] 1.9 a minute, 4 h 15 min left"), lines()::toString);
    }

    @Test
    void aBarFitsInto80Columns() {
        ProgressPrinter printer = printer(Mode.BAR);
        printer.begin(Phase.MAKING_EDITIONS, 9_999_999);
        make(printer, 5000, 500);
        for (String bar : printed.toString().split("\r\u001B\\[K", -1)) {
            assertTrue(bar.length() < 80, bar + String.format(Locale.ROOT, " %d", bar.length()));
        }
    }

    @Test
    void aBarFitsIntoANarrowTerminal() {
        ProgressPrinter printer = new ProgressPrinter(
                out,
                new DiagnosticPrinter(out, Path.of(""), false, Sentences.of(Locale.ENGLISH), code -> {}),
                Mode.BAR,
                clock,
                40);
        printer.begin(Phase.MAKING_EDITIONS, 4000);
        make(printer, 2000, 1000);
        String[] bars = printed.toString().split("\r\u001B\\[K", -1);
        assertEquals("[###---------------------] 12% 500/4000", bars[1]);
        assertEquals("50% 2000/4000  1000 a second, 2 s left", bars[16]);
        printer.begin(Phase.MAKING_EDITIONS, 9_999_999);
        make(printer, 5000, 500);
        for (String bar : printed.toString().split("\r\u001B\\[K", -1)) {
            assertTrue(bar.length() < 40, bar);
        }
    }

    @Test
    void whoStopsReadsItInALineOfItsOwnAndNoBarComesBack() {
        ProgressPrinter printer = printer(Mode.BAR);
        printer.begin(Phase.MAKING_EDITIONS, 4);
        now = now.plusSeconds(1);
        done(printer, 1);
        String message = printer.stopped(ExportText::stopped);
        assertEquals(
                System.lineSeparator()
                        + "parkhang: stopped; 1 of 4 editions are done, and the same command goes on from there",
                message);
        String before = printed.toString();
        make(printer, 3, 1);
        printer.end();
        assertEquals(before, printed.toString());
    }

    @Test
    void whoStopsBeforeTheBeginningIsToldSo() {
        ProgressPrinter printer = printer(Mode.LINES);
        printer.begin(Phase.WAITING);
        assertEquals("parkhang: stopped; it had not begun to make editions", printer.stopped(ExportText::stopped));
    }

    @Test
    void whatIsSaidOfManyHasOneHint() {
        Diagnostic other =
                new Diagnostic(Place.of("nl/b"), ArchiveCode.OUTPUT_UNWRITABLE, "can't be written: no space");
        Diagnostics found = new Diagnostics();
        for (Diagnostic next : List.of(ERROR, ERROR, other, WARNING)) {
            found.report(next.place(), next.code(), next.message());
        }
        printer(Mode.LINES).found(found.list());
        assertEquals(
                List.of(
                        "nl/a: error[output-unwritable]: can't be written: no space",
                        "nl/b: error[output-unwritable]: can't be written: no space",
                        "  hint: " + ERROR.code().hint(),
                        "articles: warning[articles-none]: there is no article",
                        "  hint: " + WARNING.code().hint()),
                lines());
    }

    @Test
    void aCounterSaysWhatGoesOnAndHowMuchOfItIsDone() {
        ProgressPrinter printer = printer(Mode.COUNTER);
        printer.begin(Phase.READING_ARTICLES, 2);
        done(printer, 1);
        done(printer, 2);
        printer.begin(Phase.READING_MEMORY, "nl");
        printer.begin(Phase.SYNCING_BUNDLE, "nl", 1);
        done(printer, 1);
        printer.found(List.of(WARNING));
        printer.end();
        String last = "[1/1] nl: bringing up to date";
        assertEquals(
                List.of(
                        "",
                        "[1/2] reading articles",
                        "[2/2] reading articles",
                        "nl: reading the memory",
                        last,
                        WARNING + "\n",
                        last,
                        ""),
                List.of(printed.toString().replace("\r\n", "\n").split("\r\u001B\\[K", -1)));
    }

    @Test
    void ofThousandsACounterShowsEachHundredth() {
        ProgressPrinter printer = printer(Mode.COUNTER);
        printer.begin(Phase.READING_ARTICLES, 5000);
        make(printer, 5000, 1000);
        String[] shown = printed.toString().split("\r\u001B\\[K", -1);
        assertEquals(101, shown.length);
        assertEquals("[50/5000] reading articles", shown[1]);
    }

    @Test
    void eachRunHasItsWords() {
        ProgressPrinter printer = printer(Mode.LINES);
        printer.begin(Phase.COMPOSING_CHAPTERS, 1);
        printer.done("a", false);
        printer.begin(Phase.LAYING_OUT, "1");
        printer.begin(Phase.LAYING_OUT, "2");
        printer.begin(Phase.READING_BACK);
        printer.begin(Phase.PACKING_EDITIONS, 1);
        printer.done("a", false);
        printer.begin(Phase.VERIFYING_EDITIONS, 1);
        printer.done("nl/a", true);
        assertEquals(
                List.of(
                        "[1/1] a",
                        "laying out the volume",
                        "laying out the volume, round 2",
                        "reading it back",
                        "[1/1] packed a",
                        "[1/1] nl/a NOT WHOLE"),
                lines().stream().map(line -> line.replaceFirst("^\\S+ ", "")).toList());
    }
}
