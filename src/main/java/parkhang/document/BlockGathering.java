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
    private final Findings findings;
    private final boolean isBody;
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

    /**
     * @param findings of the document, with the comments that were met
     * @param isBody whether it is the text itself, or a box in it: only these hold a title, and remarks between their blocks
     */
    public BlockGathering(Findings findings, boolean isBody) {
        this.findings = findings;
        this.isBody = isBody;
    }

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

    /** Takes the first title of the text; false where there is one already, or a note that a title can't have. */
    public boolean isTitle(ParagraphText read) {
        if (!isBody || title != null || read.hasNote()) {
            return false;
        }
        title = aside(read);
        return true;
    }

    /** Takes the first subtitle behind a title; false where it is none. */
    public boolean isSubtitle(ParagraphText read) {
        if (title == null || subtitle != null || read.hasNote()) {
            return false;
        }
        subtitle = aside(read);
        return true;
    }

    private Content.Aside aside(ParagraphText read) {
        read.allFigures().forEach(this::block);
        return new Content.Aside(read.place(), read.words());
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
            lists.add(read.place(), item, part(read));
            return true;
        }
        if (lists.isOpen() && (item != null || isContinued)) {
            lists.continued(item == null ? 0 : item.level(), part(read));
            return true;
        }
        return false;
    }

    public void quote(ParagraphText read) {
        if (quoted.isEmpty()) {
            end(false);
        }
        quoted.addAll(part(read));
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

    /** Of a block that is part of another one: its remarks stand in it. */
    private List<Block> part(ParagraphText read) {
        List<Block> all = remarks();
        all.addAll(all(read));
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

    /** What a box or a frame holds, with those of its paragraphs that are strong, and a title that it may have. */
    public void inside(BlockGathering box) {
        List<Block> boxed = box.blocks();
        title = title == null ? box.title : title;
        subtitle = subtitle == null ? box.subtitle : subtitle;
        strong.putAll(box.strong);
        boxed.forEach(this::block);
    }

    public void table(List<Block> found) {
        end(false);
        if (caption != null && found.size() == 1 && found.get(0) instanceof Block.Table one) {
            blocks.addAll(remarks());
            blocks.add(new Block.Table(one.place(), caption, one.head(), one.body()));
            caption = null;
        } else {
            found.forEach(this::block);
        }
    }

    private void block(Block block) {
        end(false);
        blocks.addAll(remarks());
        if (caption != null && block instanceof Block.Figure figure) {
            blocks.add(new Block.Figure(figure.place(), figure.image(), caption, null));
            caption = null;
            return;
        }
        endCaption();
        blocks.add(block);
    }

    /** The comments on what comes next; those of a cell stand before the table. */
    private List<Block> remarks() {
        return isBody ? new ArrayList<>(findings.takeComments()) : new ArrayList<>();
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
