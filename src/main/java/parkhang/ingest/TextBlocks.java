package parkhang.ingest;

import java.util.ArrayList;
import java.util.List;
import parkhang.article.Block;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/** The text of a press release as blocks: paragraphs, bare lines as headings, lines with bullets as lists. */
final class TextBlocks {
    /** The first level below the title's. */
    private static final int LEVEL = 2;

    private final List<TextBlock> blocks;
    private final TextInlines inlines;
    private final Diagnostics diagnostics;

    private TextBlocks(List<TextBlock> blocks, Diagnostics diagnostics) {
        this.blocks = blocks;
        this.inlines = new TextInlines(diagnostics);
        this.diagnostics = diagnostics;
    }

    static List<Block> of(List<TextSpan> body, Diagnostics diagnostics) {
        List<TextBlock> blocks =
                body.stream().flatMap(span -> TextBlock.in(span).stream()).toList();
        return new TextBlocks(blocks, diagnostics).read();
    }

    private List<Block> read() {
        List<Block> read = new ArrayList<>();
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (isItem(i)) {
                items.add(item(blocks.get(i)));
            }
            if (!items.isEmpty() && (i + 1 == blocks.size() || !isItem(i + 1))) {
                read.add(new Block.ItemList(items.get(0).place(), null, items));
                items.clear();
            } else if (!isItem(i)) {
                read.add(block(i));
            }
        }
        return read;
    }

    private Block.Item item(TextBlock block) {
        Place place = block.whole().place();
        return new Block.Item(place, null, List.of(new Block.Paragraph(place, inlines.of(block.text()))));
    }

    private Block block(int i) {
        TextSpan whole = blocks.get(i).whole();
        if (!isHeading(i)) {
            return new Block.Paragraph(whole.place(), inlines.of(whole));
        }
        if (!isCertain(i)) {
            diagnostics.report(
                    whole.place(), IngestCode.HEADING_GUESSED, "`" + whole.words() + "` was taken for a heading");
        }
        return new Block.Heading(whole.place(), LEVEL, "", inlines.of(whole));
    }

    /** One item alone is no list: its bullet may as well be a dash of speech or the star of a note. */
    private boolean isItem(int i) {
        TextBlock block = blocks.get(i);
        return (i > 0 && block.hasSameBullet(blocks.get(i - 1)))
                || (i + 1 < blocks.size() && block.hasSameBullet(blocks.get(i + 1)));
    }

    /** A bare line heads what follows it; the last of several is the one that does. */
    private boolean isHeading(int i) {
        return blocks.get(i).isBare()
                && i + 1 < blocks.size()
                && !blocks.get(i + 1).isBare();
    }

    private boolean isCertain(int i) {
        return blocks.get(i).isPlainHeading() && i > 0 && !blocks.get(i - 1).isBare();
    }
}
