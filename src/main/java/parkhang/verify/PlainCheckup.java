package parkhang.verify;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.AddressText;
import parkhang.edition.FileKind;
import parkhang.gate.PlainFile;
import parkhang.gate.TextDifference;

/** Looks at a file of words, Markdown or plain text, and at the page beside it. */
final class PlainCheckup {
    /** What people write in addresses, and whoever follows them escapes. */
    private static final Pattern ESCAPED = Pattern.compile("[{}|^`\\[\\] ]|%(?![0-9A-Fa-f]{2})");

    private final FileFindings found;
    private final FileFindings disagreements;

    PlainCheckup(FileFindings found, FileFindings disagreements) {
        this.found = found;
        this.disagreements = disagreements;
    }

    /**
     * Looks at a file's bytes.
     *
     * @param page that its text is compared with; null where there is none
     * @param language its locale's tag; null where nobody knows it
     */
    void check(FileKind kind, byte[] bytes, @Nullable PageFacts page, @Nullable String language) {
        boolean isMarkdown = kind == FileKind.MARKDOWN;
        String name = isMarkdown ? "the Markdown" : "the plain text";
        Diagnostics broken = new Diagnostics();
        PlainFile.read(bytes, isMarkdown, name, VerifyCode.EDITION_DAMAGED, broken)
                .ifPresent(file -> {
                    if (isMarkdown) {
                        front(file, language);
                    }
                    file.refused().forEach(what -> found.report(VerifyCode.HTML_ACTIVE, "in " + name + ' ' + what));
                    if (page == null) {
                        found.report(VerifyCode.TEXT_UNPROVED, TextCheck.ALONE);
                        return;
                    }
                    String expected = (isMarkdown ? page.withNotesBehind() : page).text();
                    TextDifference.find(PageFacts.unescaped(expected), PageFacts.unescaped(file.whole()))
                            .ifPresent(difference -> disagreements.report(
                                    VerifyCode.TEXT_DIFFERS, difference.message(name) + " as the HTML has"));
                });
        broken.list().forEach(one -> found.report(one.code(), one.message()));
    }

    private void front(PlainFile file, @Nullable String language) {
        SaidOfItself.checkLanguage("the Markdown", file.language(), language, found);
        SaidOfItself.checkTitle("the Markdown", file.title(), file.heading(), found);
        // others stay in the output, or in an edition that is published nowhere
        file.addresses().stream().filter(AddressText::isWhole).forEach(address -> LinkForm.fault(
                        ESCAPED.matcher(address).replaceAll("_"))
                .ifPresent(fault -> found.report(VerifyCode.LINK_BROKEN, "the address " + address + ' ' + fault)));
    }
}
