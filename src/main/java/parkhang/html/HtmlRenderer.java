package parkhang.html;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Picture;
import parkhang.edition.AddressCode;
import parkhang.edition.AddressNote;
import parkhang.edition.Byline;
import parkhang.edition.Correction;
import parkhang.edition.Edition;
import parkhang.edition.EditionNote;
import parkhang.edition.Kicker;
import parkhang.edition.LabelledText;
import parkhang.edition.Publication;
import parkhang.edition.Publication.Alternate;
import parkhang.edition.PublishedFile;
import parkhang.edition.SiteLinks;
import parkhang.text.Resource;
import parkhang.theme.Theme;
import parkhang.theme.ThemedSheet;
import parkhang.translation.UnitKind;

/** Renders an edition as one HTML file that needs no other. */
public final class HtmlRenderer {
    /** In ems: the lines of text in screen.css. */
    private static final float USUAL_LINES = 1.6f;

    private final String styleSheet;

    public HtmlRenderer() {
        styleSheet = Resource.text(HtmlRenderer.class, "screen.css");
    }

    /** The page that is read on a screen, with the fonts that a reader's machine may lack. */
    public String screen(Edition edition, WebFonts fonts) {
        return screen(edition, fonts, List.of());
    }

    /** The same with what is published beside it. */
    public String screen(Edition edition, WebFonts fonts, List<PublishedFile> files) {
        return page(edition, fonts, files, null);
    }

    /** What a PDF is made of: with the code that leads back to the screen, and no fonts of its own. */
    public String paper(Edition edition) {
        return page(edition, WebFonts.NONE, List.of(), edition.code());
    }

    private String page(Edition edition, WebFonts fonts, List<PublishedFile> files, @Nullable AddressCode code) {
        Markup body = body(edition, files, code);
        Theme theme = edition.look().theme();
        Markup page = document(
                DocumentKind.EDITION,
                edition.locale(),
                edition.rightToLeft(),
                theme,
                edition.publication().moved());
        String rules = WebFont.rules(fonts.of(body.shown(), theme));
        String markup = body.toString();
        String sheet = ScriptRules.of(
                ThemedSheet.of(styleSheet + PageForm.rules(theme.arrangement()), theme), edition.locale(), markup);
        new Head(page).write(edition, sheet + lines(edition.locale(), fonts) + rules);
        return page.raw(markup).close().line().toString();
    }

    /** Higher lines than screen.css has, where the fonts of a page's language ask for that. */
    static String lines(Locale locale, WebFonts fonts) {
        float leading = fonts.leading(locale);
        String tag = locale.toLanguageTag();
        return leading <= USUAL_LINES
                ? ""
                : String.format(
                        Locale.ROOT,
                        ":lang(%s) { line-height: %.2f; }\nh1:lang(%s) { letter-spacing: 0; }\n",
                        tag,
                        leading,
                        tag);
    }

    /** A page in a locale, to be closed behind its head and its body. */
    public static Markup document(DocumentKind kind, Locale locale, boolean rightToLeft, Theme theme) {
        return document(kind, locale, rightToLeft, theme, List.of());
    }

    /** @param moved where it was published before */
    private static Markup document(
            DocumentKind kind, Locale locale, boolean rightToLeft, Theme theme, List<String> moved) {
        Markup page = new Markup().raw("<!DOCTYPE html>\n");
        return page.open(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "class",
                        PageForm.classes(kind, theme.arrangement()),
                        PageNames.DOCUMENT,
                        kind.word(),
                        "lang",
                        locale.toLanguageTag(),
                        "dir",
                        rightToLeft ? "rtl" : "ltr",
                        PageNames.MOVED,
                        moved.isEmpty() ? null : String.join(" ", moved))
                .line();
    }

    private static Markup body(Edition edition, List<PublishedFile> files, @Nullable AddressCode code) {
        Markup page = new Markup();
        page.open("body").line();
        skip(page, edition.furniture().skip(), labels(page, edition));
        masthead(page, edition);
        page.open("main", "id", PageNames.TEXT).line().open("article").line();
        article(page, edition, Embedding.ALONE, files);
        page.close().line().close().line();
        new ClosingWriter(page, edition.rightToLeft(), labels(page, edition)).write(edition, code);
        return page.close().line();
    }

    /** The text of an edition: from its title to its notes. */
    static void article(Markup page, Edition edition, Embedding embedding) {
        article(page, edition, embedding, List.of());
    }

    private static void article(Markup page, Edition edition, Embedding embedding, List<PublishedFile> files) {
        InlineWriter inlines = new InlineWriter(page, edition, embedding);
        BodyWriter body = new BodyWriter(page, inlines);
        opening(page, edition, inlines, files);
        page.open("div", PageClass.BODY).line();
        body.write(edition.body());
        page.close().line();
        contacts(page, edition, embedding);
        notes(page, edition, body, embedding);
        addresses(page, edition, inlines);
    }

    static LabelWriter labels(Markup page, Edition edition) {
        return new LabelWriter(page, edition.rightToLeft(), edition.furniture().foreign());
    }

    static void skip(Markup page, String label, LabelWriter labels) {
        labels.element("a", "skip", label, "class", PageClass.SKIP.word(), "href", "#" + PageNames.TEXT)
                .line();
    }

    private static void masthead(Markup page, Edition edition) {
        page.open("header", PageClass.MASTHEAD).line();
        office(page, edition);
        Publication publication = edition.publication();
        SiteLinks site = publication.site();
        if (site != null) {
            page.open("nav", PageClass.SITE);
            labels(page, edition)
                    .element("a", "site-index", site.index(), "href", SiteLinks.INDEX)
                    .close()
                    .line();
        }
        if (publication.alternates().size() > 1) {
            String label = edition.furniture().languages();
            String language = labels(page, edition).language("languages");
            page.open("nav", PageClass.LANGUAGES, "aria-label", label, "lang", language)
                    .open("ul")
                    .line();
            publication.alternates().forEach(alternate -> language(page, alternate, edition));
            page.close().close().line();
        }
        page.close().line();
    }

    /** What else there is of the edition, for those who want a file. */
    private static void files(Markup page, Edition edition, List<PublishedFile> files) {
        SiteLinks site = edition.publication().site();
        if (site == null || files.isEmpty()) {
            return;
        }
        String language = labels(page, edition).language("site-files");
        page.open("nav", PageClass.FILES, "aria-label", site.files(), "lang", language)
                .open("ul", "lang", edition.locale().toLanguageTag())
                .line();
        for (PublishedFile file : files) {
            page.open("li")
                    .element(
                            "a",
                            file.words(edition.locale()),
                            "href",
                            file.kind().named(edition.slug()),
                            "type",
                            file.kind().format().mediaType())
                    .close()
                    .line();
        }
        page.close().close().line();
    }

    static void office(Markup page, Edition edition) {
        Picture logo = edition.look().logo();
        String address = logo == null ? "" : logo.address();
        OfficeMark mark = new OfficeMark(
                edition.look(), address, edition.logo(), labels(page, edition).language("logo"));
        mark.write(page, () -> page.name(edition.office(), edition.rightToLeft()));
    }

    private static void language(Markup page, Alternate alternate, Edition edition) {
        String tag = alternate.locale().toLanguageTag();
        String direction = OwnDirection.of(alternate.name(), edition.rightToLeft());
        page.open("li");
        if (alternate.locale().equals(edition.locale())) {
            boolean isForeign = edition.furniture().foreign().containsKey("languages");
            page.element(
                    "span", alternate.name(), "aria-current", "page", "lang", isForeign ? tag : null, "dir", direction);
        } else {
            page.element(
                    "a", alternate.name(), "href", alternate.path(), "hreflang", tag, "lang", tag, "dir", direction);
        }
        page.close().line();
    }

    /** What stands before the text, with all that the office says of it. */
    static void opening(Markup page, Edition edition, InlineWriter inlines) {
        opening(page, edition, inlines, List.of());
    }

    private static void opening(Markup page, Edition edition, InlineWriter inlines, List<PublishedFile> files) {
        LabelWriter labels = labels(page, edition);
        page.open("header", PageClass.OPENING).line();
        kicker(page, edition, labels);
        if (edition.embargo() != null) {
            page.open("p", PageClass.EMBARGO);
            labels.element("strong", "embargo", edition.embargo()).close().line();
        }
        inlines.run(inlines.heading(1), null, inlines.id(edition.anchors().of(UnitKind.TITLE)), edition.title());
        if (!edition.summary().isEmpty()) {
            inlines.run("p", PageClass.SUMMARY, inlines.id(edition.anchors().of(UnitKind.SUMMARY)), edition.summary());
        }
        byline(page, edition, labels);
        page.open("p", PageClass.DATELINE);
        page.element(
                "time",
                edition.dateline().text(),
                "datetime",
                edition.dateline().date().toString());
        page.close().line();
        files(page, edition, files);
        page.close().line();
        if (edition.banner() != null) {
            page.open("div", PageClass.BANNER, "role", "note");
            labels.element("p", edition.furniture().banner(), edition.banner())
                    .close()
                    .line();
        }
        Correction correction = edition.correction();
        if (correction != null) {
            String anchor = inlines.id(edition.anchors().of(UnitKind.CORRECTION));
            page.open("div", PageClass.CORRECTION, "role", "note").open("p", "id", anchor);
            labels.element("strong", "correction", correction.lead()).text(" ");
            inlines.write(correction.text());
            page.close().close().line();
        }
    }

    private static void kicker(Markup page, Edition edition, LabelWriter labels) {
        Kicker kicker = edition.kicker();
        if (kicker == null) {
            return;
        }
        page.open("p", PageClass.KICKER);
        labels.openDetail(true);
        labels.element("b", Kicker.key(kicker.kind()), kicker.label());
        page.close();
        if (kicker.immediate() != null) {
            labels.openDetail(false);
            labels.element("span", "immediate", kicker.immediate(), "class", PageClass.IMMEDIATE.word());
            page.close();
        }
        page.close().line();
    }

    private static void byline(Markup page, Edition edition, LabelWriter labels) {
        Byline byline = edition.byline();
        if (byline == null) {
            return;
        }
        page.open("p", PageClass.BYLINE);
        labels.write("byline", byline.before());
        for (int i = 0; i < byline.names().size(); i++) {
            page.text(i == 0 ? "" : byline.between().get(i - 1));
            page.name(byline.names().get(i), edition.rightToLeft());
        }
        labels.write("byline", byline.after());
        page.close().line();
    }

    /** Whom journalists ask. */
    static void contacts(Markup page, Edition edition, Embedding embedding) {
        if (edition.contacts().lines().isEmpty()) {
            return;
        }
        String id = embedding.id(PageNames.CONTACT);
        LabelWriter labels = labels(page, edition);
        page.open("section", PageClass.CONTACT, "aria-labelledby", id).line();
        labels.element(embedding.heading(2), "contact", edition.furniture().contact(), "id", id)
                .line()
                .open("address")
                .line();
        ClosingWriter writer = new ClosingWriter(page, edition.rightToLeft(), labels);
        for (List<LabelledText> line : edition.contacts().lines()) {
            page.open("p");
            writer.line(line);
            page.close().line();
        }
        page.close().line().close().line();
    }

    private static void notes(Markup page, Edition edition, BodyWriter body, Embedding embedding) {
        String id = embedding.id(PageNames.NOTES);
        if (edition.notes().isEmpty()) {
            return;
        }
        page.open("section", PageClass.NOTES, "role", "doc-endnotes", "aria-labelledby", id)
                .line();
        labels(page, edition)
                .element(embedding.heading(2), "notes", edition.furniture().notes(), "id", id)
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
        String id = inlines.id(PageNames.ADDRESSES);
        page.open("section", "class", PageClass.join(PageClass.NOTES, PageClass.ADDRESSES), "aria-labelledby", id)
                .line();
        labels(page, edition)
                .element(inlines.heading(2), "addresses", edition.furniture().addresses(), "id", id)
                .line();
        page.open("ol").line();
        for (AddressNote note : edition.addresses()) {
            page.open("li", "id", inlines.addressId(note)).text(note.mark() + " ");
            String direction = edition.rightToLeft() ? "ltr" : null;
            page.element("a", note.text(), "href", inlines.href(note), "dir", direction);
            page.close().line();
        }
        page.close().close().line();
    }
}
