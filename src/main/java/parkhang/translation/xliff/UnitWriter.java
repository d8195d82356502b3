package parkhang.translation.xliff;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.Foreign;
import parkhang.translation.InlineCode;
import parkhang.translation.UnitNote;
import parkhang.xml.XmlText;

/** Writes units as XLIFF 2.1, one element a line. */
final class UnitWriter {
    private final StringBuilder out;

    UnitWriter(StringBuilder out) {
        this.out = out;
    }

    void write(BundleUnit unit) {
        out.append("    <unit");
        attribute("id", unit.id());
        attribute(
                "type",
                unit.kind() == null ? null : Xliff.TYPE_PREFIX + unit.kind().word());
        attribute("xml:space", "preserve");
        others(unit.foreign().unit(), unit.kind() == null ? List.of() : List.of("type"));
        out.append(">\n");
        lines("      ", unit.foreign().elements());
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
            out.append(XmlText.attributes(note.attributes()));
            out.append('>').append(XmlText.escaped(note.text())).append("</note>\n");
        }
        out.append("      </notes>\n");
    }

    private void originalData(List<InlineCode> codes) {
        if (codes.isEmpty()) {
            return;
        }
        out.append("      <originalData>\n");
        for (InlineCode code : codes) {
            data(code, code.end() == null ? "dataRef" : "dataRefStart", code.start());
            if (code.end() != null) {
                data(code, "dataRefEnd", code.end());
            }
        }
        out.append("      </originalData>\n");
    }

    private void data(InlineCode code, String reference, String markup) {
        out.append("        <data");
        attribute("id", CodeTable.reference(code, reference));
        out.append('>').append(XmlText.escaped(markup)).append("</data>\n");
    }

    private void segment(BundleUnit unit) {
        Foreign foreign = unit.foreign();
        out.append("      <segment");
        attribute("state", unit.state().word());
        attribute("subState", unit.subState());
        others(foreign.segment(), List.of());
        out.append(">\n");
        content("source", unit.source(), foreign.source(), unit.codes());
        if (unit.target() != null) {
            content("target", unit.target(), foreign.target(), unit.codes());
        }
        out.append("      </segment>\n");
    }

    private void content(String element, Content content, Map<String, String> attributes, List<InlineCode> codes) {
        out.append("        <").append(element);
        others(attributes, List.of());
        out.append('>').append(ContentWriter.write(content, codes));
        out.append("</").append(element).append(">\n");
    }

    private void attribute(String name, @Nullable String value) {
        out.append(XmlText.attribute(name, value));
    }

    private void others(Map<String, String> attributes, List<String> written) {
        attributes.forEach((name, value) -> attribute(name, written.contains(name) ? null : value));
    }

    private void lines(String indent, List<String> parts) {
        parts.forEach(part -> out.append(indent).append(part).append('\n'));
    }
}
