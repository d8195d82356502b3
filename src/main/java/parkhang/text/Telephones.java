package parkhang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds telephone and fax numbers. */
public final class Telephones {
    private static final int FEWEST_DIGITS = 5;

    /** ITU-T E.164, with a trunk prefix. */
    private static final int MOST_DIGITS = 16;

    private static final String REST = "[\\p{Nd}\\h()./\\u2010\\u2011-]";
    private static final String INTERNATIONAL = "(?:\\+|(?<!\\p{Nd}\\h|\\p{Nd})\\b00)\\p{Nd}" + REST + "{5,}\\p{Nd}";
    private static final String NATIONAL = "(?<!\\p{Nd}\\h|[\\p{Nd}.,/-])\\(?\\b0\\p{Nd}" + REST + "{4,}\\p{Nd}";
    private static final String FRENCH =
            "(?<!\\p{Nd}\\h|[\\p{Nd}.,/-])\\b0\\h[89]\\p{Nd}{2}(?:\\h\\p{Nd}{2,3}){2,3}(?!\\p{Nd})";
    private static final String AMERICAN =
            "(?<![\\p{Nd}.,/-])(?:1[-. ])?(?:\\(\\p{Nd}{3}\\)\\h?|\\p{Nd}{3}[-.])\\p{Nd}{3}[-.]\\p{Nd}{4}(?![\\p{Nd}-])";
    private static final String ANYWHERE = INTERNATIONAL + "|" + NATIONAL + "|" + FRENCH + "|" + AMERICAN;

    private static final String NAMED =
            "(?=\\p{Nd})(?<=\\b(?iU:tel|tél|telefon|telefoon|telephone|téléphone|phone|fax|telefax|hotline|helpline|"
                    + "infoline|rufnummer|telefonnummer|telefoonnummer|durchwahl|handy|gsm|whatsapp|extension)[.:]{0,2}\\h{1,2})"
                    + "\\p{Nd}" + REST + "{2,18}\\p{Nd}(?!\\p{Nd})";

    /** An account's number has parts that look like a telephone's (ISO 13616, in print). */
    private static final String IBAN =
            "(\\b\\p{Lu}{2}[0-9]{2}(?:\\h[0-9\\p{Lu}]{4}){2,7}(?:\\h[0-9\\p{Lu}]{1,3})?\\b)|";

    private static final Pattern PHONE = Pattern.compile(IBAN + ANYWHERE);
    static final Pattern PHONE_OR_NAMED = Pattern.compile(IBAN + ANYWHERE + "|" + NAMED);
    private static final Pattern DATE_OR_TIMES =
            Pattern.compile("\\p{Nd}{1,2}([./-])\\p{Nd}{1,2}\\1\\p{Nd}{2,4}.*|\\p{Nd}{2}\\.\\p{Nd}{2}\\h?-.*");

    private Telephones() {}

    /** Those that look like nothing else, whatever the language. */
    static List<MatchResult> in(CharSequence text) {
        return in(text, PHONE);
    }

    /** These, and what stands behind a word for a telephone. */
    static List<MatchResult> orNamedIn(CharSequence text) {
        return in(text, PHONE_OR_NAMED);
    }

    private static List<MatchResult> in(CharSequence text, Pattern pattern) {
        return mayHoldAny(text)
                ? SparseSearch.results(pattern, text, Telephones::mayBegin).stream()
                        .filter(found -> found.group(1) == null)
                        .filter(found -> !DATE_OR_TIMES.matcher(found.group()).matches())
                        .toList()
                : List.of();
    }

    /** A number itself, the code before it, or the country of an account, which has two letters and two digits. */
    static boolean mayBegin(CharSequence text, int offset, int c) {
        if (Character.isDigit(c)) {
            return offset == 0 || !Character.isDigit(Character.codePointBefore(text, offset));
        } else if (c == '+' || c == '(') {
            return isDigit(text, offset + 1);
        }
        int letters = 2 * Character.charCount(c);
        return Character.isUpperCase(c) && isDigit(text, offset + letters) && isDigit(text, offset + letters + 1);
    }

    private static boolean isDigit(CharSequence text, int at) {
        return at < text.length() && Character.isDigit(Character.codePointAt(text, at));
    }

    /** Every number in a text holds together; where two stand beside a slash, a line may begin with the second. */
    public static List<TextEdit> held(String text) {
        List<TextEdit> edits = new ArrayList<>();
        for (MatchResult phone : orNamedIn(text)) {
            boolean isOne = phone.group().chars().filter(Character::isDigit).count() <= MOST_DIGITS;
            for (int at = phone.start(); isOne && at < phone.end(); at++) {
                if (text.charAt(at) == ' ' && !partsTwo(text, at)) {
                    edits.add(new TextEdit(at, at + 1, Spaces.NO_BREAK));
                }
            }
        }
        return edits;
    }

    private static boolean partsTwo(String text, int space) {
        return text.charAt(space - 1) == '/' && "0+".indexOf(text.charAt(space + 1)) >= 0;
    }

    private static boolean mayHoldAny(CharSequence text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits++;
            }
        }
        return digits == FEWEST_DIGITS;
    }
}
