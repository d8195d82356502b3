package parkhang.ingest;

import java.util.ArrayList;
import java.util.List;
import parkhang.article.AddressRules;
import parkhang.article.ArticleCode;
import parkhang.article.Inline;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/** A span's words and links as the inlines of a block. */
final class TextInlines {
    private final Diagnostics diagnostics;

    TextInlines(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The span without the links that an edition cannot have: their words stay, and they are reported. */
    List<Inline> of(TextSpan span) {
        String text = span.text();
        List<Inline> inlines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int wordsStart = 0;
        int from = 0;
        for (WrittenLink link : WrittenLink.in(text)) {
            words.append(text, from, link.start());
            if (isFollowable(span, text, link)) {
                addWords(inlines, place(span, wordsStart), words);
                inlines.add(link(span, text, link));
                words.setLength(0);
                wordsStart = link.end();
            } else {
                words.append(text, link.textStart(), link.textEnd());
            }
            from = link.end();
        }
        words.append(text, from, text.length());
        addWords(inlines, place(span, wordsStart), words);
        return inlines;
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

    private static void addWords(List<Inline> inlines, Place place, StringBuilder words) {
        if (!words.isEmpty()) {
            inlines.add(new Inline.Text(place, plain(words)));
        }
    }

    private static Place place(TextSpan span, int offset) {
        return span.source().at(span.start() + offset);
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
        diagnostics.report(place(span, link.start()), code, message);
    }

    private static Inline link(TextSpan span, String text, WrittenLink link) {
        Place place = place(span, link.start());
        String words = plain(new StringBuilder().append(text, link.textStart(), link.textEnd()));
        return new Inline.Link(place, address(text, link), List.of(new Inline.Text(place, words)));
    }

    private static String address(String text, WrittenLink link) {
        return WrittenLink.unescaped(text.substring(link.addressStart(), link.addressEnd()));
    }

    private static String plain(StringBuilder words) {
        return WrittenLink.unescaped(TextSpan.joined(words.toString()));
    }
}
