package parkhang.translation.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parkhang.translation.Bundles.DUTCH;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Bundles;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.exchange.HandedUnit;
import parkhang.translation.exchange.Merge;
import parkhang.translation.exchange.TaggedText;

/** What Word, LibreOffice and hands do to the table of units. */
class DocxReaderTest {
    /** Rows: 1 the title, 2 with a tag, 3 with quotation marks, 4 and 5 plain. The first two are translated. */
    private static final ArticleTargets BUNDLE = bundle(DUTCH);

    private final Diagnostics diagnostics = new Diagnostics();
    private final EditedDocx file = new EditedDocx(DocxWriter.write(List.of(BUNDLE)));

    private static ArticleTargets bundle(Locale locale) {
        ArticleTargets synced = Bundles.synced(
                Segmenter.segment(
                        Sample.article("one *two* three\n\nShe said: \"four\" - then 'five'.\n\nsix\n\nseven\n")),
                locale);
        List<BundleUnit> units = new ArrayList<>();
        for (BundleUnit unit : synced.units()) {
            units.add(
                    units.size() < 2
                            ? Bundles.with(unit, unit.source().then(Bundles.text(" (nl)")), State.TRANSLATED)
                            : unit);
        }
        return synced.with(units);
    }

    private List<HandedUnit> read() {
        return DocxReader.read("nl.docx", file.bytes(), diagnostics)
                .orElseThrow()
                .units();
    }

    private String merged() {
        Merge.Merged merged = Merge.merge(BUNDLE, read(), false, diagnostics);
        return merged.targets().units().stream()
                .filter(unit -> !BUNDLE.units().contains(unit))
                .map(unit -> unit.id() + " "
                        + TaggedText.write(Objects.requireNonNullElse(unit.target(), Bundles.text("-"))) + " "
                        + unit.state().word()
                        + unit.notes().stream()
                                .map(note -> " [" + note.text() + "]")
                                .toList())
                .toList()
                .toString();
    }

    private List<String> found() {
        return diagnostics.list().stream()
                .map(one -> one.place() + ": " + one.code().id() + ": " + one.message())
                .toList();
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    @Test
    void sameTargetsGiveTheSameBytes() {
        assertArrayEquals(DocxWriter.write(List.of(BUNDLE)), DocxWriter.write(List.of(bundle(DUTCH))));
    }

    @Test
    void wordsInAnEmptyCellAreTheTranslation() {
        file.target(4, run("zes"));
        assertEquals("[u4 zes translated[]]", merged());
        assertEquals(List.of(), found());
    }

    @Test
    void aTextInManyRunsIsOneAndATagThatWasTypedCounts() {
        file.target(
                2,
                "<w:proofErr w:type=\"spellStart\"/>" + run("e") + run("en &lt;") + run("G1") + run("&gt;")
                        + "<w:hyperlink>" + run("twee") + "</w:hyperlink>" + run("&lt;/g1&gt;") + "<w:bookmarkStart/>"
                        + run(" drie"));
        assertEquals("[u2 een <g1>twee</g1> drie translated[]]", merged());
        assertEquals(List.of(), found());
    }

    @Test
    void quotationMarksThatWereCorrectedInTheSourceChangeNothing() {
        file.row(
                3,
                row -> row.replace("\"four\"", "“four”").replace(" - ", " – ").replace("'", "’"));
        file.target(3, run("Ze zei: “vier” – toen ‘vijf’."));
        assertEquals("[u3 Ze zei: “vier” – toen ‘vijf’. translated[]]", merged());
        assertEquals(
                List.of("nl.docx: docx-source-corrected: row 3 is with other signs or spaces in the source"), found());
    }

    @Test
    void wordsTypedIntoTheSourceAreNamed() {
        file.row(4, row -> row.replace(">six<", ">zes<"));
        assertEquals("[]", merged());
        assertEquals(
                List.of("nl.docx, row 4: docx-source: the source of unit u4 was changed; that is not taken"), found());
    }

    @Test
    void trackedChangesAreTakenAsAcceptedAndSaid() {
        file.target(
                4,
                run("ze") + "<w:ins w:id=\"1\">" + run("s")
                        + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>ven</w:delText></w:r></w:del>" + "<w:moveFrom>"
                        + run("weg") + "</w:moveFrom>");
        assertEquals("[u4 zes translated[]]", merged());
        assertEquals(
                List.of("nl.docx: docx-changes: row 4 is changed with marks, and all changes are taken as accepted"),
                found());
    }

    @Test
    void aRowWhoseDeletionIsMarkedIsGone() {
        file.row(4, row -> row.replace("<w:trPr>", "<w:trPr><w:del w:id=\"7\"/>"));
        assertEquals("[]", merged());
        assertEquals(
                List.of(
                        "nl.docx: docx-gone: row 4 is gone, of 5",
                        "nl.docx: docx-changes: row 4 is changed with marks, and all changes are taken as accepted"),
                found());
    }

    @Test
    void commentsAndWordsBelowTheNotesBecomeNotes() {
        file.comments("<w:comment w:id=\"0\" w:author=\"Anna\"><w:p>" + run("Which six?") + "</w:p></w:comment>");
        file.target(
                4,
                "<w:commentRangeStart w:id=\"0\"/>" + run("zes")
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>");
        file.row(
                4,
                row -> row.replaceFirst(
                        "(<w:p><w:pPr><w:pStyle w:val=\"RowNote\"/>(?:(?!</w:p>).)*</w:p>)</w:tc></w:tr>",
                        "$1<w:p>" + run("see line 2") + "</w:p><w:p>" + run("and 3") + "</w:p></w:tc></w:tr>"));
        assertEquals("[u4 zes translated[ [see line 2\nand 3],  [Which six?]]]", merged());
        assertEquals(List.of(), found());
    }

    @Test
    void rowsThatWereDeletedMovedAndCopiedAreSaid() {
        file.target(4, run("zes"));
        file.document(text -> {
            String title = row(text, 1);
            String sixth = row(text, 4);
            return text.replace(title, "").replace(row(text, 5), "").replace(sixth, sixth + title + sixth);
        });
        assertEquals("[u4 zes translated[]]", merged());
        assertEquals(
                List.of(
                        "nl.docx: docx-gone: row 5 is gone, of 5",
                        "nl.docx: docx-moved: row 1 is not where they were handed off",
                        "nl.docx: docx-moved: row 4 is there more than once"),
                found());
    }

    private static String row(String text, int number) {
        int start = text.lastIndexOf("<w:tr>", text.indexOf("<w:t>" + number + "</w:t>"));
        return text.substring(start, text.indexOf("</w:tr>", start) + "</w:tr>".length());
    }

    @Test
    void ofTwoRowsOfAUnitTheEditedOneCountsAndTwoEditedOnesAreNamed() {
        String before = row(file.document(), 4);
        file.target(4, run("zes"));
        file.document(text -> text.replace(row(text, 4), before + row(text, 4)));
        assertEquals("[u4 zes translated[]]", merged());
        file.document(text ->
                text.replace(before, before.replace("</w:pPr></w:p></w:tc>", "</w:pPr>" + run("6") + "</w:p></w:tc>")));
        diagnostics.list();
        assertEquals("[u4 6 translated[]]", merged());
        assertTrue(found().contains(
                        "nl.docx, row 4: docx-twice: unit u4 stands in another row already, with another target"));
    }

    @Test
    void mergedCellsAndRowsAreNamedAndNotTaken() {
        file.row(
                4,
                row -> row.replaceFirst(
                        "(<w:tcPr><w:tcW w:w=\"5850\" w:type=\"dxa\"/>)", "$1<w:gridSpan w:val=\"2\"/>"));
        file.row(5, row -> row.replace("<w:tcPr>", "<w:tcPr><w:vMerge/>"));
        String third = row(file.document(), 3);
        file.document(text -> text.replace(third, "").replace("</w:tr><w:tr>", "</w:tr><w:tr>"));
        file.row(
                2,
                row -> row.replaceFirst(
                        "</w:p></w:tc>",
                        "</w:p>"
                                + third.replaceAll(
                                        "</?w:t[rc](?:Pr)?(?: [^>]*)?/?>|<w:(?:cantSplit|tcW|shd)[^>]*/>", "")
                                + "</w:tc>"));
        assertEquals("[]", merged());
        assertEquals(
                List.of(
                        "nl.docx, row 2: docx-row: unit u2 is not taken: its row is one with that of another",
                        "nl.docx, row 3: docx-row: unit u3 is not taken: its row is one with that of another",
                        "nl.docx, row 4: docx-row: unit u4 is not taken: its row has merged cells",
                        "nl.docx, row 5: docx-row: unit u5 is not taken: its row has merged cells"),
                found());
    }

    @Test
    void damagedTagsAreNamedAndTheUnitIsNotTaken() {
        file.target(2, run("een &lt;g1&gt;twee drie"));
        assertEquals("[]", merged());
        file.target(2, run("een g1&gt;twee drie"));
        assertEquals("[]", merged());
        file.target(4, run("&lt;x1/&gt;zes"));
        assertEquals("[]", merged());
        assertEquals(
                List.of(
                        "nl.docx, row 2: docx-tag: unit u2 is not taken: <g1> is not closed",
                        "nl.docx, row 2: docx-tag: unit u2 is not taken: <g1> stands nowhere, and in the source once",
                        "nl.docx, row 2: docx-tag: unit u2 is not taken: <g1> stands nowhere, and in the source once",
                        "nl.docx, row 4: docx-tag: unit u4 is not taken: <x1/> stands once, and in the source nowhere"),
                found());
    }

    @Test
    void anEmptiedTargetStaysInTheBundle() {
        file.target(2, "");
        assertEquals("[]", merged());
        assertEquals(
                List.of("nl.docx, row 2: docx-emptied: the target of unit u2 is empty now; the bundle keeps its words"),
                found());
    }

    @Test
    void theStateThatWasChosenCountsAndAnUnknownOneIsNamed() {
        file.row(1, row -> row.replace(">translated<", ">Reviewed<"));
        file.row(2, row -> row.replace(">translated<", ">done<"));
        assertEquals("[u1 The title (nl) reviewed[]]", merged());
        assertEquals(List.of("nl.docx, row 2: docx-state: unit u2: `done` is no state"), found());
    }

    @Test
    void whatStandsOutsideOfRowsAndPicturesAreNamed() {
        file.target(4, run("zes") + "<w:r><w:drawing/></w:r>");
        file.document(text -> text.replace("<w:tbl>", "<w:p>" + run("By the way, hello") + "</w:p><w:tbl>")
                .replace("</w:tbl>", "<w:tr><w:tc><w:p>" + run("new") + "</w:p></w:tc></w:tr></w:tbl>"));
        assertEquals("[u4 zes translated[]]", merged());
        assertEquals(
                List.of(
                        "nl.docx: docx-foreign: `By the way, hello` stands in no unit's row, and is not taken",
                        "nl.docx, row 4: docx-omitted: a picture or shape is in the row of unit u4, and not taken",
                        "nl.docx: docx-foreign: `new` stands in no unit's row, and is not taken"),
                found());
    }

    @Test
    void aTagInTextFromRightToLeftIsKeptTogetherAndComesBackAsItWas() {
        ArticleTargets arabic = bundle(Locale.forLanguageTag("ar"));
        EditedDocx written = new EditedDocx(DocxWriter.write(List.of(arabic)));
        assertTrue(written.document().contains("\u2066&lt;g1&gt;\u2069"));
        assertTrue(written.document().contains("<w:rPr><w:rtl/><w:lang w:bidi=\"ar-EG\"/></w:rPr>"));
        assertTrue(written.part("word/styles.xml")
                .contains(
                        "<w:name w:val=\"Target\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr><w:bidi/></w:pPr>"));
        List<HandedUnit> units = DocxReader.read("ar.docx", written.bytes(), diagnostics)
                .orElseThrow()
                .units();
        assertEquals(arabic, Merge.merge(arabic, units, false, diagnostics).targets());
        assertEquals(List.of(), found());
    }

    @Test
    void tibetanIsSaidToBeAComplexScriptWithItsOwnFont() {
        EditedDocx written = new EditedDocx(DocxWriter.write(List.of(bundle(Locale.forLanguageTag("bo-u-nu-tibt")))));
        assertTrue(written.document().contains("<w:rPr><w:cs/><w:lang w:bidi=\"bo-CN\"/></w:rPr>"));
        assertTrue(written.part("word/styles.xml").contains("w:cs=\"Microsoft Himalaya\""));
    }

    @Test
    void whatIsNoHandoffIsRefused() {
        assertTrue(DocxReader.read("a.docx", new byte[] {'P', 'K', 3, 4, 0}, diagnostics)
                .isEmpty());
        file.document(text -> text.replaceAll("\\{parkhang [^}]*\\}", ""));
        assertTrue(DocxReader.read("b.docx", file.bytes(), diagnostics).isEmpty());
        file.document(text -> text.substring(0, text.length() / 2));
        assertTrue(DocxReader.read("c.docx", file.bytes(), diagnostics).isEmpty());
        assertEquals(
                List.of("docx-broken", "docx-empty", "docx-broken"),
                diagnostics.list().stream().map(one -> one.code().id()).toList());
    }
}
