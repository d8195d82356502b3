package parkhang.translation.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import parkhang.parts.ZipWriter;

/** A Word file whose parts a test reads and changes, as text. */
final class EditedDocx {
    private static final String DOCUMENT = "word/document.xml";

    private final Map<String, String> parts = new LinkedHashMap<>();

    EditedDocx(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String document() {
        return part(DOCUMENT);
    }

    String part(String name) {
        return parts.getOrDefault(name, "");
    }

    EditedDocx document(UnaryOperator<String> edit) {
        parts.merge(DOCUMENT, "", (text, none) -> edit.apply(text));
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
        parts.put("word/comments.xml", "<w:comments xmlns:w=\"" + types + "\">" + comments + "</w:comments>");
        parts.merge(
                "word/_rels/document.xml.rels",
                "",
                (text, none) -> text.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\""
                                + " Target=\"comments.xml\"/></Relationships>"));
        return this;
    }

    byte[] bytes() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return ZipWriter.write(bytes);
    }
}
