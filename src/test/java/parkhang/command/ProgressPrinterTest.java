package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parkhang.archive.ArchiveCode;
import parkhang.command.ProgressLine.Mode;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.ledger.Basis;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.EditionResult;
import parkhang.ledger.EditionResult.Outcome;
import parkhang.translation.Coverage;

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
        return new ProgressPrinter(out, new DiagnosticPrinter(out, Path.of(""), false), mode, clock, 80);
    }

    private static EditionResult edition(int number, Outcome outcome, Diagnostic... found) {
        EditionRecord record = new EditionRecord(
                new EditionKey("a-" + number, "nl"),
                new Basis(List.of()),
                List.of(),
                List.of(),
                List.of(),
                1,
                Coverage.NONE,
                List.of(found));
        return new EditionResult(record, outcome, "new", Duration.ZERO);
    }

    /** So many editions, at so many a second. */
    private void make(ProgressPrinter printer, int editions, int perSecond) {
        for (int i = 0; i < editions; i++) {
            now = now.plusNanos(1_000_000_000L / perSecond);
            printer.done(edition(i, Outcome.MADE));
        }
    }

    private List<String> lines() {
        return printed.toString().lines().toList();
    }

    @Test
    void fewEditionsHaveALineEachWithTheTime() {
        ProgressPrinter printer = printer(Mode.LINES);
        printer.begin(2);
        now = now.plusSeconds(7);
        printer.done(edition(1, Outcome.MADE));
        now = now.plusSeconds(7);
        printer.done(edition(2, Outcome.FAILED, ERROR));
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
        printer.begin(40_000);
        make(printer, 7000, 100);
        printer.done(edition(7, Outcome.FAILED));
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
        printer.begin(100);
        make(printer, 100, 1);
        printer.done(edition(1, Outcome.FAILED, WARNING, ERROR));
        printer.end();
        assertEquals(List.of(ERROR.toString().lines().toList()), List.of(lines()));
    }

    @Test
    void whatIsDoneAtOnceHasNoBar() {
        ProgressPrinter printer = printer(Mode.BAR);
        printer.begin(40);
        make(printer, 40, 100);
        printer.end();
        assertEquals("", printed.toString());
    }

    @Test
    void aBarIsDrawnTenTimesASecondAndTakenAwayAtTheEnd() {
        ProgressPrinter printer = printer(Mode.BAR);
        printer.begin(4000);
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
        printer.begin(4);
        now = now.plusSeconds(1);
        printer.done(edition(1, Outcome.MADE));
        printer.done(edition(2, Outcome.FAILED, WARNING));
        printer.end();
        String bar = "\r\u001B[K[######------------------] 25% 1/4  1.0 a second, 3 s left";
        assertEquals(
                bar + "\r\u001B[K" + WARNING + "\n" + bar + "\r\u001B[K",
                printed.toString().replace("\r\n", "\n"));
    }

    @Test
    void slowWorkHasItsRateByTheMinuteAndItsTimeInHours() {
        ProgressPrinter printer = printer(Mode.LINES);
        printer.begin(500);
        for (int i = 0; i < 5; i++) {
            now = now.plusSeconds(31);
            printer.done(edition(i, Outcome.MADE));
        }
        assertTrue(lines().get(4).endsWith("[5/500] 1.9 a minute, 4 h 15 min left"), lines()::toString);
    }

    @Test
    void aBarFitsInto80Columns() {
        ProgressPrinter printer = printer(Mode.BAR);
        printer.begin(9_999_999);
        make(printer, 5000, 500);
        for (String bar : printed.toString().split("\r\u001B\\[K", -1)) {
            assertTrue(bar.length() < 80, bar + String.format(Locale.ROOT, " %d", bar.length()));
        }
    }

    @Test
    void aBarFitsIntoANarrowTerminal() {
        ProgressPrinter printer =
                new ProgressPrinter(out, new DiagnosticPrinter(out, Path.of(""), false), Mode.BAR, clock, 40);
        printer.begin(4000);
        make(printer, 2000, 1000);
        String[] bars = printed.toString().split("\r\u001B\\[K", -1);
        assertEquals("[###---------------------] 12% 500/4000", bars[1]);
        assertEquals("50% 2000/4000  1000 a second, 2 s left", bars[16]);
        printer.begin(9_999_999);
        make(printer, 5000, 500);
        for (String bar : printed.toString().split("\r\u001B\\[K", -1)) {
            assertTrue(bar.length() < 40, bar);
        }
    }

    @Test
    void whoStopsReadsItInALineOfItsOwnAndNoBarComesBack() {
        ProgressPrinter printer = printer(Mode.BAR);
        printer.begin(4);
        now = now.plusSeconds(1);
        printer.done(edition(1, Outcome.MADE));
        String message = printer.stopped();
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
        printer.waiting();
        assertEquals("parkhang: stopped; it had not begun to make editions", printer.stopped());
    }

    @Test
    void whatIsSaidOfManyHasOneHint() {
        Diagnostic other =
                new Diagnostic(Place.of("nl/b"), ArchiveCode.OUTPUT_UNWRITABLE, "can't be written: no space");
        Diagnostics found = new Diagnostics();
        for (Diagnostic next : List.of(ERROR, ERROR, other, WARNING)) {
            found.report(next.place(), next.code(), next.message());
        }
        printer(Mode.LINES).found(found);
        assertEquals(
                List.of(
                        "nl/a: error[output-unwritable]: can't be written: no space",
                        "nl/b: error[output-unwritable]: can't be written: no space",
                        "  hint: " + ERROR.code().hint(),
                        "articles: warning[articles-none]: there is no article",
                        "  hint: " + WARNING.code().hint()),
                lines());
    }
}
