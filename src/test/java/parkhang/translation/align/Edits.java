package parkhang.translation.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import parkhang.article.Inline;
import parkhang.translation.Unit;
import parkhang.translation.UnitKind;

/** What editors do to a translation: they leave out, add, join, part and move its blocks. */
final class Edits {
    private final Random random;
    private final List<Unit> blocks;
    private final List<Unit> foreign;

    Edits(long seed, List<Unit> blocks, List<Unit> foreign) {
        this.random = new Random(seed);
        this.blocks = new ArrayList<>(blocks);
        this.foreign = foreign;
    }

    enum Kind {
        DELETE,
        ADD,
        MERGE,
        SPLIT,
        MOVE
    }

    List<Unit> made(int count, Kind... kinds) {
        for (int i = 0; i < count; i++) {
            make(kinds[random.nextInt(kinds.length)]);
        }
        return blocks;
    }

    private void make(Kind kind) {
        int at = random.nextInt(Math.max(1, blocks.size() - 1));
        switch (kind) {
            case DELETE -> blocks.remove(at);
            case ADD -> blocks.add(at, foreign.get(random.nextInt(foreign.size())));
            case MERGE -> {
                Unit first = blocks.get(at);
                if (first.kind() == blocks.get(at + 1).kind()) {
                    blocks.set(at, with(first, plain(first) + " " + plain(blocks.remove(at + 1))));
                }
            }
            case SPLIT -> {
                Unit whole = blocks.get(at);
                int cut = plain(whole).indexOf(". ");
                if (cut > 0) {
                    blocks.set(at, with(whole, plain(whole).substring(0, cut + 1)));
                    blocks.add(at + 1, with(whole, plain(whole).substring(cut + 2)));
                }
            }
            case MOVE -> blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
        }
    }

    static String plain(Unit unit) {
        return unit.source().plainText();
    }

    private static Unit with(Unit unit, String text) {
        return Unit.of(unit.kind(), unit.place(), List.of(new Inline.Text(unit.place(), text)));
    }

    /** The same text without what plain text can't say: kinds, codes, descriptions of images. */
    static List<Unit> bare(List<Unit> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() != UnitKind.IMAGE_DESCRIPTION)
                .map(block -> Unit.of(
                        block.kind() == UnitKind.HEADING ? UnitKind.HEADING : UnitKind.PARAGRAPH,
                        block.place(),
                        List.of(new Inline.Text(block.place(), plain(block)))))
                .toList();
    }
}
