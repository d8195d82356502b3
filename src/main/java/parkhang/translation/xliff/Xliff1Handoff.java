package parkhang.translation.xliff;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;
import parkhang.translation.State;
import parkhang.translation.UnitNote;
import parkhang.translation.exchange.HandoffNote;
import parkhang.xml.XmlText;

/** Writes the targets of several articles as one file in XLIFF 1.2, with an article in each {@code <file>}. */
public final class Xliff1Handoff {
    private final StringBuilder out = new StringBuilder();

    private Xliff1Handoff() {}

    /** The same bytes for the same targets. */
    public static String write(List<ArticleTargets> articles) {
        Xliff1Handoff handoff = new Xliff1Handoff();
        handoff.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff");
        handoff.attribute("xmlns", Xliff.NAMESPACE_1 + "2");
        handoff.attribute("version", "1.2");
        handoff.out.append(">\n");
        articles.forEach(handoff::file);
        return handoff.out + "</xliff>\n";
    }

    private void file(ArticleTargets article) {
        out.append("  <file");
        attribute("original", article.slug() + ".md");
        attribute("source-language", article.source().toLanguageTag());
        attribute("target-language", article.target().toLanguageTag());
        attribute("datatype", "plaintext");
        out.append(">\n    <body>\n");
        article.units().forEach(unit -> unit(unit, article.target()));
        out.append("    </body>\n  </file>\n");
    }

    /** Where there is no target, the source stands in for it: OmegaT offers for translation what stands in targets only. */
    private void unit(BundleUnit unit, Locale locale) {
        out.append("      <trans-unit");
        attribute("id", unit.id());
        attribute(
                "restype",
                unit.kind() == null ? null : "x-parkhang-" + unit.kind().word());
        attribute("xml:space", "preserve");
        out.append(">\n        <source>").append(inline(unit, unit.source())).append("</source>\n");
        out.append("        <target");
        attribute("xml:lang", locale.toLanguageTag());
        attribute("state", Xliff1State.of(unit));
        attribute("state-qualifier", unit.state() == State.INITIAL ? Xliff1State.OPEN : null);
        Content shown = unit.target() == null ? unit.source() : unit.target();
        out.append('>').append(inline(unit, shown)).append("</target>\n");
        HandoffNote.of(unit).forEach(this::note);
        previous(unit);
        out.append("      </trans-unit>\n");
    }

    private void note(UnitNote note) {
        out.append("        <note");
        attribute("from", note.attributes().get("category"));
        out.append('>').append(XmlText.escaped(note.text())).append("</note>\n");
    }

    /** What a stale target was made from: tools show it beside the unit, and offer it as a match. */
    private void previous(BundleUnit unit) {
        Optional<UnitNote> source = unit.notes().stream()
                .filter(note -> note.isOf(UnitNote.PREVIOUS_SOURCE))
                .findFirst();
        if (source.isPresent() && unit.target() != null) {
            out.append("        <alt-trans alttranstype=\"previous-version\">\n          <source>");
            out.append(XmlText.escaped(source.get().text())).append("</source>\n          <target>");
            out.append(XmlText.escaped(unit.target().plainText())).append("</target>\n        </alt-trans>\n");
        }
    }

    private static String inline(BundleUnit unit, Content content) {
        Map<String, InlineCode> codes = new HashMap<>();
        unit.codes().forEach(code -> codes.put(code.id(), code));
        return parts(content.parts(), codes);
    }

    private static String parts(List<Content.Part> parts, Map<String, InlineCode> codes) {
        StringBuilder text = new StringBuilder();
        for (Content.Part part : parts) {
            if (part instanceof Content.Text run) {
                text.append(XmlText.escaped(run.text()));
            } else if (part instanceof Content.Paired paired) {
                String tag = "<g" + XmlText.attribute("id", paired.id()) + type(codes.get(paired.id()));
                text.append(tag)
                        .append('>')
                        .append(parts(paired.parts(), codes))
                        .append("</g>");
            } else if (part instanceof Content.Standalone standalone) {
                InlineCode code = codes.get(standalone.id());
                text.append("<x")
                        .append(XmlText.attribute("id", standalone.id()))
                        .append(type(code));
                text.append(XmlText.attribute("equiv-text", code == null ? null : code.start()))
                        .append("/>");
            }
        }
        return text.toString();
    }

    /** The standard's own words for what it knows (XLIFF 1.2, section 2.3, "ctype"). */
    private static String type(@Nullable InlineCode code) {
        if (code == null) {
            return "";
        }
        String subType = String.valueOf(code.subType());
        String type =
                switch (subType) {
                    case "xlf:b" -> "bold";
                    case "xlf:i" -> "italic";
                    case "xlf:lb" -> "lb";
                    case "null" -> code.type().equals("link") || code.type().equals("image") ? code.type() : null;
                    default -> "x-" + subType.replace(':', '-');
                };
        return XmlText.attribute("ctype", type);
    }

    private void attribute(String name, @Nullable String value) {
        out.append(XmlText.attribute(name, value));
    }
}
