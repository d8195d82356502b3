package parkhang.workbench.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.translation.Fingerprint;
import parkhang.translation.Unit;

/**
 * Names a unit of an article by its words, for its place and its name in a bundle change while somebody translates it.
 *
 * @param source the fingerprint of its source
 * @param turn which of the units with this source it is, from 1
 */
record UnitName(String source, int turn) {
    private static final Pattern TEXT = Pattern.compile("([0-9a-f]{16})-([1-9][0-9]{0,5})");

    /** The names of an article's units, in its order. */
    static List<UnitName> of(List<Unit> units) {
        Map<String, Integer> turns = new HashMap<>();
        List<UnitName> names = new ArrayList<>();
        for (Unit unit : units) {
            String source = Fingerprint.of(unit.source());
            names.add(new UnitName(source, turns.merge(source, 1, Integer::sum)));
        }
        return names;
    }

    /** Reads one again; empty where it is none. */
    static Optional<UnitName> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new UnitName(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return source + "-" + turn;
    }
}
