package parkhang.localization;

import java.util.List;
import parkhang.translation.ArticleTargets;
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
    TMX("tmx");

    private final String extension;

    HandoffFormat(String extension) {
        this.extension = extension;
    }

    /** What a file's name ends in, without the point. */
    public String extension() {
        return extension;
    }

    /** The text of a file with the units of several articles, at least one; the same for the same units. */
    public String write(List<ArticleTargets> articles) {
        return switch (this) {
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
