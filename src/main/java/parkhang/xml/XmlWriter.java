package parkhang.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes XML without white space of its own, so that none comes between the words. */
public final class XmlWriter {
    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values by turns; an attribute without a value is left out
     */
    public XmlWriter start(String name, @Nullable String... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** An element with nothing in it. */
    public XmlWriter empty(String name, @Nullable String... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    private void tag(String name, @Nullable String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(XmlText.attribute(String.valueOf(attributes[i]), attributes[i + 1]));
        }
    }

    public XmlWriter text(String text) {
        out.append(XmlText.escaped(text));
        return this;
    }

    /** What is well-formed markup already. */
    public XmlWriter markup(String markup) {
        out.append(markup);
        return this;
    }

    /** Ends the element that was begun last. */
    public XmlWriter end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** All of it as UTF-8; every element has to be ended. */
    public byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not ended: " + open);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
