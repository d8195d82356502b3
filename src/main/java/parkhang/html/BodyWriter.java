package parkhang.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Picture;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.edition.Edition;
import parkhang.edition.EditionNote;

/** Writes an edition's blocks and inlines. */
final class BodyWriter {
    private final Markup page;
    private final Edition edition;
    private final Map<String, Integer> numbers;
    private final Map<String, Integer> references = new HashMap<>();

    BodyWriter(Markup page, Edition edition) {
        this.page = page;
        this.edition = edition;
        numbers = edition.notes().stream().collect(Collectors.toMap(EditionNote::label, EditionNote::number));
    }

    /** A note with the way back to the text at the end of its last paragraph. */
    void note(EditionNote note) {
        page.open("li", "id", noteId(note.number())).line();
        List<Block> blocks = note.blocks();
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof Block.Paragraph paragraph) {
            blocks(blocks.subList(0, last));
            page.open("p");
            inlines(paragraph.text());
            back(note);
            page.close().line();
        } else {
            blocks(blocks);
            back(note);
        }
        page.close().line();
    }

    private void back(EditionNote note) {
        page.text("\u00A0")
                .element(
                        "a",
                        "↩",
                        "class",
                        "back",
                        "href",
                        "#" + referenceId(note.number(), 1),
                        "role",
                        "doc-backlink",
                        "aria-label",
                        note.back());
    }

    static String noteId(int number) {
        return "_note-" + number;
    }

    static String referenceId(int number, int occurrence) {
        return "_note-" + number + "-" + occurrence;
    }

    void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            run("h" + heading.level(), null, heading.anchor(), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            run("p", null, null, paragraph.text());
        } else if (block instanceof Block.ItemList list) {
            list(list);
        } else if (block instanceof Block.Quote quote) {
            quote(quote);
        } else if (block instanceof Block.Table table) {
            new TableWriter(page, this).write(table);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Block.Code code) {
            page.open("pre", "tabindex", "0")
                    .element("code", code.text())
                    .close()
                    .line();
        } else {
            page.open("hr").line();
        }
    }

    /** An element around a run; where the whole run is in one other language, the element itself says so. */
    void run(String element, @Nullable String style, @Nullable String id, List<Inline> text) {
        if (text.size() == 1 && text.get(0) instanceof Inline.InLanguage whole) {
            String untranslated = whole.untranslated() ? "untranslated" : null;
            String styles = style == null || untranslated == null
                    ? (style == null ? untranslated : style)
                    : style + " " + untranslated;
            page.open(
                    element, "class", styles, "id", id, "lang", tag(whole.locale()), "dir", direction(whole.locale()));
            inlines(whole.text());
        } else {
            page.open(element, "class", style, "id", id);
            inlines(text);
        }
        page.close().line();
    }

    void inlines(List<Inline> inlines) {
        inlines.forEach(this::inline);
    }

    private void list(Block.ItemList list) {
        Integer start = list.start();
        page.open(start == null ? "ul" : "ol", "start", start == null || start == 1 ? null : start.toString())
                .line();
        for (Block.Item item : list.items()) {
            page.open("li").line();
            blocks(item.blocks());
            page.close().line();
        }
        page.close().line();
    }

    /** A last paragraph that begins with a dash says whose words they are. */
    private void quote(Block.Quote quote) {
        page.open("blockquote").line();
        List<Block> blocks = quote.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i > 0 && i == blocks.size() - 1;
            if (last
                    && blocks.get(i) instanceof Block.Paragraph paragraph
                    && PlainText.of(paragraph.text()).matches("(?s)[–—].*")) {
                run("p", "attribution", null, paragraph.text());
            } else {
                block(blocks.get(i));
            }
        }
        page.close().line();
    }

    private void figure(Block.Figure figure) {
        page.open("figure").line();
        inline(figure.image());
        if (figure.caption() != null) {
            run("figcaption", null, null, figure.caption().text());
        }
        page.close().line();
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            page.text(text.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            spanning("em", emphasis.text());
        } else if (inline instanceof Inline.Strong strong) {
            spanning("strong", strong.text());
        } else if (inline instanceof Inline.Code code) {
            page.element("code", code.text());
        } else if (inline instanceof Inline.Link link) {
            page.open("a", "href", target(link.address()));
            inlines(link.text());
            page.close();
        } else if (inline instanceof Inline.Image image) {
            image(image);
        } else if (inline instanceof Inline.NoteReference reference) {
            reference(reference);
        } else if (inline instanceof Inline.InLanguage run) {
            page.open(
                    "span",
                    "class",
                    run.untranslated() ? "untranslated" : null,
                    "lang",
                    tag(run.locale()),
                    "dir",
                    direction(run.locale()));
            inlines(run.text());
            page.close();
        } else {
            page.open("br");
        }
    }

    private void spanning(String element, List<Inline> text) {
        page.open(element);
        inlines(text);
        page.close();
    }

    private void image(Inline.Image image) {
        Picture picture = edition.pictures().get(image.address());
        if (picture != null) {
            page.open(
                    "img",
                    "src",
                    "data:" + picture.mediaType() + ";base64," + picture.base64(),
                    "alt",
                    PlainText.of(image.description().text()),
                    "width",
                    String.valueOf(picture.width()),
                    "height",
                    String.valueOf(picture.height()));
        }
    }

    private void reference(Inline.NoteReference reference) {
        int number = numbers.getOrDefault(reference.label(), 0);
        int occurrence = references.merge(reference.label(), 1, Integer::sum);
        page.open("sup", "class", "note-reference");
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

    /** Another article's file becomes that article's edition in the same locale. */
    private static String target(String address) {
        return address.contains(":") ? address : address.replaceFirst("\\.md(?=#|$)", ".html");
    }

    private static String tag(Locale locale) {
        return locale.toLanguageTag();
    }

    private @Nullable String direction(Locale locale) {
        boolean rightToLeft = parkhang.text.Locales.isRightToLeft(locale);
        return rightToLeft == edition.rightToLeft() ? null : rightToLeft ? "rtl" : "ltr";
    }
}
