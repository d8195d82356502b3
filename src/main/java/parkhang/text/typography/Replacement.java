package parkhang.text.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.text.TextEdit;
import parkhang.text.TextRule;

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
    public List<TextEdit> edits(String text) {
        if (!mayFit(text)) {
            return List.of();
        }
        List<TextEdit> edits = new ArrayList<>();
        Matcher found = place.matcher(text);
        while (found.find()) {
            String written = with.apply(found.group());
            if (!written.equals(found.group())) {
                edits.add(new TextEdit(found.start(), found.end(), written));
            }
        }
        return edits;
    }

    private boolean mayFit(String text) {
        for (String part : needed) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
