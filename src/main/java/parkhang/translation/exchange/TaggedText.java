package parkhang.translation.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.diagnostic.Message;
import parkhang.translation.Content;

/**
 * Content as one line of text for tools that know no inline codes: {@code <g1>…</g1>} for a paired one, {@code <x2/>} for a
 * standalone one. OmegaT and translate-toolkit know such tags. What would read as markup in the text itself is escaped as in
 * XML, and no other ampersand is: most of them are plain text.
 */
public final class TaggedText {
    /** U+0338 behind a tag or an escape would become one letter with its last sign in normalization form C. */
    private static final String SLASH = "\u0338";

    private static final String SLASH_ESCAPE = "&#x338;";
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("&(?=lt;|amp;|#x338;)");
    private static final Pattern ESCAPE = Pattern.compile("&lt;|&#x338;|&amp;(?=lt;|amp;|#x338;)");

    /** A tag, as loosely as machine translation returns it: {@code < / G1 >}. */
    private static final Pattern TAG =
            Pattern.compile("<\\s*+(?<end>/?)\\s*+(?<kind>[gxGX])(?<id>[^\\s<>/]++)\\s*+(?<empty>/?)\\s*+>");

    /** More than any text needs; each level costs time and stack. */
    private static final int MAX_DEPTH = 50;

    private final Consumer<Message> faults;
    private final Deque<Open> open = new ArrayDeque<>();

    private TaggedText(Consumer<Message> faults) {
        this.faults = faults;
        open.push(new Open("", new ArrayList<>()));
    }

    /** A paired code that is being read, and what is in it so far; the outermost has no id. */
    private record Open(String id, List<Content.Part> parts) {}

    public static String write(Content content) {
        StringBuilder out = new StringBuilder();
        write(content.parts(), out);
        return out.toString();
    }

    private static void write(List<Content.Part> parts, StringBuilder out) {
        for (Content.Part part : parts) {
            if (part instanceof Content.Text text) {
                out.append(escaped(text.text()));
            } else if (part instanceof Content.Paired paired) {
                out.append("<g").append(paired.id()).append('>');
                write(paired.parts(), out);
                out.append("</g").append(paired.id()).append('>');
            } else if (part instanceof Content.Standalone standalone) {
                out.append("<x").append(standalone.id()).append("/>");
            }
        }
    }

    private static String escaped(String text) {
        return LIKE_AN_ESCAPE
                .matcher(text)
                .replaceAll("&amp;")
                .replace("<", "&lt;")
                .replace(SLASH, SLASH_ESCAPE);
    }

    /**
     * The content of a text. No word is ever dropped: a tag that can't be placed is reported and left out, what is in it stays,
     * and what is no tag of ours is text.
     *
     * @param faults takes what is wrong, a message for each fault
     */
    public static Content read(String text, Consumer<Message> faults) {
        TaggedText reader = new TaggedText(faults);
        Matcher tag = TAG.matcher(text);
        int at = 0;
        while (tag.find()) {
            reader.text(text.substring(at, tag.start()));
            reader.tag(tag);
            at = tag.end();
        }
        reader.text(text.substring(at));
        return reader.content();
    }

    private void text(String text) {
        if (!text.isEmpty()) {
            String unescaped = ESCAPE.matcher(text).replaceAll(escape -> switch (escape.group()) {
                case "&lt;" -> "<";
                case SLASH_ESCAPE -> SLASH;
                default -> "&";
            });
            open.element().parts().add(new Content.Text(unescaped));
        }
    }

    private void tag(Matcher tag) {
        String id = tag.group("id");
        boolean paired = tag.group("kind").toLowerCase(Locale.ROOT).equals("g");
        boolean isEnd = !tag.group("end").isEmpty();
        if (!paired && !isEnd) {
            open.element().parts().add(new Content.Standalone(id));
        } else if (paired && isEnd) {
            close(id);
        } else if (paired && tag.group("empty").isEmpty()) {
            open(id);
        } else if (paired) {
            open.element().parts().add(new Content.Paired(id, List.of()));
        }
    }

    private void open(String id) {
        if (open.size() > MAX_DEPTH) {
            fault("deep", Map.of("id", id, "most", MAX_DEPTH));
        } else {
            open.push(new Open(id, new ArrayList<>()));
        }
    }

    private void close(String id) {
        if (open.stream().noneMatch(tag -> tag.id().equals(id))) {
            fault("stray", Map.of("id", id));
            return;
        }
        while (!open.element().id().equals(id)) {
            unwrap();
        }
        Open closed = open.pop();
        open.element().parts().add(new Content.Paired(closed.id(), closed.parts()));
    }

    /** Takes back a tag that nothing closes. */
    private void unwrap() {
        Open unclosed = open.pop();
        fault("open", Map.of("id", unclosed.id()));
        open.element().parts().addAll(unclosed.parts());
    }

    private void fault(String which, Map<String, ?> gaps) {
        faults.accept(new Message.Sentence("tag." + which, gaps));
    }

    private Content content() {
        while (open.size() > 1) {
            unwrap();
        }
        return new Content(open.element().parts());
    }
}
