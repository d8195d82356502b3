package parkhang.translation.docx;

import java.util.List;
import java.util.Locale;
import parkhang.ooxml.OoxmlWriter;
import parkhang.ooxml.WordLanguage;
import parkhang.ooxml.WordNames;
import parkhang.ooxml.WordText;
import parkhang.text.Locales;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.UnitKind;
import parkhang.xml.XmlWriter;

/**
 * Writes targets as a Word file: a section for each article, in it a table with a row for each unit. What the file says to the program
 * itself is in a {@link Mark}.
 */
public final class DocxWriter {
    /** A4 on its side, in twentieths of a point. */
    private static final String SHEET_WIDTH = "16838";

    private static final String SHEET_HEIGHT = "11906";
    private static final String MARGIN = "850";

    private final Locale source;
    private final Locale target;
    private final XmlWriter xml = WordNames.root("w:document");

    private DocxWriter(Locale source, Locale target) {
        this.source = source;
        this.target = target;
    }

    /** One file for the targets of several articles, at least one, all between the same locales; the same bytes for the same targets. */
    public static byte[] write(List<ArticleTargets> articles) {
        ArticleTargets first = articles.get(0);
        DocxWriter writer = new DocxWriter(first.source(), first.target());
        OoxmlWriter file = new OoxmlWriter();
        WordNames.addDocument(file, writer.document(articles));
        WordNames.add(file, "styles", DocxStyles.of(first.source(), first.target()));
        return file.write();
    }

    private byte[] document(List<ArticleTargets> articles) {
        xml.start("w:body");
        own("Title", "Translation from " + name(source) + " to " + name(target), Mark.languages(source, target));
        own(
                "Normal",
                "Write into the third column. Copy the coloured tags, such as <g1> and </g1>, from the source: each belongs into the"
                        + " translation once, around the words that it stands around in the source. The word under the number says how far"
                        + " a row is; choose another one to say that it is translated, reviewed or final. What you write below the notes"
                        + " of a row, or as a comment, is kept as a note.",
                "");
        int total =
                articles.stream().mapToInt(article -> article.units().size()).sum();
        int before = 0;
        for (ArticleTargets article : articles) {
            own("Heading1", heading(article), "");
            table(article, before, total);
            before += article.units().size();
            xml.start("w:p");
            if (before < total) {
                xml.start("w:pPr");
                section();
                xml.end();
            }
            xml.end();
        }
        section();
        return xml.end().end().bytes();
    }

    private static String heading(ArticleTargets article) {
        String title = article.units().stream()
                .filter(unit -> unit.kind() == UnitKind.TITLE)
                .map(unit -> unit.source().plainText())
                .findFirst()
                .orElse("");
        return title.isBlank() ? article.slug() : article.slug() + ": " + title;
    }

    private static String name(Locale locale) {
        return Locales.nameIn(locale, Locale.ENGLISH);
    }

    private void section() {
        xml.start("w:sectPr")
                .empty("w:pgSz", "w:w", SHEET_WIDTH, "w:h", SHEET_HEIGHT, "w:orient", "landscape")
                .empty(
                        "w:pgMar",
                        "w:top",
                        MARGIN,
                        "w:right",
                        MARGIN,
                        "w:bottom",
                        MARGIN,
                        "w:left",
                        MARGIN,
                        "w:header",
                        "450",
                        "w:footer",
                        "450",
                        "w:gutter",
                        "0")
                .end();
    }

    /** A paragraph outside of the rows, which tells that it is the program's. */
    private void own(String style, String words, String mark) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style).end();
        run(words);
        RowWriter.hidden(xml, Mark.own(words) + mark);
        xml.end();
    }

    private void run(String words) {
        xml.start("w:r");
        WordText.write(xml, words);
        xml.end();
    }

    private void table(ArticleTargets article, int before, int total) {
        xml.start("w:tbl")
                .start("w:tblPr")
                .empty("w:tblStyle", "w:val", "TableGrid")
                .empty("w:tblW", "w:w", String.valueOf(RowWriter.width()), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed")
                .end();
        xml.start("w:tblGrid");
        RowWriter.WIDTHS.forEach(width -> xml.empty("w:gridCol", "w:w", String.valueOf(width)));
        xml.end();
        head();
        int number = before;
        RowWriter rows = new RowWriter(xml, article.slug(), new WordLanguage(source), new WordLanguage(target), total);
        for (BundleUnit unit : article.units()) {
            number++;
            rows.write(unit, number);
        }
        xml.end();
    }

    private void head() {
        List<String> words = List.of("No.", "Source: " + name(source), "Target: " + name(target), "Notes");
        xml.start("w:tr")
                .start("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .end();
        for (int column = 0; column < words.size(); column++) {
            RowWriter.cell(xml, column, "D9E2F3");
            xml.start("w:p")
                    .start("w:pPr")
                    .empty("w:pStyle", "w:val", "TableHead")
                    .end();
            run(words.get(column));
            if (column == 0) {
                RowWriter.hidden(xml, Mark.own(String.join("", words)) + Mark.languages(source, target));
            }
            xml.end().end();
        }
        xml.end();
    }
}
