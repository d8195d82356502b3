package parkhang.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import parkhang.html.DocumentKind;
import parkhang.html.PageClass;
import parkhang.html.PageNames;
import parkhang.pdf.markup.ScreenOnly;

/** Reads an HTML edition as a browser does: whatever stands in it, there is a page. What HTML's grammar calls a parse error is reported. */
final class PageReader extends DefaultHandler {
    /** What runs or loads something of its own; structured data do not. */
    private static final Set<String> ACTIVE =
            Set.of("script", "iframe", "frame", "object", "embed", "applet", "form", "base");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "data", "xlink:href");
    private static final String DATA = "application/ld+json";

    /** HTML's space-separated tokens. */
    private static final Pattern WHITE = Pattern.compile("\\s+");

    /** The number of a heading that there is not. */
    private static final int NONE = -1;

    private final List<Heading> headings = new ArrayList<>();
    private final List<PageFacts.Link> links = new ArrayList<>();
    private final List<PageFacts.Active> active = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<PageFacts.ImprintLine> imprint = new ArrayList<>();
    private final List<PageFacts.Picture> pictures = new ArrayList<>();
    private final List<String> descriptions = new ArrayList<>();
    private final Map<String, String> metas = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final PageTurns turns = new PageTurns();
    private final StringBuilder title = new StringBuilder();
    private String language = "";
    private String direction = "";
    private String canonical = "";
    private @Nullable Locator place;

    private final PackedPage page;
    private final FileFindings found;
    private final ElementSpan body = new ElementSpan();
    private final ElementSpan unprinted = new ElementSpan();
    private final ElementSpan heading = new ElementSpan();

    /** The number of a note, in the text. */
    private final ElementSpan reference = new ElementSpan();

    private final ElementSpan line = new ElementSpan();
    private final ElementSpan titles = new ElementSpan();
    private final ElementSpan article = new ElementSpan();
    private final ElementSpan link = new ElementSpan();

    /** One that is in nothing else. */
    private final ElementSpan figure = new ElementSpan();

    private final ElementSpan notes = new ElementSpan();

    /** Contents, or an index. */
    private final ElementSpan numbered = new ElementSpan();

    private final List<PageFacts.Words> words = new ArrayList<>();
    private final List<PageFacts.NoteList> noteLists = new ArrayList<>();
    private final LanguageLetters letters = new LanguageLetters();

    /** Of all elements that are open. */
    private final Deque<String> languages = new ArrayDeque<>();

    private final Deque<String> classesAround = new ArrayDeque<>();

    /** What was read since the language changed last, the numbers of notes apart. */
    private final StringBuilder spoken = new StringBuilder();

    private final StringBuilder headingWords = new StringBuilder();
    private final List<Cut> cuts = new ArrayList<>(List.of(new Cut(0, false, false)));
    private @Nullable DocumentKind kind;
    private String leads = "";
    private boolean untitled;

    /** Of a part, which has its title first. */
    private boolean unnamed;

    private int noteItems;
    private int noteHeading = NONE;
    private String noteLanguage = "";
    private String headingLanguage = "";

    /** Of the imprint's line that is read now. */
    private boolean once;

    /** Where the links of that line lead. */
    private final List<String> lineLeads = new ArrayList<>();

    private int articleHeadings;
    private int articleEnd;
    private int sectionsEnd = -1;

    /** The id of what an element is labelled by. */
    private record Label(String id, int line, int column) {}

    /** Where a section of a volume begins. */
    private record Cut(int place, boolean numbered, boolean part) {}

    private PageReader(PackedPage page, FileFindings found) {
        this.page = page;
        this.found = found;
    }

    /** What a page holds, which is in UTF-8. */
    static PageFacts read(byte[] html, FileFindings found) throws IOException {
        PackedPage page = new PackedPage(html);
        PageReader reader = new PageReader(page, found);
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setContentHandler(reader);
        parser.setErrorHandler(reader);
        InputSource source = new InputSource(new ByteArrayInputStream(page.html()));
        source.setEncoding("UTF-8");
        try {
            parser.parse(source);
        } catch (SAXException e) {
            throw new IOException(e.getMessage(), e);
        }
        reader.checkLabels();
        return new PageFacts(
                reader.language,
                reader.direction,
                reader.title.toString().strip(),
                reader.metas,
                reader.canonical,
                reader.kind == null ? DocumentKind.EDITION : reader.kind,
                reader.headings,
                reader.links,
                reader.anchors,
                reader.text.toString(),
                reader.letters,
                reader.turns.list(),
                new PageFacts.Article(reader.words, reader.articleHeadings, reader.articleEnd),
                reader.noteLists,
                reader.sections(),
                reader.imprint,
                reader.pictures,
                reader.descriptions,
                reader.active);
    }

    /** What is labelled by nothing has lost its heading (WAI-ARIA 1.2, 6.6). */
    private void checkLabels() {
        for (Label label : labels) {
            if (!anchors.contains(label.id())) {
                String message = "not valid: nothing has the id " + label.id() + ", which labels an element";
                found.report(label.line(), label.column(), VerifyCode.HTML_INVALID, message);
            }
        }
    }

    @Override
    public void error(SAXParseException message) {
        found.report(
                message.getLineNumber(),
                message.getColumnNumber(),
                VerifyCode.HTML_INVALID,
                "not valid: " + message.getMessage());
    }

    @Override
    public void fatalError(SAXParseException message) {
        error(message);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        place = locator;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String classes = value(attributes, "class");
        int at = text.length();
        count();
        String own = value(attributes, "lang");
        languages.push(own.isEmpty() && !languages.isEmpty() ? languages.element() : own);
        body.open(name.equals("body"), at);
        unprinted.open(ScreenOnly.holds(name, classes), at);
        turns.open(name, body.isOpen() && !unprinted.isOpen() ? value(attributes, "dir") : "", at);
        titles.open(name.equals("title"), at);
        reference.open(PageClass.NOTE_REFERENCE.isIn(classes), at);
        once = PageClass.LINE.isIn(classes) ? PageClass.ONCE.isIn(classes) : once;
        line.open(PageClass.LINE.isIn(classes), at);
        numbered.open(PageClass.CONTENTS.isIn(classes) || PageClass.INDEX.isIn(classes), at);
        untitled |= name.equals("article") && !article.isOpen();
        unnamed |= PageClass.PART.isIn(classes);
        article.open(name.equals("article"), at);
        boolean isInBody = !classesAround.isEmpty() && PageClass.BODY.isIn(classesAround.element());
        figure.open(name.equals("figure") && isInBody, at);
        classesAround.push(classes);
        if (PageClass.NOTES.isIn(classes) && !notes.isOpen()) {
            noteItems = at;
            noteHeading = NONE;
        }
        notes.open(PageClass.NOTES.isIn(classes), at);
        openHeading(name);
        if (name.equals("a") && !link.isOpen()) {
            leads = value(attributes, "href");
            if (line.isOpen()) {
                lineLeads.add(leads);
            }
        }
        link.open(name.equals("a"), at);
        sectionsEnd = PageClass.IMPRINT.isIn(classes) ? at : sectionsEnd;
        if (name.equals("html")) {
            language = value(attributes, "lang");
            direction = value(attributes, "dir");
            kind = DocumentKind.of(value(attributes, PageNames.DOCUMENT)).orElse(null);
        } else if (name.equals("body") && kind == null) {
            kind = kindByBody(classes);
        }
        lookForFacts(name, attributes);
        lookForActive(name, attributes);
    }

    /** The title's, those of the second level, and each chapter's title begin a section of a volume. */
    private void openHeading(String name) {
        boolean begins = name.matches("h[1-6]");
        if (begins && !heading.isOpen() && (name.charAt(1) <= '2' || untitled)) {
            cuts.add(new Cut(text.length(), numbered.isOpen(), unnamed));
        }
        untitled &= !begins;
        unnamed &= !begins;
        heading.open(begins, text.length());
    }

    /** What a page is that was made before pages said it. */
    private static DocumentKind kindByBody(String classes) {
        return PageClass.BOUND.isIn(classes)
                ? DocumentKind.VOLUME
                : PageClass.PARALLEL.isIn(classes) ? DocumentKind.PARALLEL : DocumentKind.EDITION;
    }

    private void lookForFacts(String name, Attributes attributes) {
        String id = value(attributes, "id");
        if (!id.isEmpty()) {
            anchors.add(id);
        }
        WHITE.splitAsStream(value(attributes, "aria-labelledby"))
                .filter(label -> !label.isEmpty())
                .map(label -> new Label(label, lineNumber(), column()))
                .forEach(labels::add);
        String address = value(attributes, "href");
        if (name.equals("meta")) {
            metas.put(value(attributes, "name"), value(attributes, "content"));
        } else if (name.equals("link") && value(attributes, "rel").equals("canonical")) {
            canonical = address;
        }
        if (attributes.getIndex("href") >= 0 && !name.equals("base")) {
            boolean printed = !unprinted.isOpen() && name.equals("a");
            links.add(new PageFacts.Link(address, printed, lineNumber(), column()));
        }
        if (name.equals("img")) {
            descriptions.add(value(attributes, "alt"));
            String picture = page.whole(value(attributes, "src"));
            links.add(new PageFacts.Link(picture, false, lineNumber(), column()));
            if (picture.matches("data:image/(png|jpeg);base64,(?s:.*)")) {
                pictures.add(new PageFacts.Picture(picture.substring(picture.indexOf(',') + 1), spot()));
            }
        }
    }

    private PageFacts.Spot spot() {
        if (!article.isOpen()) {
            return PageFacts.Spot.OFFICE;
        }
        return figure.isOpen() ? PageFacts.Spot.FIGURE : PageFacts.Spot.TEXT;
    }

    private void lookForActive(String name, Attributes attributes) {
        if (ACTIVE.contains(name) && !value(attributes, "type").equals(DATA)) {
            active.add(new PageFacts.Active("an element <" + name + ">", lineNumber(), column()));
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.getQName(i).toLowerCase(Locale.ROOT);
            String value = attributes.getValue(i).strip().toLowerCase(Locale.ROOT);
            boolean runs =
                    ADDRESSES.contains(attribute) && value.replaceAll("\\s", "").startsWith("javascript:");
            if (runs || attribute.startsWith("on")) {
                active.add(
                        new PageFacts.Active("an attribute " + attribute + " that runs code", lineNumber(), column()));
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (titles.isOpen() && !body.isOpen()) {
            title.append(characters, start, length);
        } else if (body.isOpen() && !unprinted.isOpen()) {
            turns.read(characters, start, length, text.length());
            text.append(characters, start, length);
            if (!reference.isOpen()) {
                spoken.append(characters, start, length);
            }
            if (heading.isOpen() && !reference.isOpen()) {
                headingWords.append(characters, start, length);
                headingLanguage = languages.element();
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        turns.close(text.length());
        count();
        languages.pop();
        classesAround.pop();
        figure.close();
        if (heading.close()) {
            headings.add(new Heading(
                    name.charAt(1) - '0', from(heading), headingWords.toString().strip()));
            headingWords.setLength(0);
            articleHeadings += article.isOpen() ? 1 : 0;
            if (notes.isOpen() && noteHeading == NONE) {
                noteItems = text.length();
                noteHeading = headings.size() - 1;
                noteLanguage = headingLanguage;
            }
        }
        reference.close();
        if (line.close()) {
            imprint.add(new PageFacts.ImprintLine(from(line), List.copyOf(lineLeads), once));
            lineLeads.clear();
        }
        if (link.close() && article.isOpen() && !unprinted.isOpen()) {
            words.add(new PageFacts.Words(
                    from(link), leads, text.length(), turns.list().size()));
        }
        if (notes.close()) {
            noteLists.add(new PageFacts.NoteList(notes.start(), noteItems, text.length(), noteHeading, noteLanguage));
        }
        if (article.close()) {
            articleEnd = text.length();
        }
        numbered.close();
        titles.close();
        unprinted.close();
        body.close();
    }

    private void count() {
        if (!spoken.isEmpty()) {
            letters.add(languages.element(), spoken);
            spoken.setLength(0);
        }
    }

    private String from(ElementSpan span) {
        return text.substring(span.start()).strip();
    }

    /** All up to the imprint, which a volume's PDF has on its title page. */
    private List<PageFacts.Section> sections() {
        List<PageFacts.Section> sections = new ArrayList<>();
        int end = sectionsEnd < 0 ? text.length() : sectionsEnd;
        for (int i = 0; i < cuts.size(); i++) {
            int next = i + 1 < cuts.size()
                    ? cuts.get(i + 1).place()
                    : Math.max(end, cuts.get(i).place());
            int start = cuts.get(i).place();
            sections.add(new PageFacts.Section(
                    text.substring(start, next),
                    withoutNotes(start, next),
                    cuts.get(i).numbered(),
                    cuts.get(i).part()));
        }
        return sections;
    }

    private String withoutNotes(int start, int end) {
        StringBuilder rest = new StringBuilder();
        int from = start;
        for (PageFacts.NoteList list : noteLists) {
            if (list.start() >= start && list.end() <= end) {
                rest.append(text, from, list.start());
                from = list.end();
            }
        }
        return rest.append(text, from, end).toString();
    }

    private int lineNumber() {
        return place == null ? 0 : place.getLineNumber();
    }

    private int column() {
        return place == null ? 0 : place.getColumnNumber();
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue("", name);
        return value == null ? "" : value;
    }
}
