package parkhang.pdf.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NoteRoomTest {
    private static final String PAGE = "@page { @footnote { padding-top: 14pt; margin-left: 0; } }\n";

    @Test
    void isAsHighAsTheHighestLineOfNotes() {
        String latin = PAGE + ".footnote { font: normal 8pt/11.8pt \"Noto Serif\"; }\np { line-height: 30pt; }\n";
        assertEquals(latin.replace("14pt", "14.0pt"), NoteRoom.of(latin));
        String tibetan = latin + ".notes li, .footnote:lang(bo) { font-size: 9pt; line-height: 15.5pt; }\n";
        assertEquals(tibetan.replace("14pt", "16.5pt"), NoteRoom.of(tibetan));
        assertEquals("p { line-height: 30pt; }", NoteRoom.of("p { line-height: 30pt; }"));
    }
}
