package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.article.ArticleCode;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Sentences;
import parkhang.terminal.DiagnosticPrinter;

/** The excerpt is for people: on a terminal there is one, elsewhere none. */
class DiagnosticPrinterTest {
    private static final String HEAD = "articles/a.md:3:7: error[date-invalid]: `2023-05-32` is no date";
    private static final String HINT = "  hint: write the date as year-month-day, for example 2023-05-10";

    private static final String MORE = "`parkhang explain date-invalid` tells more";

    @TempDir
    Path folder = Path.of("");

    private List<String> printed(boolean terminal, String article) {
        Session session = new Session(folder, terminal);
        session.write("archive.yaml", "title: T\nsource: en\n").write("articles/a.md", article);
        return session.run(1, "coverage").err().lines().toList();
    }

    @Test
    void onATerminalTheLineAndACaretFollow() {
        assertEquals(
                List.of(HEAD, HINT, "  | date: 2023-05-32", "  |       ^", MORE),
                printed(true, "---\ntitle: T\ndate: 2023-05-32\n---\n"));
    }

    @Test
    void elsewhereThereIsNoneOfIt() {
        assertEquals(List.of(HEAD, HINT, MORE), printed(false, "---\ntitle: T\ndate: 2023-05-32\n---\n"));
    }

    @Test
    void ofALongLineThereIsWhatIsNear() {
        String before = "\uD841\uDF0E ".repeat(50);
        String line = before + "[x](javascript:y)" + " after".repeat(50);
        List<String> printed = printed(true, "---\ntitle: T\ndate: 2023-05-10\n---\n" + line + "\n");
        assertEquals("articles/a.md:5:101", printed.get(0).replaceAll(": error.*", ""));
        assertEquals("  | " + excerpt(line, 62), printed.get(2));
        assertEquals("  | " + " ".repeat(38) + "^", printed.get(3));
    }

    private static String excerpt(String line, int start) {
        int[] points = line.codePoints().toArray();
        return new String(points, start, 76);
    }

    @Test
    void noControlCharacterReachesTheTerminal() {
        assertEquals(
                List.of("  | Red: U+001B[31m", "  |      ^"),
                printed(true, "---\ntitle: T\ndate: 2023-05-10\n---\nRed: \u001B[31m\n")
                        .subList(2, 4));
    }

    /** What is said of an article comes again with its next locale; a run over thousands of articles can't know all of it. */
    @Test
    void whatWasPrintedLatelyIsNotPrintedAgain() {
        StringWriter out = new StringWriter();
        DiagnosticPrinter printer =
                new DiagnosticPrinter(new PrintWriter(out), folder, false, Sentences.of(Locale.ENGLISH), code -> {});
        for (int line = 1; line <= 20_000; line++) {
            printer.print(found(line));
            printer.print(found(Math.max(1, line - 9_000)));
        }
        assertEquals(20_000, out.toString().lines().filter(HINT::equals).count());
    }

    private static Diagnostics found(int line) {
        Diagnostics found = new Diagnostics();
        found.report(Place.of("articles/a.md", line), ArticleCode.DATE_INVALID, "`2023-05-32` is no date");
        return found;
    }
}
