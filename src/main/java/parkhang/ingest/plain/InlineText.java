package parkhang.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.article.AddressRules;
import parkhang.article.ArticleCode;
import parkhang.article.Inline;
import parkhang.diagnostic.Diagnostics;

/** A span's words, links and line ends as inlines. */
final class InlineText {
    /** What stands behind an address is seldom a part of it. */
    private static final Pattern BARE = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]'’”»]");

    private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\n[ \\t]*");

    private final Diagnostics diagnostics;

    InlineText(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The span without the links that an edition cannot have: their words stay, and they are reported. */
    List<Inline> read(TextSpan span) {
        String text = span.text();
        List<Inline> inlines = new ArrayList<>();
        int from = 0;
        for (WrittenLink link : WrittenLink.in(text)) {
            if (isFollowable(span, text, link)) {
                bare(span, text, from, link.start(), inlines);
                List<Inline> words = new ArrayList<>();
                words(span, text, link.textStart(), link.textEnd(), words);
                inlines.add(new Inline.Link(span.source().at(span.start() + link.start()), address(text, link), words));
            } else {
                bare(span, text, from, link.start(), inlines);
                words(span, text, link.textStart(), link.textEnd(), inlines);
            }
            from = link.end();
        }
        bare(span, text, from, text.length(), inlines);
        return inlines;
    }

    /** Web addresses that stand in the span's text as they are. */
    private void bare(TextSpan span, String text, int from, int to, List<Inline> inlines) {
        Matcher address = BARE.matcher(text).region(from, to);
        int start = from;
        while (address.find()) {
            if (AddressRules.isAllowed(address.group())) {
                words(span, text, start, address.start(), inlines);
                List<Inline> words = new ArrayList<>();
                words(span, text, address.start(), address.end(), words);
                inlines.add(new Inline.Link(span.source().at(span.start() + address.start()), address.group(), words));
                start = address.end();
            }
        }
        words(span, text, start, to, inlines);
    }

    private static void words(TextSpan span, String text, int from, int to, List<Inline> inlines) {
        Matcher end = LINE_END.matcher(text).region(from, to);
        int start = from;
        while (end.find()) {
            line(span, text, start, end.start(), inlines);
            inlines.add(new Inline.LineBreak(span.source().at(span.start() + end.start())));
            start = end.end();
        }
        line(span, text, start, to, inlines);
    }

    private static void line(TextSpan span, String text, int from, int to, List<Inline> inlines) {
        if (from < to) {
            String words = WrittenLink.unescaped(TextSpan.joined(text.substring(from, to)));
            inlines.add(new Inline.Text(span.source().at(span.start() + from), words));
        }
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

    private static String address(String text, WrittenLink link) {
        return WrittenLink.unescaped(text.substring(link.addressStart(), link.addressEnd()));
    }
}
