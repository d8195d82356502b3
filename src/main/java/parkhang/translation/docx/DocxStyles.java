package parkhang.translation.docx;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.ooxml.WordLanguage;
import parkhang.ooxml.WordNames;
import parkhang.xml.XmlWriter;

/** The styles of the table that goes to a translator: what she types into a cell of the target is in the target's language. */
final class DocxStyles {
    private static final String FONT = "Arial";

    /** In half points. */
    private static final int SIZE = 20;

    private final XmlWriter xml = WordNames.root("w:styles");

    private DocxStyles() {}

    static byte[] of(Locale source, Locale target) {
        DocxStyles styles = new DocxStyles();
        styles.defaults();
        styles.paragraph("Normal", "Normal", true, SIZE, false, null, null);
        styles.paragraph("Title", "Title", false, 32, true, null, null);
        styles.paragraph("Heading1", "heading 1", false, 26, true, null, null);
        styles.paragraph("TableHead", "Table Head", false, 18, true, null, null);
        styles.paragraph("Source", "Source", false, SIZE, false, null, new WordLanguage(source));
        styles.paragraph("Target", "Target", false, SIZE, false, null, new WordLanguage(target));
        styles.paragraph("RowNumber", "Row Number", false, SIZE, true, null, null);
        styles.paragraph("RowState", "Row State", false, 15, false, "595959", null);
        styles.paragraph("RowNote", "Row Note", false, 15, false, "404040", null);
        styles.characters("Tag", "C00000", false);
        styles.characters("Mark", "808080", true);
        styles.grid();
        return styles.xml.end().bytes();
    }

    private void defaults() {
        xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        new WordLanguage(Locale.ENGLISH).fonts(xml, FONT);
        size(SIZE, SIZE);
        xml.empty("w:lang", "w:val", "en-US").end().end();
        xml.start("w:pPrDefault")
                .start("w:pPr")
                .empty("w:spacing", "w:after", "60")
                .end()
                .end()
                .end();
    }

    private void size(int half, int complex) {
        xml.empty("w:sz", "w:val", String.valueOf(half)).empty("w:szCs", "w:val", String.valueOf(complex));
    }

    private void paragraph(
            String id,
            String name,
            boolean isUsual,
            int size,
            boolean isBold,
            @Nullable String colour,
            @Nullable WordLanguage language) {
        boolean isOwn = language != null || id.startsWith("Row") || id.startsWith("Table");
        xml.start(
                        "w:style",
                        "w:type",
                        "paragraph",
                        "w:default",
                        isUsual ? "1" : null,
                        "w:customStyle",
                        isOwn ? "1" : null,
                        "w:styleId",
                        id)
                .empty("w:name", "w:val", name);
        if (!isUsual) {
            xml.empty("w:basedOn", "w:val", "Normal");
        }
        xml.empty("w:qFormat");
        xml.start("w:pPr");
        if (name.startsWith("heading")) {
            xml.empty("w:keepNext");
        }
        if (language != null && language.isRightToLeft()) {
            xml.empty("w:bidi");
        }
        if (name.startsWith("heading")) {
            xml.empty("w:outlineLvl", "w:val", "0");
        }
        xml.end().start("w:rPr");
        if (language != null) {
            language.fonts(xml, FONT);
        }
        if (isBold) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (colour != null) {
            xml.empty("w:color", "w:val", colour);
        }
        size(size, language == null ? size : language.complexSize(size));
        if (language != null) {
            language.properties(xml);
        }
        xml.end().end();
    }

    private void characters(String name, String colour, boolean isHidden) {
        xml.start("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", name)
                .empty("w:name", "w:val", name)
                .start("w:rPr")
                .empty("w:noProof");
        if (isHidden) {
            xml.empty("w:vanish");
        }
        xml.empty("w:color", "w:val", colour).end().end();
    }

    private void grid() {
        xml.start("w:style", "w:type", "table", "w:styleId", "TableGrid").empty("w:name", "w:val", "Table Grid");
        xml.start("w:tblPr").start("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "BFBFBF");
        }
        xml.end().start("w:tblCellMar");
        xml.empty("w:left", "w:w", "85", "w:type", "dxa").empty("w:right", "w:w", "85", "w:type", "dxa");
        xml.end().end().end();
    }
}
