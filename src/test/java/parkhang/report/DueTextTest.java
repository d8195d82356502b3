package parkhang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.localization.CoverageReport;
import parkhang.translation.State;

/** What is left to do, by the day on which it is wanted. */
class DueTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private SampleReport sample = new SampleReport(Path.of(""));

    @BeforeEach
    void layOut(@TempDir Path folder) throws IOException {
        sample = SampleReport.in(folder);
        date("news", "{nl: 2026-11-20, fr: 2026-12-05, ar: 2026-12-01}");
        date("short", "2026-12-05");
    }

    private void date(String slug, String days) throws IOException {
        Path file = sample.root().resolve("articles/" + slug + ".md");
        Files.writeString(file, Files.readString(file).replace("\ndate:", "\ntranslate-by: " + days + "\ndate:"));
    }

    private CoverageReport report() {
        return sample.report(new Diagnostics());
    }

    /** The first words of each line, without the spaces that stand between. */
    private List<String> lines(State state, LocalDate today) {
        return DueTable.of(report(), state, today)
                .lines()
                .map(line -> line.replaceAll(" +", " "))
                .toList();
    }

    @Test
    void theEarliestStandsFirstAndWhatHasNoDayLast() {
        assertEquals(
                List.of(
                        "by locale units words unconfirmed stale prefilled suggested missing article",
                        "2026-11-20 overdue nl 6 41 1 2 1 1 1 news",
                        "2026-12-01 ar 14 59 - 1 - - 13 news",
                        "2026-12-05 ar 2 9 - - - - 2 short",
                        "2026-12-05 bo 2 9 - - - - 2 short",
                        "2026-12-05 nl 2 9 - - - - 2 short (not read: translations/nl/short.xlf)",
                        "- bo 16 70 - - - - 16 news",
                        "articles/unread.md could not be read"),
                lines(State.TRANSLATED, TODAY));
    }

    @Test
    void ofOneDayAndLocaleTheLongestStandsFirst() throws IOException {
        sample.with("articles/news.md", Files.readString(SampleReport.CASE.resolve("articles/news.md")));
        date("news", "2026-12-05");
        List<String> dutch = lines(State.TRANSLATED, TODAY).stream()
                .filter(line -> line.contains(" nl "))
                .toList();
        assertTrue(dutch.get(0).endsWith("news"), dutch.toString());
        assertTrue(dutch.get(1).contains("short"), dutch.toString());
    }

    @Test
    void aBundleThatInheritsHasTheDayOfTheOther() {
        List<String> lines = lines(State.FINAL, TODAY);
        assertTrue(lines.contains("2026-12-05 fr-BE 1 9 - 1 - - - - - news"), lines.toString());
    }

    /** Only the mark depends on the clock. */
    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01", "2026-11-20", "2026-11-21", "9999-12-31"})
    void aClockThatIsWrongHidesNothing(LocalDate today) {
        List<String> lines = lines(State.TRANSLATED, today).stream()
                .map(line -> line.replace(" overdue", ""))
                .toList();
        List<String> right = lines(State.TRANSLATED, TODAY).stream()
                .map(line -> line.replace(" overdue", ""))
                .toList();
        assertEquals(right, lines);
        boolean late = lines(State.TRANSLATED, today).get(1).contains("overdue");
        assertEquals(today.isAfter(LocalDate.of(2026, 11, 20)), late);
    }

    @Test
    void whereNothingIsLeftThatIsSaid() throws IOException {
        Files.delete(sample.root().resolve("articles/unread.md"));
        for (String tag : List.of("nl", "ar", "bo")) {
            PathUtils.deleteDirectory(sample.root().resolve("translations/" + tag));
        }
        assertEquals(List.of("nothing is left to do"), lines(State.TRANSLATED, TODAY));
        assertEquals(1, DueCsv.of(report(), State.TRANSLATED, TODAY).lines().count());
        assertEquals(
                "{\"version\":1,\"source\":\"en\",\"state\":\"translated\",\"today\":\"2026-12-01\",\"left\":[],\"unreadable\":[]}\n",
                DueJson.of(report(), State.TRANSLATED, TODAY));
    }

    @Test
    void csvHasARecordForEach() {
        List<String> lines =
                DueCsv.of(report(), State.TRANSLATED, TODAY).lines().toList();
        assertTrue(lines.get(0).startsWith("by,overdue,locale,article,state,units,words,missing_units,"), lines.get(0));
        assertEquals("2026-11-20,true,nl,news,translated,6,41,1,5,1,6,1,5,2,22,1,3,0,0,0,0,0,0,", lines.get(1));
        assertEquals("\"\",false,bo,news,translated,16,70,16,70" + ",0".repeat(14) + ",", lines.get(6));
        assertTrue(lines.get(7).endsWith(",articles/unread.md"), lines.get(7));
        long columns = lines.get(0).chars().filter(sign -> sign == ',').count();
        lines.forEach(line ->
                assertEquals(columns, line.chars().filter(sign -> sign == ',').count(), line));
    }

    @Test
    void jsonHasThemInTheSameOrder() {
        List<String> lines =
                DueJson.of(report(), State.TRANSLATED, TODAY).lines().toList();
        assertTrue(
                lines.get(1)
                        .startsWith(
                                "{\"by\":\"2026-11-20\",\"overdue\":true,\"locale\":\"nl\",\"article\":\"news\","
                                        + "\"left\":{\"units\":6,\"words\":41},\"stages\":{\"missing\":{\"units\":1,\"words\":5},"),
                lines.get(1));
        assertTrue(lines.get(7).startsWith("{\"by\":null,\"overdue\":false,\"locale\":\"bo\""), lines.get(7));
    }
}
