package parkhang.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parkhang.Reported;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;

class NotesTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private List<String> labels(String body) {
        return Sample.article(body, diagnostics).notes().stream()
                .map(Note::label)
                .toList();
    }

    @Test
    void notesComeInTheOrderOfTheirFirstReference() {
        assertEquals(List.of("b", "a"), labels("One[^b] two[^a] three[^b].\n\n[^a]: A.\n[^b]: B.\n"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aNoteKnowsItsPlaceAndHoldsBlocks() {
        Note note = Sample.article("x[^a]\n\n[^a]: One.\n\n    Two.\n").notes().get(0);
        assertEquals("articles/sample.md:7:1", note.place().toString());
        assertEquals("paragraph@7:7 ‹@7:7 One.›\nparagraph@9:5 ‹@9:5 Two.›", Outline.of(note.blocks()));
    }

    @Test
    void labelsAreComparedWithoutRegardToCase() {
        assertEquals(List.of("hrw"), labels("x[^HRW]\n\n[^hrw]: Report.\n"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aNoteMayReferToFurtherNotes() {
        assertEquals(List.of("a", "b", "c"), labels("x[^a]\n\n[^a]: A[^b]\n[^c]: C[^a]\n[^b]: B[^c]\n"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void notesAreFoundWhereverTheyAreReferredToAndDefined() {
        assertEquals(
                List.of("q", "t", "l"),
                labels("> quote[^q]\n>\n> [^l]: L.\n\n|t[^t]|\n|-|\n\n- item[^l]\n\n  [^q]: Q.\n\n[^t]: T.\n"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aNoteThatNothingRefersToIsReported() {
        assertEquals(List.of("a"), labels("x[^a]\n\n[^a]: A.\n[^b]: B.\n"));
        assertEquals(List.of("note-unused@8:1"), Reported.in(diagnostics));
    }

    @Test
    void aSecondNoteOfOneLabelIsReported() {
        assertEquals(List.of("a"), labels("x[^a]\n\n[^a]: first\n\n[^A]: second\n"));
        assertEquals(List.of("note-unused@9:1"), Reported.in(diagnostics));
    }

    @Test
    void aReferenceWithoutANoteIsReported() {
        assertEquals(List.of(), labels("x[^a] and *y[^b]*\n"));
        assertEquals(List.of("note-missing@5:2", "note-missing@5:13"), Reported.in(diagnostics));
    }

    @Test
    void aNoteThatOnlyAnImageDescriptionRefersToIsUnused() {
        assertEquals(List.of(), labels("![a[^n]](a.png)\n\n[^n]: N.\n"));
        assertEquals(List.of("note-misplaced@5:1", "note-unused@7:1"), Reported.in(diagnostics));
    }
}
