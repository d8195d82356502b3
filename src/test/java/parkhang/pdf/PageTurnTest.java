package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.render.BlockBox;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.diagnostic.Diagnostics;
import parkhang.pdf.pagination.LaidOutBlock;
import parkhang.pdf.pagination.PageTurn;

class PageTurnTest {
    private static final String SYLLABLES = "bdfglmnprst";

    private static LaidOutBlock.Line line(String text) {
        return new LaidOutBlock.Line(text, text.endsWith("\u00AD"), 0, 0);
    }

    /** A paragraph that was laid out in these lines. */
    private static LaidOutBlock block(String... lines) throws ParserConfigurationException {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        Element paragraph = document.createElement("p");
        paragraph.setTextContent(String.join("", lines));
        return new LaidOutBlock(
                paragraph, Stream.of(lines).map(PageTurnTest::line).toList(), new BlockBox());
    }

    @Test
    void noWordIsDividedAtTheTurnOfThePage() throws ParserConfigurationException {
        LaidOutBlock block = block("a Men\u00AD", "schen.");
        List<LaidOutBlock.Line> lines = List.of(
                new LaidOutBlock.Line("a Men\u00AD", true, 90, 99), new LaidOutBlock.Line("schen.", false, 100, 109));
        LaidOutBlock turned = new LaidOutBlock(block.element(), lines, block.box());
        assertEquals(List.of(), new PageTurn(List.of(0, 200)).mend(List.of(turned)));
        assertEquals(List.of(turned), new PageTurn(List.of(0, 100)).mend(List.of(turned)));
        assertEquals("a Menschen.", block.element().getTextContent());
    }

    @Test
    void noSecondLayoutIsMadeForMostOfThem() {
        PdfRenderer renderer = new PdfRenderer(Samples.FONTS);
        Random random = new Random(3);
        int[] layouts = {0};
        for (int lines = 0; lines < 20; lines++) {
            String html = Samples.edition(
                            "<p>füllend</p>".repeat(lines) + ("<p>" + longWords(random) + "</p>").repeat(4))
                    .replaceAll("(?s)<footer class=\"closing\".*?</footer>", "");
            Samples.paged(renderer, html, new Diagnostics(), look -> layouts[0]++);
        }
        assertTrue(layouts[0] <= 24, layouts[0] + " layouts");
    }

    private static String longWords(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            words.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())))
                    .append(random.nextInt(4) == 0 ? " " : "en\u00AD");
        }
        return words.append("en.").toString();
    }
}
