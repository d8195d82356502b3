package parkhang.terminal;

import java.nio.file.Path;
import java.util.stream.Collectors;
import parkhang.diagnostic.Diagnostics;
import parkhang.verify.VerificationSummary;

/** What a verification came to, in a few lines. */
public final class VerifyText {
    private VerifyText() {}

    /**
     * What that of a site or a bag came to.
     *
     * @param things what was counted
     */
    public static String ofSite(Path site, String things, int count, Diagnostics found) {
        int faults = found.list().size();
        return site + ", " + Counted.of(count, things) + ": " + (faults == 0 ? "whole" : Counted.of(faults, "finding"));
    }

    public static String of(VerificationSummary summary) {
        if (summary.editions() == 0) {
            return "nothing was verified\n";
        }
        StringBuilder text = new StringBuilder();
        int damaged = summary.damaged().size();
        text.append(Counted.of(summary.editions(), "edition"))
                .append(" verified, ")
                .append(Counted.of(summary.files(), "file"))
                .append(", ")
                .append(Counted.of(summary.pages(), "page"))
                .append(": ")
                .append(damaged == 0 ? "all whole" : damaged + (damaged == 1 ? " is not whole" : " are not whole"))
                .append('\n');
        summary.damaged().forEach(edition -> text.append("  ").append(edition).append('\n'));
        if (!summary.codes().isEmpty()) {
            text.append("found: ")
                    .append(summary.codes().entrySet().stream()
                            .map(code -> code.getKey() + " " + code.getValue())
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        return text.toString();
    }
}
