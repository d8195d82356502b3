package parkhang.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;

/** One part of an article's body. */
public sealed interface Block {

    Place place();

    /**
     * The head of a section.
     *
     * @param level 2 to 6; the article's title is the first level
     * @param anchor its name in addresses, the same in every locale
     */
    record Heading(Place place, int level, String anchor, List<Inline> text) implements Block {
        public Heading {
            text = List.copyOf(text);
        }
    }

    record Paragraph(Place place, List<Inline> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }

        /** Whether it begins with a dash: at the end of a quote, such a paragraph says whose words it holds. */
        public boolean isAttribution() {
            String words = PlainText.of(text);
            return words.startsWith("—") || words.startsWith("–");
        }
    }

    /**
     * A list, each item of which holds blocks.
     *
     * @param start the first item's number; null where the items are bulleted
     */
    record ItemList(Place place, @Nullable Integer start, List<Item> items) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a list.
     *
     * @param task null where it is none
     * @param blocks none where its author left it empty: it counts all the same
     */
    record Item(Place place, @Nullable Task task, List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /** Whether something was done. */
    enum Task {
        OPEN,
        DONE
    }

    /**
     * Blocks that are set apart: what somebody else said, or an aside.
     *
     * @param aside null where somebody is quoted
     */
    record Quote(Place place, @Nullable Aside aside, List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /** What an aside is to its reader. */
    enum Aside {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION
    }

    /**
     * Rows of cells.
     *
     * @param caption the paragraph before the table that began with {@code Table:}, without that word
     */
    record Table(Place place, @Nullable Line caption, List<Row> head, List<Row> body) implements Block {
        public Table {
            head = List.copyOf(head);
            body = List.copyOf(body);
        }
    }

    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    record Cell(Place place, Alignment alignment, List<Inline> text) {
        public Cell {
            text = List.copyOf(text);
        }
    }

    /** Where a table's column is aligned, in the direction of reading. */
    enum Alignment {
        START,
        CENTER,
        END
    }

    /**
     * An image that has a paragraph of its own.
     *
     * @param credit the paragraph after it that began with {@code Credit:}, without that word: names, which are never translated
     */
    record Figure(Place place, Inline.Image image, @Nullable Line caption, @Nullable Line credit) implements Block {}

    /** Lines that are set as they stand and never translated. */
    record Code(Place place, String text) implements Block {}

    record ThematicBreak(Place place) implements Block {}

    /** What the author tells those who translate the block behind it; no edition has it. */
    record Remark(Place place, String words) implements Block {}
}
