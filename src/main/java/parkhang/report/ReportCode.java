package parkhang.report;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What keeps a report from being written. */
public enum ReportCode implements Code {
    REPORT_FOLDER_TAKEN(Severity.ERROR, "name a new folder with --output, or empty this one");

    private final Severity severity;
    private final String hint;

    ReportCode(Severity severity, String hint) {
        this.severity = severity;
        this.hint = hint;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String hint() {
        return hint;
    }
}
