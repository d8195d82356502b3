package parkhang.translation.xliff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;

/** Makes a content of tokens. Whatever text and codes alone can't say is kept as markup. */
final class ContentBuilder {
    private final CodeTable table;
    private final List<InlineToken> markup = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean saysMore;
    private @Nullable String contradiction;

    /**
     * An element that has begun.
     *
     * @param id a code's; null where it is no code
     */
    private record Open(@Nullable String id, List<Content.Part> parts) {}

    ContentBuilder(CodeTable table) {
        this.table = table;
    }

    Content build(List<InlineToken> tokens) {
        List<Content.Part> parts = new ArrayList<>();
        open.push(new Open(null, parts));
        CodePairing.joined(tokens).forEach(this::token);
        return new Content(parts, saysMore ? InlineToken.written(markup) : null);
    }

    /** The id of a code whose original data is another than that of the first code of this id; null where there is none. */
    @Nullable
    String contradiction() {
        return contradiction;
    }

    private void token(InlineToken token) {
        if (token instanceof InlineToken.Text text) {
            parts().add(new Content.Text(text.text()));
            markup.add(token);
        } else if (token instanceof InlineToken.Tag tag) {
            tag(tag);
        } else {
            markup.add(token);
            saysMore |= token instanceof InlineToken.Aside;
            if (token instanceof InlineToken.End) {
                close();
            }
        }
    }

    private void tag(InlineToken.Tag tag) {
        String id = tag.attribute("id");
        if (tag.is("pc")) {
            code(tag, String.valueOf(id));
            open.push(new Open(String.valueOf(id), new ArrayList<>()));
        } else if (tag.is("ph") || tag.is("sc") || tag.is("ec")) {
            String name = id == null ? tag.attribute("startRef") + ".ec" : id;
            saysMore |= !tag.is("ph");
            code(tag, name);
            parts().add(new Content.Standalone(name));
        } else {
            saysMore = true;
            markup.add(tag);
            if (!tag.isEmpty()) {
                open.push(new Open(null, parts()));
            }
        }
    }

    /** Takes a code's tag, its references to original data by their new names. */
    private void code(InlineToken.Tag tag, String id) {
        InlineCode code = table.code(id, tag);
        if (table.differs(code, tag)) {
            contradiction = id;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        tag.attributes().forEach((name, value) -> {
            saysMore |= table.saysMore(code, name, value);
            String reference = CodeTable.reference(code, name);
            attributes.put(name, reference == null ? value : reference);
        });
        markup.add(new InlineToken.Tag(tag.name(), attributes));
    }

    private void close() {
        Open ended = open.pop();
        if (ended.id() != null) {
            parts().add(new Content.Paired(ended.id(), ended.parts()));
        }
    }

    private List<Content.Part> parts() {
        return open.element().parts();
    }
}
