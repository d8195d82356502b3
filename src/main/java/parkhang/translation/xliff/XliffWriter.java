package parkhang.translation.xliff;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;
import parkhang.translation.UnitNote;

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
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff");
        attribute("xmlns", Xliff.NAMESPACE);
        new TreeMap<>(targets.namespaces()).forEach((prefix, name) -> attribute("xmlns:" + prefix, name));
        attribute("version", "2.1");
        attribute("srcLang", targets.source().toLanguageTag());
        attribute("trgLang", targets.target().toLanguageTag());
        out.append(">\n  <file");
        attribute("id", "f1");
        attribute("original", targets.slug() + ".md");
        attribute("canResegment", "no");
        out.append(">\n");
        targets.head().forEach(part -> out.append("    ").append(part).append('\n'));
        targets.units().forEach(this::unit);
        out.append("  </file>\n</xliff>\n");
    }

    private void unit(BundleUnit unit) {
        out.append("    <unit");
        attribute("id", unit.id());
        attribute(
                "type",
                unit.kind() == null ? null : Xliff.TYPE_PREFIX + unit.kind().word());
        attribute("xml:space", "preserve");
        out.append(">\n");
        unit.foreign().forEach(part -> out.append("      ").append(part).append('\n'));
        notes(unit.notes());
        originalData(unit.codes());
        segment(unit);
        out.append("    </unit>\n");
    }

    private void notes(List<UnitNote> notes) {
        if (notes.isEmpty()) {
            return;
        }
        out.append("      <notes>\n");
        for (UnitNote note : notes) {
            out.append("        <note");
            note.attributes().forEach(this::attribute);
            out.append('>').append(escaped(note.text())).append("</note>\n");
        }
        out.append("      </notes>\n");
    }

    private void originalData(List<InlineCode> codes) {
        if (codes.isEmpty()) {
            return;
        }
        out.append("      <originalData>\n");
        for (InlineCode code : codes) {
            data(startData(code), code.start());
            if (code.end() != null) {
                data(endData(code), code.end());
            }
        }
        out.append("      </originalData>\n");
    }

    private void data(String id, String markup) {
        out.append("        <data");
        attribute("id", id);
        out.append('>').append(escaped(markup)).append("</data>\n");
    }

    private void segment(BundleUnit unit) {
        out.append("      <segment");
        attribute("state", unit.state().word());
        attribute("subState", unit.subState());
        out.append(">\n");
        content("source", unit.source(), unit.codes());
        if (unit.target() != null) {
            content("target", unit.target(), unit.codes());
        }
        out.append("      </segment>\n");
    }

    private void content(String element, Content content, List<InlineCode> codes) {
        out.append("        <").append(element).append('>');
        parts(content.parts(), codes);
        out.append("</").append(element).append(">\n");
    }

    private void parts(List<Content.Part> parts, List<InlineCode> codes) {
        for (Content.Part part : parts) {
            if (part instanceof Content.Text text) {
                out.append(escaped(text.text()));
            } else if (part instanceof Content.Paired paired) {
                code("pc", paired.id(), codes);
                out.append('>');
                parts(paired.parts(), codes);
                out.append("</pc>");
            } else if (part instanceof Content.Standalone standalone) {
                code("ph", standalone.id(), codes);
                out.append("/>");
            }
        }
    }

    /** The start of a code's tag; a code that the source lacks is written with its id alone. */
    private void code(String element, String id, List<InlineCode> codes) {
        out.append('<').append(element);
        attribute("id", id);
        codes.stream().filter(code -> code.id().equals(id)).findFirst().ifPresent(code -> {
            attribute("type", code.type());
            attribute("subType", code.subType());
            attribute(code.end() == null ? "dataRef" : "dataRefStart", startData(code));
            attribute("dataRefEnd", code.end() == null ? null : endData(code));
        });
    }

    private static String startData(InlineCode code) {
        return "d" + code.id() + (code.end() == null ? "" : "s");
    }

    private static String endData(InlineCode code) {
        return "d" + code.id() + "e";
    }

    private void attribute(String name, @Nullable String value) {
        if (value != null) {
            String quoted = escaped(value).replace("\"", "&quot;").replace("\n", "&#10;");
            out.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(quoted.replace("\t", "&#9;"))
                    .append('"');
        }
    }

    /** U+0338 after a tag would become one letter with its last sign in normalization form C; a reader drops a bare CR. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;")
                .replace("\u0338", "&#x338;");
    }
}
