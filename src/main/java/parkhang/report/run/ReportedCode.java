package parkhang.report.run;

import java.util.Locale;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** A code as it stands in a report, which another version of the program may have written. */
record ReportedCode(String id, Severity severity, String hint) implements Code {

    @Override
    public String name() {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
