package parkhang.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parkhang.html.Markup;
import parkhang.report.TextDiff.Change;
import parkhang.text.Characters;
import parkhang.translation.Content;
import parkhang.translation.Content.Paired;
import parkhang.translation.Content.Part;
import parkhang.translation.Content.Standalone;
import parkhang.translation.InlineCode;

/** Writes a source or a target: its words, its codes as the markup that they stand for, and what changed in it. */
final class ContentHtml {
    private final Markup page;
    private final Map<String, InlineCode> codes = new HashMap<>();
    private final List<Change> changes;
    private int offset;
    private int done;
    private boolean begun;

    private ContentHtml(Markup page, List<InlineCode> codes, List<Change> changes) {
        this.page = page;
        this.changes = changes;
        codes.forEach(code -> this.codes.put(code.id(), code));
    }

    /** @param codes what the content's codes stand for; one that is not among them is shown by its name */
    static void write(Markup page, Content content, List<InlineCode> codes) {
        write(page, content, codes, List.of());
    }

    /** @param changes by offsets in the content's plain text */
    static void write(Markup page, Content content, List<InlineCode> codes, List<Change> changes) {
        ContentHtml writer = new ContentHtml(page, codes, changes);
        writer.parts(content.parts());
        writer.text("");
    }

    private void parts(List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Content.Text text) {
                text(text.text());
            } else if (part instanceof Paired paired) {
                InlineCode code = codes.get(paired.id());
                code(code == null ? null : code.start(), "‹" + paired.id() + "›");
                parts(paired.parts());
                code(code == null ? null : code.end(), "‹/" + paired.id() + "›");
            } else if (part instanceof Standalone alone) {
                InlineCode code = codes.get(alone.id());
                code(code == null ? null : code.start(), "‹" + alone.id() + "/›");
            }
        }
    }

    private void code(@org.jspecify.annotations.Nullable String markup, String name) {
        page.element(
                "code",
                Characters.without(markup == null ? name : markup),
                "class",
                markup == null ? "unknown" : null,
                "dir",
                "ltr");
    }

    /** A run of text, cut where changes begin and end. */
    private void text(String text) {
        int end = offset + text.length();
        int start = offset;
        while (done < changes.size() && changes.get(done).start() <= end) {
            Change change = changes.get(done);
            int from = Math.max(change.start(), offset);
            plain(text.substring(offset - start, from - start));
            int to = Math.min(change.end(), end);
            mark(change, text.substring(from - start, to - start));
            offset = to;
            if (change.end() > end) {
                break;
            }
            done++;
            begun = false;
        }
        plain(text.substring(offset - start));
        offset = end;
    }

    private void mark(Change change, String added) {
        if (!begun) {
            marked("del", "removed: ", change.before());
        }
        begun = true;
        marked("ins", "added: ", added);
    }

    /** Told apart by sight and by ear. */
    private void marked(String element, String spoken, String text) {
        if (!text.isEmpty()) {
            page.open(element).element("span", "[" + spoken, "class", "spoken", "lang", "en");
            plain(text);
            page.element("span", "]", "class", "spoken").close();
        }
    }

    private void plain(String text) {
        page.text(Characters.without(text));
    }
}
