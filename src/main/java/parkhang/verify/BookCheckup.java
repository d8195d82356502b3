package parkhang.verify;

import java.util.Base64;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.gate.EpubFile;
import parkhang.gate.TextDifference;

/** Looks at an e-book, and at the page beside it. */
final class BookCheckup {
    private static final String NAME = "the e-book";

    private final FileFindings found;
    private final FileFindings disagreements;

    BookCheckup(FileFindings found, FileFindings disagreements) {
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
            EpubFile.read(NAME, bytes, VerifyCode.EDITION_DAMAGED, broken)
                    .ifPresent(file -> check(file, page, language));
        } catch (RuntimeException | StackOverflowError e) {
            found.report(VerifyCode.EDITION_DAMAGED, NAME + " can't be opened: " + e.getMessage());
        }
        broken.list().forEach(one -> found.report(one.code(), one.message()));
    }

    private void check(EpubFile file, @Nullable PageFacts page, @Nullable String language) {
        SaidOfItself.checkLanguage(NAME, file.language(), language, found);
        SaidOfItself.checkTitle(NAME, file.title(), file.heading(), found);
        file.faults().forEach(fault -> found.report(VerifyCode.BOOK_DAMAGED, NAME + ": " + fault));
        if (!file.marked().equals(file.listed())) {
            found.report(
                    VerifyCode.BOOK_DAMAGED,
                    NAME + " marks the pages " + file.marked() + " and lists " + file.listed());
        }
        file.addresses().forEach(address -> LinkForm.fault(address)
                .ifPresent(fault -> found.report(VerifyCode.LINK_BROKEN, "the address " + address + ' ' + fault)));
        if (page == null) {
            found.report(VerifyCode.TEXT_UNPROVED, TextCheck.ALONE);
            return;
        }
        TextDifference.find(PageFacts.unescaped(page.text()), PageFacts.unescaped(file.text()))
                .ifPresent(difference ->
                        disagreements.report(VerifyCode.TEXT_DIFFERS, difference.message(NAME) + " as the HTML has"));
        if (!page.addressesAway().equals(file.addressesUnescaped())) {
            disagreements.report(
                    VerifyCode.LINK_DIFFERS,
                    NAME + "'s links lead to " + file.addressesUnescaped() + ", not to " + page.addressesAway());
        }
        boolean isSame = file.pictures().size() == page.pictures().size()
                && IntStream.range(0, page.pictures().size()).allMatch(i -> Base64.getEncoder()
                        .encodeToString(file.pictures().get(i))
                        .equals(page.pictures().get(i).base64()));
        if (!isSame) {
            disagreements.report(VerifyCode.PICTURE_DIFFERS, NAME + " shows other pictures than the HTML");
        }
    }
}
