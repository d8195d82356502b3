package parkhang.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Picture;
import parkhang.edition.AddressCode;
import parkhang.edition.AddressNote;
import parkhang.edition.Correction;
import parkhang.edition.Edition;
import parkhang.edition.EditionNote;
import parkhang.edition.Publication;
import parkhang.edition.Publication.Alternate;
import parkhang.text.Resource;
import parkhang.theme.Theme;
import parkhang.theme.ThemedSheet;
import parkhang.translation.UnitKind;

/** Renders an edition as one HTML file that needs no other. */
public final class HtmlRenderer {
    /** The box that holds a logo, in pixels. */
    private static final double LOGO_WIDTH = 180;

    private static final double LOGO_HEIGHT = 48;

    private final String styleSheet;

    public HtmlRenderer() {
        styleSheet = Resource.text(HtmlRenderer.class, "screen.css");
    }

    /** The page as it is laid out for paper: with the code that leads back to the screen, and no fonts of its own. */
    public String render(Edition edition) {
        return render(edition, WebFonts.NONE, edition.code());
    }

    public String render(Edition edition, WebFonts fonts) {
        return render(edition, fonts, null);
    }

    private String render(Edition edition, WebFonts fonts, @Nullable AddressCode code) {
        Markup body = body(edition, code);
        Theme theme = edition.look().theme();
        Markup page = document(edition.locale(), edition.rightToLeft());
        String rules = WebFont.rules(fonts.of(body.shown(), theme));
        new Head(page).write(edition, ThemedSheet.of(styleSheet, theme) + rules);
        return page.raw(body.toString()).close().line().toString();
    }

    /** A page in a locale, to be closed behind its head and its body. */
    static Markup document(Locale locale, boolean rightToLeft) {
        Markup page = new Markup().raw("<!DOCTYPE html>\n");
        return page.open(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "lang",
                        locale.toLanguageTag(),
                        "dir",
                        rightToLeft ? "rtl" : "ltr")
                .line();
    }

    private static Markup body(Edition edition, @Nullable AddressCode code) {
        Markup page = new Markup();
        page.open("body").line();
        page.element("a", edition.furniture().skip(), "class", "skip", "href", "#_text")
                .line();
        masthead(page, edition);
        page.open("main", "id", "_text").line().open("article").line();
        article(page, edition, Framing.ALONE);
        page.close().line().close().line();
        new ClosingWriter(page, edition.rightToLeft()).write(edition, code);
        return page.close().line();
    }

    /** The text of an edition: from its title to its notes. */
    static void article(Markup page, Edition edition, Framing framing) {
        InlineWriter inlines = new InlineWriter(page, edition, framing);
        BodyWriter body = new BodyWriter(page, inlines);
        opening(page, edition, inlines);
        page.open("div", "class", "body").line();
        body.write(edition.body());
        page.close().line();
        notes(page, edition, body, framing);
        addresses(page, edition, inlines);
    }

    private static void masthead(Markup page, Edition edition) {
        page.open("header", "class", "masthead").line();
        office(page, edition);
        Publication publication = edition.publication();
        if (publication.alternates().size() > 1) {
            String label = edition.furniture().languages();
            page.open("nav", "class", "languages", "aria-label", label)
                    .open("ul")
                    .line();
            publication.alternates().forEach(alternate -> language(page, alternate, edition));
            page.close().close().line();
        }
        page.close().line();
    }

    /** The office's name with its logo. */
    static void office(Markup page, Edition edition) {
        page.open("p", "class", "office");
        logo(page, edition);
        page.text(edition.office()).close().line();
    }

    private static void logo(Markup page, Edition edition) {
        Picture logo = edition.look().logo();
        if (logo != null) {
            double scale = Math.min(LOGO_WIDTH / logo.width(), LOGO_HEIGHT / logo.height());
            page.open(
                    "img",
                    "class",
                    "logo",
                    "src",
                    logo.address(),
                    "alt",
                    edition.logo(),
                    "width",
                    String.valueOf(Math.max(1, Math.round(logo.width() * scale))),
                    "height",
                    String.valueOf(Math.max(1, Math.round(logo.height() * scale))));
        }
    }

    private static void language(Markup page, Alternate alternate, Edition edition) {
        String tag = alternate.locale().toLanguageTag();
        page.open("li");
        if (alternate.locale().equals(edition.locale())) {
            page.element("span", alternate.name(), "aria-current", "page");
        } else {
            page.element("a", alternate.name(), "href", alternate.path(), "hreflang", tag, "lang", tag);
        }
        page.close().line();
    }

    /** What stands before the text, with all that the office says of it. */
    static void opening(Markup page, Edition edition, InlineWriter inlines) {
        page.open("header", "class", "opening").line();
        if (edition.embargo() != null) {
            page.open("p", "class", "embargo")
                    .element("strong", edition.embargo())
                    .close()
                    .line();
        }
        inlines.run(inlines.heading(1), null, inlines.id(edition.anchors().of(UnitKind.TITLE)), edition.title());
        if (!edition.summary().isEmpty()) {
            inlines.run("p", "summary", inlines.id(edition.anchors().of(UnitKind.SUMMARY)), edition.summary());
        }
        page.open("p", "class", "dateline");
        page.element(
                "time",
                edition.dateline().text(),
                "datetime",
                edition.dateline().date().toString());
        page.close().line().close().line();
        if (edition.banner() != null) {
            page.open("div", "class", "banner", "role", "note")
                    .element("p", edition.banner())
                    .close()
                    .line();
        }
        Correction correction = edition.correction();
        if (correction != null) {
            String anchor = inlines.id(edition.anchors().of(UnitKind.CORRECTION));
            page.open("div", "class", "correction", "role", "note").open("p", "id", anchor);
            page.element("strong", correction.lead()).text(" ");
            inlines.write(correction.text());
            page.close().close().line();
        }
    }

    private static void notes(Markup page, Edition edition, BodyWriter body, Framing framing) {
        String id = framing.id("_notes");
        if (edition.notes().isEmpty()) {
            return;
        }
        page.open("section", "class", "notes", "role", "doc-endnotes", "aria-labelledby", id)
                .line();
        page.element(framing.heading(2), edition.furniture().notes(), "id", id)
                .line()
                .open("ol")
                .line();
        for (EditionNote note : edition.notes()) {
            body.write(note);
        }
        page.close().close().line();
    }

    /** Where links lead, for those who read on paper. */
    private static void addresses(Markup page, Edition edition, InlineWriter inlines) {
        if (edition.addresses().isEmpty()) {
            return;
        }
        page.open("section", "class", "notes addresses", "aria-labelledby", inlines.id("_addresses"))
                .line();
        page.element(inlines.heading(2), edition.furniture().addresses(), "id", inlines.id("_addresses"))
                .line();
        page.open("ol").line();
        for (AddressNote note : edition.addresses()) {
            page.open("li", "id", inlines.addressId(note)).text(note.mark() + " ");
            String direction = edition.rightToLeft() ? "ltr" : null;
            page.element("a", note.text(), "href", Hrefs.of(note.address()), "dir", direction);
            page.close().line();
        }
        page.close().close().line();
    }
}
