package parkhang.translation.docx;

import java.util.function.UnaryOperator;
import parkhang.docx.EditedWordFile;

/** A Word file whose parts a test reads and changes, as text. */
final class EditedDocx {
    private static final String DOCUMENT = "word/document.xml";

    private final EditedWordFile file;

    EditedDocx(byte[] bytes) {
        file = new EditedWordFile(bytes);
    }

    String document() {
        return file.part(DOCUMENT);
    }

    String part(String name) {
        return file.part(name);
    }

    EditedDocx document(UnaryOperator<String> edit) {
        file.edit(DOCUMENT, edit);
        return this;
    }

    /** Edits the row of a number only. */
    EditedDocx row(int number, UnaryOperator<String> edit) {
        return document(text -> {
            int start = text.lastIndexOf("<w:tr>", text.indexOf("<w:t>" + number + "</w:t>"));
            int end = text.indexOf("</w:tr>", start) + "</w:tr>".length();
            return text.substring(0, start) + edit.apply(text.substring(start, end)) + text.substring(end);
        });
    }

    /** Writes words into the target of a row in place of what is there. */
    EditedDocx target(int number, String runs) {
        return row(
                number,
                row -> row.replaceFirst(
                        "(<w:pStyle w:val=\"Target\"/></w:pPr>).*?(</w:p>)", "$1" + runs.replace("$", "\\$") + "$2"));
    }

    EditedDocx comments(String comments) {
        String types = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        file.edit("word/comments.xml", none -> "<w:comments xmlns:w=\"" + types + "\">" + comments + "</w:comments>");
        file.edit(
                "word/_rels/document.xml.rels",
                text -> text.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\""
                                + " Target=\"comments.xml\"/></Relationships>"));
        return this;
    }

    byte[] bytes() {
        return file.bytes();
    }
}
