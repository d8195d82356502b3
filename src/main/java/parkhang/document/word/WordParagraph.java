package parkhang.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.PlainText;
import parkhang.diagnostic.Place;
import parkhang.document.DocumentCode;
import parkhang.document.ParagraphText;
import parkhang.document.Piece;
import parkhang.document.RunFormat;
import parkhang.ooxml.OoxmlParts;
import parkhang.text.Characters;
import parkhang.xml.XmlElement;

/** Reads the words of one paragraph: runs, fields, links, changes; pictures and text boxes are set aside. */
final class WordParagraph {
    private static final Pattern HYPERLINK =
            Pattern.compile("\\s*HYPERLINK\\s+(?:\"([^\"]*)\"|([^\\s\\\\]\\S*))?.*", Pattern.DOTALL);

    /** Signs of fonts that are no Unicode, by their place in the font; the private use area has the same behind U+F000. */
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry(0xB7, "•"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "□"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xE0, "→"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFE, "☑"),
            Map.entry(0xFD, "☒"),
            Map.entry(0x6F, "□"),
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x28, "☎"),
            Map.entry(0x2A, "✉"),
            Map.entry(0x4A, "☺"));

    private static final Set<String> WITHOUT_WORDS = Set.of(
            "pPr",
            "rPr",
            "proofErr",
            "bookmarkStart",
            "bookmarkEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "permStart",
            "permEnd",
            "lastRenderedPageBreak",
            "footnoteRef",
            "endnoteRef",
            "annotationRef",
            "separator",
            "continuationSeparator",
            "sdtPr",
            "sdtEndPr",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd");

    /** In English metric units, 914,400 an inch. */
    private static final int WIDE = 914_400;

    private static final int THIN = 36_000;

    private final WordPart part;
    private final Place place;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<Inline.Image> pictures = new ArrayList<>();
    private final List<XmlElement> boxes = new ArrayList<>();
    private boolean isRule;
    private boolean skipsMark;

    private WordParagraph(WordPart part, Place place) {
        this.part = part;
        this.place = place;
        frames.push(new Frame(false));
    }

    /** What has begun and not ended: the paragraph, or a field in it. */
    private static final class Frame {
        private final boolean isField;
        private final StringBuilder instruction = new StringBuilder();
        private List<Piece> pieces = new ArrayList<>();

        Frame(boolean isField) {
            this.isField = isField;
        }
    }

    static WordParagraph read(WordPart part, List<XmlElement> parents) {
        WordParagraph paragraph = new WordParagraph(part, part.next());
        parents.forEach(paragraph::children);
        while (paragraph.frames.size() > 1) {
            paragraph.end();
        }
        return paragraph;
    }

    ParagraphText text() {
        return ParagraphText.of(place, top().pieces, pictures, isRule);
    }

    /** What the text boxes hold that are anchored in it. */
    List<XmlElement> boxes() {
        return boxes;
    }

    private Frame top() {
        return frames.element();
    }

    private void children(XmlElement parent) {
        parent.elements().forEach(this::child);
    }

    private void child(XmlElement child) {
        switch (child.name()) {
            case "r" -> run(child);
            case "hyperlink" -> hyperlink(child);
            case "fldSimple" -> simpleField(child);
            case "ins", "moveTo" -> {
                part.findings().count(place, DocumentCode.CHANGES_ACCEPTED, "inserted");
                children(child);
            }
            case "del", "moveFrom" -> deleted(child);
            case "sdt" -> child.child("sdtContent").ifPresent(this::children);
            case "smartTag", "customXml", "sdtContent", "dir", "bdo" -> children(child);
            case "oMath", "oMathPara" -> formula(child);
            case "AlternateContent" -> children(chosen(child));
            default -> unknown(child);
        }
    }

    private void unknown(XmlElement child) {
        if (!WITHOUT_WORDS.contains(child.name())) {
            part.findings().omittedIn(place, child.name(), words(child));
        }
    }

    private static String words(XmlElement parent) {
        return parent.all("t").map(XmlElement::text).collect(Collectors.joining());
    }

    /** Of two forms of the same, the newer one, where it has something to say. */
    static XmlElement chosen(XmlElement alternatives) {
        List<XmlElement> forms = alternatives.elements();
        return forms.stream()
                .filter(form -> Stream.of("t", "blip", "imagedata", "chart", "relIds", "tbl")
                        .anyMatch(name -> form.all(name).findAny().isPresent()))
                .findFirst()
                .orElseGet(() -> forms.isEmpty() ? alternatives : forms.get(0));
    }

    private void deleted(XmlElement child) {
        part.findings().omitted(place, "deleted", deletedWords(child));
    }

    /** What stood in a deleted element, whose runs hold `delText` (ECMA-376, section 17.3.3.7) or, moved, `t`. */
    static String deletedWords(XmlElement parent) {
        return Stream.concat(parent.all("delText"), parent.all("t"))
                .map(XmlElement::text)
                .collect(Collectors.joining());
    }

    private void formula(XmlElement child) {
        part.findings().count(place, DocumentCode.FORMATTING_OMITTED, "formula");
        add(null, new Inline.Text(place, words(child)));
    }

    private void run(XmlElement run) {
        XmlElement properties = run.child("rPr").orElse(null);
        RunFormat format = WordFormat.of(properties, part.styles(), part.findings(), place);
        if (format.isHidden()) {
            part.findings().omitted(place, "hidden", words(run));
            return;
        }
        if (properties != null && properties.child("del").isPresent()) {
            deleted(run);
            return;
        }
        inRun(run, format);
    }

    private void inRun(XmlElement parent, RunFormat format) {
        for (XmlElement child : parent.elements()) {
            switch (child.name()) {
                case "t" -> text(child.text(), format);
                case "tab", "ptab" -> text("\t", format);
                case "noBreakHyphen" -> text("\u2011", format);
                case "softHyphen" -> text("\u00AD", format);
                case "sym" -> sign(child, format);
                case "br", "cr" -> lineBreak(child);
                case "delText" -> deleted(parent);
                case "footnoteReference", "endnoteReference" -> note(child);
                case "commentReference" -> comment(child);
                case "fldChar" -> fieldSign(child);
                case "instrText" -> top().instruction.append(child.text());
                case "drawing", "pict", "object" -> drawing(child);
                case "AlternateContent" -> inRun(chosen(child), format);
                case "ruby" -> ruby(child);
                default -> unknown(child);
            }
        }
    }

    private void text(String words, RunFormat format) {
        if (skipsMark) {
            part.findings().omitted(place, "note-mark", words);
            skipsMark = false;
            return;
        }
        int refused = Characters.firstRefused(words);
        if (refused >= 0) {
            part.findings()
                    .report(
                            place,
                            DocumentCode.TEXT_OMITTED.with(
                                    "character", Map.of("what", Characters.named(words, refused))));
        }
        String clean = Characters.without(words);
        if (!clean.isEmpty()) {
            add(format, new Inline.Text(place, clean));
        }
        part.languages().add(format.language(), clean, place);
    }

    private void add(@Nullable RunFormat format, Inline inline) {
        top().pieces.add(new Piece(format, inline));
    }

    private void lineBreak(XmlElement sign) {
        String type = sign.attribute("type");
        if (type == null || type.equals("textWrapping")) {
            add(null, new Inline.LineBreak(place));
        }
    }

    private void sign(XmlElement sign, RunFormat format) {
        String code = String.valueOf(sign.attribute("char"));
        int at = code.matches("[0-9A-Fa-f]{1,5}") ? Integer.parseInt(code, 16) & 0xFF : 0;
        String known = SIGNS.get(at);
        if (known == null) {
            String font = String.valueOf(sign.attribute("font"));
            part.findings().report(place, DocumentCode.TEXT_OMITTED.with("sign", Map.of("font", font, "code", code)));
        } else {
            text(known, format);
        }
    }

    private void note(XmlElement reference) {
        String kind = reference.name().replace("Reference", "");
        String id = reference.attribute("id");
        add(null, new Inline.NoteReference(place, part.note(kind, String.valueOf(id))));
        String own = reference.attribute("customMarkFollows");
        skipsMark = own != null && WordStyles.isOn(own);
    }

    private void comment(XmlElement reference) {
        part.comment(reference.attribute("id")).ifPresent(comment -> part.findings()
                .comment(place, comment.all("p").map(WordParagraph::words).collect(Collectors.joining(" "))));
    }

    private void ruby(XmlElement ruby) {
        ruby.child("rubyBase").ifPresent(this::children);
        String gloss = ruby.child("rt").map(WordParagraph::words).orElse("");
        if (!gloss.isBlank()) {
            add(null, new Inline.Text(place, " (" + gloss + ")"));
            part.findings().count(place, DocumentCode.FORMATTING_OMITTED, "ruby");
        }
    }

    private void fieldSign(XmlElement sign) {
        switch (String.valueOf(sign.attribute("fldCharType"))) {
            case "begin" -> frames.push(new Frame(true));
            case "separate" -> {
                part.findings().omitted(place, "field", PlainText.of(Piece.inlines(top().pieces, false)));
                top().pieces = top().isField ? new ArrayList<>() : top().pieces;
            }
            case "end" -> {
                if (top().isField) {
                    end();
                }
            }
            default -> {}
        }
    }

    /** Ends the field at hand: what it came to is text, and where it leads somewhere a link. */
    private void end() {
        Frame field = frames.pop();
        field(field.instruction.toString(), field.pieces);
    }

    private void field(String instruction, List<Piece> result) {
        Matcher link = HYPERLINK.matcher(instruction);
        if (link.matches()) {
            String address = link.group(1) == null ? link.group(2) : link.group(1);
            link(address == null || instruction.contains("\\l") ? null : address, result);
        } else {
            top().pieces.addAll(result);
        }
    }

    private void simpleField(XmlElement field) {
        frames.push(new Frame(true));
        top().instruction.append(field.attribute("instr"));
        children(field);
        end();
    }

    private void hyperlink(XmlElement element) {
        frames.push(new Frame(false));
        children(element);
        while (top().isField) {
            end();
        }
        List<Piece> inside = frames.pop().pieces;
        OoxmlParts.Relation relation = part.relation(element.attribute("id"));
        link(relation == null || !relation.isOutside() ? null : relation.target(), inside);
    }

    /** @param address null where it leads to another place of the document */
    private void link(@Nullable String address, List<Piece> inside) {
        top().pieces.addAll(Piece.link(address, inside, part.findings(), place));
    }

    private void drawing(XmlElement drawing) {
        Optional<XmlElement> named = drawing.all("docPr").findFirst();
        String description = named.map(found -> found.attribute("descr"))
                .or(() -> named.map(found -> found.attribute("title")))
                .or(() -> drawing.all("shape").findFirst().map(found -> found.attribute("alt")))
                .map(words -> words.strip().replaceAll("\\s+", " "))
                .orElse("");
        boolean isAnchored = drawing.all("anchor").findAny().isPresent();
        isRule |= isLine(drawing);
        inDrawing(drawing, description, isAnchored);
    }

    /** Whether a shape is a line across the page: wide, and nearly without height. */
    private static boolean isLine(XmlElement drawing) {
        return drawing.all("extent").findFirst().stream()
                .anyMatch(size -> WordStyles.number(size.attribute("cy"), WIDE) < THIN
                        && WordStyles.number(size.attribute("cx"), 0) >= WIDE);
    }

    private void inDrawing(XmlElement parent, String description, boolean isAnchored) {
        for (XmlElement child : parent.elements()) {
            switch (child.name()) {
                case "txbxContent" -> boxes.add(child);
                case "AlternateContent" -> inDrawing(chosen(child), description, isAnchored);
                case "blip" ->
                    picture(
                            child.attribute("embed") == null ? child.attribute("link") : child.attribute("embed"),
                            description,
                            isAnchored);
                case "imagedata" -> picture(child.attribute("id"), description, isAnchored);
                case "chart", "relIds" -> figureOfPart(child);
                case "textpath" ->
                    part.findings().omitted(place, "lettering", String.valueOf(child.attribute("string")));
                case "t" -> part.findings().omitted(place, "drawing", child.text());
                default -> {
                    isRule |= child.name().equals("rect") && "t".equals(child.attribute("hr"));
                    inDrawing(child, description, isAnchored);
                }
            }
        }
    }

    private void picture(@Nullable String id, String description, boolean isAnchored) {
        part.picture(id, description, place).ifPresent(address -> {
            Inline.Image image =
                    new Inline.Image(place, address, new Line(place, List.of(new Inline.Text(place, description))));
            if (isAnchored) {
                pictures.add(image);
            } else {
                add(null, image);
            }
        });
    }

    /** A chart or a diagram: a drawing that another part describes, whose words are named. */
    private void figureOfPart(XmlElement reference) {
        String id = reference.attribute("dm") == null ? reference.attribute("id") : reference.attribute("dm");
        String words = part.xml(id).stream()
                .flatMap(root -> Stream.concat(root.all("t"), root.all("v")))
                .map(XmlElement::text)
                .collect(Collectors.joining(" "));
        part.findings().report(place, DocumentCode.PICTURE_OMITTED.with("chart", Map.of("words", words)));
    }
}
