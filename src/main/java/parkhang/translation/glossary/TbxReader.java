package parkhang.translation.glossary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.Locales;
import parkhang.text.SourceText;
import parkhang.xml.XmlCursor;
import parkhang.xml.XmlFault;

/**
 * Reads TBX: the form of ISO 30042:2019 in both its styles (data categories as attributes or as tags) and that of 2008. A
 * document type declaration is passed over, and nothing outside the file is ever read.
 */
public final class TbxReader {
    private final TbxEntry entry;
    private final List<Term> terms = new ArrayList<>();
    private final TreeSet<String> tags = new TreeSet<>();
    private final XmlCursor xml;

    private TbxReader(SourceText text, Locale source, Locale target) throws XMLStreamException {
        this.entry = new TbxEntry(source, target);
        this.xml = new XmlCursor(text);
    }

    /**
     * The terms that a file has in both languages, for each source the preferred target first. What is read before a fault in
     * the XML is kept.
     *
     * @param target a language is taken for it that inherits from it or that it inherits from
     */
    public static List<Term> read(SourceText text, Locale source, Locale target, Diagnostics diagnostics) {
        List<Term> terms = List.of();
        try {
            TbxReader tbx = new TbxReader(text, source, target);
            terms = tbx.terms;
            if (tbx.document(diagnostics) && terms.isEmpty()) {
                Map<String, String> found = Map.of(
                        "source", source.toLanguageTag(),
                        "target", target.toLanguageTag(),
                        "there", String.join(", ", tbx.tags));
                diagnostics.report(Place.of(text.file()), GlossaryCode.TBX_LOCALE.with(found));
            }
        } catch (XMLStreamException e) {
            XmlFault.report(text, e, GlossaryCode.TBX_SYNTAX, diagnostics);
        }
        return terms;
    }

    /** Whether it is one. */
    private boolean document(Diagnostics diagnostics) throws XMLStreamException {
        boolean root = true;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (root && !xml.name().equals("martif") && !xml.name().equals("tbx")) {
                    diagnostics.report(xml.place(), GlossaryCode.TBX_SYNTAX.with("root", Map.of("root", xml.name())));
                    return false;
                }
                root = false;
                start();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end();
            }
        }
        return true;
    }

    private void start() throws XMLStreamException {
        switch (xml.name()) {
            case "termEntry", "conceptEntry" -> entry.begin(xml.place());
            case "langSet", "langSec" -> language();
            case "term" -> entry.term(words());
            case "administrativeStatus" -> entry.status(words());
            case "note", "definition" -> entry.note(words());
            case "termNote", "descrip" -> category(String.valueOf(xml.attribute("type")));
            default -> {
                // Everything else is about the term, and no part of a glossary.
            }
        }
    }

    /** A data category as an attribute. */
    private void category(String type) throws XMLStreamException {
        if (type.equals("administrativeStatus")) {
            entry.status(words());
        } else if (type.equals("definition")) {
            entry.note(words());
        }
    }

    private void language() {
        String tag = xml.attribute("lang");
        Locale locale = Locales.of(String.valueOf(tag).replace('_', '-')).orElse(Locale.ROOT);
        tags.add(String.valueOf(tag));
        entry.language(locale);
    }

    private void end() {
        switch (xml.name()) {
            case "langSet", "langSec" -> entry.language(Locale.ROOT);
            case "termEntry", "conceptEntry" -> terms.addAll(entry.terms());
            default -> {
                // Nothing ends with it.
            }
        }
    }

    /**
     * The text up to the end of the element at hand without the markup in it, in one line. What an escape brings in was not
     * normalized with the file.
     */
    private String words() throws XMLStreamException {
        String words = Normalizer.normalize(xml.elementText(), Normalizer.Form.NFC);
        return words.replaceAll("\\s*\n\\s*", " ").strip();
    }
}
