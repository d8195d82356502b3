package parkhang.text;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Spaces at which no line may break.
 *
 * @param ties each match ends with such a space
 * @param shortest in texts with fewer UTF-16 units, such as a narrow table's, lines may break there all the same
 */
record NoBreakRule(List<Pattern> ties, int shortest) implements TextRule {
    NoBreakRule {
        ties = List.copyOf(ties);
    }

    @Override
    public List<Edit> edits(String text) {
        TreeSet<Integer> spaces = new TreeSet<>();
        if (text.length() >= shortest) {
            ties.forEach(tie -> tie.matcher(text).results().forEach(found -> spaces.add(found.end() - 1)));
        }
        return spaces.stream().map(at -> new Edit(at, at + 1, Spaces.NO_BREAK)).toList();
    }
}
