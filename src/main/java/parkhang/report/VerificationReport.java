package parkhang.report;

import java.io.IOException;
import parkhang.verify.VerificationSummary;
import parkhang.verify.VerifiedEdition;

/** Is written while a verification goes on. */
public interface VerificationReport {

    void write(VerifiedEdition edition) throws IOException;

    /** All editions have been written. */
    void end(VerificationSummary summary) throws IOException;
}
