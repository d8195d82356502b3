package parkhang.translation.xliff;

import java.util.List;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.Foreign;
import parkhang.translation.State;
import parkhang.translation.exchange.HandoffNote;
import parkhang.xml.XmlText;

/** Writes the targets of several articles as one file in XLIFF 2.0 or 2.1, with an article in each {@code <file>}. */
public final class XliffHandoff {
    /** What a tool leaves that does not know of states: so "initial" is not taken for its word. */
    private static final String OPEN = Xliff.TYPE_PREFIX + "open";

    private final StringBuilder out = new StringBuilder();

    private XliffHandoff() {}

    /**
     * The same bytes for the same targets, which are all between the same two locales.
     *
     * @param version {@code 2.0} or {@code 2.1}; older tools refuse the newer one, which has nothing that is used here
     */
    public static String write(List<ArticleTargets> articles, String version) {
        XliffHandoff handoff = new XliffHandoff();
        handoff.document(articles, version);
        return handoff.out.toString();
    }

    private void document(List<ArticleTargets> articles, String version) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff");
        out.append(XmlText.attribute("xmlns", Xliff.NAMESPACE));
        out.append(XmlText.attribute("version", version));
        articles.stream().limit(1).forEach(article -> {
            out.append(XmlText.attribute("srcLang", article.source().toLanguageTag()));
            out.append(XmlText.attribute("trgLang", article.target().toLanguageTag()));
        });
        out.append(">\n");
        articles.forEach(this::file);
        out.append("</xliff>\n");
    }

    private void file(ArticleTargets article) {
        out.append("  <file").append(XmlText.attribute("id", article.slug()));
        out.append(XmlText.attribute("original", article.slug() + ".md"));
        out.append(" canResegment=\"no\">\n");
        UnitWriter writer = new UnitWriter(out);
        article.units().forEach(unit -> writer.write(handed(unit)));
        out.append("  </file>\n");
    }

    /** The unit without what other tools have put into it, and with all that goes along in notes. */
    private static BundleUnit handed(BundleUnit unit) {
        Content target = unit.target();
        return new BundleUnit(
                unit.place(),
                unit.id(),
                unit.kind(),
                new Content(unit.source().parts()),
                unit.codes(),
                target == null ? null : new Content(target.parts()),
                unit.state(),
                unit.state() == State.INITIAL && unit.subState() == null ? OPEN : unit.subState(),
                HandoffNote.of(unit).toList(),
                Foreign.NONE);
    }
}
