package parkhang.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parkhang.edition.Beside;
import parkhang.edition.FileKind;

/**
 * Looks at finished editions, each in a thread of its own: one that hangs or overflows takes nobody with it.
 *
 * <p>An edition is proved by what lies there and not made again: its page is the truth about the PDF's text, links and headings, and
 * its hash is the proof of the page. So a proof needs neither the archive nor its options, and a folder from elsewhere can be proved
 * too.
 */
public final class EditionVerifier {
    /** In bytes: what is nested in a PDF is followed by recursion. */
    private static final long STACK = 32L << 20;

    private final boolean pictured;
    private final Duration patience;

    /** @param pictured whether somebody wants to see the pages */
    public EditionVerifier(boolean pictured) {
        this(pictured, Duration.ofMinutes(5));
    }

    EditionVerifier(boolean pictured, Duration patience) {
        this.pictured = pictured;
        this.patience = patience;
    }

    /** What is found in an edition's files, whatever they hold. */
    public VerifiedEdition verify(FinishedEdition edition) {
        FutureTask<VerifiedEdition> task = new FutureTask<>(() -> check(edition));
        Thread thread = new Thread(null, task, "verify " + edition.name(), STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            String limit = patience.toSeconds() + " seconds";
            return failed(edition, VerifyCode.EDITION_SLOW, "not looked at to the end within " + limit);
        } catch (ExecutionException e) {
            return failed(edition, VerifyCode.EDITION_DAMAGED, "can't be looked at: " + e.getCause());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static VerifiedEdition failed(FinishedEdition edition, VerifyCode code, String message) {
        return new VerifiedEdition(
                edition.name(),
                edition.files().stream()
                        .map(file -> failed(file, code, message))
                        .toList());
    }

    private static VerifiedFile failed(FinishedFile file, VerifyCode code, String message) {
        FileFindings found = new FileFindings(file.name());
        found.report(code, message);
        return new VerifiedFile(file.name(), file.kind(), 0, "", 0, found, List.of());
    }

    /** Looks at each file by itself, and at the PDFs beside the page. */
    private VerifiedEdition check(FinishedEdition edition) {
        List<ReadFile> files = edition.files().stream().map(ReadFile::read).toList();
        ReadFile page = files.stream()
                .filter(file -> file.file().kind() == FileKind.PAGE)
                .findFirst()
                .orElse(null);
        PageFacts facts = page == null ? beside(edition) : page(page, edition.language());
        List<PdfCheckup.Pages> pages = files.stream()
                .map(file -> look(file, files, page, facts, edition))
                .toList();
        return new VerifiedEdition(
                edition.name(),
                IntStream.range(0, files.size())
                        .mapToObj(i -> verified(files.get(i), pages.get(i)))
                        .toList());
    }

    /** Of two files that disagree, the one that is not as it was made is at fault. */
    private PdfCheckup.Pages look(
            ReadFile file,
            List<ReadFile> all,
            @Nullable ReadFile page,
            @Nullable PageFacts facts,
            FinishedEdition edition) {
        String language = edition.language();
        if (file.file().kind() == FileKind.PAGE || file.bytes().length == 0) {
            return PdfCheckup.Pages.NONE;
        }
        FileFindings disagreements = page != null && page.isChanged() && file.isAsMade() ? page.found() : file.found();
        FileKind kind = file.file().kind();
        switch (kind) {
            case WORD -> new WordCheckup(file.found(), disagreements).check(file.bytes(), facts, language);
            case BOOK ->
                new BookCheckup(file.found(), disagreements).check(file.bytes(), printed(file, all), facts, language);
            case MARKDOWN, TEXT ->
                new PlainCheckup(file.found(), disagreements).check(kind, file.bytes(), facts, language);
            case MAIL ->
                new MailCheckup(file.found(), disagreements).check(file.bytes(), printed(file, all), facts, language);
            case CARD -> CardCheckup.check(file.bytes(), file.found());
            default -> {
                return new PdfCheckup(file.found(), disagreements)
                        .check(
                                file,
                                kind.isTagged() ? facts : null,
                                other(file.file(), edition.other()),
                                language,
                                pictured);
            }
        }
        return PdfCheckup.Pages.NONE;
    }

    /** The PDF that a mail should carry, and whose pages an e-book has: one of the edition's files, or one that lies beside it; null where there is none. */
    private static @Nullable ReadFile printed(ReadFile mail, List<ReadFile> all) {
        Optional<ReadFile> among = all.stream()
                .filter(file -> file.file().kind() == FileKind.SCREEN)
                .findFirst();
        Path path = mail.file().path();
        String stem = mail.file().kind().stem(path.getFileName().toString());
        Path beside = path.resolveSibling(FileKind.SCREEN.named(stem));
        return among.isPresent() || !Files.isRegularFile(beside)
                ? among.orElse(null)
                : ReadFile.read(new FinishedFile(beside, beside.toString(), FileKind.SCREEN, null));
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

    private static @Nullable PageFacts page(ReadFile page, @Nullable String language) {
        if (page.bytes().length == 0) {
            return null;
        }
        boolean known = page.file().sha256() != null;
        try {
            return new HtmlCheck(page.file().path(), known, page.found()).check(page.bytes(), language);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            page.found().report(VerifyCode.EDITION_DAMAGED, "the page can't be read: " + e.getMessage());
            return null;
        }
    }

    /** The page that lies beside PDFs without one of their own; null where there is none as it was made that can be read. */
    private static @Nullable PageFacts beside(FinishedEdition edition) {
        FinishedFile first = edition.files().get(0);
        return read(first.path().resolveSibling(FileKind.PAGE.named(Beside.without(stem(first)))), edition.page());
    }

    /**
     * The page of the language that stands beside another one in a PDF: in its own locale's folder. Null where there is none as it
     * was made that can be read.
     */
    private static @Nullable PageFacts other(FinishedFile file, @Nullable String sha256) {
        String name = stem(file);
        String page = FileKind.PAGE.named(Beside.without(name));
        return Beside.tagIn(name)
                .map(tag -> read(file.path().resolveSibling(Path.of("..", tag, page)), sha256))
                .orElse(null);
    }

    private static String stem(FinishedFile file) {
        return file.kind().stem(file.path().getFileName().toString());
    }

    private static @Nullable PageFacts read(Path page, @Nullable String sha256) {
        if (!Files.isRegularFile(page)) {
            return null;
        }
        ReadFile read = ReadFile.read(new FinishedFile(page, page.toString(), FileKind.PAGE, sha256));
        try {
            return read.found().hasErrors() ? null : PageReader.read(read.bytes(), read.found());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return null; // said in the PDF's findings: its text is compared with none
        }
    }
}
