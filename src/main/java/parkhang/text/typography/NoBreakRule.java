package parkhang.text.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.text.Edit;
import parkhang.text.Spaces;
import parkhang.text.TextRule;

/** Spaces at which no line may break. Only the spaces are looked at: searching a text for each tie would take its time. */
final class NoBreakRule implements TextRule {
    /** What may end an ordinal, as in "10. Mai" and "1er mai". */
    private static final String ORDINALS = ".rº";

    /** In shorter texts, such as a narrow table's, a line may end between a number and what it counts. */
    private static final int PHRASE = 16;

    private final Ties ties;

    NoBreakRule(Ties ties) {
        this.ties = ties;
    }

    @Override
    public List<Edit> edits(String text) {
        Matcher matcher = ties.beforeNumber().matcher(text).useTransparentBounds(true);
        List<Edit> edits = new ArrayList<>();
        for (int at = text.indexOf(' ', 1); at > 0 && at < text.length() - 1; at = text.indexOf(' ', at + 1)) {
            if (isTied(text, at, matcher)) {
                edits.add(new Edit(at, at + 1, Spaces.NO_BREAK));
            }
        }
        return edits;
    }

    private boolean isTied(String text, int at, Matcher matcher) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (Character.isDigit(after) && fits(ties.beforeNumber(), at, matcher)) {
            return true;
        } else if (Character.isUpperCase(after) && fits(ties.beforeCapital(), at, matcher)) {
            return true;
        }
        boolean isNumber = Character.isDigit(before) || ORDINALS.indexOf(before) >= 0;
        return isNumber
                && (fits(ties.behindNumber(), at, matcher)
                        || (text.length() >= PHRASE && fits(ties.counted(), at, matcher)));
    }

    private static boolean fits(Pattern pattern, int at, Matcher matcher) {
        return matcher.usePattern(pattern).region(at, matcher.regionEnd()).lookingAt();
    }
}
