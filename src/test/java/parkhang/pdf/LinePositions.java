package parkhang.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where a PDF's characters stand: read back from the file, in points from the upper left corner of their page. */
final class LinePositions {
    private LinePositions() {}

    /** All characters in the order of drawing. */
    static List<TextPosition> of(byte[] pdf) {
        List<TextPosition> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    all.add(position);
                }
            }.getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return all;
    }

    /** The lines from top to bottom that stand in a part of the first page's width, each from left to right. */
    static List<List<TextPosition>> lines(byte[] pdf, float left, float right) {
        Map<Integer, List<TextPosition>> lines = of(pdf).stream()
                .filter(at -> at.getXDirAdj() >= left && at.getXDirAdj() < right)
                .sorted(Comparator.comparing(TextPosition::getXDirAdj))
                .collect(Collectors.groupingBy(
                        at -> Math.round(at.getYDirAdj() * 10), TreeMap::new, Collectors.toList()));
        return List.copyOf(lines.values());
    }

    static String text(List<TextPosition> line) {
        return line.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    /** Where the last of the line's marks ends. */
    static float end(List<TextPosition> line) {
        TextPosition last = line.stream()
                .filter(at -> !at.getUnicode().isBlank())
                .reduce((a, b) -> b)
                .orElseThrow();
        return last.getXDirAdj() + last.getWidthDirAdj();
    }
}
