package parkhang.document.wordpress;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.DocumentCode;
import parkhang.xml.XmlStream;

/** Pulls one item after another out of an export. */
final class ExportReader implements AutoCloseable {
    /** In characters; a post of a hundred pages has half a million. */
    private static final int LONGEST = 4 << 20;

    private static final Set<String> GROUPS = Set.of("rss", "channel");

    private final String file;
    private final Reader characters;
    private final @Nullable XmlStream xml;
    private final boolean hasContent;
    private final Diagnostics diagnostics;
    private boolean ended;

    /**
     * @param hasContent whether the texts of posts are wanted, and not only what is said of them; those of shared blocks always are
     * @param diagnostics is told where the file is broken
     */
    ExportReader(Path file, boolean hasContent, Diagnostics diagnostics) throws IOException {
        this.file = file.toString();
        this.hasContent = hasContent;
        this.diagnostics = diagnostics;
        this.characters = ExportFile.open(file);
        XmlStream opened = null;
        try {
            opened = new XmlStream(this.file, characters);
        } catch (XMLStreamException e) {
            broken(e, Place.of(this.file, 1));
        }
        this.xml = opened;
    }

    /** What stands between items: an author, a category or a term, by the names of its parts. */
    record Head(String name, Map<String, String> parts) {}

    /** An {@link ExportItem}, or a {@link Head}; empty at the end, or where the file is broken. */
    Optional<Object> next() {
        XmlStream in = xml;
        if (ended || in == null) {
            return Optional.empty();
        }
        try {
            for (int event = in.next(); event != XMLStreamConstants.END_DOCUMENT; event = in.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && !GROUPS.contains(in.name())) {
                    return Optional.of(in.name().equals("item") ? item(in) : head(in));
                }
            }
        } catch (XMLStreamException e) {
            broken(e, in.place(e));
        } catch (NoSuchElementException | UncheckedIOException e) {
            broken(new XMLStreamException("the file ends before its end"), in.place());
        }
        ended = true;
        return Optional.empty();
    }

    private void broken(XMLStreamException fault, Place place) {
        ended = true;
        boolean isEncoding = fault.getCause() instanceof CharacterCodingException;
        diagnostics.report(
                place,
                isEncoding
                        ? DocumentCode.DOCUMENT_BROKEN.with("export-encoding", Map.of())
                        : DocumentCode.DOCUMENT_BROKEN.with("export", Map.of("problem", XmlStream.problem(fault))));
    }

    private Head head(XmlStream in) throws XMLStreamException {
        String name = in.qualifiedName();
        Map<String, String> parts = new TreeMap<>();
        StringBuilder own = new StringBuilder();
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String part = in.qualifiedName();
                parts.put(part, text(in));
            } else if (XmlStream.isText(event)) {
                own.append(in.text());
            }
        }
        parts.put("", own.toString().strip());
        return new Head(name, parts);
    }

    private ExportItem item(XmlStream in) throws XMLStreamException {
        ExportItem item = new ExportItem(in.place().line());
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                field(in, item);
            }
        }
        if (!hasContent && !item.type().equals(SharedBlocks.KIND)) {
            item.fields().remove(PostReader.CONTENT);
        }
        return item;
    }

    private void field(XmlStream in, ExportItem item) throws XMLStreamException {
        String name = in.qualifiedName();
        int line = in.place().line();
        if (name.equals("category")) {
            String domain = String.valueOf(in.attribute("domain"));
            String slug = String.valueOf(in.attribute("nicename"));
            item.terms().add(new ExportItem.Term(domain, slug, text(in).strip()));
        } else if (name.equals("wp:postmeta")) {
            Map<String, String> parts = head(in).parts();
            item.meta().put(parts.getOrDefault("wp:meta_key", ""), parts.getOrDefault("wp:meta_value", ""));
        } else if (name.equals("wp:comment")) {
            in.elementText();
            item.comments()[0]++;
        } else {
            String text = text(in);
            item.lines().put(name, line);
            item.fields().put(name, text);
        }
    }

    /** All text up to the element's end, as far as it is kept. */
    private String text(XmlStream in) throws XMLStreamException {
        Place place = in.place();
        StringBuilder text = new StringBuilder();
        long length = 0;
        for (int open = 1; open > 0; ) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (XmlStream.isText(event)) {
                String part = in.text();
                length += part.length();
                if (length <= LONGEST) {
                    text.append(part);
                }
            }
        }
        if (length > LONGEST) {
            diagnostics.report(
                    place,
                    DocumentCode.DOCUMENT_TOO_LARGE.with("field", Map.of("length", length, "kept", text.length())));
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
