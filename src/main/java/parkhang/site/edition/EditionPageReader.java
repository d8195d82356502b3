package parkhang.site.edition;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.archive.HashedFile;
import parkhang.html.PageClass;
import parkhang.html.PageNames;
import parkhang.ledger.EditionKey;
import parkhang.xml.XmlStream;

/** Reads the page of a finished edition, which is well-formed XML as well. */
public final class EditionPageReader {
    private static final String ARTICLE = "<article>";
    private static final Set<String> UNREAD = Set.of("script", "style", "nav");

    /** What begins a piece of text of its own. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "td",
            "th",
            "figcaption",
            "caption",
            "blockquote",
            "pre",
            "dt",
            "dd",
            "div",
            "section");

    /** No-break ones among them, where they end a text: what they kept together is cut there. */
    private static final Pattern SPACES = Pattern.compile("^[\\s\\u00A0\\u202F]+|[\\s\\u00A0\\u202F]+$|\\s+");

    /** A name of these is no unit's: notes, and where the text refers to them. */
    private static final String OF_NOTE = "_note-";

    private final EditionKey key;
    private final XmlStream xml;
    private final List<String> authors = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<EditionPage.Unit> units = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String anchor = "";
    private boolean heading;
    private boolean held;
    private List<String> moved = List.of();
    private String language = "";
    private String usual = "";
    private @Nullable Piece office;
    private @Nullable Piece kicker;
    private @Nullable Piece title;
    private @Nullable Piece summary;
    private @Nullable Piece banner;
    private @Nullable LocalDate date;
    private @Nullable LocalDate updated;

    /** @param language null where it is the page's own */
    private record Piece(String text, @Nullable String language) {
        static final Piece NONE = new Piece("", null);
    }

    private EditionPageReader(EditionKey key, String html) throws XMLStreamException {
        this.key = key;
        this.xml = new XmlStream(key.toString(), new StringReader(html));
    }

    /** What a page says; empty where it is none of this program's editions, or marked as one that is not to be published yet. */
    public static Optional<EditionPage> read(EditionKey key, List<HashedFile> files, String html) {
        try {
            EditionPageReader reader = new EditionPageReader(key, html);
            reader.read();
            return reader.edition(files).map(edition -> new EditionPage(edition, reader.units, article(html)));
        } catch (XMLStreamException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String article(String html) {
        int from = html.indexOf(ARTICLE);
        int to = html.lastIndexOf("</article>");
        return from < 0 || to < from ? "" : html.substring(from + ARTICLE.length(), to);
    }

    private Optional<SiteEdition> edition(List<HashedFile> files) {
        if (held || title == null || office == null || date == null || language.isEmpty()) {
            return Optional.empty();
        }
        Piece said = summary == null ? Piece.NONE : summary;
        Piece missing = banner == null ? Piece.NONE : banner;
        return Optional.of(new SiteEdition(
                key,
                Locale.forLanguageTag(language),
                usual,
                title.text(),
                title.language(),
                said.text(),
                said.language(),
                kicker == null ? "" : kicker.text(),
                date,
                updated,
                authors,
                tags,
                office.text(),
                missing.text(),
                missing.language(),
                moved,
                files));
    }

    private void read() throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                start();
            }
        }
    }

    private void start() throws XMLStreamException {
        String classes = String.valueOf(xml.attribute("class"));
        switch (xml.name()) {
            case "html" -> {
                language = String.valueOf(xml.attribute("lang"));
                String before = xml.attribute(PageNames.MOVED);
                moved = before == null ? List.of() : List.of(before.split(" "));
            }
            case "link" -> {
                if ("x-default".equals(xml.attribute("hreflang"))) {
                    usual = folder(String.valueOf(xml.attribute("href")));
                }
            }
            case "meta" -> meta(String.valueOf(xml.attribute("property")), String.valueOf(xml.attribute("content")));
            case "article" -> article();
            default -> {
                if (PageClass.OFFICE.isIn(classes)) {
                    office = piece();
                }
            }
        }
    }

    /** The last folder of an address. */
    private static String folder(String address) {
        String[] segments = address.split("/", -1);
        return segments.length < 2 ? "" : segments[segments.length - 2];
    }

    private void meta(String property, String content) {
        switch (property) {
            case "article:author" -> authors.add(content);
            case "article:tag" -> tags.add(content);
            case "article:published_time" -> date = LocalDate.parse(content);
            case "article:modified_time" -> updated = LocalDate.parse(content);
            default -> {} // what others read
        }
    }

    /** All of an element's text, with the language of the first element in it that has another one than the page. */
    private Piece piece() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        String other = xml.attribute("lang");
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
                other = other == null ? xml.attribute("lang") : other;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (XmlStream.isText(event)) {
                words.append(xml.text());
            }
        }
        return new Piece(plain(words), other);
    }

    private static String plain(CharSequence words) {
        return SPACES.matcher(words.toString().replace("\u00AD", ""))
                .replaceAll(" ")
                .strip();
    }

    /** Goes through the article, and takes what stands in its opening on the way. */
    private void article() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open += inArticle();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
                if (BLOCKS.contains(xml.name())) {
                    flush();
                }
            } else if (XmlStream.isText(event)) {
                text.append(xml.text());
            }
        }
        flush();
    }

    /** @return 1 where the element's content is yet to come, 0 where it was read */
    private int inArticle() throws XMLStreamException {
        String name = xml.name();
        String classes = String.valueOf(xml.attribute("class"));
        String id = xml.attribute("id");
        if (UNREAD.contains(name) || PageClass.NOTE_REFERENCE.isIn(classes) || PageClass.BACK.isIn(classes)) {
            xml.elementText();
            return 0;
        }
        if (BLOCKS.contains(name)) {
            flush();
            heading = name.matches("h[1-6]");
        }
        if (id != null && (BLOCKS.contains(name) || !id.startsWith(OF_NOTE))) {
            anchor = id;
        }
        held |= PageClass.EMBARGO.isIn(classes);
        if (PageClass.KICKER.isIn(classes)) {
            kicker = kicker(piece());
        } else if (name.equals("h1") || PageClass.SUMMARY.isIn(classes)) {
            Piece piece = piece();
            title = name.equals("h1") ? piece : title;
            summary = name.equals("h1") ? summary : piece;
            add(piece.text());
        } else if (PageClass.BANNER.isIn(classes)) {
            banner = piece();
        } else if (PageClass.DATELINE.isIn(classes) || PageClass.BYLINE.isIn(classes)) {
            xml.elementText();
        } else {
            return 1;
        }
        heading = false;
        return 0;
    }

    /** Without what a press release says besides: that it is free. */
    private static Piece kicker(Piece whole) {
        int end = whole.text().indexOf('·');
        return new Piece(plain(end < 0 ? whole.text() : whole.text().substring(0, end)), whole.language());
    }

    private void flush() {
        add(plain(text));
        text.setLength(0);
    }

    private void add(String words) {
        if (!words.isEmpty()) {
            units.add(new EditionPage.Unit(anchor, heading, words));
        }
    }
}
