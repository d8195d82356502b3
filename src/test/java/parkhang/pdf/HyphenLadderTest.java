package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.openhtmltopdf.render.BlockBox;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HyphenLadderTest {
    private static LaidOutBlock.Line line(String text) {
        return new LaidOutBlock.Line(text, false, false, text.endsWith("\u00AD"), 0, 0);
    }

    /** A paragraph that was laid out in these lines. */
    private static LaidOutBlock block(String... lines) throws ParserConfigurationException {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        Element paragraph = document.createElement("p");
        paragraph.setTextContent(String.join("", lines));
        return new LaidOutBlock(
                paragraph, Stream.of(lines).map(HyphenLadderTest::line).toList(), new BlockBox());
    }

    @Test
    void theFourthLineInARowEndsBeforeItsWord() throws ParserConfigurationException {
        LaidOutBlock block = block(
                "a Men\u00AD", "schen Men\u00AD", "schen Men\u00AD", "schen Men\u00ADschen\u00AD", "rech\u00ADte.");
        assertEquals(List.of(block), new HyphenLadder(List.of(0)).mend(List.of(block)));
        assertEquals(
                "a Men\u00ADschen Men\u00ADschen Men\u00ADschen Menschenrech\u00ADte.",
                block.element().getTextContent());
    }

    @Test
    void threeLinesInARowMayEndInAHyphen() throws ParserConfigurationException {
        LaidOutBlock block =
                block("a Men\u00AD", "schen Men\u00AD", "schen Men\u00AD", "schen ", "Men\u00AD", "schen.");
        assertEquals(List.of(), new HyphenLadder(List.of(0)).mend(List.of(block)));
    }

    @Test
    void noWordIsDividedAtTheTurnOfThePage() throws ParserConfigurationException {
        LaidOutBlock block = block("a Men\u00AD", "schen.");
        List<LaidOutBlock.Line> lines = List.of(
                new LaidOutBlock.Line("a Men\u00AD", false, false, true, 90, 99),
                new LaidOutBlock.Line("schen.", false, false, false, 100, 109));
        LaidOutBlock turned = new LaidOutBlock(block.element(), lines, block.box());
        assertEquals(List.of(), new HyphenLadder(List.of(0, 200)).mend(List.of(turned)));
        assertEquals(List.of(turned), new HyphenLadder(List.of(0, 100)).mend(List.of(turned)));
        assertEquals("a Menschen.", block.element().getTextContent());
    }
}
