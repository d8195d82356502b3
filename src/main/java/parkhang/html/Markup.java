package parkhang.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes markup that is HTML and well-formed XML at once, so that both a browser and the PDF's layout read it. */
public final class Markup {
    /** What screen.css sets in bold: elements, classes, and the current language. */
    private static final Set<String> BOLD = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "strong",
            "th",
            PageClass.OFFICE.word(),
            PageClass.join(PageClass.LINE, PageClass.NAME),
            "page");

    private static final Set<String> VOID = Set.of("meta", "link", "img", "br", "hr", "input");

    private final StringBuilder out = new StringBuilder();
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder regular = new StringBuilder();
    private final StringBuilder bold = new StringBuilder();
    private final StringBuilder code = new StringBuilder();

    private record Element(String name, boolean bold) {}

    /** Opens an element. Attributes are pairs of name and value; one whose value is null is left out. */
    public Markup open(String element, @Nullable String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(value))
                        .append('"');
            }
        }
        if (VOID.contains(element)) {
            out.append("/>");
        } else {
            out.append('>');
            open.push(new Element(element, isBold() || BOLD.contains(element) || isBold(attributes)));
        }
        return this;
    }

    /** Opens an element of a class. */
    public Markup open(String element, PageClass pageClass, @Nullable String... attributes) {
        @Nullable String[] all = new @Nullable String[attributes.length + 2];
        all[0] = "class";
        all[1] = pageClass.word();
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        return open(element, all);
    }

    /** Closes the element that was opened last and is still open. */
    public Markup close() {
        out.append("</").append(open.pop().name()).append('>');
        return this;
    }

    /** Text, escaped. */
    public Markup text(String text) {
        (isCode() ? code : isBold() ? bold : regular).append(text);
        out.append(escaped(text));
        return this;
    }

    /** An element with nothing but text in it. */
    public Markup element(String element, String text, @Nullable String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Text in a line, which keeps its own direction where the line has another one. */
    public Markup name(String text, boolean rightToLeft) {
        String direction = OwnDirection.of(text, rightToLeft);
        return direction == null ? text(text) : element("span", text, "dir", direction);
    }

    /** What is markup already, or the content of a style or script element. */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** A line feed, for those who read the markup. */
    public Markup line() {
        out.append('\n');
        return this;
    }

    /** The text that was written, without what went in raw. */
    public PageText shown() {
        return new PageText(regular.toString(), bold.toString(), code.toString());
    }

    private boolean isBold() {
        return !open.isEmpty() && open.element().bold();
    }

    private boolean isCode() {
        return !open.isEmpty() && open.element().name().equals("code");
    }

    private static boolean isBold(@Nullable String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (Set.of("aria-current", "class").contains(attributes[i]) && value != null && BOLD.contains(value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
