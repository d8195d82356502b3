package parkhang.report.run;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Place;

/**
 * What was found in a run and belongs to no single edition: each once and in the order of places, so that it is the same
 * whatever shards found it. Only the first thousand are kept.
 */
public final class RunFindings {
    private static final int MOST = 1000;

    private static final Comparator<Place> PLACES =
            Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column);
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place, PLACES)
            .thenComparing(found -> found.code().id())
            .thenComparing(Diagnostic::message);

    private final TreeSet<Diagnostic> findings = new TreeSet<>(ORDER);

    public void add(List<Diagnostic> found) {
        for (Diagnostic one : found) {
            findings.add(one);
            if (findings.size() > MOST) {
                findings.pollLast();
            }
        }
    }

    public List<Diagnostic> list() {
        return List.copyOf(findings);
    }
}
