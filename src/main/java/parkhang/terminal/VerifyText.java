package parkhang.terminal;

import java.util.stream.Collectors;
import parkhang.verify.VerificationSummary;

/** What a verification came to, in a few lines. */
public final class VerifyText {
    private VerifyText() {}

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
