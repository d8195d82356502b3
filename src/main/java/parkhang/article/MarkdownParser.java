package parkhang.article;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import parkhang.text.SourceText;

/** CommonMark 0.31 with tables, footnotes, tasks, strikethrough, subscript, superscript and sizes of images as a library tree with source spans. Bare addresses stay text. */
final class MarkdownParser {
    /** How deep blocks, or emphasis and links, may stand in each other. */
    static final int MAX_DEPTH = 32;

    private MarkdownParser() {}

    /** @param notes the footnotes' definitions, wherever they stood */
    record Body(Node document, List<FootnoteDefinition> notes) {}

    static Body parse(SourceText source, int bodyLine) {
        Parser parser = Parser.builder()
                .extensions(List.of(
                        TablesExtension.create(),
                        FootnotesExtension.create(),
                        StrikethroughExtension.builder().requireTwoTildes(true).build(),
                        TaskListItemsExtension.create()))
                .customInlineContentParserFactory(ScriptSign.parser())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(2 * MAX_DEPTH)
                .maxInlineNesting(2 * MAX_DEPTH)
                .build();
        Node document = parser.parse(source.fromLine(bodyLine));
        List<FootnoteDefinition> notes = new ArrayList<>();
        List<Image> images = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition note) {
                    notes.add(note);
                }
                visitChildren(block);
            }

            @Override
            public void visit(Image image) {
                images.add(image);
                visitChildren(image);
            }
        });
        images.forEach(image -> ImageAttributes.take(image, source, bodyLine));
        notes.forEach(Node::unlink);
        return new Body(document, List.copyOf(notes));
    }
}
