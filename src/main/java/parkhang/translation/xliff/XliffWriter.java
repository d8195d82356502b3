package parkhang.translation.xliff;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Foreign;
import parkhang.translation.Foreign.Group;
import parkhang.translation.Frame;
import parkhang.xml.XmlText;

/**
 * Writes a bundle's targets as XLIFF 2.1, the same bytes for the same targets: one element a line, indented by two
 * spaces, without line numbers and dates, so that a change shows as a change of its own lines only.
 */
public final class XliffWriter {
    private final StringBuilder out = new StringBuilder();
    private final Set<String> groupIds = new HashSet<>();
    /** The groups in which the unit at hand stands, the outermost first. */
    private List<Group> open = List.of();

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
        UnitWriter writer = new UnitWriter(out);
        for (BundleUnit unit : units) {
            groups(unit.foreign());
            writer.write(unit);
        }
        close(0);
    }

    /** Closes the groups that the next unit does not stand in, and opens those that it does. */
    private void groups(Foreign unit) {
        int shared = 0;
        while (shared < Math.min(open.size(), unit.groups().size())
                && open.get(shared).equals(unit.groups().get(shared))) {
            shared++;
        }
        close(shared);
        lines("  ".repeat(shared + 2), unit.before());
        for (int depth = shared; depth < unit.groups().size(); depth++) {
            open(depth, unit.groups().get(depth));
        }
        open = unit.groups();
    }

    private void close(int depth) {
        for (int i = open.size(); i > depth; i--) {
            out.append("  ".repeat(i + 1)).append("</group>\n");
        }
    }

    /** A group that has been torn apart goes on under another id, and without its head. */
    private void open(int depth, Group group) {
        Map<String, String> attributes = new LinkedHashMap<>(group.attributes());
        String id = attributes.getOrDefault("id", "");
        boolean first = groupIds.add(id);
        for (int part = 2; !first && !groupIds.add(attributes.get("id")); part++) {
            attributes.put("id", id + "-" + part);
        }
        out.append("  ".repeat(depth + 2)).append("<group");
        out.append(XmlText.attributes(attributes));
        out.append(">\n");
        lines("  ".repeat(depth + 3), first ? group.head() : List.of());
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
