package parkhang.verify;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.gate.TextDifference;
import parkhang.gate.WordFile;
import parkhang.parts.ZipForm;

/** Looks at a Word file, and at the page beside it. */
final class WordCheckup {
    private final FileFindings found;
    private final FileFindings disagreements;

    WordCheckup(FileFindings found, FileFindings disagreements) {
        this.found = found;
        this.disagreements = disagreements;
    }

    /**
     * Looks at a file's bytes.
     *
     * @param page that its text is compared with; null where there is none
     * @param language its locale's tag; null where nobody knows it
     */
    void check(byte[] bytes, @Nullable PageFacts page, @Nullable String language) {
        Diagnostics broken = new Diagnostics();
        try {
            WordFile.read("the Word file", bytes, VerifyCode.EDITION_DAMAGED, broken)
                    .ifPresent(file -> {
                        check(file, page, language);
                        ZipForm.faults(bytes)
                                .forEach(fault -> found.report(VerifyCode.EDITION_DAMAGED, "the Word file: " + fault));
                    });
        } catch (RuntimeException | StackOverflowError e) {
            found.report(VerifyCode.EDITION_DAMAGED, "the Word file can't be opened: " + e.getMessage());
        }
        broken.list().forEach(one -> found.report(one.code(), one.message()));
    }

    private void check(WordFile file, @Nullable PageFacts page, @Nullable String language) {
        SaidOfItself.checkLanguage("the Word file", file.language(), language, found);
        SaidOfItself.checkTitle("the Word file", file.title(), file.heading(), found);
        file.addresses().forEach(address -> LinkForm.fault(address)
                .ifPresent(fault -> found.report(VerifyCode.LINK_BROKEN, "the address " + address + ' ' + fault)));
        if (page == null) {
            found.report(VerifyCode.TEXT_UNPROVED, TextCheck.ALONE);
            return;
        }
        String expected = PageFacts.unescaped(page.withNotesBehind().text());
        TextDifference.find(expected, PageFacts.unescaped(file.whole()))
                .ifPresent(difference -> disagreements.report(
                        VerifyCode.TEXT_DIFFERS, difference.message("the Word file") + " as the HTML has"));
        List<String> foot = file.footer().stream().map(WordCheckup::letters).toList();
        page.imprint().stream()
                .filter(line -> !line.once() && foot.stream().noneMatch(there -> there.contains(letters(line.text()))))
                .forEach(line -> disagreements.report(
                        VerifyCode.FURNITURE_DIFFERS,
                        "the foot of the Word file's pages lacks \"" + line.text() + '"'));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00a0\\p{Cf}]+", "").toLowerCase(Locale.ROOT);
    }
}
