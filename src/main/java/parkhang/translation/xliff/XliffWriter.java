package parkhang.translation.xliff;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Frame;
import parkhang.xml.XmlText;

/**
 * Writes a bundle's targets as XLIFF 2.1, the same bytes for the same targets: one element a line, indented by two
 * spaces, without line numbers and dates, so that a change shows as a change of its own lines only.
 */
public final class XliffWriter {
    private final StringBuilder out = new StringBuilder();

    private XliffWriter() {}

    public static String write(ArticleTargets targets) {
        XliffWriter writer = new XliffWriter();
        writer.document(targets);
        return writer.out.toString();
    }

    private void document(ArticleTargets targets) {
        Frame frame = targets.frame();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        lines("", frame.prolog());
        out.append("<xliff");
        attribute("xmlns", Xliff.NAMESPACE);
        new TreeMap<>(frame.namespaces()).forEach((prefix, name) -> attribute("xmlns:" + prefix, name));
        attribute("version", "2.1");
        attribute("srcLang", targets.source().toLanguageTag());
        attribute("trgLang", targets.target().toLanguageTag());
        others(frame.root(), List.of("version", "srcLang", "trgLang"));
        out.append(">\n  <file");
        attribute("id", frame.file().getOrDefault("id", "f1"));
        attribute("original", targets.slug() + ".md");
        attribute("canResegment", frame.file().getOrDefault("canResegment", "no"));
        others(frame.file(), List.of("id", "original", "canResegment"));
        out.append(">\n");
        lines("    ", frame.head());
        units(targets.units());
        lines("    ", frame.tail());
        out.append("  </file>\n</xliff>\n");
        lines("", frame.epilog());
    }

    private void units(List<BundleUnit> units) {
        GroupWriter groups = new GroupWriter(out);
        UnitWriter writer = new UnitWriter(out);
        for (BundleUnit unit : units) {
            groups.before(unit.foreign());
            writer.write(unit);
        }
        groups.end();
    }

    private void others(Map<String, String> attributes, List<String> written) {
        attributes.forEach((name, value) -> attribute(name, written.contains(name) ? null : value));
    }

    private void lines(String indent, List<String> parts) {
        parts.forEach(part -> out.append(indent).append(part).append('\n'));
    }

    private void attribute(String name, @Nullable String value) {
        out.append(XmlText.attribute(name, value));
    }
}
