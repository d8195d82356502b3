package parkhang.document.opendocument;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.document.ListItem;
import parkhang.xml.XmlElement;

/** The lists of a document and how far their numbers have come (OpenDocument 1.3, part 3, 5.3 and 16.30). */
final class OdfLists {
    static final int LEVELS = 10;

    private final OdfStyles styles;
    private final Map<String, @Nullable Integer[]> lasts = new HashMap<>();
    private final Map<String, String> counted = new HashMap<>();
    private final Map<String, String> byStyle = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int begun;

    OdfLists(OdfStyles styles) {
        this.styles = styles;
    }

    /** A list, or a list in one, that has begun and not ended. */
    private static final class Open {
        private final String name;
        private final @Nullable String style;
        private @Nullable Integer start;
        private @Nullable ListItem item;
        private boolean isHeader;
        private boolean hasOwn;

        Open(String name, @Nullable String style) {
            this.name = name;
            this.style = style;
        }
    }

    /** Begins a list; one in another has its style where it names none. */
    void begin(XmlElement list) {
        Open around = open.peek();
        String own = list.attribute("style-name");
        String style = own == null && around != null ? around.style : own;
        open.push(new Open(around == null ? name(list, style) : around.name, style));
        boolean isFresh = around != null && around.hasOwn && !"true".equals(list.attribute("continue-numbering"));
        if (isFresh) {
            Arrays.fill(numbers(open.element().name), open.size() - 1, LEVELS + 1, null);
        }
    }

    /** The name under which the numbers of a list on the first level are counted: that of the one which it goes on with. */
    private String name(XmlElement list, @Nullable String style) {
        String earlier = list.attribute("continue-list");
        String known = earlier == null ? null : counted.get(earlier);
        if (known == null && "true".equals(list.attribute("continue-numbering"))) {
            known = byStyle.get(String.valueOf(style));
        }
        String name = known == null ? "list " + ++begun : known;
        byStyle.put(String.valueOf(style), name);
        String id = list.attribute("id");
        if (id != null) {
            counted.put(id, name);
        }
        return name;
    }

    /** Begins an item, or what goes before the items and has no sign. */
    void beginItem(XmlElement item) {
        Open list = open.element();
        list.item = null;
        list.hasOwn = false;
        list.isHeader = item.name().equals("list-header");
        list.start = item.attribute("start-value") == null ? null : OdfStyles.number(item.attribute("start-value"), 1);
    }

    void end() {
        open.pop();
    }

    /**
     * The place of the next paragraph: the first of an item has its number, what follows none. Null outside of all lists.
     *
     * @param ofParagraph the list that the paragraph's style names
     */
    @Nullable
    ListItem next(@Nullable String ofParagraph) {
        Open list = open.peek();
        if (list == null) {
            return null;
        }
        list.hasOwn = true;
        int level = Math.min(open.size(), LEVELS) - 1;
        if (list.item != null || list.isHeader) {
            return new ListItem(list.name, level, null, true);
        }
        ListItem item = counted(list, level, list.style == null ? ofParagraph : list.style);
        list.item = item;
        return item;
    }

    private ListItem counted(Open list, int level, @Nullable String style) {
        Optional<XmlElement> form = styles.list(style).stream()
                .flatMap(found -> found.elements().stream())
                .filter(found -> OdfStyles.number(found.attribute("level"), 0) == level + 1)
                .findFirst();
        boolean isNumbered = form.filter(found -> found.name().equals("list-level-style-number"))
                .isPresent();
        String format = form.map(found -> found.attribute("num-format")).orElse("");
        @Nullable Integer[] last = numbers(list.name);
        Arrays.fill(last, level + 1, LEVELS + 1, null);
        if (!isNumbered) {
            return new ListItem(list.name, level, null, false);
        }
        Integer before = last[level];
        Integer own = list.start;
        int first = form.map(found -> OdfStyles.number(found.attribute("start-value"), 1))
                .orElse(1);
        last[level] = own != null ? own : before == null ? Integer.valueOf(first) : Integer.valueOf(before + 1);
        return new ListItem(list.name, level, format.isEmpty() ? null : last[level], format.isEmpty());
    }

    private @Nullable Integer[] numbers(String name) {
        return lasts.computeIfAbsent(name, none -> new Integer[LEVELS + 1]);
    }
}
