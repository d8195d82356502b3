package parkhang.gate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.AddressText;
import parkhang.epub.EpubRenderer;
import parkhang.html.PageClass;
import parkhang.parts.ZipForm;
import parkhang.parts.ZipParts;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.markup.XhtmlReader;

/**
 * What an e-book holds (EPUB 3.3), read from its files as a reading system would, and not through what has written it.
 *
 * @param said what it says of itself
 * @param cover the bytes of the picture that a shelf shows; none where it has no such picture
 * @param heading the words of the text's first heading
 * @param text of all documents in the order of reading; the way back from a note is no text
 * @param flow the same without notes
 * @param pages that are marked in the text, in its order
 * @param listed the numbers of pages in the list of them, in its order
 * @param pictures the bytes of each picture of pixels that is shown in the text, in its order
 * @param descriptions of all pictures, in their order
 * @param addresses where links lead outside
 * @param faults what is wrong with the book in itself, such as links into it that lead nowhere
 */
@SuppressWarnings("ArrayRecordComponent") // no two are compared
public record EpubFile(
        BookMetadata said,
        byte[] cover,
        String heading,
        String text,
        String flow,
        List<PageMark> pages,
        List<String> listed,
        List<byte[]> pictures,
        List<String> descriptions,
        List<String> addresses,
        List<String> faults) {
    /**
     * Where a page of the PDF begins.
     *
     * @param place in the text, in UTF-16 units
     * @param flowing in the text without notes
     */
    public record PageMark(String number, int place, int flowing) {}

    private static final String MIMETYPE = "mimetype";
    private static final String CONTAINER = "META-INF/container.xml";

    /** What the file has behind the head of its first part, which is named {@code mimetype} (EPUB 3.3, section 4.2.6.2). */
    private static final String BEGINNING = MIMETYPE + EpubRenderer.MIMETYPE;

    private static final int HEAD = 30;

    /** Empty and reported where it can't be opened. */
    public static Optional<EpubFile> read(String file, byte[] bytes, Code broken, Diagnostics diagnostics) {
        Optional<ZipParts> zip = ZipParts.read(file, bytes, broken, broken, diagnostics);
        if (zip.isEmpty()) {
            return Optional.empty();
        }
        Reader reader = new Reader(zip.get());
        reader.faults.addAll(ZipForm.faults(bytes));
        int end = Math.min(bytes.length, HEAD + BEGINNING.length());
        if (!new String(bytes, 0, end, StandardCharsets.ISO_8859_1).startsWith(BEGINNING, HEAD)) {
            reader.faults.add("it does not begin with what it is");
        }
        try {
            return Optional.of(reader.read());
        } catch (IllegalArgumentException e) {
            diagnostics.report(Place.of(file), broken, "it is no e-book that can be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** The addresses with no sign escaped. */
    public List<String> addressesUnescaped() {
        return addresses.stream().map(AddressText::unescaped).toList();
    }

    /** The numbers of the pages that are marked, in the order of the text; those of its list should be the same. */
    public List<String> marked() {
        return pages.stream().map(PageMark::number).toList();
    }

    private static final class Reader {
        private static final String HTML = "application/xhtml+xml";
        private static final String SVG = "image/svg+xml";
        private static final String CSS = "text/css";

        private static final Set<String> INLINE =
                Set.of("span", "a", "em", "strong", "sub", "sup", "del", "code", "time", "b");

        /** In bytes: no text of ours comes near, and whoever reads one as a whole needs many times as much. */
        private static final int LARGEST = 16 << 20;

        /** The same of a style sheet. */
        private static final int LARGEST_SHEET = 256 << 10;

        private final ZipParts zip;
        private final XhtmlReader xml = new XhtmlReader();

        /** Each once, however often a book has it. */
        private final Set<String> faults = new LinkedHashSet<>();

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder flow = new StringBuilder();
        private final List<PageMark> pages = new ArrayList<>();
        private final List<String> pictures = new ArrayList<>();
        private final List<String> covers = new ArrayList<>();
        private final List<String> descriptions = new ArrayList<>();
        private final List<String> addresses = new ArrayList<>();
        private final Map<String, Set<String>> names = new HashMap<>();
        private final Map<String, String> inside = new LinkedHashMap<>();
        private final Map<String, String> marks = new HashMap<>();
        private final Set<String> languages = new LinkedHashSet<>();
        private String heading = "";
        private String coverWords = "";

        Reader(ZipParts zip) {
            this.zip = zip;
        }

        EpubFile read() {
            List<Element> roots = Dom.all(document(CONTAINER), "rootfile");
            if (roots.size() != 1) {
                throw new IllegalArgumentException("its container names " + roots.size() + " packages");
            }
            String opf = roots.get(0).getAttribute("full-path");
            String folder = opf.substring(0, opf.lastIndexOf('/') + 1);
            Document book = document(opf);
            Map<String, Element> items = new LinkedHashMap<>();
            Dom.all(book, "item").forEach(item -> items.put(item.getAttribute("id"), item));
            Set<String> read = new LinkedHashSet<>();
            for (Element reference : Dom.all(book, "itemref")) {
                Element item = items.get(reference.getAttribute("idref"));
                if (item == null) {
                    faults.add("its order names a file that it does not list");
                } else {
                    String name = folder + item.getAttribute("href");
                    if (read.add(name)) {
                        text(name);
                    } else {
                        faults.add("its order names " + item.getAttribute("href") + " twice");
                    }
                }
            }
            List<String> listed = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (Element item : items.values()) {
                String name = folder + item.getAttribute("href");
                if (!seen.add(name)) {
                    faults.add("it lists " + item.getAttribute("href") + " twice");
                    continue;
                }
                if (!zip.has(name)) {
                    faults.add("it lists " + item.getAttribute("href") + ", which is not there");
                    continue;
                }
                String type = item.getAttribute("media-type");
                if (type.equals(SVG)) {
                    faults.addAll(ActiveMarkup.in(document(name)));
                } else if (type.equals(CSS)) {
                    sheet(name, zip.part(name).orElseThrow());
                }
                if (item.getAttribute("properties").equals("nav")) {
                    listed.addAll(navigation(name));
                } else if (type.equals(HTML) && !read.contains(name)) {
                    faults.add("no reader comes to " + item.getAttribute("href"));
                }
            }
            inside.forEach(this::lead);
            checkListed(opf, folder, items.values());
            BookMetadata said = BookMetadata.of(book);
            if (!languages.equals(Set.of(said.language()))) {
                faults.add("its texts say that they are in " + languages + ", and the book in " + said.language());
            }
            return new EpubFile(
                    said,
                    cover(folder, items.values(), said),
                    heading,
                    text.toString(),
                    flow.toString(),
                    pages,
                    listed,
                    pictures.stream()
                            .map(name -> zip.part(name).orElse(new byte[0]))
                            .toList(),
                    descriptions,
                    addresses,
                    List.copyOf(faults));
        }

        private void sheet(String name, byte[] bytes) {
            if (bytes.length > LARGEST_SHEET) {
                faults.add(name + " has more than " + (LARGEST_SHEET >> 10) + " KiB");
                return;
            }
            faults.addAll(ActiveMarkup.inStyles(text(bytes)));
            hiding(HidingStyles.OF_BOOKS.inSheet(text(bytes)), "a style sheet of it");
        }

        /** A file that no list names is nothing to a reader, and may be anything to who unpacks the book. */
        private void checkListed(String opf, String folder, Collection<Element> items) {
            Set<String> known = new HashSet<>(Set.of(MIMETYPE, CONTAINER, opf));
            items.forEach(item -> known.add(folder + item.getAttribute("href")));
            zip.names().stream()
                    .filter(name -> !known.contains(name))
                    .forEach(name -> faults.add("it holds " + name + ", which it does not list"));
        }

        /** What a shelf shows must be what the first page does. */
        private byte[] cover(String folder, Collection<Element> items, BookMetadata said) {
            List<String> named = items.stream()
                    .filter(item -> item.getAttribute("properties").equals("cover-image"))
                    .map(item -> folder + item.getAttribute("href"))
                    .toList();
            if (!named.equals(covers)) {
                faults.add("its cover shows " + covers + ", and it says that its cover is " + named);
            }
            if (!coverWords.startsWith(said.title())) {
                faults.add("it says of its cover \"" + coverWords + '"');
            }
            return named.stream().findFirst().flatMap(zip::part).orElse(new byte[0]);
        }

        private Document document(String name) {
            byte[] bytes = zip.part(name).orElseThrow(() -> new IllegalArgumentException("there is no " + name));
            if (bytes.length > LARGEST) {
                throw new IllegalArgumentException(name + " has more than " + (LARGEST >> 20) + " MiB");
            }
            return xml.read(text(bytes).replaceFirst("^<\\?xml[^>]*\\?>\\s*", ""));
        }

        private static String text(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        private void text(String name) {
            Document document = document(name);
            faults.addAll(ActiveMarkup.in(document));
            hiding(HidingStyles.OF_BOOKS.in(document), name);
            languages.add(document.getDocumentElement().getAttribute("lang"));
            boolean isCover = Dom.all(document, "body").stream()
                    .anyMatch(body -> body.getAttribute("epub:type").equals("cover"));
            Dom.all(document, "body").forEach(body -> walk(body, name, isCover, false));
            Set<String> all = new HashSet<>();
            Dom.all(document).forEach(element -> all.add(element.getAttribute("id")));
            names.put(name, all);
        }

        private void hiding(List<String> what, String where) {
            what.forEach(one -> faults.add(where + ' ' + one + ", which may hide what is written"));
        }

        private void walk(Node node, String file, boolean isCover, boolean inNotes) {
            if (node instanceof Text words) {
                text.append(words.getData());
                flow.append(inNotes ? "" : words.getData());
            } else if (node instanceof Element element) {
                see(element, file, isCover);
                boolean isNotes = inNotes || Dom.hasClass(element, PageClass.NOTES);
                if (!Dom.hasClass(element, PageClass.BACK)) {
                    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                        walk(child, file, isCover, isNotes);
                    }
                    text.append(isInline(element) ? "" : " ");
                }
            }
        }

        private static boolean isInline(Element element) {
            return INLINE.contains(element.getTagName());
        }

        private void see(Element element, String file, boolean isCover) {
            String name = element.getTagName();
            if (heading.isEmpty() && name.matches("h[1-6]")) {
                heading = element.getTextContent();
            }
            if (element.getAttribute("epub:type").equals("pagebreak")) {
                String number = element.getAttribute("aria-label");
                pages.add(new PageMark(number, text.length(), flow.length()));
                marks.put(file + '#' + element.getAttribute("id"), number);
            }
            String address = element.getAttribute("href");
            if (address.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
                addresses.add(address);
            } else if (element.hasAttribute("href")) {
                inside.put(beside(file, address), address);
            }
            if (name.equals("img")) {
                picture(element, file, isCover);
            }
        }

        private void picture(Element image, String file, boolean isCover) {
            String source = beside(file, image.getAttribute("src"));
            if (!zip.has(source)) {
                faults.add("it shows the picture " + image.getAttribute("src") + ", which is not there");
            } else if (isCover) {
                covers.add(source);
                coverWords = image.getAttribute("alt");
            } else {
                if (!source.endsWith(".svg")) {
                    pictures.add(source);
                }
                descriptions.add(image.getAttribute("alt"));
            }
        }

        /** The pages that its list has. */
        private List<String> navigation(String name) {
            List<String> listed = new ArrayList<>();
            Document document = document(name);
            faults.addAll(ActiveMarkup.in(document));
            for (Element nav : Dom.all(document, "nav")) {
                for (Element link : Dom.all(nav, "a")) {
                    String whole = beside(name, link.getAttribute("href"));
                    inside.put(whole, link.getAttribute("href"));
                    if (nav.getAttribute("epub:type").equals("page-list")) {
                        String number = link.getTextContent();
                        listed.add(number);
                        if (!number.equals(marks.get(whole))) {
                            faults.add("its list of pages leads elsewhere for page " + number);
                        }
                    }
                }
            }
            return listed;
        }

        /** The whole name of what an address in a file leads to; all files lie in one folder. */
        private static String beside(String file, String address) {
            return address.startsWith("#") ? file + address : file.substring(0, file.lastIndexOf('/') + 1) + address;
        }

        private void lead(String whole, String address) {
            int hash = whole.indexOf('#');
            String file = hash < 0 ? whole : whole.substring(0, hash);
            boolean isThere = hash < 0
                    ? zip.has(file)
                    : names.getOrDefault(file, Set.of()).contains(whole.substring(hash + 1));
            if (!isThere) {
                faults.add("a link leads to " + address + ", which is not there");
            }
        }
    }
}
