package parkhang.localization;

import java.nio.charset.StandardCharsets;
import java.util.List;
import parkhang.translation.ArticleTargets;
import parkhang.translation.docx.DocxWriter;
import parkhang.translation.po.PoWriter;
import parkhang.translation.tmx.TmxWriter;
import parkhang.translation.xliff.Xliff1Handoff;
import parkhang.translation.xliff.XliffHandoff;

/** The formats in which units go to a translator's own tool. */
public enum HandoffFormat {
    XLIFF20("xlf"),
    XLIFF21("xlf"),
    XLIFF12("xlf"),
    PO("po"),
    DOCX("docx"),
    TMX("tmx");

    private final String extension;

    HandoffFormat(String extension) {
        this.extension = extension;
    }

    /** What a file's name ends in, without the point. */
    public String extension() {
        return extension;
    }

    /** The bytes of a file with the units of several articles, at least one; the same for the same units. */
    public byte[] write(List<ArticleTargets> articles) {
        return this == DOCX ? DocxWriter.write(articles) : text(articles).getBytes(StandardCharsets.UTF_8);
    }

    private String text(List<ArticleTargets> articles) {
        return switch (this) {
            case DOCX -> throw new IllegalArgumentException("a Word file is no text");
            case XLIFF20 -> XliffHandoff.write(articles, "2.0");
            case XLIFF21 -> XliffHandoff.write(articles, "2.1");
            case XLIFF12 -> Xliff1Handoff.write(articles);
            case PO -> PoWriter.write(articles);
            case TMX -> tmx(articles);
        };
    }

    private static String tmx(List<ArticleTargets> articles) {
        ArticleTargets first = articles.get(0);
        TmxWriter writer = new TmxWriter(first.source(), first.target());
        articles.forEach(article -> article.units().forEach(unit -> writer.add(article.slug(), unit)));
        return writer.text();
    }
}
