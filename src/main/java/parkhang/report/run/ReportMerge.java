package parkhang.report.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionResult;
import parkhang.ledger.Shard;
import parkhang.report.ReportCode;

/**
 * Makes one run of several reports: of shards, or of earlier and later runs. Of each report one edition is in memory at a time.
 */
public final class ReportMerge {
    private final RunConsumer consumer;
    private final Diagnostics diagnostics;
    private final PriorityQueue<Source> sources =
            new PriorityQueue<>(Comparator.comparing(Source::key).thenComparing(Source::number));

    private ReportMerge(RunConsumer consumer, Diagnostics diagnostics) {
        this.consumer = consumer;
        this.diagnostics = diagnostics;
    }

    /** A report with its edition that is next. */
    private record Source(RunReportReader reader, int number, EditionResult edition) {
        EditionKey key() {
            return edition.edition().key();
        }
    }

    /** A report whose head has been read. */
    private record Opened(RunReportReader reader, RunHead head) {}

    /**
     * Hands over the editions of all reports in the order of their keys. Of an edition in several of them the last report has
     * the last word; {@link SameEdition} says what then is worth a word.
     *
     * @param reports in the order of the runs
     * @return whether each report was read to its end
     */
    public static boolean run(List<Path> reports, RunConsumer consumer, Diagnostics diagnostics) throws IOException {
        ReportMerge merge = new ReportMerge(consumer, diagnostics);
        List<RunReportReader> readers = new ArrayList<>();
        try {
            for (Path report : reports) {
                RunReportReader.open(report, diagnostics).ifPresent(readers::add);
            }
            return merge.run(readers) && readers.size() == reports.size();
        } finally {
            for (RunReportReader reader : readers) {
                reader.close();
            }
        }
    }

    private boolean run(List<RunReportReader> readers) throws IOException {
        List<Opened> opened = new ArrayList<>();
        for (RunReportReader reader : readers) {
            reader.head().ifPresent(head -> opened.add(new Opened(reader, head)));
        }
        if (opened.isEmpty() || !isOneRun(opened)) {
            return false;
        }
        consumer.begin(head(opened));
        for (Opened report : opened) {
            advance(report.reader(), sources.size());
        }
        while (!sources.isEmpty()) {
            take();
        }
        consumer.end(findings(opened));
        return readers.stream().noneMatch(RunReportReader::isBroken);
    }

    private void advance(RunReportReader reader, int number) {
        reader.next().ifPresent(edition -> sources.add(new Source(reader, number, edition)));
    }

    /** Takes the next edition from each report that has it. */
    private void take() throws IOException {
        Source first = sources.remove();
        SameEdition edition = new SameEdition(first.reader().name(), first.edition());
        advance(first.reader(), first.number());
        for (Source next = sources.peek(); next != null && next.key().equals(first.key()); next = sources.peek()) {
            sources.remove();
            edition = edition.or(new SameEdition(next.reader().name(), next.edition()), diagnostics);
            advance(next.reader(), next.number());
        }
        consumer.accept(edition.result());
    }

    /** What was found and belongs to no single edition, unless a later run looked at the same editions again. */
    private static List<Diagnostic> findings(List<Opened> opened) {
        RunFindings findings = new RunFindings();
        for (int i = 0; i < opened.size(); i++) {
            Opened report = opened.get(i);
            if (opened.stream().skip(i + 1L).noneMatch(later -> later.head().covers(report.head()))) {
                findings.add(report.reader().findings());
            }
        }
        return findings.list();
    }

    /** Whether they are of the same editions, in one archive and one profile. */
    private boolean isOneRun(List<Opened> opened) {
        Opened first = opened.get(0);
        for (Opened other : opened) {
            if (!other.head().archive().equals(first.head().archive())) {
                diagnostics.report(
                        Place.of(other.reader().name()),
                        ReportCode.REPORT_ARCHIVES_DIFFER,
                        "this is of the archive `" + other.head().archive() + "`, and "
                                + first.reader().name() + " of `"
                                + first.head().archive() + "`");
                return false;
            }
            if (other.head().profile() != first.head().profile()) {
                diagnostics.report(
                        Place.of(other.reader().name()),
                        ReportCode.REPORT_PROFILES_DIFFER,
                        "this is of the profile " + other.head().profile().word() + ", and "
                                + first.reader().name() + " of "
                                + first.head().profile().word());
                return false;
            }
            if (!other.head().program().equals(first.head().program())) {
                diagnostics.report(
                        Place.of(other.reader().name()),
                        ReportCode.REPORT_PROGRAMS_DIFFER,
                        "this was made with " + other.head().program() + ", and "
                                + first.reader().name() + " with "
                                + first.head().program());
            }
        }
        return true;
    }

    /** The last report's, and of the shards those that are there; none where they are all. */
    private RunHead head(List<Opened> opened) {
        RunHead last = opened.get(opened.size() - 1).head();
        boolean whole =
                opened.stream().anyMatch(report -> report.head().shards().isEmpty());
        List<Shard> there = opened.stream()
                .flatMap(report -> report.head().shards().stream())
                .distinct()
                .sorted(Comparator.comparingLong(Shard::from).thenComparing(Shard::count))
                .toList();
        List<Shard> missing = whole ? List.of() : Shard.missing(there);
        if (!missing.isEmpty()) {
            diagnostics.report(
                    Place.of(opened.get(0).reader().name()), ReportCode.REPORT_SHARD_MISSING, missing(missing, there));
        }
        return new RunHead(last.program(), last.archive(), last.profile(), missing.isEmpty() ? List.of() : there);
    }

    private static String missing(List<Shard> missing, List<Shard> there) {
        return "of the shards " + words(missing) + " no report is given, only of " + words(there);
    }

    private static String words(List<Shard> shards) {
        return shards.stream().map(Shard::toString).collect(Collectors.joining(", "));
    }
}
