package parkhang.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Picture;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.diagnostic.Place;
import parkhang.edition.AddressNote;
import parkhang.edition.Edition;
import parkhang.edition.EditionNote;
import parkhang.text.Bidi;
import parkhang.text.Locales;
import parkhang.text.SignedNumbers;

/** Writes runs of text. */
final class InlineWriter {
    private final Markup page;
    private final Edition edition;
    private final Embedding embedding;
    private final Map<String, Integer> numbers;
    private final Map<String, Integer> references = new HashMap<>();
    private final Set<Place> anchored = new HashSet<>();

    /** Of what is written now. */
    private boolean rightToLeft;

    InlineWriter(Markup page, Edition edition, Embedding embedding) {
        this.page = page;
        this.edition = edition;
        this.embedding = embedding;
        this.rightToLeft = edition.rightToLeft();
        numbers = edition.notes().stream().collect(Collectors.toMap(EditionNote::label, EditionNote::number));
    }

    /** The id of the unit at a place; null where there is none, or where an element around this one has it. */
    @Nullable
    String anchor(Place place) {
        return anchored.add(place) ? id(edition.anchors().at(place)) : null;
    }

    /** What a name of the edition is called on the page. */
    @Nullable
    String id(@Nullable String name) {
        return name == null ? null : embedding.id(name);
    }

    /** The element of a heading. */
    String heading(int level) {
        return embedding.heading(level);
    }

    /** The tag of the language of a label that an attribute holds; null where it is the edition's. */
    @Nullable
    String labelLanguage(String key) {
        return HtmlRenderer.labels(page, edition).language(key);
    }

    String noteId(int number) {
        return embedding.id(PageNames.note(number));
    }

    String referenceId(int number, int occurrence) {
        return embedding.id(PageNames.reference(number, occurrence));
    }

    String href(AddressNote note) {
        return embedding.href(note.address());
    }

    String addressId(AddressNote note) {
        return embedding.id(PageNames.address(note.number()));
    }

    /** An element around a run; where the whole run is in one other language, the element itself says so. */
    void run(String element, @Nullable PageClass pageClass, @Nullable String id, List<Inline> text) {
        if (text.size() == 1 && text.get(0) instanceof Inline.InLanguage whole) {
            write(element, pageClass, id, whole);
        } else {
            page.open(element, "class", pageClass == null ? null : pageClass.word(), "id", id);
            write(text);
            page.close();
        }
        page.line();
    }

    void write(List<Inline> inlines) {
        inlines.forEach(this::write);
    }

    void write(Inline inline) {
        if (inline instanceof Inline.Text text) {
            words(text.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            page.open("em");
            write(emphasis.text());
            page.close();
        } else if (inline instanceof Inline.Strong strong) {
            page.open("strong");
            write(strong.text());
            page.close();
        } else if (inline instanceof Inline.Styled styled) {
            page.open(element(styled.style()));
            write(styled.text());
            page.close();
        } else if (inline instanceof Inline.Code code) {
            page.element("code", code.text(), "dir", rightToLeft ? OwnDirection.of(code.text(), true) : null);
        } else if (inline instanceof Inline.Link link) {
            page.open("a", "href", embedding.href(link.address()));
            write(link.text());
            page.close();
            addressMark(link);
        } else if (inline instanceof Inline.Image image) {
            image(image);
        } else if (inline instanceof Inline.NoteReference reference) {
            reference(reference);
        } else if (inline instanceof Inline.InLanguage run) {
            write("span", null, null, run);
        } else {
            page.open("br");
        }
    }

    private static String element(Inline.Style style) {
        return switch (style) {
            case STRIKETHROUGH -> "del";
            case SUBSCRIPT -> "sub";
            case SUPERSCRIPT -> "sup";
        };
    }

    /** In a line from right to left a telephone number, an address or a number with its sign keeps its own order. */
    private void words(String text) {
        int from = 0;
        if (rightToLeft) {
            for (MatchResult part : SignedNumbers.andContacts(text)) {
                page.text(text.substring(from, part.start()));
                page.element("span", part.group(), "dir", OwnDirection.of(part.group(), true));
                from = part.end();
            }
        }
        page.text(text.substring(from));
    }

    /** Code in a page from right to left keeps its own direction where one of its lines begins with Latin: words in it may be any. */
    @Nullable
    String direction(Block.Code code) {
        return rightToLeft
                        && (!Bidi.isNeededFor(code.text())
                                || code.text().lines().anyMatch(Bidi::beginsLeftToRight))
                ? "ltr"
                : null;
    }

    private void write(String element, @Nullable PageClass pageClass, @Nullable String id, Inline.InLanguage run) {
        boolean around = rightToLeft;
        rightToLeft = Locales.isRightToLeft(run.locale());
        open(element, pageClass, id, run, OwnDirection.of(run.locale(), around));
        write(run.text());
        page.close();
        rightToLeft = around;
    }

    private void open(
            String element,
            @Nullable PageClass pageClass,
            @Nullable String id,
            Inline.InLanguage run,
            @Nullable String direction) {
        page.open(
                element,
                "class",
                PageClass.joinAny(pageClass, run.untranslated() ? PageClass.UNTRANSLATED : null),
                "id",
                id,
                "lang",
                run.locale().toLanguageTag(),
                "dir",
                direction);
    }

    private void image(Inline.Image image) {
        Picture picture = edition.pictures().get(image.address());
        List<Inline> description = image.description().text();
        if (picture != null) {
            page.open(
                    "img",
                    "src",
                    picture.address(),
                    "alt",
                    PlainText.of(description),
                    "id",
                    anchor(image.place()),
                    "lang",
                    description.size() == 1 && description.get(0) instanceof Inline.InLanguage whole
                            ? whole.locale().toLanguageTag()
                            : null,
                    "width",
                    String.valueOf(picture.width()),
                    "height",
                    String.valueOf(picture.height()),
                    "style",
                    image.size().isNone() ? null : PictureWidth.style(image.size(), picture));
        }
    }

    private void reference(Inline.NoteReference reference) {
        int number = numbers.getOrDefault(reference.label(), 0);
        int occurrence = references.merge(reference.label(), 1, Integer::sum);
        page.open("sup", PageClass.NOTE_REFERENCE);
        page.element(
                "a",
                String.valueOf(number),
                "href",
                "#" + noteId(number),
                "id",
                referenceId(number, occurrence),
                "role",
                "doc-noteref");
        page.close();
    }

    private void addressMark(Inline.Link link) {
        AddressNote note = edition.noteOf(link);
        if (note != null) {
            page.open("sup", PageClass.ADDRESS_REFERENCE);
            page.element("a", note.mark(), "href", "#" + addressId(note), "role", "doc-noteref");
            page.close();
        }
    }
}
