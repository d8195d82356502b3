package parkhang.translation.align;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.article.Inline;
import parkhang.article.Runs;
import parkhang.translation.Unit;

/**
 * What of a text may survive its translation: numbers, addresses, labels of notes, capitals such as DNA, and the beginnings
 * of words, by which names and cognates are known (Simard, Foster and Isabelle 1992: the first four letters).
 */
final class Keys {
    private static final int COGNATE = 4;

    /** Digits in groups of three with any separator, and a decimal part. */
    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}++(?:[.,'’\\u00A0\\u202F ]\\p{Nd}{3}(?!\\p{Nd}))*+(?:[.,]\\p{Nd}++)?+");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** Marks a key that is the same in every language. */
    private static final char SAME = '=';

    private final Set<String> keys = new LinkedHashSet<>();

    private Keys() {}

    static Set<String> of(Unit unit) {
        Keys keys = new Keys();
        String text = unit.source().plainText();
        NUMBER.matcher(text).results().forEach(number -> keys.keys.add(number(number.group())));
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            keys.word(word.group());
        }
        Runs.flat(unit.text()).forEach(keys::code);
        return keys.keys;
    }

    /** Whether a translator leaves it as it is, but for its form. */
    static boolean isSame(String key) {
        return key.charAt(0) == SAME;
    }

    /** The key of a number, whatever the digits and separators it is written with. */
    static String number(String written) {
        StringBuilder digits = new StringBuilder().append(SAME);
        written.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    private void word(String word) {
        boolean latin = Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && latin) {
            keys.add("A" + word);
        }
        String bare = MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        if (!latin) {
            keys.add("w" + word);
        } else if (bare.length() >= COGNATE) {
            keys.add("w" + bare.substring(0, COGNATE));
        }
    }

    private void code(Inline inline) {
        if (inline instanceof Inline.Link link) {
            keys.add(SAME + "link " + link.address());
        } else if (inline instanceof Inline.Image image) {
            keys.add(SAME + "image " + image.address());
        } else if (inline instanceof Inline.NoteReference reference) {
            keys.add(SAME + "note " + reference.label());
        } else if (inline instanceof Inline.Code code) {
            keys.add(SAME + "code " + code.text());
        }
    }
}
