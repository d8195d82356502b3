package parkhang.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.translation.Content.Paired;
import parkhang.translation.Content.Part;
import parkhang.translation.Content.Standalone;

/** Turns inlines into text with codes; the codes are numbered in the order in which they begin. */
final class CodeWriter {
    private final List<InlineCode> codes = new ArrayList<>();

    Content write(List<Inline> inlines) {
        return new Content(parts(inlines));
    }

    List<InlineCode> codes() {
        return codes;
    }

    private List<Part> parts(List<Inline> inlines) {
        return inlines.stream().map(this::part).toList();
    }

    private Part part(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return new Content.Text(text.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return new Paired(code("fmt", "xlf:i", "*", "*"), parts(emphasis.text()));
        } else if (inline instanceof Inline.Strong strong) {
            return new Paired(code("fmt", "xlf:b", "**", "**"), parts(strong.text()));
        } else if (inline instanceof Inline.Styled styled) {
            return styled(styled);
        } else if (inline instanceof Inline.Link link) {
            return new Paired(code("link", null, "[", "](" + link.address() + ")"), parts(link.text()));
        } else if (inline instanceof Inline.Code code) {
            return new Standalone(code("other", "parkhang:code", "`" + code.text() + "`", null));
        } else if (inline instanceof Inline.Image image) {
            return new Standalone(code(
                    "image", null, "![](" + image.address() + ")" + image.size().typed(), null));
        } else if (inline instanceof Inline.NoteReference reference) {
            return new Standalone(code("other", "parkhang:note", "[^" + reference.label() + "]", null));
        } else if (inline instanceof Inline.LineBreak) {
            return new Standalone(code("fmt", "xlf:lb", "\\", null));
        }
        throw new IllegalArgumentException("no article has " + inline);
    }

    private Part styled(Inline.Styled styled) {
        String sign =
                switch (styled.style()) {
                    case STRIKETHROUGH -> "~~";
                    case SUBSCRIPT -> "~";
                    case SUPERSCRIPT -> "^";
                };
        String subType = "parkhang:" + styled.style().name().toLowerCase(Locale.ROOT);
        return new Paired(code("fmt", subType, sign, sign), parts(styled.text()));
    }

    private String code(String type, @Nullable String subType, String start, @Nullable String end) {
        String id = String.valueOf(codes.size() + 1);
        codes.add(new InlineCode(id, type, subType, start, end));
        return id;
    }
}
