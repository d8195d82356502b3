package parkhang.translation.tmx;

import java.util.List;
import java.util.Locale;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;
import parkhang.translation.State;
import parkhang.translation.UnitNote;
import parkhang.translation.exchange.Fingerprint;
import parkhang.xml.XmlText;

/** Writes units as TMX 1.4b, level 2, the same bytes for the same units: without dates, and without line numbers. */
public final class TmxWriter {
    /** The property that says what a unit was when it was written: its {@link Fingerprint}. */
    static final String BASE = "x-base";

    private final StringBuilder out = new StringBuilder();
    private final Locale source;
    private final Locale target;

    public TmxWriter(Locale source, Locale target) {
        this.source = source;
        this.target = target;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n  <header");
        attribute("creationtool", "parkhang");
        attribute("creationtoolversion", "1");
        attribute("segtype", "block");
        attribute("o-tmf", "XLIFF");
        attribute("adminlang", "en");
        attribute("srclang", source.toLanguageTag());
        attribute("datatype", "plaintext");
        out.append("/>\n  <body>\n");
    }

    /**
     * Adds a unit of an article with what people noted. One whose target nobody calls its translation stands there with its source
     * alone: a memory can't say that a target is stale or a suggestion, and whoever looks it up would take it for the translation.
     */
    public void add(String slug, BundleUnit unit) {
        out.append("    <tu");
        attribute("tuid", slug + "/" + unit.id());
        out.append(">\n");
        unit.notes().stream().filter(note -> !note.isOurs()).map(UnitNote::text).forEach(this::note);
        property(BASE, Fingerprint.of(unit));
        variant(source, unit.source(), unit.codes());
        if (unit.target() != null && unit.state().isAtLeast(State.TRANSLATED)) {
            variant(target, unit.target(), unit.codes());
        }
        out.append("    </tu>\n");
    }

    /** The whole file with all that was added. */
    public String text() {
        return out + "  </body>\n</tmx>\n";
    }

    private void note(String text) {
        out.append("      <note>").append(XmlText.escaped(text)).append("</note>\n");
    }

    private void property(String type, String value) {
        out.append("      <prop");
        attribute("type", type);
        out.append('>').append(XmlText.escaped(value)).append("</prop>\n");
    }

    private void variant(Locale locale, Content content, List<InlineCode> codes) {
        out.append("      <tuv");
        attribute("xml:lang", locale.toLanguageTag());
        out.append("><seg>");
        new CodeMarkup(codes).parts(content.parts());
        out.append("</seg></tuv>\n");
    }

    /** Writes codes as TMX does: a number ties a beginning to its end, and the id ties a code to the same one elsewhere. */
    private final class CodeMarkup {
        private final List<InlineCode> codes;
        private int pairs;

        CodeMarkup(List<InlineCode> codes) {
            this.codes = codes;
        }

        void parts(List<Content.Part> parts) {
            for (Content.Part part : parts) {
                if (part instanceof Content.Text text) {
                    out.append(XmlText.escaped(text.text()));
                } else if (part instanceof Content.Paired paired) {
                    paired(paired);
                } else if (part instanceof Content.Standalone standalone) {
                    InlineCode code = code(standalone.id());
                    out.append("<ph");
                    named(code);
                    out.append('>').append(XmlText.escaped(code.start())).append("</ph>");
                }
            }
        }

        private void paired(Content.Paired paired) {
            InlineCode code = code(paired.id());
            String number = String.valueOf(++pairs);
            out.append("<bpt");
            attribute("i", number);
            named(code);
            out.append('>').append(XmlText.escaped(code.start())).append("</bpt>");
            parts(paired.parts());
            out.append("<ept");
            attribute("i", number);
            out.append('>').append(XmlText.escaped(String.valueOf(code.end()))).append("</ept>");
        }

        private void named(InlineCode code) {
            attribute("x", code.id());
            attribute("type", CodeType.of(code).word());
        }

        private InlineCode code(String id) {
            return codes.stream()
                    .filter(code -> code.id().equals(id))
                    .findFirst()
                    .orElseGet(() -> new InlineCode(id, TmxUnit.UNKNOWN, null, "", ""));
        }
    }

    private void attribute(String name, String value) {
        out.append(XmlText.attribute(name, value));
    }
}
