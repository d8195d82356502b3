package parkhang.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import parkhang.Tool;

/** Programs that a reader of a PDF may take its text out with, and what they are to find. */
public final class Extractors {
    private static final String MARKS = "\u00AD\u202A\u202B\u202C";
    private static final Tool PDFTOTEXT = new Tool("pdftotext");

    private Extractors() {}

    /** Skips the test where Poppler isn't installed. */
    public static void requirePoppler() {
        PDFTOTEXT.require();
    }

    /** By Poppler in the order of drawing, though what stands raised may come later in its line, and what follows it too. */
    public static String popplerRaw(Path pdf) {
        return PDFTOTEXT.run(List.of("-raw", "-enc", "UTF-8", pdf.toString(), "-"), "");
    }

    /** By Poppler in the order that it takes for that of reading. A hyphen at a line's end it takes away, a word's own one too. */
    public static String poppler(Path pdf) {
        return PDFTOTEXT.run(List.of("-enc", "UTF-8", pdf.toString(), "-"), "");
    }

    public static String pdfBox(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is drawn, in that order, heads and feet of pages too: what a piece says it means (ActualText), or its codes. */
    public static List<String> drawn(Path pdf) {
        List<String> pieces = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(page);
                extractor.getMarkedContents().forEach(content -> add(content, pieces));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pieces;
    }

    private static void add(PDMarkedContent content, List<String> pieces) {
        if (content.getActualText() != null) {
            pieces.add(content.getActualText());
            return;
        }
        StringBuilder piece = new StringBuilder();
        for (Object item : (List<?>) content.getContents()) {
            if (item instanceof TextPosition glyph) {
                piece.append(glyph.getUnicode());
            } else if (item instanceof PDMarkedContent inner) {
                pieces.add(piece.toString());
                piece.setLength(0);
                add(inner, pieces);
            }
        }
        pieces.add(piece.toString());
    }

    /** A text without white space and soft hyphens, and without the marks of direction that Poppler adds; joiners count. */
    public static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && !MARKS.contains(Character.toString(c)))
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
