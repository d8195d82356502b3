package parkhang.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Where a stage reports what it finds, so that it can go on. Not shared between threads: each run of work has its own. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();

    /** Reports what is said in English alone. */
    public void report(Place place, Code code, String message) {
        found.add(new Diagnostic(place, code, message));
    }

    public void report(Place place, Finding finding) {
        found.add(new Diagnostic(place, finding.code(), finding.message()));
    }

    /** Takes over what another run of work found. */
    public void add(Diagnostic other) {
        found.add(other);
    }

    /** Takes over all that another run of work found, after what is here. */
    public void add(Diagnostics others) {
        found.addAll(others.found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** The errors alone. */
    public Diagnostics errors() {
        Diagnostics errors = new Diagnostics();
        found.stream().filter(Diagnostic::isError).forEach(errors.found::add);
        return errors;
    }

    /** What was found so far, in the order of finding. */
    public List<Diagnostic> list() {
        return List.copyOf(found);
    }
}
