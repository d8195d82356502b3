package parkhang.document.opendocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parkhang.article.Inline;
import parkhang.article.Note;
import parkhang.diagnostic.Place;
import parkhang.document.DocumentCode;
import parkhang.document.ParagraphText;
import parkhang.document.Piece;
import parkhang.document.RunFormat;
import parkhang.text.Characters;
import parkhang.xml.XmlElement;

/** Reads the words of one paragraph: spans, links, fields, notes, changes; pictures and text boxes are set aside. */
final class OdfParagraph {
    private static final int MOST_SPACES = 1000;

    /** What holds no words of the text: marks of a place, and numbers that are found again. */
    private static final Set<String> WITHOUT_WORDS = Set.of(
            "soft-page-break",
            "bookmark",
            "bookmark-start",
            "bookmark-end",
            "reference-mark",
            "reference-mark-start",
            "reference-mark-end",
            "change-end",
            "annotation-end",
            "toc-mark",
            "toc-mark-start",
            "toc-mark-end",
            "user-index-mark",
            "user-index-mark-start",
            "user-index-mark-end",
            "alphabetical-index-mark",
            "alphabetical-index-mark-start",
            "alphabetical-index-mark-end");

    private final OdfPart part;
    private final Place place;
    private final List<Piece> pieces = new ArrayList<>();
    private final OdfDrawings drawings;
    private boolean isSpaceLast = true;

    private OdfParagraph(OdfPart part, Place place) {
        this.part = part;
        this.place = place;
        this.drawings = new OdfDrawings(part, place);
    }

    /** @param paragraph a {@code p} or an {@code h} */
    static OdfParagraph read(OdfPart part, XmlElement paragraph) {
        OdfParagraph read = new OdfParagraph(part, part.next());
        OdfFormat format = OdfFormat.of(part.styles(), paragraph.attribute("style-name"));
        read.children(paragraph, format, read.pieces);
        return read;
    }

    ParagraphText text() {
        return ParagraphText.of(place, pieces, drawings.pictures(), false);
    }

    /** What text boxes hold that are anchored in it. */
    List<XmlElement> boxes() {
        return drawings.boxes();
    }

    private void children(XmlElement parent, OdfFormat format, List<Piece> into) {
        for (Object child : parent.children()) {
            if (child instanceof XmlElement element) {
                element(element, format, into);
            } else if (child instanceof String words) {
                words(words, format, into);
            }
        }
    }

    /** Spaces that follow each other, also across elements, are one, and none begins a paragraph (OpenDocument 1.3, part 3, 6.1.2). */
    private void words(String words, OdfFormat format, List<Piece> into) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            boolean isSpace = sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
            if (!isSpace || !isSpaceLast) {
                shown.append(isSpace ? ' ' : sign);
            }
            isSpaceLast = isSpace;
        }
        text(shown.toString(), format, into);
    }

    private void text(String words, OdfFormat format, List<Piece> into) {
        if (format.isHidden()) {
            part.findings().omitted(place, "hidden", words);
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
            RunFormat run = format.run(clean, part.findings(), place);
            into.add(new Piece(run, new Inline.Text(place, clean)));
            part.languages().add(run.language(), clean, place);
        }
    }

    /** What stands in a line as it is written, whatever stands before it. */
    private void sign(String sign, OdfFormat format, List<Piece> into) {
        text(sign, format, into);
        isSpaceLast = false;
    }

    private void element(XmlElement element, OdfFormat format, List<Piece> into) {
        switch (element.name()) {
            case "span" -> children(element, format.inside(element.attribute("style-name")), into);
            case "a" -> link(element, format, into);
            case "s" -> sign(" ".repeat(spaces(element)), format, into);
            case "tab" -> sign("\t", format, into);
            case "line-break" -> {
                into.add(new Piece(null, new Inline.LineBreak(place)));
                isSpaceLast = true;
            }
            case "note" -> note(element, into);
            case "annotation" -> comment(element);
            case "change", "change-start" -> change(element);
            case "hidden-text" -> hidden(element, format, into);
            case "ruby" -> ruby(element, format, into);
            case "script" -> part.findings().omitted(place, "script", element.text());
            case "number" -> {}
            default -> other(element, format, into);
        }
    }

    /** A drawing, or a field, which is text as it was shown last. */
    private void other(XmlElement element, OdfFormat format, List<Piece> into) {
        if (element.namespace().contains("drawing") || element.namespace().contains("dr3d")) {
            List<Piece> inLine = drawings.shape(element);
            isSpaceLast &= inLine.isEmpty();
            into.addAll(inLine);
        } else if (!WITHOUT_WORDS.contains(element.name())) {
            children(element, format, into);
        }
    }

    private static int spaces(XmlElement element) {
        return Math.max(1, Math.min(OdfStyles.number(element.attribute("c"), 1), MOST_SPACES));
    }

    private void link(XmlElement element, OdfFormat format, List<Piece> into) {
        List<Piece> inside = new ArrayList<>();
        children(element, format.link(element.attribute("style-name")), inside);
        String address = element.attribute("href");
        boolean isInside = address == null || address.isEmpty() || address.startsWith("#");
        into.addAll(Piece.link(isInside ? null : address, inside, part.findings(), place));
    }

    private void note(XmlElement element, List<Piece> into) {
        element.child("note-citation")
                .filter(citation -> citation.attribute("label") != null)
                .ifPresent(citation -> part.findings().omitted(place, "note-mark", citation.text()));
        int label = part.note();
        into.add(new Piece(null, new Inline.NoteReference(place, String.valueOf(label))));
        isSpaceLast = false;
        element.child("note-body")
                .ifPresent(body -> part.note(
                        label,
                        new Note(
                                place,
                                String.valueOf(label),
                                OdfBlocks.inside(part, body).blocks())));
    }

    private void comment(XmlElement annotation) {
        part.findings().comment(place, OdfBlocks.words(annotation));
    }

    private void change(XmlElement mark) {
        part.change(mark.attribute("change-id")).ifPresent(region -> tell(part, place, region));
    }

    /** Tells of a change that was tracked: what was inserted is text, what was deleted is not. */
    static void tell(OdfPart part, Place place, XmlElement region) {
        region.child("deletion")
                .ifPresent(deletion -> part.findings().omitted(place, "deleted", OdfBlocks.words(deletion)));
        if (region.child("insertion").isPresent()) {
            part.findings().count(place, DocumentCode.CHANGES_ACCEPTED, "inserted");
        }
    }

    private void hidden(XmlElement element, OdfFormat format, List<Piece> into) {
        if ("true".equals(element.attribute("is-hidden"))) {
            part.findings().omitted(place, "hidden", element.text());
        } else {
            children(element, format, into);
        }
    }

    private void ruby(XmlElement ruby, OdfFormat format, List<Piece> into) {
        ruby.child("ruby-base").ifPresent(base -> children(base, format, into));
        String gloss = ruby.child("ruby-text").map(XmlElement::text).orElse("");
        if (!gloss.isBlank()) {
            sign(" (" + gloss + ")", format, into);
            part.findings().count(place, DocumentCode.FORMATTING_OMITTED, "ruby");
        }
    }
}
