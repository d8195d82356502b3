package parkhang.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parkhang.edition.FileKind;

/** Looks at the finished files of one edition: each by itself, and the PDF beside the page. */
final class EditionCheckup {
    private final FinishedEdition edition;
    private final boolean pictured;

    private EditionCheckup(FinishedEdition edition, boolean pictured) {
        this.edition = edition;
        this.pictured = pictured;
    }

    /**
     * What is found, whatever the files hold. Wants a thread with a large stack, of 16 MiB or more.
     *
     * @param pictured whether somebody wants to see the pages
     */
    static VerifiedEdition check(FinishedEdition edition, boolean pictured) {
        return new EditionCheckup(edition, pictured).check();
    }

    private VerifiedEdition check() {
        List<ReadFile> files = edition.files().stream().map(ReadFile::read).toList();
        ReadFile page = files.stream()
                .filter(file -> file.file().kind() == FileKind.PAGE)
                .findFirst()
                .orElse(null);
        PageFacts facts = page == null ? beside() : page(page);
        List<PdfCheckup.Pages> pages =
                files.stream().map(file -> look(file, page, facts)).toList();
        return new VerifiedEdition(
                edition.name(),
                IntStream.range(0, files.size())
                        .mapToObj(i -> verified(files.get(i), pages.get(i)))
                        .toList());
    }

    /** Of two files that disagree, the one that is not as it was made is at fault. */
    private PdfCheckup.Pages look(ReadFile file, @Nullable ReadFile page, @Nullable PageFacts facts) {
        if (file.file().kind() == FileKind.PAGE || file.bytes().length == 0) {
            return PdfCheckup.Pages.NONE;
        }
        FileFindings disagreements = page != null && page.isChanged() && file.isAsMade() ? page.found() : file.found();
        return new PdfCheckup(file.found(), disagreements)
                .check(file, file.file().kind().isTagged() ? facts : null, edition.language(), pictured);
    }

    private static VerifiedFile verified(ReadFile file, PdfCheckup.Pages pages) {
        return new VerifiedFile(
                file.file().name(),
                file.file().kind(),
                file.bytes().length,
                file.sha256(),
                pages.count(),
                file.found(),
                pages.pictures());
    }

    private @Nullable PageFacts page(ReadFile page) {
        if (page.bytes().length == 0) {
            return null;
        }
        boolean known = page.file().sha256() != null;
        try {
            return new HtmlCheck(page.file().path(), known, page.found()).check(page.bytes(), edition.language());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            page.found().report(VerifyCode.EDITION_DAMAGED, "the page can't be read: " + e.getMessage());
            return null;
        }
    }

    /** The page that lies beside PDFs without one of their own; null where there is none as it was made that can be read. */
    private @Nullable PageFacts beside() {
        FinishedFile first = edition.files().get(0);
        String name = first.path().getFileName().toString();
        Path page = first.path().resolveSibling(FileKind.PAGE.named(first.kind().stem(name)));
        if (!Files.isRegularFile(page)) {
            return null;
        }
        ReadFile read = ReadFile.read(new FinishedFile(page, page.toString(), FileKind.PAGE, edition.page()));
        try {
            return read.found().hasErrors() ? null : PageReader.read(read.bytes(), read.found());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return null; // said in the PDF's findings: its text is compared with none
        }
    }
}
