package parkhang.pdf.pageend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import parkhang.pdf.markup.TurnedTable;
import parkhang.pdf.page.PageGeometry;
import parkhang.pdf.pagination.LaidOutDocument;
import parkhang.pdf.pagination.LongNotes;

/**
 * What an edition needs of its pages.
 *
 * @param tables that have turned pages to themselves, in their order
 * @param notesAtEnd whether it can't have its notes at the feet of its pages
 */
public record PageNeeds(Flow text, List<Table> tables, boolean notesAtEnd) {
    /** What is laid out by itself, and how high its pages are. */
    public record Flow(Strip strip, Room room) {
        /**
         * Measures what was laid out on a page without an end.
         *
         * @param flow the text, or the table
         * @param page as it will be
         */
        public static Flow of(LaidOutDocument endless, Element flow, PageGeometry page) {
            return new Flow(Strip.of(endless, flow), Room.of(page));
        }

        /** Whether one of its notes would take more of a page than a note should. */
        public boolean hasLongNote() {
            return LongNotes.isLong(strip.tallest(), room.first());
        }
    }

    /**
     * A table.
     *
     * @param before the name of the last seam of the text before it; empty where there is none
     */
    public record Table(String name, String before, Flow flow) {}

    public PageNeeds {
        tables = List.copyOf(tables);
    }

    /** The last place of a text before which a page may end and that stands before a table; empty where there is none. */
    public static String before(TurnedTable table, Element text) {
        return Seams.in(text).stream()
                .filter(seam -> table.isBehind(seam.next()))
                .map(Seam::name)
                .reduce("", (first, second) -> second);
    }

    /** The names of all tables that any edition has, in their order: one may lack a table that is not translated. */
    public static List<String> tables(List<PageNeeds> editions) {
        List<String> names = new ArrayList<>();
        for (PageNeeds edition : editions) {
            int next = 0;
            for (Table table : edition.tables) {
                if (!names.contains(table.name())) {
                    names.add(next, table.name());
                }
                next = names.indexOf(table.name()) + 1;
            }
        }
        return names;
    }

    /** The table of a name; empty where the edition lacks it. */
    Optional<Table> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
