package parkhang.ingest;

import parkhang.article.AddressRules;
import parkhang.article.ArticleCode;
import parkhang.diagnostic.Diagnostics;

/** Writes a passage's words and links as Markdown, in one line. */
final class TextWriter {
    private final Diagnostics diagnostics;

    TextWriter(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The passage without the links that an edition cannot have: their words stay, and they are reported. */
    String markdown(Passage passage) {
        String text = passage.text();
        StringBuilder markdown = new StringBuilder();
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (LinkMark link : LinkMark.in(text)) {
            words.append(text, from, link.start());
            if (isFollowable(passage, text, link)) {
                markdown.append(beforeLink(words)).append(link(text, link));
                words.setLength(0);
            } else {
                words.append(text, link.textStart(), link.textEnd());
            }
            from = link.end();
        }
        words.append(text, from, text.length());
        return markdown.append(Literal.run(plain(words))).toString().strip();
    }

    /** The passage's words alone; its links are lost. */
    static String words(Passage passage) {
        String text = passage.text();
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (LinkMark link : LinkMark.in(text)) {
            words.append(text, from, link.start()).append(text, link.textStart(), link.textEnd());
            from = link.end();
        }
        return plain(words.append(text, from, text.length())).strip();
    }

    private boolean isFollowable(Passage passage, String text, LinkMark link) {
        String address = address(text, link);
        if (AddressRules.isMissing(address)) {
            report(passage, link, ArticleCode.LINK_ADDRESS_MISSING, "the link leads nowhere");
            return false;
        }
        if (!AddressRules.isAllowed(address)) {
            report(passage, link, ArticleCode.LINK_ADDRESS_REFUSED, "no edition links to `" + address + "`");
            return false;
        }
        return true;
    }

    private void report(Passage passage, LinkMark link, ArticleCode code, String message) {
        diagnostics.report(passage.source().at(passage.start() + link.start()), code, message);
    }

    private static String link(String text, LinkMark link) {
        String address = address(text, link);
        if (link.textStart() == link.addressStart()) {
            return "<" + address + ">";
        }
        String words = plain(new StringBuilder().append(text, link.textStart(), link.textEnd()));
        return "[" + Literal.linkText(words) + "](" + Literal.address(address) + ")";
    }

    private static String address(String text, LinkMark link) {
        return LinkMark.unescaped(text.substring(link.addressStart(), link.addressEnd()));
    }

    /** An exclamation mark right before a link would make it an image. */
    private static String beforeLink(StringBuilder words) {
        String literal = Literal.run(plain(words));
        return literal.endsWith("!") ? literal.substring(0, literal.length() - 1) + "\\!" : literal;
    }

    private static String plain(StringBuilder words) {
        return LinkMark.unescaped(Passage.joined(words.toString()));
    }
}
