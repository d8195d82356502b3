package parkhang.verify;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.epub.PdfPages;
import parkhang.gate.BookMetadata;
import parkhang.gate.BookPages;
import parkhang.gate.EpubFile;
import parkhang.gate.TextDifference;
import parkhang.html.DocumentKind;
import parkhang.text.typography.PrintMarks;

/** Looks at an e-book, and at the page and the PDF beside it. */
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
     * @param pdf that lies beside it; null where there is none
     * @param page that its text is compared with; null where there is none
     * @param language its locale's tag; null where nobody knows it
     */
    void check(byte[] bytes, @Nullable ReadFile pdf, @Nullable PageFacts page, @Nullable String language) {
        Diagnostics broken = new Diagnostics();
        try {
            EpubFile.read(NAME, bytes, VerifyCode.EDITION_DAMAGED, broken).ifPresent(file -> {
                alone(file, language);
                if (page == null) {
                    found.report(VerifyCode.TEXT_UNPROVED, TextCheck.ALONE);
                } else {
                    besidePage(file, page);
                }
                besidePdf(file, pdf, page);
            });
        } catch (RuntimeException | StackOverflowError e) {
            found.report(VerifyCode.EDITION_DAMAGED, NAME + " can't be opened: " + e.getMessage());
        }
        broken.list().forEach(one -> found.report(one.code(), one.message()));
    }

    private void alone(EpubFile file, @Nullable String language) {
        SaidOfItself.checkLanguage(NAME, file.said().language(), language, found);
        SaidOfItself.checkTitle(NAME, file.said().title(), file.heading(), found);
        file.faults().forEach(fault -> found.report(VerifyCode.BOOK_DAMAGED, NAME + ": " + fault));
        file.addresses().forEach(address -> LinkForm.fault(address)
                .ifPresent(fault -> found.report(VerifyCode.LINK_BROKEN, "the address " + address + ' ' + fault)));
    }

    private void besidePage(EpubFile file, PageFacts page) {
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
        if (!unmarked(file.descriptions()).equals(unmarked(page.descriptions()))) {
            disagreements.report(
                    VerifyCode.PICTURE_DIFFERS,
                    NAME + " says of its pictures " + file.descriptions() + ", not " + page.descriptions());
        }
        said(file.said(), page);
        if (page.kind() == DocumentKind.EDITION) {
            cover(CoverCheck.faultOfEdition(file.cover()));
        }
    }

    private static List<String> unmarked(List<String> texts) {
        return texts.stream().map(PrintMarks::without).toList();
    }

    /** A volume's page has its subtitle where an edition's has what it is about. */
    private void said(BookMetadata said, PageFacts page) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("author", String.join(", ", said.creators()));
        if (page.kind() == DocumentKind.EDITION) {
            all.put("description", said.description());
            all.put("keywords", String.join(", ", said.subjects()));
        } else if (said.titles().size() > 1) {
            all.put("description", said.titles().get(1));
        }
        differ("title", page.title(), said.title());
        all.forEach((name, words) -> differ(name, page.metas().getOrDefault(name, ""), words));
    }

    private void differ(String what, String expected, String said) {
        if (!said.equals(expected)) {
            disagreements.report(
                    VerifyCode.METADATA_DIFFERS,
                    NAME + "'s " + what + " is \"" + said + "\", and the HTML's \"" + expected + '"');
        }
    }

    private void cover(@Nullable String fault) {
        if (fault != null) {
            found.report(VerifyCode.PICTURE_DIFFERS, NAME + "'s cover is not as it was made: " + fault);
        }
    }

    /** A PDF that is not there, or proves nothing, is no measure for the pages that the book marks. */
    private void besidePdf(EpubFile file, @Nullable ReadFile pdf, @Nullable PageFacts page) {
        Optional<PdfPages> printed = pdf == null ? Optional.empty() : PagesBeside.of(pdf);
        if (pdf == null || printed.isEmpty()) {
            if (!file.marked().equals(file.listed())) {
                found.report(
                        VerifyCode.BOOK_DAMAGED,
                        NAME + " marks the pages " + file.marked() + " and lists " + file.listed());
            }
            return;
        }
        BookPages.faults(NAME, file, printed.get()).forEach(fault -> found.report(VerifyCode.BOOK_DAMAGED, fault));
        if (page != null && page.kind() == DocumentKind.VOLUME) {
            cover(CoverCheck.faultOfVolume(file.cover(), pdf.bytes()));
        }
    }
}
