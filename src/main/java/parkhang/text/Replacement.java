package parkhang.text;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Every match of a pattern is written another way.
 *
 * @param needed what each match holds: most texts hold none of it, and need not be searched
 */
record Replacement(List<String> needed, Pattern place, UnaryOperator<String> with) implements TextRule {
    Replacement {
        needed = List.copyOf(needed);
    }

    static Replacement of(List<String> needed, String regex, UnaryOperator<String> with) {
        return new Replacement(needed, Pattern.compile(regex), with);
    }

    @Override
    public List<Edit> edits(String text) {
        if (needed.stream().noneMatch(text::contains)) {
            return List.of();
        }
        return place.matcher(text)
                .results()
                .filter(found -> !found.group().equals(with.apply(found.group())))
                .map(this::edit)
                .toList();
    }

    private Edit edit(MatchResult found) {
        return new Edit(found.start(), found.end(), with.apply(found.group()));
    }
}
