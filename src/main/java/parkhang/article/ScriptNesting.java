package parkhang.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Puts the signs of subscripts and superscripts together that stand beside each other in one element: {@code ~} with {@code ~},
 * {@code <sub>} with {@code </sub>}. A sign that stays alone is text, a tag HTML.
 */
final class ScriptNesting {
    private static final Map<String, Inline.Style> TAGS =
            Map.of("<sub>", Inline.Style.SUBSCRIPT, "<sup>", Inline.Style.SUPERSCRIPT);

    private final InlineReader inlines;
    private final int depth;
    private final Deque<Open> open = new ArrayDeque<>();

    /**
     * @param inlines takes what stays alone
     * @param depth of the element
     */
    ScriptNesting(InlineReader inlines, int depth) {
        this.inlines = inlines;
        this.depth = depth;
        open.push(new Open(null, null, "", new Joiner()));
    }

    /**
     * What has begun and not ended.
     *
     * @param sign that begins it; null for the element itself
     * @param style what it becomes; null for the element itself
     * @param end the sign that ends it
     */
    private record Open(@Nullable Node sign, Inline.@Nullable Style style, String end, Joiner text) {}

    /** How many of them stand around what comes next. */
    int depth() {
        return open.size() - 1;
    }

    void add(Inline inline) {
        top().text().add(inline);
    }

    /** Whether a node is a sign of its own; if so, it has been taken. */
    boolean isSign(Node node) {
        String sign = sign(node);
        if (!sign.isEmpty() && sign.equals(top().end())) {
            close(node);
            return true;
        }
        Inline.Style style = node instanceof ScriptSign script ? script.style() : TAGS.get(sign);
        if (style != null && depth + open.size() <= MarkdownParser.MAX_DEPTH) {
            open.push(new Open(node, style, sign.replace("<", "</"), new Joiner()));
            return true;
        }
        if (node instanceof ScriptSign) {
            alone(node);
        }
        return node instanceof ScriptSign;
    }

    /** All inlines, when no more come. */
    List<Inline> all() {
        while (open.size() > 1) {
            giveUp();
        }
        return top().text().all();
    }

    private Open top() {
        return open.element();
    }

    private static String sign(Node node) {
        if (node instanceof ScriptSign script) {
            return String.valueOf(script.sign());
        }
        return node instanceof HtmlInline html ? html.getLiteral().toLowerCase(Locale.ROOT) : "";
    }

    private void close(Node end) {
        Open closed = top();
        List<Inline> text = closed.text().all();
        if (end instanceof ScriptSign) {
            text = text.stream().map(ScriptNesting::glued).toList();
            if (PlainText.of(text).chars().anyMatch(Character::isWhitespace)) {
                giveUp();
                alone(end);
                return;
            }
        }
        open.pop();
        if (closed.sign() != null && closed.style() != null) {
            add(new Inline.Styled(inlines.place(closed.sign()), closed.style(), text));
        }
    }

    /** An escaped space is one where no line breaks. */
    private static Inline glued(Inline inline) {
        return inline instanceof Inline.Text text
                ? new Inline.Text(text.place(), text.text().replace("\\ ", "\u00A0"))
                : inline;
    }

    private void giveUp() {
        Open given = open.pop();
        if (given.sign() != null) {
            alone(given.sign());
        }
        given.text().all().forEach(this::add);
    }

    private void alone(Node sign) {
        if (sign instanceof HtmlInline html) {
            inlines.reportHtml(html);
        } else {
            add(new Inline.Text(inlines.place(sign), sign(sign)));
        }
    }
}
