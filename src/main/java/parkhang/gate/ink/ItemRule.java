package parkhang.gate.ink;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;
import parkhang.gate.TagTree;

/** Whether a list item's number or bullet stands on the page on which the item begins. */
final class ItemRule {
    /** Pages from 1 on which each item's label and its text begin; 0 where it has none. */
    private record Item(int label, int text) {
        static final Item NONE = new Item(0, 0);

        Item withLabel(int page) {
            return label == 0 ? new Item(page, text) : this;
        }

        Item withText(int page) {
            return text == 0 ? new Item(label, page) : this;
        }
    }

    private ItemRule() {}

    /** The pages, from 1, at whose end a label was left behind. */
    static List<Integer> find(List<InkedPage> pages) {
        Map<TagTree.Part, Item> items = new LinkedHashMap<>();
        for (InkedPage page : pages) {
            for (int mark : page.ink().marks()) {
                note(page.part(mark), page.number(), items);
            }
        }
        return items.values().stream()
                .filter(item -> item.label() > 0 && item.text() > 0 && item.label() != item.text())
                .map(Item::label)
                .toList();
    }

    /** A label is its own item's, and text of all items around that. */
    private static void note(TagTree.@Nullable Part drawn, int page, Map<TagTree.Part, Item> items) {
        boolean isLabel = drawn != null && drawn.label();
        for (TagTree.Part part = drawn; part != null; part = part.parent()) {
            if (part.is(StandardStructureTypes.LI) || part.is(StandardStructureTypes.NOTE)) {
                Item item = items.getOrDefault(part, Item.NONE);
                items.put(part, isLabel ? item.withLabel(page) : item.withText(page));
                isLabel = false;
            }
        }
    }
}
