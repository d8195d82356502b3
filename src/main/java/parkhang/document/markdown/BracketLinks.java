package parkhang.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import parkhang.document.DocumentCode;
import parkhang.xml.XmlText;

/** Links and pictures in brackets that are text to CommonMark: a wiki's, and those whose address a template makes. */
final class BracketLinks {
    private static final Pattern LINK = Pattern.compile(
            "(?<shown>!?)(?:\\[\\[(?<page>[^\\[\\]|#\\n]*)(?:#(?<heading>[^\\[\\]|\\n]+))?(?:\\|(?<alias>[^\\[\\]\\n]+))?\\]\\]"
                    + "|\\[(?<words>[^\\[\\]\\n]*)\\]\\(\\s*(?<made>" + ForeignInlines.TEMPLATE
                    + ")(?<rest>[^()\\s]*)\\s*\\))");

    private final Conversion conversion;

    BracketLinks(Conversion conversion) {
        this.conversion = conversion;
    }

    /** Puts those in a text in its place. */
    void replace(Text text) {
        String words = text.getLiteral();
        Matcher link = LINK.matcher(words);
        List<Node> nodes = new ArrayList<>();
        int end = 0;
        while (link.find()) {
            if (!link.group().equals("[[]]")) {
                words(words.substring(end, link.start()), text, nodes);
                List<SourceSpan> spans = conversion.spans(text.getSourceSpans(), link.group());
                nodes.add(link.group("made") == null ? wiki(link, spans) : made(link, spans));
                end = link.end();
            }
        }
        if (!nodes.isEmpty()) {
            words(words.substring(end), text, nodes);
            nodes.forEach(text::insertBefore);
            text.unlink();
        }
    }

    private static void words(String words, Text whole, List<Node> into) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.setSourceSpans(whole.getSourceSpans());
            into.add(text);
        }
    }

    private Node made(Matcher link, List<SourceSpan> spans) {
        String typed = link.group("made") + link.group("rest");
        String address = Shortcode.address(link.group("made")) + link.group("rest");
        conversion.report(
                spans, DocumentCode.MARKUP_CONVERTED.with("address", Map.of("typed", typed, "address", address)));
        Node node = link.group("shown").isEmpty() ? new Link(address, null) : new Image(address, null);
        node.appendChild(new Text(link.group("words")));
        node.setSourceSpans(spans);
        return node;
    }

    private Node wiki(Matcher wiki, List<SourceSpan> spans) {
        boolean isShown = !wiki.group("shown").isEmpty();
        String page = wiki.group("page").strip();
        String alias = wiki.group("alias");
        if (isShown && Shortcode.isPicture(page)) {
            conversion.report(spans, DocumentCode.MARKUP_CONVERTED.with("picture", Map.of("typed", wiki.group())));
            return picture(page, alias == null ? "" : alias.strip(), spans);
        }
        String heading = wiki.group("heading");
        String whole = heading == null ? page : page.isEmpty() ? heading : page + " > " + heading;
        String address = page.isEmpty() && heading != null ? "#" + HeadingNames.of(heading) : Shortcode.article(page);
        String words = XmlText.escaped(alias == null ? whole : alias);
        conversion.report(
                spans,
                isShown
                        ? DocumentCode.TEXT_OMITTED.with("shown", Map.of("typed", wiki.group()))
                        : DocumentCode.MARKUP_CONVERTED.with(
                                address.isEmpty() ? "words" : "link",
                                Map.of("typed", wiki.group(), "address", address)));
        return html(
                address.isEmpty() ? words : "<a" + XmlText.attribute("href", address) + ">" + words + "</a>", spans);
    }

    /** @param alias a description, or a width in pixels with a height or without */
    private static Node picture(String page, String alias, List<SourceSpan> spans) {
        boolean isSize = alias.matches("[0-9]{1,4}(?:x[0-9]{1,4})?");
        Map<String, String> attributes = isSize || alias.isEmpty() ? Map.of() : Map.of("alt", alias);
        return html(
                Shortcode.picture(page, attributes, isSize ? "{width=" + alias.replaceFirst("x.*", "") + "}" : ""),
                spans);
    }

    private static Node html(String literal, List<SourceSpan> spans) {
        HtmlInline html = new HtmlInline();
        html.setLiteral(literal);
        html.setSourceSpans(spans);
        return html;
    }
}
