package parkhang.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Turns the library's blocks into an article's. */
final class BlockReader {
    /** The dashes below the heads of columns in a table without bars (Pandoc User's Guide, simple_tables). */
    private static final Pattern COLUMNS = Pattern.compile("-{2,}+(?:[ \\t]++-{2,}+)++[ \\t]*+");

    private final InlineReader inlines;
    private final TableReader tables;
    private final FigureReader figures;
    private final Anchors anchors = new Anchors();
    private int lastLevel = 1;

    BlockReader(InlineReader inlines) {
        this.inlines = inlines;
        this.tables = new TableReader(inlines);
        this.figures = new FigureReader(inlines);
    }

    List<Block> read(Node parent) {
        return children(parent, 1);
    }

    InlineReader inlines() {
        return inlines;
    }

    /** The names of the headings read so far. */
    Anchors anchors() {
        return anchors;
    }

    private List<Block> children(Node parent, int depth) {
        List<Block> found = new ArrayList<>();
        if (depth > MarkdownParser.MAX_DEPTH) {
            inlines.report(parent, ArticleCode.NESTING_TOO_DEEP.with(Map.of("most", MarkdownParser.MAX_DEPTH)));
            return found;
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!tables.isCaption(node) && !FigureReader.isCredit(node)) {
                block(node, depth).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Block> block(Node node, int depth) {
        var place = inlines.place(node);
        if (node instanceof Paragraph) {
            return Optional.of(paragraph(node));
        } else if (node instanceof Heading heading) {
            return Optional.of(heading(heading));
        } else if (node instanceof BulletList) {
            return Optional.of(new Block.ItemList(place, null, items(node, depth)));
        } else if (node instanceof OrderedList list) {
            return Optional.of(new Block.ItemList(place, list.getMarkerStartNumber(), items(node, depth)));
        } else if (node instanceof BlockQuote) {
            Block.Aside aside = AsideMark.takenFrom(node, inlines);
            return Optional.of(new Block.Quote(place, aside, children(node, depth + 1)));
        } else if (node instanceof TableBlock table) {
            return Optional.of(tables.read(table));
        } else if (node instanceof FencedCodeBlock code) {
            return Optional.of(new Block.Code(place, code.getLiteral()));
        } else if (node instanceof IndentedCodeBlock code) {
            return Optional.of(new Block.Code(place, code.getLiteral()));
        } else if (node instanceof ThematicBreak) {
            if (COLUMNS.matcher(inlines.line(node, 0)).matches()) {
                inlines.report(node, ArticleCode.TABLE_MALFORMED.with("rule", Map.of()));
            }
            return Optional.of(new Block.ThematicBreak(place));
        } else if (node instanceof HtmlBlock html && RemarkMark.isRemark(html.getLiteral())) {
            return Optional.of(new Block.Remark(place, RemarkMark.words(html.getLiteral())));
        } else if (node instanceof HtmlBlock) {
            inlines.report(node, ArticleCode.RAW_HTML.with("block", Map.of()));
            return Optional.empty();
        } else if (node instanceof LinkReferenceDefinition || node instanceof TaskListItemMarker) {
            return Optional.empty();
        }
        throw new IllegalStateException("CommonMark has no block " + node);
    }

    private Block paragraph(Node node) {
        tables.reportStrayCaption(node);
        if (FigureReader.isFigure(node)) {
            return figures.read(node);
        }
        return new Block.Paragraph(inlines.place(node), inlines.read(node));
    }

    /** A level that would skip one, or be the title's own, is put right, because a reader's outline must have no hole. */
    private Block heading(Heading heading) {
        int level = Math.max(2, Math.min(heading.getLevel(), lastLevel + 1));
        if (level != heading.getLevel()) {
            inlines.report(
                    heading, ArticleCode.HEADING_LEVEL.with(Map.of("level", heading.getLevel(), "last", lastLevel)));
        }
        lastLevel = level;
        OwnAnchor own = OwnAnchor.of(heading, inlines);
        String name = own.name();
        if (name != null && anchors.add(name)) {
            return new Block.Heading(inlines.place(heading), level, name, own.text());
        } else if (name != null) {
            inlines.report(heading, ArticleCode.ANCHOR_TWICE.with(Map.of("name", name)));
        }
        return new Block.Heading(inlines.place(heading), level, anchors.next(PlainText.of(own.text())), own.text());
    }

    private static Block.@Nullable Task task(Node item) {
        return item.getFirstChild() instanceof TaskListItemMarker marker
                ? marker.isChecked() ? Block.Task.DONE : Block.Task.OPEN
                : null;
    }

    private List<Block.Item> items(Node list, int depth) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Block.Item(inlines.place(item), task(item), children(item, depth + 1)));
        }
        return items;
    }
}
