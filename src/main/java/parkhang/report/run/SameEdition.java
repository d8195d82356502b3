package parkhang.report.run;

import java.util.List;
import java.util.stream.Stream;
import parkhang.archive.HashedFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.ledger.EditionResult;
import parkhang.ledger.EditionResult.Outcome;
import parkhang.report.ReportCode;

/** What a report says of an edition that other reports may have as well. */
record SameEdition(String report, EditionResult result) {

    /**
     * The one of two reports that counts: the later one, unless it only found unchanged what the earlier one has made. A failure
     * after a success, and other bytes from the same inputs, are reported.
     */
    SameEdition or(SameEdition later, Diagnostics diagnostics) {
        if (later.failed()) {
            if (!failed()) {
                String message =
                        key() + " failed here, and was " + result.outcome().word() + " in " + report;
                diagnostics.report(Place.of(later.report), ReportCode.REPORT_FAILED_AFTER, message);
            }
            return later;
        } else if (!failed() && inputs().equals(later.inputs())) {
            if (!files().equals(later.files())) {
                String message = key() + " has other bytes here than in " + report + ", from the same inputs";
                diagnostics.report(Place.of(later.report), ReportCode.REPORT_BYTES_DIFFER, message);
            } else if (later.result.outcome() == Outcome.UNCHANGED) {
                return this;
            }
        }
        return later;
    }

    private String key() {
        return result.edition().key().toString();
    }

    private boolean failed() {
        return result.outcome() == Outcome.FAILED;
    }

    private List<String> inputs() {
        return words(Stream.concat(result.edition().basis().inputs().stream(), result.edition().own().stream()));
    }

    private List<String> files() {
        return words(result.edition().files().stream());
    }

    /** Names and hashes, whatever the time stamps. */
    private static List<String> words(Stream<HashedFile> files) {
        return files.map(file -> file.name() + " " + file.sha256()).toList();
    }
}
