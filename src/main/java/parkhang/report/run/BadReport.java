package parkhang.report.run;

import parkhang.diagnostic.Code;
import parkhang.report.ReportCode;

/** A report that can't be read any further; caught where reports are read. */
final class BadReport extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Code code;

    private BadReport(Code code, String message) {
        super(message);
        this.code = code;
    }

    /** @param message what is wrong, one line, beginning in lower case, without a full stop */
    static BadReport invalid(String message) {
        return new BadReport(ReportCode.REPORT_INVALID, message);
    }

    static BadReport version(long version) {
        String message = "this report is of version " + version + ", not " + RunReportWriter.VERSION;
        return new BadReport(ReportCode.REPORT_VERSION, message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    Code code() {
        return code;
    }
}
