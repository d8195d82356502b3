package parkhang.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.LibraryLog;
import parkhang.edition.Beside;
import parkhang.edition.FileKind;
import parkhang.edition.Profile;
import parkhang.edition.ReadingOrder;
import parkhang.gate.BoundedInflater;
import parkhang.gate.BoundedPdf;
import parkhang.html.DocumentKind;
import parkhang.text.Locales;

/** Opens a PDF and has each of its kind's checks look at it: where one can't go on, the others do. */
final class PdfCheckup {
    /** How far from a file's beginning and end its head and its foot may stand, in bytes (ISO 32000-1, annex H.3). */
    private static final int MARGIN = 1024;

    private static final String VOLUME_ENDING = ".volume";

    private static final List<PdfCheck> SCREEN =
            tagged(new TextCheck(), new FurnitureCheck(false), new InkCheck(false), new PictureCheck(Profile.SCREEN));
    private static final List<PdfCheck> PRINT =
            tagged(new TextCheck(), new FurnitureCheck(false), new InkCheck(true), new PictureCheck(Profile.PRINT));
    private static final List<PdfCheck> PRESS = tagged(
            new TextCheck(),
            new FurnitureCheck(true),
            new InkCheck(true),
            new PictureCheck(Profile.PRESS),
            new PressCheck());

    /** Its front matter has no foot. */
    private static final List<PdfCheck> VOLUME =
            tagged(new VolumeTextCheck(null), new InkCheck(false), new PictureCheck(Profile.SCREEN));

    /** Of two languages side by side, what concerns the whole. */
    private static final List<PdfCheck> PARALLEL = List.of(
            StandardsCheck.OF_EDITIONS,
            new InkCheck(false),
            new FontCheck(),
            new TagCheck(),
            new MetadataCheck(),
            new BoxCheck());

    private static final List<PdfCheck> SHEETS =
            List.of(StandardsCheck.OF_SHEETS, new FontCheck(), new MetadataCheck(), new BoxCheck());

    /** What is told of a PDF whose pages were made again. */
    private static final List<VerifyCode> DIFFERENCES =
            List.of(VerifyCode.TEXT_DIFFERS, VerifyCode.PICTURE_DIFFERS, VerifyCode.LINK_DIFFERS);

    /** Of an article, as no shell reads it otherwise. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_-]*");

    static {
        List.of("org.apache.pdfbox", "org.apache.fontbox", "org.verapdf").forEach(LibraryLog::quiet);
    }

    private final FileFindings found;
    private final FileFindings disagreements;

    PdfCheckup(FileFindings found, FileFindings disagreements) {
        this.found = found;
        this.disagreements = disagreements;
    }

    /** The pages of a PDF, as far as it could be opened. */
    record Pages(int count, List<PagePicture> pictures) {
        static final Pages NONE = new Pages(0, List.of());
    }

    /**
     * Looks at a PDF, and says what pages it has.
     *
     * @param page that its text is compared with; null where there is none
     * @param other the page that its second language is compared with, where it is in two; null where there is none
     * @param language its locale's tag; null where nobody knows it
     * @param pictured whether somebody wants to see the pages
     */
    Pages check(
            ReadFile file,
            @Nullable PageFacts page,
            @Nullable PageFacts other,
            @Nullable String language,
            boolean pictured) {
        byte[] bytes = file.bytes();
        if (!hasForm(bytes, found)) {
            return Pages.NONE;
        }
        try (PDDocument document = BoundedPdf.open(bytes)) {
            return StreamGuard.passes(document.getDocument(), found) && DrawingGuard.passes(document, found)
                    ? check(
                            file.file(),
                            OpenPdf.of(bytes, document, page, language, found, disagreements),
                            other,
                            pictured)
                    : Pages.NONE;
        } catch (BoundedPdf.Encrypted e) {
            found.report(VerifyCode.EDITION_ENCRYPTED, "the PDF is encrypted");
        } catch (BoundedInflater.TooLarge e) {
            found.report(VerifyCode.EDITION_TOO_LARGE, "the PDF can't be opened: " + e.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            damaged("the PDF can't be opened", e);
        }
        return Pages.NONE;
    }

    private static List<PdfCheck> checks(FileKind kind) {
        return switch (kind) {
            case PAGE, WORD, BOOK, CARD, MARKDOWN, TEXT, MAIL -> List.of();
            case SCREEN -> SCREEN;
            case PRINT -> PRINT;
            case PRESS -> PRESS;
            case BOOKLET, TWO_UP, FOUR_UP -> SHEETS;
        };
    }

    /** What is asked of every PDF that has tags, and some more. */
    private static List<PdfCheck> tagged(PdfCheck... further) {
        List<PdfCheck> checks =
                new ArrayList<>(List.of(StandardsCheck.OF_EDITIONS, new LineOrderCheck(), new NoteCheck()));
        checks.addAll(List.of(further));
        checks.addAll(List.of(
                new FontCheck(),
                new LinkCheck(),
                new OutlineCheck(),
                new OrderCheck(),
                new TagCheck(),
                new MetadataCheck(),
                new BoxCheck()));
        return checks;
    }

    private Pages check(FinishedFile file, OpenPdf pdf, @Nullable PageFacts other, boolean pictured) {
        FileKind kind = file.kind();
        String fault = kind.isTagged() ? pdf.tags().fault() : null;
        if (fault != null) {
            found.report(VerifyCode.TAGS_BROKEN, fault);
        }
        boolean isVolume = isVolume(file, pdf);
        String second = second(file, pdf, isVolume);
        if (fault == null && second != null) {
            checkSides(pdf, second, other, isVolume);
            if (!isVolume) {
                sayHowToRenew(file, pdf, second);
            }
            return new Pages(pdf.pages().size(), pictured ? pictures(pdf) : List.of());
        }
        OpenPdf paper = kind.isTagged() && kind != FileKind.SCREEN ? pdf.onPaper(kind.profile()) : pdf;
        OpenPdf beside = paper.withNotes();
        for (PdfCheck check : isVolume ? VOLUME : checks(kind)) {
            if (fault == null || !check.followsTags()) {
                attempt(check, beside);
            }
        }
        return new Pages(pdf.pages().size(), pictured ? pictures(pdf) : List.of());
    }

    /**
     * The first of the languages is the document's. Where both pages are of one office, its name and imprint stand in columns once; on
     * facing pages each language has its own head and foot.
     */
    private void checkSides(OpenPdf pdf, String second, @Nullable PageFacts other, boolean isVolume) {
        PARALLEL.forEach(check -> attempt(check, pdf.beside(null)));
        PageFacts page = pdf.page();
        String first = language(pdf);
        attempt(new SidesCheck(first, second), pdf);
        boolean isFacing = pdf.tags().isFacing();
        PageFacts rest = isFacing || page == null || other == null ? other : other.without(page);
        if (page == null || rest == null || isVolume) {
            attempt(new PictureCheck(Profile.SCREEN), pdf.beside(null));
            attempt(new LinkCheck(), pdf.beside(null));
        } else {
            attempt(new SidesPictureCheck(page, rest), pdf);
            attempt(new LinkCheck(rest, isFacing), pdf);
        }
        for (String side : pdf.tags().sides()) {
            boolean isFirst = side.equals(first);
            if (!isFirst && !side.equals(second)) {
                continue; // it has no page, and should not be there
            }
            OpenPdf one = pdf.side(side, isFirst ? page : other).withNotes();
            IntPredicate furnished = pdf.tags().furnished(isFirst);
            attempt(new LineOrderCheck(furnished), one);
            attempt(new OrderCheck(isFacing ? 2 : 1), one);
            attempt(new NoteCheck(), one);
            if (isVolume) {
                attempt(new VolumeTextCheck(isFirst ? null : new VolumeTextCheck.First(page)), one);
            } else {
                attempt(new TextCheck(), isFirst ? one : one.beside(rest).withNotes());
                attempt(new FurnitureCheck(false, furnished), one);
            }
            if (isFirst) {
                attempt(new OutlineCheck(), one); // bookmarks are the document's
            }
        }
    }

    private static String language(OpenPdf pdf) {
        String said = pdf.document().getDocumentCatalog().getLanguage();
        return said == null ? "" : said;
    }

    /**
     * The tag of the language that stands beside another one, by the file's name, or by the tags of a volume, which may be called as one
     * likes; null where it is in one.
     */
    private static @Nullable String second(FinishedFile file, OpenPdf pdf, boolean isVolume) {
        if (file.kind() != FileKind.SCREEN) {
            return null;
        }
        Optional<String> named = Beside.tagIn(stem(file));
        boolean isUnnamed = named.isEmpty() && isVolume && pdf.tags().isParallel();
        return isUnnamed
                ? pdf.tags().sides().stream()
                        .filter(side -> !side.equals(language(pdf)))
                        .findFirst()
                        .orElse(null)
                : named.orElse(null);
    }

    private static String stem(FinishedFile file) {
        return file.kind().stem(file.path().getFileName().toString());
    }

    /** A PDF of two languages is made for itself: it may be older than the pages beside it. */
    private void sayHowToRenew(FinishedFile file, OpenPdf pdf, String second) {
        String article = Beside.without(stem(file));
        Optional<Locale> locale = Locales.of(language(pdf));
        if (DIFFERENCES.stream().anyMatch(found::has)
                && locale.isPresent()
                && NAME.matcher(article).matches()) {
            Beside beside = new Beside(
                    Locale.forLanguageTag(second),
                    ReadingOrder.UNITS,
                    pdf.tags().isFacing());
            String message =
                    "it and the pages beside it may be of different days: `parkhang export --article %3$s` makes the pages"
                            + " again, and `parkhang export %1$s --locale %2$s --article %3$s` this file";
            found.report(
                    VerifyCode.PAIR_OUTDATED,
                    message.formatted(beside.options(), locale.get().toLanguageTag(), article));
        }
    }

    /** By its name, or by the page beside it; a table of contents says so of a file only that nobody knows. */
    private static boolean isVolume(FinishedFile file, OpenPdf pdf) {
        if (file.kind() != FileKind.SCREEN) {
            return false;
        }
        boolean unknown = pdf.page() == null && file.sha256() == null;
        return Beside.without(stem(file)).endsWith(VOLUME_ENDING)
                || (pdf.page() != null && pdf.page().kind() == DocumentKind.VOLUME)
                || (unknown && pdf.tags().contents());
    }

    private void attempt(PdfCheck check, OpenPdf pdf) {
        try {
            check.check(pdf);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            damaged("something in the PDF can't be read", e);
        }
    }

    private List<PagePicture> pictures(OpenPdf pdf) {
        try {
            return PagePicture.of(pdf.document());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            damaged("a page can't be drawn", e);
            return List.of();
        }
    }

    /** Whether bytes begin as a PDF; that they break off is reported too. */
    static boolean hasForm(byte[] bytes, FileFindings found) {
        if (!contains("%PDF-", bytes, 0)) {
            found.report(VerifyCode.NOT_A_PDF, "this is no PDF: it does not begin with %PDF-");
            return false;
        }
        if (!contains("%%EOF", bytes, bytes.length - MARGIN)) {
            found.report(VerifyCode.EDITION_TRUNCATED, "the PDF breaks off: it has no %%EOF at its end");
        }
        return true;
    }

    private static boolean contains(String sign, byte[] bytes, int from) {
        int start = Math.max(from, 0);
        int length = Math.min(MARGIN, bytes.length - start);
        return new String(bytes, start, length, StandardCharsets.ISO_8859_1).contains(sign);
    }

    private void damaged(String what, Throwable fault) {
        String reason = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        found.report(VerifyCode.EDITION_DAMAGED, what + ": " + reason);
    }
}
