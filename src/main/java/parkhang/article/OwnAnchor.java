package parkhang.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.jspecify.annotations.Nullable;

/**
 * The name that an author gave a heading (Pandoc User's Guide, "header_attributes"): {@code ## Words {#name}}. It begins with a
 * letter or a figure, so that it is none of the page's own.
 *
 * @param name null where there is none
 * @param text the heading without it
 */
record OwnAnchor(@Nullable String name, List<Inline> text) {
    /** With a closing sequence before it (CommonMark 0.31.2, 4.2), which the parser looks for at the end only. */
    private static final Pattern MARK = Pattern.compile(
            "(?:(?:^|[ \\t]+)#+)?(?:^|[ \\t]+)\\{#([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.:-]*)\\}[ \\t]*$");

    OwnAnchor {
        text = List.copyOf(text);
    }

    static OwnAnchor of(Heading heading, InlineReader inlines) {
        WrittenRun written = inlines.written(heading);
        Matcher typed = MARK.matcher(written.words());
        boolean found = typed.find();
        List<Inline> text = inlines.read(
                heading, written, found ? typed.start() : written.words().length());
        int last = text.size() - 1;
        if (found && text.get(last) instanceof Inline.Text words) {
            List<Inline> rest = new ArrayList<>(text.subList(0, last));
            int end = words.text().length() - typed.group().length();
            String before = words.text().substring(0, Math.max(0, end));
            if (!before.isEmpty()) {
                rest.add(new Inline.Text(words.place(), before));
            }
            return new OwnAnchor(typed.group(1), rest);
        }
        return new OwnAnchor(null, text);
    }
}
