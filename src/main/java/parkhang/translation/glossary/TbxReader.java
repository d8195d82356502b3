package parkhang.translation.glossary;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.Locales;
import parkhang.text.SourceText;
import parkhang.xml.XmlFault;

/**
 * Reads TBX: the form of ISO 30042:2019 in both its styles (data categories as attributes or as tags) and that of 2008. A
 * document type declaration is passed over, and nothing outside the file is ever read.
 */
public final class TbxReader {
    private static final int MAX_DEPTH = 100;
    private static final XMLInputFactory FACTORY = factory();

    private final SourceText text;
    private final TbxEntry entry;
    private final List<Term> terms = new ArrayList<>();
    private final TreeSet<String> tags = new TreeSet<>();
    private final XMLStreamReader reader;

    private TbxReader(SourceText text, Locale source, Locale target) throws XMLStreamException {
        this.text = text;
        this.entry = new TbxEntry(source, target);
        this.reader = FACTORY.createXMLStreamReader(new StringReader(text.text()));
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
            tbx.document();
            if (terms.isEmpty()) {
                String found = "the file has no term in both " + source.toLanguageTag() + " and "
                        + target.toLanguageTag() + "; its languages: " + String.join(", ", tbx.tags);
                diagnostics.report(Place.of(text.file()), GlossaryCode.TBX_LOCALE, found);
            }
        } catch (XMLStreamException e) {
            XmlFault.report(text, e, GlossaryCode.TBX_SYNTAX, diagnostics);
        }
        return terms;
    }

    private void document() throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                start(depth);
                depth -= reader.isEndElement() ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                end();
            }
        }
    }

    private void start(int depth) throws XMLStreamException {
        String name = reader.getLocalName();
        if (depth == 1 && !name.equals("martif") && !name.equals("tbx")) {
            throw new XMLStreamException("the file is no TBX, its root is " + name, reader.getLocation());
        } else if (depth > MAX_DEPTH) {
            throw new XMLStreamException("more than " + MAX_DEPTH + " levels deep", reader.getLocation());
        }
        switch (name) {
            case "termEntry", "conceptEntry" -> entry.begin(place(text, reader.getLocation()));
            case "langSet", "langSec" -> language();
            case "term" -> entry.term(words());
            case "administrativeStatus" -> entry.status(words());
            case "note", "definition" -> entry.note(words());
            case "termNote", "descrip" -> category(String.valueOf(reader.getAttributeValue(null, "type")));
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
        String tag = reader.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
        Locale locale = Locales.of(String.valueOf(tag).replace('_', '-')).orElse(Locale.ROOT);
        tags.add(String.valueOf(tag));
        entry.language(locale);
    }

    private void end() {
        switch (reader.getLocalName()) {
            case "langSet", "langSec" -> entry.language(Locale.ROOT);
            case "termEntry", "conceptEntry" -> terms.addAll(entry.terms());
            default -> {
                // Nothing ends with it.
            }
        }
    }

    /** The text up to the end of the element at hand without the markup in it, in one line. */
    private String words() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                words.append(reader.getText());
            }
        }
        return words.toString().replaceAll("\\s*\n\\s*", " ").strip();
    }

    private static Place place(SourceText text, @Nullable Location location) {
        int offset = location == null ? 0 : location.getCharacterOffset();
        return text.at(Math.min(Math.max(offset, 0), text.text().length()));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read: " + systemId);
        });
        return factory;
    }
}
