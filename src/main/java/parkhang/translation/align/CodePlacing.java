package parkhang.translation.align;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.translation.Content;
import parkhang.translation.Unit;

/**
 * Puts a unit's codes where its translation has the same ones: links by their address, notes by their label, emphasis by its
 * order. A code that can't be told for sure is left out, and its words stay.
 */
final class CodePlacing {
    /** The unit's codes without a place yet, by their ids. */
    private final Map<String, Inline> open = new LinkedHashMap<>();

    private final IdentityHashMap<Inline, String> ids = new IdentityHashMap<>();
    private final List<String> addresses = new ArrayList<>();

    private CodePlacing(Unit unit) {
        for (Inline inline : Runs.flat(unit.text())) {
            if (!(inline instanceof Inline.Text)) {
                open.put(String.valueOf(open.size() + 1), inline);
            }
        }
    }

    /**
     * A block's text as a unit's target.
     *
     * @param whole whether each of the unit's codes has found its place
     * @param addresses those that links of the block lead to, where the article has another one or none
     */
    record Placed(Content target, boolean whole, List<String> addresses) {
        Placed {
            addresses = List.copyOf(addresses);
        }
    }

    static Placed place(Unit unit, Unit block) {
        CodePlacing placing = new CodePlacing(unit);
        List<Inline> text = ItemMark.removed(unit, block);
        placing.pair(Runs.flat(text));
        Content target = new Content(placing.parts(text));
        target = new NamedCodes(placing.open).placedIn(target);
        return new Placed(target, placing.open.isEmpty(), placing.addresses);
    }

    private void pair(List<Inline> inlines) {
        List<Inline> codes = inlines.stream()
                .filter(inline -> !(inline instanceof Inline.Text))
                .toList();
        for (Inline code : codes) {
            String key = key(code);
            firstOpen(inline -> key != null && key.equals(key(inline))).ifPresent(id -> take(id, code));
        }
        List<Inline> left =
                codes.stream().filter(code -> !ids.containsKey(code)).toList();
        for (Class<? extends Inline> kind :
                List.of(Inline.Emphasis.class, Inline.Strong.class, Inline.LineBreak.class)) {
            pairInOrder(kind::isInstance, true, left);
        }
        for (Inline.Style style : Inline.Style.values()) {
            pairInOrder(inline -> inline instanceof Inline.Styled styled && styled.style() == style, true, left);
        }
        for (Class<? extends Inline> kind : List.of(Inline.Link.class, Inline.NoteReference.class)) {
            pairInOrder(kind::isInstance, false, left);
        }
    }

    /**
     * As many on both sides are the same ones.
     *
     * @param alike whether they say nothing themselves; of those that do there may be one only
     */
    private void pairInOrder(Predicate<Inline> kind, boolean alike, List<Inline> left) {
        List<String> same = open.entrySet().stream()
                .filter(entry -> kind.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        List<Inline> codes = left.stream().filter(kind).toList();
        if (same.size() == codes.size() && (alike || same.size() == 1)) {
            for (int i = 0; i < codes.size(); i++) {
                reportAddress(codes.get(i));
                take(same.get(i), codes.get(i));
            }
        }
    }

    private void take(String id, Inline code) {
        open.remove(id);
        ids.put(code, id);
    }

    private Optional<String> firstOpen(Predicate<Inline> wanted) {
        return open.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What makes a code one and the same in both texts; null where only its order does. */
    private static @Nullable String key(Inline inline) {
        if (inline instanceof Inline.Link link) {
            return "link " + link.address();
        } else if (inline instanceof Inline.Image image) {
            return "image " + image.address();
        } else if (inline instanceof Inline.NoteReference reference) {
            return "note " + reference.label();
        }
        return inline instanceof Inline.Code code ? "code " + code.text() : null;
    }

    private List<Content.Part> parts(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> parts(inline).stream()).toList();
    }

    private List<Content.Part> parts(Inline inline) {
        String id = ids.get(inline);
        List<Inline> children = inline.children();
        boolean paired = inline instanceof Inline.Emphasis
                || inline instanceof Inline.Strong
                || inline instanceof Inline.Styled
                || inline instanceof Inline.Link;
        if (id != null) {
            return List.of(paired ? new Content.Paired(id, parts(children)) : new Content.Standalone(id));
        } else if (paired) {
            reportAddress(inline);
            return parts(children);
        }
        String words = inline instanceof Inline.LineBreak ? " " : PlainText.of(List.of(inline));
        return List.of(new Content.Text(words));
    }

    private void reportAddress(Inline inline) {
        if (inline instanceof Inline.Link link) {
            addresses.add(link.address());
        }
    }
}
