package parkhang.report;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What keeps a report from being written or merged. */
public enum ReportCode implements Code {
    REPORT_FOLDER_TAKEN(Severity.ERROR, "name a new folder, or empty this one"),
    REPORT_UNWRITABLE(
            Severity.ERROR, "see that the disk has room, or name another file; the editions were made all the same"),
    REPORT_SYNTAX(
            Severity.ERROR, "make this report again with `parkhang export --report`: the file is torn, or was edited"),
    REPORT_INVALID(
            Severity.ERROR, "name files that `parkhang export --report` or `parkhang report --output` has written"),
    REPORT_VERSION(Severity.ERROR, "make all reports with the same version of Parkhang, and merge them with it"),
    REPORT_ARCHIVES_DIFFER(Severity.ERROR, "name the reports of one archive at a time"),
    REPORT_PROFILES_DIFFER(Severity.ERROR, "name the reports of one profile at a time"),
    REPORT_PROGRAMS_DIFFER(
            Severity.WARNING, "install one version on all machines: another one may set the same text otherwise"),
    REPORT_SHARD_MISSING(
            Severity.ERROR,
            "name the report of that shard as well, or make its editions with `parkhang export --shard`"),
    REPORT_BYTES_DIFFER(
            Severity.ERROR,
            "see whether both machines have the same Java and the same Parkhang, and make the edition again"),
    ANALYSIS_INVALID(Severity.ERROR, "name a file that `parkhang analysis --format json` has written, as it was"),
    REPORT_FAILED_AFTER(
            Severity.WARNING, "mend what the later run found; until then the earlier edition may lie in the output");

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
