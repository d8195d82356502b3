package parkhang.report.run;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parkhang.diagnostic.Diagnostic;
import parkhang.edition.Profile;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionResult;
import parkhang.paragraph.LineFigures;

/** What became of a run, for people. */
public final class RunReportText {
    private final StringBuilder text = new StringBuilder();
    private final RunDigest run;

    private RunReportText(RunDigest run) {
        this.run = run;
    }

    /** Sums by locale, the slowest editions, the failed ones with their first error, and how often each kind was found. */
    public static String of(RunDigest run) {
        RunReportText text = new RunReportText(run);
        text.profile();
        text.sums();
        text.lines();
        text.slowest();
        text.failed();
        text.codes();
        return text.text.toString();
    }

    private void profile() {
        if (run.profile() != Profile.SCREEN) {
            line("profile " + run.profile().word() + " (" + run.profile().standards() + ")");
            line("");
        }
    }

    private void sums() {
        row("locale", "made", "unchanged", "failed", "pages", "files", "MB");
        for (Map.Entry<String, RunTotals.Sum> locale : run.totals().locales().entrySet()) {
            row(locale.getKey(), locale.getValue());
        }
        row("(all)", run.totals().all());
    }

    private void row(String name, RunTotals.Sum sum) {
        row(
                name,
                some(sum.made()),
                some(sum.unchanged()),
                some(sum.failed()),
                some(sum.pages()),
                some(sum.files()),
                String.format(Locale.ROOT, "%.1f", sum.bytes() / 1e6));
    }

    private void row(Object... cells) {
        line(String.format(Locale.ROOT, "%-10s %9s %9s %9s %9s %9s %10s", cells));
    }

    /** How justified text came out; nothing where there is no PDF. */
    private void lines() {
        if (run.totals().all().lines().equals(LineFigures.NONE)) {
            return;
        }
        line("");
        row("lines", "filled", "hyphens", "> 1.5 x", "> 2 x", "widest", "ragged");
        for (Map.Entry<String, RunTotals.Sum> locale : run.totals().locales().entrySet()) {
            row(locale.getKey(), locale.getValue().lines());
        }
        row("(all)", run.totals().all().lines());
    }

    private void row(String name, LineFigures lines) {
        row(
                name,
                some(lines.filled()),
                share(lines.hyphens(), lines),
                share(lines.loose(), lines),
                share(lines.veryLoose(), lines),
                lines.filled() == 0 ? "-" : String.format(Locale.ROOT, "%.1f x", lines.widest()),
                some(lines.ragged()));
    }

    private static String share(long part, LineFigures lines) {
        return part == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100d * part / lines.filled());
    }

    /** Nothing strikes the eye less than a zero. */
    private static String some(long count) {
        return count == 0 ? "-" : String.valueOf(count);
    }

    private void slowest() {
        if (!run.slowest().isEmpty()) {
            line("");
            line(String.format(
                    Locale.ROOT, "slowest, of %.1f s of work:", run.work().toMillis() / 1e3));
        }
        for (RunDigest.Timed edition : run.slowest()) {
            line(String.format(Locale.ROOT, "%8.3f s  %s", edition.duration().toMillis() / 1e3, edition.key()));
        }
    }

    private void failed() {
        long all = run.totals().all().failed();
        if (all > 0) {
            line("");
            line("failed:");
        }
        run.failed().forEach(edition -> line("  " + edition.edition().key() + ": " + cause(edition)));
        if (all > run.failed().size()) {
            line("  and " + (all - run.failed().size()) + " more, which the merged report has");
        }
    }

    /** The edition's first error, or of its article or bundle the run's first. */
    private String cause(EditionResult result) {
        EditionKey key = result.edition().key();
        Stream<Diagnostic> nearby = run.findings().stream()
                .filter(found -> found.place().file().endsWith("/" + key.slug() + ".md")
                        || found.place().file().startsWith("translations/" + key.tag() + "/"));
        Optional<Diagnostic> error = Stream.concat(result.edition().diagnostics().stream(), nearby)
                .filter(Diagnostic::isError)
                .findFirst();
        return error.map(found -> found.toString().lines().findFirst().orElseThrow())
                .orElse("the reason stands among what was found in the run");
    }

    private void codes() {
        if (!run.codes().isEmpty()) {
            line("");
            line("found:");
        }
        run.codes().forEach((code, count) -> line(String.format(Locale.ROOT, "%8d  %s", count, code)));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
