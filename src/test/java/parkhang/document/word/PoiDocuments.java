package parkhang.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** Makes the Word files of {@code documents/docx} that Apache POI writes; its one argument is that folder. */
final class PoiDocuments {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Path folder;

    private PoiDocuments(Path folder) {
        this.folder = folder;
    }

    /** What fills a document. */
    private interface Filling {
        void fill(XWPFDocument document) throws IOException, InvalidFormatException;
    }

    public static void main(String[] arguments) throws IOException, InvalidFormatException {
        PoiDocuments all = new PoiDocuments(Path.of(arguments[0]));
        all.write("furniture", PoiDocuments::furniture);
        all.write("comments", PoiDocuments::comments);
        all.write("notes", PoiDocuments::notes);
        all.write("changes", PoiDocuments::changes);
        all.write("tables", PoiDocuments::tables);
        all.write("runs", PoiDocuments::runs);
        all.write("pictures", PoiDocuments::pictures);
        all.write("bold-lines", PoiDocuments::boldLines);
    }

    private void write(String name, Filling filling) throws IOException, InvalidFormatException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(folder.resolve("poi-" + name + ".docx"))) {
            document.getProperties().getCoreProperties().setTitle("About " + name);
            document.getProperties().getCoreProperties().setCreator("Quinn Rae");
            document.getProperties().getCoreProperties().setModified("2026-03-12T10:00:00Z");
            paragraph(document, "Written with a library: " + name).setStyle("Title");
            filling.fill(document);
            document.write(out);
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(words);
        return paragraph;
    }

    private static void furniture(XWPFDocument document) {
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Head of every page");
        document.createHeader(HeaderFooterType.FIRST)
                .createParagraph()
                .createRun()
                .setText("Head of the first page");
        document.createHeader(HeaderFooterType.EVEN)
                .createParagraph()
                .createRun()
                .setText("Head of even pages");
        XWPFTable table = document.createFooter(HeaderFooterType.DEFAULT).createTable(1, 2);
        table.getRow(0).getCell(0).setText("Foot at the left");
        table.getRow(0).getCell(1).setText("Foot at the right");
        paragraph(document, "The text between head and foot.");
    }

    private static void comments(XWPFDocument document) {
        XWPFComments comments = document.createComments();
        for (int i = 0; i < 3; i++) {
            XWPFComment comment = comments.createComment(BigInteger.valueOf(i));
            comment.setAuthor("Reader " + i);
            comment.createParagraph().createRun().setText("Remark number " + i + " for who translates");
            comment.createParagraph().createRun().setText("and its second paragraph " + i);
            CTP paragraph =
                    paragraph(document, "Words that were remarked on, " + i).getCTP();
            paragraph.addNewCommentRangeStart().setId(BigInteger.valueOf(i));
            paragraph.addNewCommentRangeEnd().setId(BigInteger.valueOf(i));
            paragraph.addNewR().addNewCommentReference().setId(BigInteger.valueOf(i));
        }
    }

    private static void notes(XWPFDocument document) {
        XWPFFootnote footnote = document.createFootnote();
        footnote.createParagraph().createRun().setText("At the foot, first paragraph.");
        footnote.createParagraph().createRun().setText("At the foot, second paragraph.");
        paragraph(document, "A sentence with a footnote.").addFootnoteReference(footnote);
        XWPFEndnote endnote = document.createEndnote();
        endnote.createParagraph().createRun().setText("At the very end.");
        paragraph(document, "A sentence with an endnote.").addFootnoteReference(endnote);
        document.createFootnote().createParagraph().createRun().setText("Nobody refers to this one.");
    }

    private static void changes(XWPFDocument document) {
        CTP paragraph = paragraph(document, "It was ").getCTP();
        CTRunTrackChange inserted = paragraph.addNewIns();
        inserted.setAuthor("Sal");
        inserted.addNewR().addNewT().setStringValue("written in");
        CTRunTrackChange deleted = paragraph.addNewDel();
        deleted.setAuthor("Sal");
        deleted.addNewR().addNewDelText().setStringValue("struck away");
        paragraph.addNewR().addNewT().setStringValue(" at last.");
        CTP moved = paragraph(document, "Moved: ").getCTP();
        moved.addNewMoveFrom().addNewR().addNewT().setStringValue("taken from here");
        moved.addNewMoveTo().addNewR().addNewT().setStringValue("brought to here");
    }

    private static void tables(XWPFDocument document) {
        XWPFTable table = document.createTable(3, 3);
        table.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                table.getRow(row).getCell(column).setText("cell " + row + "." + column);
            }
        }
        table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        XWPFTableCell cell = table.getRow(2).getCell(2);
        cell.addParagraph().createRun().setText("and a second paragraph");
        paragraph(document, "Between.");
        document.createTable(1, 1).getRow(0).getCell(0).setText("A frame round a text.");
        paragraph(document, "After all.");
    }

    private static void runs(XWPFDocument document) {
        XWPFParagraph paragraph = document.createParagraph();
        for (String words : List.of("spl", "it ", "in", "to ", "ma", "ny ", "runs")) {
            paragraph.createRun().setText(words);
        }
        XWPFRun run = document.createParagraph().createRun();
        run.setText("before");
        run.addTab();
        run.setText("tab");
        run.addBreak();
        run.setText("line");
        run.addCarriageReturn();
        run.setText("underlined");
        run.setUnderline(UnderlinePatterns.DOUBLE);
        run.setSmallCaps(true);
        XWPFRun hidden = document.createParagraph().createRun();
        hidden.setText("not to be seen");
        hidden.setVanish(true);
        XWPFParagraph right = paragraph(document, "שלום לכולם, טקסט מימין");
        right.setAlignment(ParagraphAlignment.RIGHT);
        right.getCTP().addNewPPr().addNewBidi();
        document.createParagraph().createHyperlinkRun("https://example.org/").setText("a link");
        document.createParagraph().createHyperlinkRun("javascript:alert(1)").setText("no link");
    }

    private static void pictures(XWPFDocument document) throws IOException, InvalidFormatException {
        XWPFRun run = paragraph(document, "A dot ").createRun();
        run.addPicture(new ByteArrayInputStream(DOT), PictureType.PNG, "dot.png", Units.toEMU(9), Units.toEMU(9));
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr("The dot that is described");
        paragraph(document, "The dot of the first figure").setStyle("Caption");
        paragraph(document, "Words at the end.");
    }

    private static void boldLines(XWPFDocument document) {
        for (String words : List.of("Why it matters", "Who pays", "What comes next")) {
            XWPFRun bold = document.createParagraph().createRun();
            bold.setText(words);
            bold.setBold(true);
            paragraph(document, "A sentence below the line " + words + ".");
            paragraph(document, "Another.");
        }
    }
}
