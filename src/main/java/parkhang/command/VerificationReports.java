package parkhang.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import parkhang.report.VerificationJson;
import parkhang.report.VerificationPages;
import parkhang.verify.VerificationSummary;
import parkhang.verify.VerifiedEdition;

/**
 * Where the user wants to have written what a verification finds.
 *
 * @param json null where not as JSON
 * @param pages null where not as pages
 */
record VerificationReports(@Nullable VerificationJson json, @Nullable VerificationPages pages) {

    /** Throws {@link UncheckedIOException} where the disk takes no more. */
    void write(VerifiedEdition edition) {
        try {
            if (json != null) {
                json.write(edition);
            }
            if (pages != null) {
                pages.write(edition);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end(VerificationSummary summary) throws IOException {
        if (json != null) {
            json.end(summary);
        }
        if (pages != null) {
            pages.end(summary);
        }
    }
}
