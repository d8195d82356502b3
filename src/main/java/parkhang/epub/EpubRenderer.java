package parkhang.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.edition.Edition;
import parkhang.html.HtmlRenderer;
import parkhang.html.PageClass;
import parkhang.html.PageText;
import parkhang.html.VolumeRenderer;
import parkhang.html.WebFont;
import parkhang.html.WebFonts;
import parkhang.parts.ZipWriter;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.markup.XhtmlReader;
import parkhang.theme.Theme;
import parkhang.volume.Volume;
import parkhang.xml.XmlWriter;

/**
 * Renders an edition or a volume as an e-book (EPUB 3.3): the text of its page, in documents that flow as the reader wants. The same
 * edition gives the same bytes. For one thread.
 */
public final class EpubRenderer {
    /** The text of the file that says what the zip is (EPUB 3.3, section 4.2.6.2). */
    public static final String MIMETYPE = "application/epub+zip";

    private static final String FOLDER = "EPUB/";
    private static final String COVER = "cover.xhtml";
    private static final String COVER_PICTURE = "cover.png";

    private final HtmlRenderer html = new HtmlRenderer();
    private final VolumeRenderer volumes = new VolumeRenderer();
    private final XhtmlReader reader = new XhtmlReader();
    private final WebFonts fonts;

    /** @param fonts that a book brings along */
    public EpubRenderer(WebFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * An edition's book.
     *
     * @param cover a PNG
     * @param pages of its PDF
     */
    public byte[] render(Edition edition, byte[] cover, PdfPages pages) {
        Brought brought = new Brought();
        Document page = reader.read(html.screen(edition, brought));
        BookMarkup.prepare(page);
        return book(
                BookFacts.of(edition), BookPart.ofEdition(page), edition.look().theme(), brought, cover, pages);
    }

    /** A volume's book. */
    public byte[] render(Volume volume, byte[] cover, PdfPages pages) {
        Brought brought = new Brought();
        Document page = reader.read(volumes.screen(volume, brought));
        BookMarkup.prepare(page);
        return book(BookFacts.of(volume), BookPart.ofVolume(page), volume.look().theme(), brought, cover, pages);
    }

    /** Notes the fonts of a text, which lie in files of their own. */
    private final class Brought implements WebFonts {
        private List<WebFont> all = List.of();

        @Override
        public List<WebFont> of(PageText text, Theme theme) {
            all = fonts.of(text, theme);
            return List.of();
        }
    }

    private static byte[] book(
            BookFacts facts, List<BookPart> parts, Theme theme, Brought brought, byte[] cover, PdfPages pages) {
        List<Element> roots =
                parts.stream().flatMap(part -> part.roots().stream()).toList();
        PageBreaks.mark(
                roots.stream()
                        .filter(root ->
                                !Dom.hasClass(root, PageClass.IMPRINT)) // a volume's PDF has it on its title page
                        .toList(),
                pages);
        roots.forEach(BookMarkup::withoutPrintMarks);
        boolean isForeign = ForeignRuns.isForeign(facts.locale());
        if (!isForeign && !brought.all.isEmpty()) {
            roots.forEach(ForeignRuns::mark);
        }
        BookPictures pictures = new BookPictures();
        roots.forEach(pictures::takeFrom);
        boolean pictured = roots.stream()
                .flatMap(root -> Dom.all(root, "img").stream())
                .anyMatch(image -> !Dom.hasClass(image, PageClass.LOGO));
        Map<String, String> files = files(parts);
        parts.forEach(part -> lead(part, files));
        List<BookNavigation.Entry> headings = headings(parts);
        List<BookNavigation.Entry> breaks = breaks(parts);
        List<BookItem> items = new ArrayList<>();
        items.add(cover(facts));
        parts.forEach(part -> items.add(BookDocument.of(part, title(part, facts), facts)));
        items.add(BookNavigation.of(facts, headings, breaks, COVER, parts.get(0).name()));
        items.addAll(BookStyles.of(
                theme, languages(facts, roots), brought.all, isForeign ? "body" : '.' + ForeignRuns.BROUGHT));
        items.add(new BookItem(COVER_PICTURE, "image/png", cover));
        items.addAll(pictures.items());
        return zip(items, PackageDocument.of(facts, items, COVER_PICTURE, pictured, !breaks.isEmpty()));
    }

    private static BookItem cover(BookFacts facts) {
        BookDocument document = BookDocument.begun(facts.title(), facts, "cover");
        String shown = facts.embargo() == null ? facts.title() : facts.title() + " – " + facts.embargo();
        document.body().empty("img", "class", "cover", "src", COVER_PICTURE, "alt", shown, "role", "doc-cover");
        return document.ended(COVER);
    }

    /** In which file each name is. */
    private static Map<String, String> files(List<BookPart> parts) {
        Map<String, String> files = new HashMap<>();
        for (BookPart part : parts) {
            part.elements().forEach(element -> files.put(element.getAttribute("id"), part.name()));
        }
        return files;
    }

    /** Lets links lead into other files. */
    private static void lead(BookPart part, Map<String, String> files) {
        for (Element element : part.elements()) {
            String address = element.getAttribute("href");
            String file = address.startsWith("#") ? files.getOrDefault(address.substring(1), part.name()) : part.name();
            if (!file.equals(part.name())) {
                element.setAttribute("href", file + address);
            }
        }
    }

    private static List<BookNavigation.Entry> headings(List<BookPart> parts) {
        List<BookNavigation.Entry> headings = new ArrayList<>();
        for (BookPart part : parts) {
            for (Element element : part.elements()) {
                boolean isHeading = element.getTagName().matches("h[1-6]");
                if (isHeading && element.hasAttribute("id")) {
                    headings.add(entry(element, element.getTagName().charAt(1) - '0', words(element), part));
                }
            }
        }
        return headings;
    }

    private static List<BookNavigation.Entry> breaks(List<BookPart> parts) {
        List<BookNavigation.Entry> breaks = new ArrayList<>();
        for (BookPart part : parts) {
            part.elements().stream()
                    .filter(element -> element.getAttribute("role").equals("doc-pagebreak"))
                    .forEach(mark -> breaks.add(entry(mark, 0, mark.getAttribute("aria-label"), part)));
        }
        return breaks;
    }

    private static BookNavigation.Entry entry(Element element, int level, String words, BookPart part) {
        String language = element.hasAttribute("lang") ? element.getAttribute("lang") : null;
        return new BookNavigation.Entry(level, words, language, part.name() + '#' + element.getAttribute("id"));
    }

    /** Without the numbers of notes. */
    private static String words(Element heading) {
        Element copy = (Element) heading.cloneNode(true);
        Dom.all(copy, "sup").stream()
                .filter(sup -> Dom.hasClass(sup, PageClass.NOTE_REFERENCE))
                .forEach(sup -> sup.getParentNode().removeChild(sup));
        return copy.getTextContent().replace("\u00AD", "").strip();
    }

    /** The words of its first heading; the book's where it has none. */
    private static String title(BookPart part, BookFacts facts) {
        return part.elements().stream()
                .filter(element -> element.getTagName().matches("h[1-6]"))
                .map(EpubRenderer::words)
                .findFirst()
                .orElse(facts.title());
    }

    private static Set<Locale> languages(BookFacts facts, List<Element> roots) {
        Set<Locale> languages = new LinkedHashSet<>(Set.of(facts.locale()));
        roots.forEach(root -> Dom.all(root).stream()
                .filter(element -> element.hasAttribute("lang"))
                .forEach(element -> languages.add(Locale.forLanguageTag(element.getAttribute("lang")))));
        return languages;
    }

    private static byte[] zip(List<BookItem> items, byte[] packageDocument) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("META-INF/container.xml", container());
        files.put(FOLDER + PackageDocument.NAME, packageDocument);
        items.forEach(item -> files.put(FOLDER + item.name(), item.bytes()));
        return ZipWriter.write(Map.of("mimetype", MIMETYPE.getBytes(StandardCharsets.US_ASCII)), files);
    }

    /** Where the package document is (EPUB 3.3, section 4.2.6.3.1). */
    private static byte[] container() {
        return new XmlWriter()
                .start("container", "version", "1.0", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")
                .start("rootfiles")
                .empty(
                        "rootfile",
                        "full-path",
                        FOLDER + PackageDocument.NAME,
                        "media-type",
                        "application/oebps-package+xml")
                .end()
                .end()
                .bytes();
    }
}
