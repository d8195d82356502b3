package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where rows of the sample's tables stand. */
class TablePagesTest {
    private final Session session = new Session(Path.of("").toAbsolutePath());

    /** This table comes where notes leave no room for its head, and the engine kept room below the head for what was left there. */
    @Test
    void aTableThatGoesOverKeepsItsRowsBelowItsHead(@TempDir Path output) throws IOException {
        String article = "dna-report-2023";
        session.run(0, "export", "-l", "de", "-a", article, "-f", "pdf", "-o", output.toString());
        try (PDDocument document =
                Loader.loadPDF(output.resolve("de/" + article + ".pdf").toFile())) {
            Heights heights = new Heights();
            heights.setStartPage(3);
            heights.setEndPage(3);
            heights.getText(document);
            assertEquals(20, heights.of("März") - heights.of("Datum"), 5);
        }
    }

    /** How far below the top of its page each line of text stands, by its first word, in points. */
    private static final class Heights extends PDFTextStripper {
        private final Map<String, Float> tops = new HashMap<>();

        float of(String word) {
            return Objects.requireNonNull(tops.get(word), word);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            tops.putIfAbsent(text.split("\\P{L}", 2)[0], positions.get(0).getYDirAdj());
        }
    }
}
