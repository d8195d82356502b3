package parkhang.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.PlainText;
import parkhang.diagnostic.Place;

/**
 * Puts the paragraphs of an office program together as blocks: lists, quotations and code of several paragraphs, captions with what they
 * stand at. Headings have their own level, from 1 on.
 */
public final class BlockGathering {
    private final List<Block> blocks = new ArrayList<>();
    private final ItemLists lists = new ItemLists();
    private final List<Block> quoted = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();
    private final IdentityHashMap<Block, List<Inline>> strong = new IdentityHashMap<>();
    private final List<String> authors = new ArrayList<>();
    private @Nullable Place codePlace;
    private @Nullable Line caption;
    private Content.@Nullable Aside title;
    private Content.@Nullable Aside subtitle;

    /** The blocks, when no more comes. */
    public List<Block> blocks() {
        end(false);
        endCaption();
        return blocks;
    }

    /** What stands in the style of a title; null where nothing does. */
    public Content.@Nullable Aside title() {
        return title;
    }

    public Content.@Nullable Aside subtitle() {
        return subtitle;
    }

    /** Names in a style of their own. */
    public List<String> authors() {
        return authors;
    }

    /** Paragraphs that are strong from end to end, with their text set plainly; by identity. */
    public IdentityHashMap<Block, List<Inline>> strong() {
        return strong;
    }

    /** Takes the first title; false where there is one already. */
    public boolean isTitle(ParagraphText read) {
        if (title != null) {
            return false;
        }
        title = new Content.Aside(read.place(), read.words());
        return true;
    }

    /** Takes the first subtitle behind a title; false where it is none. */
    public boolean isSubtitle(ParagraphText read) {
        if (title == null || subtitle != null) {
            return false;
        }
        subtitle = new Content.Aside(read.place(), read.words());
        return true;
    }

    /** Takes an author behind a title; false where there is none. */
    public boolean isAuthor(ParagraphText read) {
        if (title != null) {
            authors.add(read.words());
        }
        return title != null;
    }

    public void heading(ParagraphText read, int level) {
        block(new Block.Heading(read.place(), level, "", read.plain()));
        read.figures().forEach(this::block);
    }

    public void code(ParagraphText read) {
        if (code.isEmpty()) {
            end(false);
            codePlace = read.place();
        }
        code.append(PlainText.of(read.text())).append('\n');
    }

    /** A paragraph without words: its pictures, or the line across the page that it is. */
    public void empty(ParagraphText read, @Nullable ListItem item, boolean isRule) {
        List<Block> figures = read.allFigures();
        if (item != null && !item.isBlank() && !figures.isEmpty()) {
            end(true);
            lists.add(read.place(), item, figures);
        } else if (!figures.isEmpty()) {
            figures.forEach(this::block);
        } else if (isRule) {
            block(new Block.ThematicBreak(read.place()));
        }
    }

    /**
     * An item of a list, or what goes on with one. False where it is neither.
     *
     * @param isContinued whether its style goes on with an item
     */
    public boolean isItem(ParagraphText read, @Nullable ListItem item, boolean isContinued) {
        if (item != null && !item.isBlank()) {
            end(true);
            lists.add(read.place(), item, all(read));
            return true;
        }
        if (lists.isOpen() && (item != null || isContinued)) {
            lists.continued(item == null ? 0 : item.level(), all(read));
            return true;
        }
        return false;
    }

    public void quote(ParagraphText read) {
        if (quoted.isEmpty()) {
            end(false);
        }
        quoted.addAll(all(read));
    }

    public void paragraph(ParagraphText read) {
        List<Block> all = all(read);
        if (read.isStrong()) {
            strong.put(all.get(0), read.plain());
        }
        all.forEach(this::block);
    }

    private static List<Block> all(ParagraphText read) {
        List<Block> all = new ArrayList<>();
        all.add(new Block.Paragraph(read.place(), read.text()));
        all.addAll(read.figures());
        return all;
    }

    /** A caption is the one of the picture before it, or of the table or picture behind it. */
    public void caption(ParagraphText read) {
        end(false);
        endCaption();
        Line line = new Line(read.place(), read.text());
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof Block.Figure figure && figure.caption() == null) {
            blocks.set(last, new Block.Figure(figure.place(), figure.image(), line, null));
        } else {
            caption = line;
        }
        read.figures().forEach(this::block);
    }

    /** A caption that nothing came behind belongs to the table before it; or else it is a paragraph. */
    private void endCaption() {
        Line line = caption;
        caption = null;
        if (line == null) {
            return;
        }
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof Block.Table table && table.caption() == null) {
            blocks.set(last, new Block.Table(table.place(), line, table.head(), table.body()));
        } else {
            blocks.add(new Block.Paragraph(line.place(), line.text()));
        }
    }

    /** What a box or a frame holds, with those of its paragraphs that are strong. */
    public void inside(BlockGathering box) {
        List<Block> boxed = box.blocks();
        strong.putAll(box.strong);
        boxed.forEach(this::block);
    }

    public void table(List<Block> found) {
        end(false);
        if (caption != null && found.size() == 1 && found.get(0) instanceof Block.Table one) {
            blocks.add(new Block.Table(one.place(), caption, one.head(), one.body()));
            caption = null;
        } else {
            found.forEach(this::block);
        }
    }

    private void block(Block block) {
        end(false);
        if (caption != null && block instanceof Block.Figure figure) {
            blocks.add(new Block.Figure(figure.place(), figure.image(), caption, null));
            caption = null;
            return;
        }
        endCaption();
        blocks.add(block);
    }

    /** Ends what is open, but for the lists where a further item comes. */
    private void end(boolean isItem) {
        if (lists.isOpen() && !isItem) {
            add(lists.end());
        }
        if (!quoted.isEmpty()) {
            Block quote = new Block.Quote(quoted.get(0).place(), null, List.copyOf(quoted));
            quoted.clear();
            add(List.of(quote));
        }
        if (!code.isEmpty() && codePlace != null) {
            Block lines = new Block.Code(codePlace, code.toString());
            code.setLength(0);
            add(List.of(lines));
        }
    }

    private void add(List<Block> ended) {
        endCaption();
        blocks.addAll(ended);
    }
}
