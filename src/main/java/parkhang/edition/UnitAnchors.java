package parkhang.edition;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.article.Article;
import parkhang.article.Block;
import parkhang.diagnostic.Place;
import parkhang.translation.Unit;
import parkhang.translation.UnitKind;

/**
 * The names under which addresses lead to an article's units in its editions, the same in every locale: a heading's own,
 * else the unit's number. No heading is called so, for its name never begins with {@code _}. Units that begin at one place,
 * as a figure's description and its caption, share a name. By it the coverage report, and anybody else, can point at a unit.
 */
public final class UnitAnchors {
    private final Map<UnitKind, String> firsts = new EnumMap<>(UnitKind.class);
    private final Map<Place, String> names = new HashMap<>();

    private UnitAnchors() {}

    /** The names of all units of an article, which are given in its order. */
    public static UnitAnchors of(Article article, List<Unit> units) {
        UnitAnchors anchors = new UnitAnchors();
        article.blocks().forEach(anchors::heading);
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            anchors.firsts.putIfAbsent(unit.kind(), name(i));
            anchors.names.putIfAbsent(unit.place(), name(i));
        }
        return anchors;
    }

    /** The name of the unit at a place; null where there is none. */
    public @Nullable String at(Place place) {
        return names.get(place);
    }

    /** The name of the first unit of a kind: the title's, the summary's, the correction's. */
    public @Nullable String of(UnitKind kind) {
        return firsts.get(kind);
    }

    /** Where the article has what has each name. */
    public Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        names.forEach((place, name) -> places.put(name, place));
        return places;
    }

    private static String name(int index) {
        return "_u-" + (index + 1);
    }

    private void heading(Block block) {
        if (block instanceof Block.Heading heading) {
            names.put(heading.place(), heading.anchor());
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(this::heading);
        } else if (block instanceof Block.ItemList list) {
            list.items().forEach(item -> item.blocks().forEach(this::heading));
        }
    }
}
