package parkhang.docx;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Picture;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.edition.AddressNote;
import parkhang.edition.LabelledText;
import parkhang.ooxml.WordText;
import parkhang.text.Bidi;
import parkhang.text.Contacts;
import parkhang.text.PartSeparator;
import parkhang.xml.XmlWriter;

/** Writes runs of text. */
final class RunWriter {
    /** Around what runs the other way (UAX #9): LibreOffice goes by these and not by the run's property. */
    private static final char LEFT_TO_RIGHT = '\u2066';

    private static final char RIGHT_TO_LEFT = '\u2067';

    private static final char END = '\u2069';

    private final EditionPart part;
    private final XmlWriter xml;
    private final RunFormat usual;

    RunWriter(EditionPart part) {
        this.part = part;
        this.xml = part.xml();
        this.usual = RunFormat.of(part.edition().rightToLeft());
    }

    RunFormat usual() {
        return usual;
    }

    void write(List<Inline> inlines) {
        write(inlines, usual);
    }

    private void write(List<Inline> inlines, RunFormat format) {
        inlines.forEach(inline -> write(inline, format));
    }

    private void write(Inline inline, RunFormat format) {
        if (inline instanceof Inline.Text text) {
            words(text.text(), format);
        } else if (inline instanceof Inline.Emphasis emphasis) {
            write(emphasis.text(), format.inItalics());
        } else if (inline instanceof Inline.Strong strong) {
            write(strong.text(), format.inBold());
        } else if (inline instanceof Inline.Styled styled) {
            write(
                    styled.text(),
                    switch (styled.style()) {
                        case STRIKETHROUGH -> format.struckOut();
                        case SUBSCRIPT -> format.shifted("subscript");
                        case SUPERSCRIPT -> format.shifted("superscript");
                    });
        } else if (inline instanceof Inline.Code code) {
            run(code.text(), code(code.text(), format));
        } else if (inline instanceof Inline.Link link) {
            link(link, format);
        } else if (inline instanceof Inline.Image image) {
            image(image);
        } else if (inline instanceof Inline.NoteReference reference) {
            reference(part.number(reference.label()));
        } else if (inline instanceof Inline.InLanguage other) {
            write(other.text(), format.in(other.locale()));
        } else {
            run("\n", format);
        }
    }

    static RunFormat code(String text, RunFormat format) {
        RunFormat code = format.styled("CodeText");
        return format.rightToLeft() && Bidi.turns(text, true) ? code.inOtherDirection() : code;
    }

    /** In a line from right to left a telephone number or an address keeps its own order. */
    void words(String text, RunFormat format) {
        int from = 0;
        if (format.rightToLeft()) {
            for (MatchResult contact : Contacts.places(text)) {
                run(text.substring(from, contact.start()), format);
                name(contact.group(), format);
                from = contact.end();
            }
        }
        run(text.substring(from), format);
    }

    /** What keeps its own direction in a line that runs the other way. */
    void name(String text, RunFormat format) {
        run(text, Bidi.turns(text, format.rightToLeft()) ? format.inOtherDirection() : format);
    }

    /** Words that say in which language they are where it is not that of the edition. */
    void label(String text, @Nullable Locale language, RunFormat format) {
        words(text, language == null ? format : format.in(language));
    }

    /** Without the hyphens that a line may end in: Word divides words itself, and finds none that is full of them. */
    void run(String divided, RunFormat format) {
        String text = divided.replace("\u00ad", "");
        if (!text.isEmpty()) {
            xml.start("w:r");
            format.write(xml);
            WordText.write(xml, format.turned() ? isolated(text, format.rightToLeft()) : text);
            xml.end();
        }
    }

    private static String isolated(String text, boolean rightToLeft) {
        return (rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT) + text + END;
    }

    /** Texts that stand in one line. */
    void line(List<LabelledText> texts) {
        for (int i = 0; i < texts.size(); i++) {
            words(i == 0 ? "" : PartSeparator.TEXT, usual);
            labelled(texts.get(i), usual);
        }
    }

    /** @param ofLabel how the label is set */
    void labelled(LabelledText labelled, RunFormat ofLabel) {
        if (labelled.label() != null) {
            label(labelled.label() + " ", labelled.labelLanguage(), ofLabel);
        }
        if (labelled.textLanguage() != null) {
            label(labelled.text(), labelled.textLanguage(), usual);
        } else if (labelled.address() != null) {
            begin(labelled.address())
                    .ifPresentOrElse(
                            begun -> {
                                name(labelled.text(), usual.styled("Hyperlink"));
                                xml.end();
                            },
                            () -> name(labelled.text(), usual));
        } else {
            name(labelled.text(), usual);
        }
    }

    private void link(Inline.Link link, RunFormat format) {
        boolean leads = begin(link.address()).isPresent();
        write(link.text(), leads ? format.styled("Hyperlink") : format);
        if (leads) {
            xml.end();
        }
        AddressNote note = part.edition().noteOf(link);
        if (note != null) {
            run(note.mark(), format.shifted("superscript"));
        }
    }

    /** Begins a link; empty where a file that has been mailed leads nowhere from here. */
    private Optional<XmlWriter> begin(String address) {
        if (address.startsWith("#")) {
            return Optional.of(xml.start("w:hyperlink", "w:anchor", part.bookmark(address.substring(1))));
        }
        URI base = part.edition().publication().address();
        boolean isWhole = address.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
        if (!isWhole && base == null) {
            return Optional.empty();
        }
        String whole = isWhole || base == null ? address : base.resolve(address).toString();
        return Optional.of(xml.start("w:hyperlink", "r:id", part.outside(whole)));
    }

    private void image(Inline.Image image) {
        Picture picture = part.edition().pictures().get(image.address());
        if (picture != null) {
            String description = PlainText.of(image.description().text());
            part.pictures().write(part, picture, image.size(), description);
        }
    }

    /** A note's own reference; a second one, and one in a note, is a field that repeats its number. */
    private void reference(int number) {
        RunFormat format = usual.styled("FootnoteReference");
        String name = part.bookmark("note " + number);
        if (part.isDocument() && part.isFirst(number)) {
            String id = String.valueOf(1000 + number);
            xml.empty("w:bookmarkStart", "w:id", id, "w:name", name).start("w:r");
            format.write(xml);
            xml.empty("w:footnoteReference", "w:id", String.valueOf(number))
                    .end()
                    .empty("w:bookmarkEnd", "w:id", id);
            return;
        }
        xml.start("w:fldSimple", "w:instr", " NOTEREF " + name + " \\h ");
        run(String.valueOf(number), format);
        xml.end();
    }
}
