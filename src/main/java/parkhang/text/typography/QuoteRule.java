package parkhang.text.typography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parkhang.text.TextEdit;
import parkhang.text.TextRule;
import parkhang.text.typography.QuoteRoles.Role;

/** Straight quotation marks and apostrophes become the locale's. What can't be told stays straight. */
final class QuoteRule implements TextRule {
    private final QuoteMarks marks;
    private final Apostrophes apostrophes;

    QuoteRule(Locale locale) {
        marks = QuoteMarks.of(locale);
        apostrophes = new Apostrophes(locale);
    }

    @Override
    public List<TextEdit> edits(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
            return List.of();
        }
        List<TextEdit> edits = new ArrayList<>();
        Deque<QuoteMarks.Pair> open = new ArrayDeque<>();
        for (Map.Entry<Integer, Role> mark :
                QuoteRoles.in(text, marks, apostrophes).entrySet()) {
            int at = mark.getKey();
            String set = set(mark.getValue(), text.charAt(at), open);
            if (QuoteRoles.isStraight(text.charAt(at)) && mark.getValue() != Role.UNKNOWN) {
                edits.add(new TextEdit(at, at + 1, set));
            }
        }
        return edits;
    }

    private String set(Role role, char typed, Deque<QuoteMarks.Pair> open) {
        return switch (role) {
            case OPENS -> {
                QuoteMarks.Pair around = open.peek();
                open.push(around == null ? alone(typed) : marks.inside(around));
                yield open.getFirst().open();
            }
            case CLOSES -> open.isEmpty() ? alone(typed).close() : open.pop().close();
            case APOSTROPHE, UNKNOWN -> "’";
        };
    }

    private QuoteMarks.Pair alone(char typed) {
        boolean single = new QuoteMarks.Pair(String.valueOf(typed), "").isSingle() || typed == '\'';
        return marks.alone(single);
    }
}
