package parkhang.docx;

import parkhang.imprint.Paper;
import parkhang.xml.XmlWriter;

/** The sheet of a Word file. */
final class EditionPage {
    /** On each side, in points. */
    static final float MARGIN = 62;

    /** Of a point: the unit in which Word counts most lengths. */
    static final int TWENTIETHS = 20;

    private EditionPage() {}

    static void write(XmlWriter xml, Paper paper, String footer, boolean rightToLeft) {
        String margin = String.valueOf(Math.round(MARGIN * TWENTIETHS));
        String edge = String.valueOf(Math.round(MARGIN * TWENTIETHS / 2));
        xml.start("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", footer);
        xml.empty(
                "w:pgSz",
                "w:w",
                String.valueOf(Math.round(paper.width() * TWENTIETHS)),
                "w:h",
                String.valueOf(Math.round(paper.height() * TWENTIETHS)));
        xml.empty(
                "w:pgMar",
                "w:top",
                margin,
                "w:right",
                margin,
                "w:bottom",
                margin,
                "w:left",
                margin,
                "w:header",
                edge,
                "w:footer",
                edge,
                "w:gutter",
                "0");
        if (rightToLeft) {
            xml.empty("w:bidi");
        }
        xml.end();
    }
}
