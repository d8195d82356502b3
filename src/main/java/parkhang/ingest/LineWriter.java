package parkhang.ingest;

import parkhang.article.AddressRules;
import parkhang.article.ArticleCode;
import parkhang.article.MarkdownEscape;
import parkhang.diagnostic.Diagnostics;

/** Writes a span's words and links as Markdown, in one line. */
final class LineWriter {
    private final Diagnostics diagnostics;

    LineWriter(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The span without the links that an edition cannot have: their words stay, and they are reported. */
    String markdown(TextSpan span) {
        String text = span.text();
        StringBuilder markdown = new StringBuilder();
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (WrittenLink link : WrittenLink.in(text)) {
            words.append(text, from, link.start());
            if (isFollowable(span, text, link)) {
                markdown.append(beforeLink(words)).append(link(text, link));
                words.setLength(0);
            } else {
                words.append(text, link.textStart(), link.textEnd());
            }
            from = link.end();
        }
        words.append(text, from, text.length());
        return markdown.append(MarkdownEscape.run(plain(words))).toString().strip();
    }

    /** The span's words alone; its links are lost. */
    static String words(TextSpan span) {
        String text = span.text();
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (WrittenLink link : WrittenLink.in(text)) {
            words.append(text, from, link.start()).append(text, link.textStart(), link.textEnd());
            from = link.end();
        }
        return plain(words.append(text, from, text.length())).strip();
    }

    private boolean isFollowable(TextSpan span, String text, WrittenLink link) {
        String address = address(text, link);
        if (AddressRules.isMissing(address)) {
            report(span, link, ArticleCode.LINK_ADDRESS_MISSING, "the link leads nowhere");
            return false;
        }
        if (!AddressRules.isAllowed(address)) {
            report(span, link, ArticleCode.LINK_ADDRESS_REFUSED, "no edition links to `" + address + "`");
            return false;
        }
        return true;
    }

    private void report(TextSpan span, WrittenLink link, ArticleCode code, String message) {
        diagnostics.report(span.source().at(span.start() + link.start()), code, message);
    }

    private static String link(String text, WrittenLink link) {
        String address = address(text, link);
        if (link.textStart() == link.addressStart()) {
            return "<" + address + ">";
        }
        String words = plain(new StringBuilder().append(text, link.textStart(), link.textEnd()));
        return "[" + MarkdownEscape.linkText(words) + "](" + MarkdownEscape.address(address) + ")";
    }

    private static String address(String text, WrittenLink link) {
        return WrittenLink.unescaped(text.substring(link.addressStart(), link.addressEnd()));
    }

    /** An exclamation mark right before a link would make it an image. */
    private static String beforeLink(StringBuilder words) {
        String literal = MarkdownEscape.run(plain(words));
        return literal.endsWith("!") ? literal.substring(0, literal.length() - 1) + "\\!" : literal;
    }

    private static String plain(StringBuilder words) {
        return WrittenLink.unescaped(TextSpan.joined(words.toString()));
    }
}
