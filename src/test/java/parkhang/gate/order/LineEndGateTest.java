package parkhang.gate.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostics;
import parkhang.gate.DrawnPdf;
import parkhang.gate.TagTree;
import parkhang.pdf.Samples;
import parkhang.verify.PageDirections;

/** Lines that an author ends pass; in a PDF that was made of another text, in which nobody ended them, they are found. */
class LineEndGateTest {
    private static final String WORDS = "Nebel im Herbst und Regen im Mai. ";

    @Test
    void aLineThatItsAuthorEndsPasses() {
        assertEquals(List.of(), findings(WORDS.repeat(3) + "<br/>" + WORDS + "<br/>" + WORDS.repeat(4)));
        assertEquals(List.of(), findings("<em>Nebel im Herbst<br/></em> und Regen<br/>im Mai"));
        assertEquals(List.of(), findings("<code>n e b e l i m h e r b s t</code><br/>" + WORDS.repeat(5)));
        for (int words = 1; words < 9; words++) {
            String line = "<br/>Äpfel und Ölbäume im Überfluss " + "und so ".repeat(words);
            assertEquals(List.of(), findings(WORDS + line.repeat(4) + "<br/>Éva und 학교의 길<br/>" + WORDS));
        }
        String nearlyFull = "Nebel im Herbst und Regen im Mai und so weiter am Abend da";
        assertEquals(List.of(), findings(nearlyFull + "<br/>" + nearlyFull + "<br/>" + WORDS.repeat(6)));
    }

    /** Its spaces are wider than those of the text around it, and no page fills it. */
    @Test
    void aLineOfCodePasses() {
        String filled = "</p><p>" + WORDS.repeat(9) + "</p>";
        for (int words = 3; words < 30; words++) {
            String code = "a b ".repeat(words);
            assertEquals(
                    List.of(),
                    findings(filled + "<pre><code>" + code + "\n" + code + "b\n        a        b        c\n" + code
                            + "</code></pre><p>"));
        }
    }

    @Test
    void aLineThatGoesOnIsFound() {
        List<String> found = findings(WORDS + WORDS.repeat(2), WORDS + "<br/>" + WORDS.repeat(2));
        assertEquals(1, found.size());
        assertTrue(found.get(0).startsWith("LINE_END_LOST page 1: the line \"Nebel"), found.get(0));
        assertTrue(found.get(0).endsWith("goes on where its author ends it"), found.get(0));
    }

    @Test
    void aLineThatIsFilledIsFound() {
        String rest = "Novembermorgennebelschwaden " + WORDS.repeat(4);
        List<String> found = new ArrayList<>();
        for (int words = 8; words < 20; words++) {
            String line = "Nebel im Mai" + " und so".repeat(words / 2) + " fort".repeat(words % 2);
            found.addAll(findings(line + " " + rest, line + "<br/>" + rest));
        }
        assertTrue(
                found.stream().anyMatch(one -> one.endsWith("is filled to the edge, though its author ends it")),
                found.toString());
    }

    private static List<String> findings(String paragraph) {
        return findings(paragraph, paragraph);
    }

    /**
     * What is wrong with a paragraph.
     *
     * @param drawn of which the PDF is made
     * @param meant by its author
     */
    private static List<String> findings(String drawn, String meant) {
        List<String> found = new ArrayList<>();
        byte[] made = Samples.render(page(drawn), Samples.A4, new Diagnostics());
        try (DrawnPdf pdf = DrawnPdf.open(made)) {
            LineEndGate.check(
                    pdf,
                    TagTree.read(pdf.document()),
                    PageDirections.of(page(meant)),
                    (code, message) -> found.add(code + " " + message));
        }
        return found;
    }

    private static String page(String paragraph) {
        return Samples.edition("<p>" + paragraph + "</p><p>" + WORDS.repeat(5) + "</p>");
    }
}
