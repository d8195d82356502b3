package parkhang.press;

import java.util.ArrayList;
import java.util.List;

/** What a run of export has made. */
public final class ExportSummary {
    private final List<Finished> editions = new ArrayList<>();
    private boolean errors;

    void add(Finished edition) {
        editions.add(edition);
        errors |= edition.diagnostics().hasErrors();
    }

    void addErrors(boolean found) {
        errors |= found;
    }

    public List<Finished> made() {
        return editions.stream().filter(edition -> !edition.failed()).toList();
    }

    public List<Finished> failed() {
        return editions.stream().filter(Finished::failed).toList();
    }

    /** Whether there is something for the user to mend. */
    public boolean hasErrors() {
        return errors || editions.stream().anyMatch(Finished::failed);
    }
}
