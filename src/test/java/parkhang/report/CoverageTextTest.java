package parkhang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.Golden;
import parkhang.Reported;
import parkhang.Silence;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Progress;
import parkhang.localization.CoverageReport;
import parkhang.localization.CoverageRun;
import parkhang.translation.State;

/** One archive with everything that coverage tells apart, and each form in which it is told. */
class CoverageTextTest {
    private final Golden golden = new Golden("coverage");
    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir
    private Path folder = Path.of("");

    private SampleReport sample = new SampleReport(Path.of(""));

    @BeforeEach
    void layOut() throws Exception {
        sample = SampleReport.in(folder);
    }

    @Test
    void aTableIsForPeople() throws Exception {
        golden.assertOutput("expected.table", CoverageTable.of(sample.report(diagnostics), State.TRANSLATED));
    }

    @Test
    void jsonIsForPrograms() throws Exception {
        golden.assertOutput("expected.json", CoverageJson.of(sample.report(diagnostics), State.REVIEWED));
    }

    @Test
    void csvIsForSpreadsheets() throws Exception {
        golden.assertOutput("expected.csv", CoverageCsv.of(sample.report(diagnostics), State.TRANSLATED));
    }

    @Test
    void eachOpenUnitHasALine() throws Exception {
        List<String> lines = new ArrayList<>();
        CoverageRun.run(
                sample.archive(),
                new Filter(List.of(), List.of()),
                diagnostics,
                new Silence(),
                (spread, found) -> OpenUnits.of(spread, State.TRANSLATED),
                lines::addAll);
        golden.assertOutput("expected.missing", String.join("\n", lines) + "\n");
    }

    @Test
    void whatCanNotBeReadIsReportedAndTheRestGoesOn() {
        CoverageReport report = sample.report(diagnostics);
        assertEquals(
                List.of("sign-off-lapsed@37:5", "xliff-syntax@6:31", "yaml-key-missing@2:1"), Reported.in(diagnostics));
        assertEquals(List.of("articles/unread.md"), report.unread());
        CoverageReport.OfBundle dutch = report.bundles().get(4);
        assertEquals(List.of("translations/nl/short.xlf"), dutch.broken());
        assertEquals(0, dutch.rows().get(1).coverage().percent(State.TRANSLATED));
        assertEquals(21, dutch.total().total().units());
    }

    @Test
    void aBrokenFileIsBrokenForWhoeverInheritsFromIt() throws Exception {
        sample.with("translations/fr/news.xlf", "<xliff");
        CoverageReport report = sample.report(diagnostics);
        CoverageReport.Row belgian = report.bundles().get(3).rows().get(0);
        assertEquals(List.of("translations/fr/news.xlf"), belgian.broken());
        assertEquals(1, belgian.coverage().atLeast(State.TRANSLATED).units());
        assertEquals(
                1,
                Reported.codes(diagnostics).stream()
                                .filter(code -> code.equals("xliff-syntax"))
                                .count()
                        - 1);
    }

    @Test
    void eachArticleIsAStepAndOneThatCanNotBeReadHasFailed() {
        List<String> steps = new ArrayList<>();
        Progress heard = new Progress() {
            @Override
            public void begin(Phase phase, String of, int all) {
                steps.add(phase + " " + all);
            }

            @Override
            public void begin(Phase phase, String of) {}

            @Override
            public void done(String step, boolean failed) {
                steps.add(step + (failed ? " failed" : ""));
            }

            @Override
            public void found(List<Diagnostic> found) {}
        };
        CoverageRun.run(sample.archive(), new Filter(List.of(), List.of()), diagnostics, heard);
        assertEquals(List.of("READING_ARTICLES 3", "news", "short", "unread failed"), steps);
    }

    @Test
    void bundlesThatHaveTooLittleAreNamed() {
        List<String> under = sample.report(diagnostics).under(50, State.TRANSLATED).stream()
                .map(bundle -> bundle.locale().toLanguageTag())
                .toList();
        assertEquals(List.of("ar", "bo", "nl"), under);
    }
}
