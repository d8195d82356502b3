package parkhang.report.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import parkhang.diagnostic.Diagnostic;
import parkhang.edition.Profile;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionResult;
import parkhang.ledger.EditionResult.Outcome;

/** Keeps of a run what {@link RunReportText} tells people: its sums, the slowest editions, the first that failed, the kinds of findings. */
public final class RunDigest implements RunConsumer {
    private static final int SLOWEST = 5;
    private static final int MOST_FAILED = 20;

    private final RunTotals totals = new RunTotals();
    private final SortedMap<String, Integer> codes = new TreeMap<>();
    private final List<EditionResult> failed = new ArrayList<>();
    private final PriorityQueue<Timed> slowest = new PriorityQueue<>(
            Comparator.comparing(Timed::duration).thenComparing(Timed::key, Comparator.reverseOrder()));
    private Profile profile = Profile.SCREEN;
    private Duration work = Duration.ZERO;
    private List<Diagnostic> findings = List.of();

    /** An edition and how long it took. */
    record Timed(EditionKey key, Duration duration) {}

    @Override
    public void begin(RunHead head) {
        profile = head.profile();
    }

    @Override
    public void accept(EditionResult result) {
        totals.add(result);
        work = work.plus(result.duration());
        result.edition().diagnostics().forEach(this::count);
        if (result.outcome() == Outcome.FAILED && failed.size() < MOST_FAILED) {
            failed.add(result);
        } else if (result.outcome() == Outcome.MADE) {
            slowest.add(new Timed(result.edition().key(), result.duration()));
            if (slowest.size() > SLOWEST) {
                slowest.remove();
            }
        }
    }

    @Override
    public void end(List<Diagnostic> found) {
        findings = found;
        found.forEach(this::count);
    }

    private void count(Diagnostic finding) {
        codes.merge(finding.code().severity().word() + "[" + finding.code().id() + "]", 1, Integer::sum);
    }

    /** Whether something is left for the user to mend. */
    public boolean hasErrors() {
        return totals.all().failed() > 0 || findings.stream().anyMatch(Diagnostic::isError);
    }

    public boolean isEmpty() {
        return totals.locales().isEmpty();
    }

    Profile profile() {
        return profile;
    }

    RunTotals totals() {
        return totals;
    }

    /** How often each kind was found, by severity and code. */
    SortedMap<String, Integer> codes() {
        return codes;
    }

    /** The first ones, in the order of their keys. */
    List<EditionResult> failed() {
        return failed;
    }

    /** The slowest ones, the slowest first. */
    List<Timed> slowest() {
        List<Timed> ordered = new ArrayList<>(slowest);
        ordered.sort(slowest.comparator().reversed());
        return ordered;
    }

    /** Of all editions together; workers beside each other count each. */
    Duration work() {
        return work;
    }

    /** What belongs to no single edition. */
    List<Diagnostic> findings() {
        return findings;
    }
}
