package parkhang.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.edition.Edition;
import parkhang.ooxml.WordLanguage;
import parkhang.ooxml.WordNames;
import parkhang.xml.XmlWriter;

/** The styles of an edition: whoever changes one in Word changes all that is set in it. */
final class EditionStyles {
    /** Word and its like have it, or another of the same widths. */
    static final String FONT = "Times New Roman";

    private static final String HEADING_FONT = "Arial";
    private static final String CODE_FONT = "Courier New";

    /** Of the text, in half points. */
    private static final int SIZE = 22;

    /** Of the headings below the title, in half points. */
    private static final List<Integer> HEADINGS = List.of(30, 26, 24, 22, 22);

    /** Those that Word has itself, by their names there; all others are the edition's own. */
    private static final List<String> BUILT_IN = List.of(
            "Normal",
            "Title",
            "Subtitle",
            "Heading",
            "List",
            "Quote",
            "Caption",
            "FootnoteText",
            "Footer",
            "Hyperlink",
            "FootnoteReference");

    private final XmlWriter xml = WordNames.root("w:styles");
    private final WordLanguage language;

    private EditionStyles(Edition edition) {
        this.language = new WordLanguage(edition.locale());
    }

    static byte[] of(Edition edition) {
        EditionStyles styles = new EditionStyles(edition);
        styles.defaults();
        styles.paragraphs();
        styles.characters();
        styles.grid();
        return styles.xml.end().bytes();
    }

    private void defaults() {
        xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        language.fonts(xml, FONT);
        size(SIZE);
        language.language(xml);
        xml.end().end().start("w:pPrDefault").start("w:pPr");
        xml.empty("w:spacing", "w:after", "140", "w:line", "276", "w:lineRule", "auto")
                .end()
                .end()
                .end();
    }

    private void paragraphs() {
        style("Normal", "Normal", null, SIZE);
        style("Title", "Title", "Normal", 44, "keepNext", "sans", "bold", "after 120");
        style("Subtitle", "Subtitle", "Normal", 26, "grey");
        for (int level = 1; level <= HEADINGS.size(); level++) {
            style(
                    "Heading" + level,
                    "heading " + level,
                    "Normal",
                    HEADINGS.get(level - 1),
                    "keepNext",
                    "sans",
                    "bold",
                    "before 280",
                    "after 100",
                    "outline " + (level - 1));
        }
        style("Office", "Office", "Normal", 22, "sans", "bold", "grey", "after 280");
        style("Kicker", "Kicker", "Normal", 20, "sans", "bold", "keepNext");
        style("Embargo", "Embargo", "Normal", 22, "sans", "bold", "keepNext");
        style("Byline", "Byline", "Normal", SIZE, "after 40");
        style("Dateline", "Dateline", "Normal", SIZE, "grey", "after 280");
        style("Banner", "Banner", "Normal", 20, "boxed");
        style("Correction", "Correction", "Normal", 20, "boxed");
        style("ListBullet", "List Bullet", "Normal", SIZE, "after 80");
        style("ListNumber", "List Number", "Normal", SIZE, "after 80");
        style("ListContinue", "List Continue", "Normal", SIZE, "after 80");
        style("Quote", "Quote", "Normal", SIZE, "indented", "italic");
        style("Attribution", "Attribution", "Normal", SIZE, "indented");
        style("AsideLabel", "Aside Label", "Normal", 20, "sans", "bold", "indented", "keepNext", "after 40");
        style("Aside", "Aside", "Normal", SIZE, "indented");
        style("Caption", "caption", "Normal", 20, "grey");
        style("Credit", "Credit", "Normal", 18, "grey");
        style("Figure", "Figure", "Normal", SIZE, "keepNext", "after 80");
        style("Code", "Code", "Normal", 19, "code");
        style("Break", "Break", "Normal", 8, "rule", "after 280");
        style("TableHead", "Table Head", "Normal", 20, "sans", "bold", "after 40");
        style("TableText", "Table Text", "Normal", 20, "after 40");
        style("AfterTable", "After Table", "Normal", 8);
        style("FootnoteText", "footnote text", "Normal", 18, "after 40");
        style("Contact", "Contact", "Normal", SIZE, "after 40");
        style("Colophon", "Colophon", "Normal", 18, "after 40");
        style("Imprint", "Imprint", "Normal", 18, "after 40");
        style("Footer", "footer", "Normal", 16, "grey", "after 0");
    }

    private void style(String id, String name, @Nullable String basis, int size, String... traits) {
        List<String> all = List.of(traits);
        boolean isOwn = BUILT_IN.stream().noneMatch(id::startsWith);
        xml.start(
                "w:style",
                "w:type",
                "paragraph",
                "w:default",
                basis == null ? "1" : null,
                "w:customStyle",
                isOwn ? "1" : null,
                "w:styleId",
                id);
        xml.empty("w:name", "w:val", name);
        if (basis != null) {
            xml.empty("w:basedOn", "w:val", basis);
        }
        xml.empty("w:qFormat").start("w:pPr");
        layout(all);
        xml.end().start("w:rPr");
        letters(all, size);
        xml.end().end();
    }

    private void layout(List<String> traits) {
        if (traits.contains("keepNext")) {
            xml.empty("w:keepNext");
        }
        if (traits.contains("boxed")) {
            borders("top", "left", "bottom", "right");
        } else if (traits.contains("rule")) {
            borders("bottom");
        }
        if (language.isRightToLeft()) {
            xml.empty("w:bidi");
        }
        String before = number(traits, "before ");
        String after = number(traits, "after ");
        if (before != null || after != null) {
            xml.empty("w:spacing", "w:before", before, "w:after", after);
        }
        if (traits.contains("indented")) {
            xml.empty("w:ind", "w:left", "567", "w:right", "567");
        }
        if (number(traits, "outline ") != null) {
            xml.empty("w:outlineLvl", "w:val", number(traits, "outline "));
        }
    }

    private void borders(String... sides) {
        xml.start("w:pBdr");
        for (String side : sides) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "4", "w:color", "808080");
        }
        xml.end();
    }

    private static @Nullable String number(List<String> traits, String name) {
        return traits.stream()
                .filter(trait -> trait.startsWith(name))
                .map(trait -> trait.substring(name.length()))
                .findFirst()
                .orElse(null);
    }

    private void letters(List<String> traits, int size) {
        if (traits.contains("code")) {
            language.fonts(xml, CODE_FONT);
        } else if (traits.contains("sans")) {
            language.fonts(xml, HEADING_FONT);
        }
        if (traits.contains("bold")) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (traits.contains("italic")) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (traits.contains("grey")) {
            xml.empty("w:color", "w:val", "595959");
        }
        size(size);
    }

    private void size(int half) {
        xml.empty("w:sz", "w:val", String.valueOf(half))
                .empty("w:szCs", "w:val", String.valueOf(language.complexSize(half)));
    }

    private void characters() {
        character("Hyperlink", "Hyperlink").empty("w:color", "w:val", "0B4F9E").empty("w:u", "w:val", "single");
        xml.end().end();
        character("FootnoteReference", "footnote reference").empty("w:vertAlign", "w:val", "superscript");
        xml.end().end();
        character("CodeText", "Code Text");
        language.fonts(xml, CODE_FONT);
        xml.empty("w:noProof").end().end();
    }

    private XmlWriter character(String id, String name) {
        boolean isOwn = BUILT_IN.stream().noneMatch(id::startsWith);
        return xml.start("w:style", "w:type", "character", "w:customStyle", isOwn ? "1" : null, "w:styleId", id)
                .empty("w:name", "w:val", name)
                .start("w:rPr");
    }

    private void grid() {
        xml.start("w:style", "w:type", "table", "w:styleId", "TableGrid").empty("w:name", "w:val", "Table Grid");
        xml.start("w:tblPr").start("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "A6A6A6");
        }
        xml.end().start("w:tblCellMar");
        xml.empty("w:left", "w:w", "85", "w:type", "dxa").empty("w:right", "w:w", "85", "w:type", "dxa");
        xml.end().end();
        xml.start("w:tblStylePr", "w:type", "firstRow").start("w:tcPr");
        xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "EDEDED")
                .end()
                .end()
                .end();
    }
}
