package parkhang.text;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Every match of a pattern is written another way. */
record Replacement(Pattern place, UnaryOperator<String> with) implements TextRule {

    static Replacement of(String regex, String with) {
        return new Replacement(Pattern.compile(regex), found -> with);
    }

    @Override
    public List<Edit> edits(String text) {
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
