package parkhang.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

/**
 * Reads plain text as blocks. The lines of a paragraph are parted by {@link Inline.LineBreak}: whoever reads on may want them;
 * {@link Unwrapping} joins them.
 */
public final class TextBlocks {
    private static final int HEADING_LEVEL = 2;

    private final InlineText text;

    private TextBlocks(Diagnostics diagnostics) {
        this.text = new InlineText(diagnostics);
    }

    /** The blocks; links that no edition can have are reported, and their words stay. */
    public static List<Block> read(SourceText source, Diagnostics diagnostics) {
        return new TextBlocks(diagnostics).blocks(PieceReader.read(source));
    }

    private List<Block> blocks(List<Piece> pieces) {
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            int end = listEnd(pieces, i);
            if (end - i > 1) {
                blocks.add(list(pieces.subList(i, end)));
                i = end;
            } else {
                blocks.add(block(pieces.get(i)));
                i++;
            }
        }
        return blocks;
    }

    /**
     * Where a list ends that begins with a piece: its items have the same bullet, or numbers that go on; what stands deeper
     * belongs to the item before. One item alone is no list: its bullet may as well be a dash of speech or the star of a note.
     */
    private static int listEnd(List<Piece> pieces, int start) {
        Piece first = pieces.get(start);
        Piece last = first;
        int end = start;
        while (end < pieces.size() && pieces.get(end).isItem()) {
            Piece piece = pieces.get(end);
            boolean deeper = end > start && piece.indent() > first.indent() + 1;
            boolean next = first.number() == 0
                    ? piece.mark().equals(first.mark())
                    : piece.number() == last.number() + (end == start ? 0 : 1);
            if (!deeper && !next) {
                break;
            }
            last = deeper ? last : piece;
            end++;
        }
        return end;
    }

    private Block list(List<Piece> pieces) {
        List<Block.Item> items = new ArrayList<>();
        Piece first = pieces.get(0);
        int i = 0;
        while (i < pieces.size()) {
            int end = i + 1;
            while (end < pieces.size() && pieces.get(end).indent() > first.indent() + 1) {
                end++;
            }
            List<Block> inner = new ArrayList<>();
            inner.add(paragraph(pieces.get(i).text()));
            inner.addAll(blocks(pieces.subList(i + 1, end)));
            items.add(new Block.Item(pieces.get(i).lines().get(0).place(), null, inner));
            i = end;
        }
        Integer start = first.number() == 0 ? null : Integer.valueOf(first.number());
        return new Block.ItemList(first.lines().get(0).place(), start, items);
    }

    private Block block(Piece piece) {
        return switch (piece.kind()) {
            case PARAGRAPH -> paragraph(piece);
            case ITEM -> paragraph(piece.unmarked().text());
            case HEADING -> new Block.Heading(piece.text().place(), HEADING_LEVEL, "", text.read(piece.text()));
            case RULE -> new Block.ThematicBreak(piece.text().place());
            case QUOTE -> quote(piece);
            case TABLE -> TableText.table(piece, text);
        };
    }

    private Block.Paragraph paragraph(Piece piece) {
        List<TextSpan> parts = TextColumns.of(piece.lines());
        if (parts.equals(piece.lines())) {
            return paragraph(piece.text());
        }
        List<Inline> lines = new ArrayList<>();
        for (TextSpan part : parts) {
            if (!lines.isEmpty()) {
                lines.add(new Inline.LineBreak(part.place()));
            }
            lines.addAll(text.read(part));
        }
        return new Block.Paragraph(parts.get(0).place(), lines);
    }

    private Block.Paragraph paragraph(TextSpan span) {
        return new Block.Paragraph(span.place(), text.read(span));
    }

    private Block quote(Piece piece) {
        List<Block> paragraphs = new ArrayList<>();
        List<Inline> lines = new ArrayList<>();
        for (TextSpan line : piece.lines()) {
            TextSpan words = line.from(line.start() + 1);
            if (words.length() == 0) {
                addParagraph(lines, paragraphs);
            } else {
                if (!lines.isEmpty()) {
                    lines.add(new Inline.LineBreak(line.place()));
                }
                lines.addAll(text.read(words));
            }
        }
        addParagraph(lines, paragraphs);
        return new Block.Quote(piece.text().place(), null, paragraphs);
    }

    private static void addParagraph(List<Inline> lines, List<Block> paragraphs) {
        if (!lines.isEmpty()) {
            paragraphs.add(new Block.Paragraph(lines.get(0).place(), lines));
            lines.clear();
        }
    }
}
