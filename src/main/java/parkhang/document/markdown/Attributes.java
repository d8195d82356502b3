package parkhang.document.markdown;

import java.util.List;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;

/** What stands in braces behind a heading, a picture or some words (Pandoc User's Guide, "header_attributes"; kramdown, "IAL"). */
final class Attributes extends CustomNode {
    private final String typed;

    Attributes(String typed, List<SourceSpan> spans) {
        this.typed = typed;
        setSourceSpans(spans);
    }

    /** With the braces. */
    String typed() {
        return typed;
    }
}
