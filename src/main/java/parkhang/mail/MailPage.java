package parkhang.mail;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import parkhang.edition.AddressText;
import parkhang.edition.Edition;
import parkhang.html.HtmlRenderer;
import parkhang.text.Resource;
import parkhang.text.typography.PrintMarks;
import parkhang.theme.ThemedSheet;

/**
 * An edition's page as mail programs show it. Outlook lays it out as Word does, and Gmail reads no style sheet: what has a ground or
 * a rule is a table, each element has its style by itself, and what only a page on the web has is gone.
 *
 * <p>Pictures are left to the PDF, and their descriptions stand in their places: neither program draws SVG, nor Outlook WebP; many
 * show no picture before they are asked to; and each would be sent twice.
 */
final class MailPage {
    /** What stands before a description, as in the plain text. An edition has no other element {@code i}. */
    private static final String PICTURE = "🖼 ";

    private static final String SKELETON =
            """
            <!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><head><meta charset='utf-8'>\
            <meta name='viewport' content='width=device-width, initial-scale=1'>\
            <meta name='color-scheme' content='light'><meta name='supported-color-schemes' content='light'>\
            <title></title></head><body>"""
                    + table(
                            "outer",
                            "100%",
                            "<tr><td align='center'>" + table("sheet", "640", "<tr><td class='text'></td></tr>")
                                    + "</td></tr>")
                    + "</body></html>";

    /** What has a ground or a rule. */
    private static final String BOXED = ".embargo, .banner, .correction, .aside, blockquote, pre";

    /** Below a table, for a program that knows no margin of one. */
    private static final String GAP = "<tr><td class='gap' height='16'></td></tr>";

    /** What Word knows no elements for. */
    private static final String UNKNOWN = "main, article, section, header, footer, figure, figcaption, .line";

    /** What readers and programs need. */
    private static final Set<String> KEPT = Set.of(
            "xmlns",
            "charset",
            "name",
            "content",
            "lang",
            "dir",
            "href",
            "id",
            "start",
            "scope",
            "style",
            "align",
            "width",
            "height",
            "cellpadding",
            "cellspacing");

    private static final HtmlRenderer HTML = new HtmlRenderer();
    private static final String SHEET = Resource.text(MailPage.class, "mail.css");

    private final Edition edition;
    private final Document page;

    private MailPage(Edition edition, Document page) {
        this.edition = edition;
        this.page = page;
    }

    private static String table(String name, String width, String rows) {
        return "<table class='" + name + "' role='presentation' width='" + width
                + "' cellpadding='0' cellspacing='0'><tbody>" + rows + "</tbody></table>";
    }

    /** The page as HTML that is well-formed XML as well. */
    static String of(Edition edition) {
        Document page = Jsoup.parse(HTML.paper(edition));
        MailPage mail = new MailPage(edition, page);
        mail.clear();
        mail.links();
        mail.boxes();
        mail.rename();
        return mail.write();
    }

    /** Takes off what stands on a screen or on paper only, and the marks of typesetting. */
    private void clear() {
        page.select(".back").forEach(MailPage::closeUp);
        page.select("nav, .skip, .back, .mark, .logo, .address-code").remove();
        page.select("img").forEach(image -> {
            Element words = new Element("i").text(PICTURE + image.attr("alt"));
            if (image.hasAttr("lang")) {
                words.attr("lang", image.attr("lang")).attr("dir", "auto");
            }
            image.replaceWith(words);
        });
        page.body().forEachNode(node -> {
            if (node instanceof TextNode text) {
                text.text(PrintMarks.without(text.getWholeText()));
            }
        });
    }

    /** Takes off the space before the way back, behind which nothing will stand. */
    private static void closeUp(Element back) {
        if (back.previousSibling() instanceof TextNode before) {
            before.text(before.getWholeText().replaceFirst("[\\s\u00a0]+$", ""));
        }
    }

    /** Links lead to where they lead from the published page; one that leads nowhere by itself is none. */
    private void links() {
        Set<String> names = Set.copyOf(page.select("[id]").eachAttr("id"));
        String own = away("#");
        for (Element link : page.select("a[href]")) {
            String address = away(link.attr("href"));
            String name = address.startsWith(own) ? address.substring(own.length()) : "";
            if (names.contains(name)) {
                link.attr("href", "#" + name);
            } else if (name.isEmpty() && AddressText.isWhole(address)) {
                link.attr("href", address);
            } else {
                link.unwrap();
            }
        }
        Set<String> wanted = Set.copyOf(page.select("a[href^=#]").eachAttr("href"));
        for (Element place : page.select("[id]")) {
            String name = place.id();
            place.removeAttr("id");
            if (wanted.contains("#" + name)) {
                Element first = place.firstElementChild();
                (first != null && first.is("p") ? first : place)
                        .prependElement("a")
                        .attr("id", name)
                        .attr("name", name);
            }
        }
    }

    private String away(String address) {
        return AddressText.away(address, edition.slug(), edition.publication().address());
    }

    private void boxes() {
        for (Element element : page.select(BOXED)) {
            String names = Stream.concat(Stream.of(element.tagName()), element.classNames().stream())
                    .map(name -> "box-" + name)
                    .collect(Collectors.joining(" "));
            String box = "<tr><td class='boxed " + names + "'></td></tr>";
            element.wrap(table("box", "100%", box + GAP));
        }
        page.select(".table > table").addClass("grid").attr("width", "100%");
    }

    private void rename() {
        page.select("figure").addClass("figure");
        page.select("figcaption").addClass("caption");
        page.select(UNKNOWN).tagName("div");
        page.select("time").tagName("span");
    }

    private String write() {
        Document mail = Jsoup.parse(SKELETON);
        mail.title(edition.publication().title());
        Element text = mail.expectFirst(".text");
        for (Element element : List.of(mail.expectFirst("html"), text)) {
            element.attr("lang", edition.locale().toLanguageTag());
            element.attr("dir", edition.rightToLeft() ? "rtl" : "ltr");
        }
        text.appendChildren(page.body().childNodes());
        String sheet = ThemedSheet.of(SHEET, edition.look().theme());
        InlineStyles.of(sheet, edition.rightToLeft()).write(mail);
        mail.getAllElements().forEach(MailPage::keepAttributes);
        mail.select("span").stream().filter(span -> span.attributes().isEmpty()).forEach(Element::unwrap);
        mail.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        return mail.outerHtml() + "\n";
    }

    private static void keepAttributes(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey();
            boolean isLayout = name.equals("role") && attribute.getValue().equals("presentation");
            if (!KEPT.contains(name) && !isLayout) {
                element.removeAttr(name);
            }
        }
    }
}
