package parkhang.translation.glossary;

import java.util.Locale;

/**
 * Writes a glossary as TBX-Basic in the form of ISO 30042:2008, which OmegaT, memoQ and Weblate read; none of them reads the
 * form of 2019. There is no document type declaration: a tool would look for the file that it names.
 */
public final class TbxWriter {
    private final StringBuilder out = new StringBuilder();
    private final Locale source;
    private final Locale target;

    private TbxWriter(Locale source, Locale target) {
        this.source = source;
        this.target = target;
    }

    /** The same bytes for the same terms. A glossary without terms is not valid TBX. */
    public static String write(Glossary glossary, Locale source, Locale target) {
        TbxWriter writer = new TbxWriter(source, target);
        writer.document(glossary);
        return writer.out.toString();
    }

    private void document(Glossary glossary) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<martif type=\"TBX-Basic\" xml:lang=\"")
                .append(source.toLanguageTag())
                .append("\">\n")
                .append(
                        "  <martifHeader>\n    <fileDesc>\n      <sourceDesc>\n        <p>A glossary from Parkhang</p>\n")
                .append("      </sourceDesc>\n    </fileDesc>\n    <encodingDesc>\n")
                .append("      <p type=\"XCSURI\">TBXBasicXCSV02.xcs</p>\n    </encodingDesc>\n  </martifHeader>\n")
                .append("  <text>\n    <body>\n");
        int number = 0;
        for (Term term : glossary.terms()) {
            out.append("      <termEntry id=\"t").append(++number).append("\">\n");
            langSet(term.language() == null ? source : term.language(), term.source(), "");
            langSet(target, term.target(), term.note());
            out.append("      </termEntry>\n");
        }
        out.append("    </body>\n  </text>\n</martif>\n");
    }

    private void langSet(Locale locale, String term, String note) {
        out.append("        <langSet xml:lang=\"")
                .append(locale.toLanguageTag())
                .append("\">\n          <tig>\n");
        element("term", term);
        if (!note.isEmpty()) {
            element("note", note);
        }
        out.append("          </tig>\n        </langSet>\n");
    }

    /** U+0338 after a tag would become one letter with its last sign in normalization form C. */
    private void element(String name, String text) {
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\u0338", "&#x338;");
        out.append("            <")
                .append(name)
                .append('>')
                .append(escaped)
                .append("</")
                .append(name)
                .append(">\n");
    }
}
