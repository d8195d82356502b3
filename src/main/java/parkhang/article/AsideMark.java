package parkhang.article;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** The line that makes a quote an aside, as GitHub has it ("Alerts"): {@code [!NOTE]}, with nothing else on it. */
final class AsideMark {
    private AsideMark() {}

    /** Takes the line out of a quote; null and nothing taken where there is none, or no words after it. */
    static Block.@Nullable Aside takenFrom(Node quote, InlineReader inlines) {
        Node first = quote.getFirstChild();
        if (!(first instanceof Paragraph)) {
            return null;
        }
        String line = inlines.written(first).words().lines().findFirst().orElse("");
        Block.Aside aside = Arrays.stream(Block.Aside.values())
                .filter(kind -> line.strip().equalsIgnoreCase("[!" + kind.name() + "]"))
                .findFirst()
                .orElse(null);
        Node end = first.getFirstChild();
        while (end != null && !(end instanceof SoftLineBreak || end instanceof HardLineBreak)) {
            end = end.getNext();
        }
        if (aside == null || (end == null && first.getNext() == null)) {
            return null;
        }
        takeLine(first, end);
        return aside;
    }

    /** @param end of the line; null where the paragraph has no other */
    private static void takeLine(Node paragraph, @Nullable Node end) {
        if (end == null) {
            paragraph.unlink();
            return;
        }
        while (paragraph.getFirstChild() != end) {
            paragraph.getFirstChild().unlink();
        }
        end.unlink();
        List<SourceSpan> lines = paragraph.getSourceSpans();
        paragraph.setSourceSpans(lines.subList(1, lines.size()));
    }
}
