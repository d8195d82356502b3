package parkhang.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.diagnostic.Place;

/** Puts paragraphs that stand beside each other in a file together as lists in lists. */
final class ItemLists {
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Open> done = new ArrayList<>();

    /** A list that may still grow. */
    private static final class Open {
        private final Place place;
        private final int level;
        private final String name;
        private final @Nullable Integer start;
        private final List<List<Object>> items = new ArrayList<>();

        Open(Place place, ListItem first) {
            this.place = place;
            this.level = first.level();
            this.name = first.list();
            this.start = first.number();
        }

        /** Whether a paragraph is the next item. */
        boolean hasNext(ListItem item) {
            Integer number = item.number();
            if (start == null || number == null) {
                return start == null && number == null;
            }
            return number == start + items.size() && (items.isEmpty() || !isNew(item));
        }

        private boolean isNew(ListItem item) {
            return !item.list().equals(name) && Objects.equals(item.number(), 1);
        }

        Block.ItemList list() {
            List<Block.Item> built = new ArrayList<>();
            for (List<Object> item : items) {
                List<Block> blocks = item.stream()
                        .map(part -> part instanceof Open list ? list.list() : (Block) part)
                        .toList();
                built.add(
                        new Block.Item(blocks.isEmpty() ? place : blocks.get(0).place(), null, blocks));
            }
            return new Block.ItemList(place, start, built);
        }
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    void add(Place place, ListItem item, List<Block> blocks) {
        while (!open.isEmpty() && open.element().level > item.level()) {
            open.pop();
        }
        if (!open.isEmpty()
                && open.element().level == item.level()
                && !open.element().hasNext(item)) {
            open.pop();
        }
        if (open.isEmpty() || open.element().level < item.level()) {
            begin(new Open(place, item));
        }
        open.element().items.add(new ArrayList<>(blocks));
    }

    private void begin(Open list) {
        if (open.isEmpty()) {
            done.add(list);
        } else {
            last(open.element()).add(list);
        }
        open.push(list);
    }

    private static List<Object> last(Open list) {
        return list.items.get(list.items.size() - 1);
    }

    /** Adds to the item at hand what belongs to it. */
    void continued(int level, List<Block> blocks) {
        while (open.size() > 1 && open.element().level > level) {
            open.pop();
        }
        last(open.element()).addAll(blocks);
    }

    /** Ends all lists and gives them. */
    List<Block> end() {
        List<Block> lists = done.stream().map(list -> (Block) list.list()).toList();
        done.clear();
        open.clear();
        return lists;
    }
}
