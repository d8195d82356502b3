package parkhang.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line may end: UAX #14 with the locale's tailoring and strict rules for Chinese and Japanese, less the places that a
 * careful printer avoids: before an em dash, within "km/h", "C++", "Haupteingang/-ausgang" or "1995–2023", in a telephone
 * number, in an address or a path but at its slashes and points. Nor does a text of some length end in a line of one short word. For one thread.
 */
public final class LineBreaks {
    /** What {@link #next()} gives behind the last place. */
    public static final int DONE = BreakIterator.DONE;

    private static final int SENTENCE = 40;

    /** The longest word that doesn't fill a last line, with what closes it. */
    private static final int SHORT_WORD = 7;

    /** The same where every letter is a word of its own: one of them, and what closes it. */
    private static final int SHORT_IDEOGRAPHS = 2;

    /**
     * Behind a single letter's hyphen and one that begins a word, at a short word's slash, in a range, behind an ellipsis
     * that begins, before an em dash, and between two plus signs. Nor within a syllable of Burmese or Khmer, whose dictionaries
     * divide words that they don't know: behind what stacks a letter below another, and before a letter that ends a syllable.
     */
    private static final Pattern AVOIDED = Pattern.compile("(?<=(?<![\\p{L}\\p{M}])\\p{L}[-‐])"
            + "|(?<=(?<!\\p{L})\\p{L}{1,2}/)|(?<=/)(?=\\p{L}{1,2}(?!\\p{L}))"
            + "|(?<=\\p{N}–)(?=\\p{N})"
            + "|(?<=…)(?=[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}])"
            + "|(?<=(?:^|[\\s\\p{Z}/(\\[])[-‐])(?=\\p{L})"
            + "|(?<=[\\p{L}+]\\+)(?=\\+)"
            + "|(?<=[\u1039\u17D2])"
            + "|(?=[\u1000-\u102A]\u1037?[\u1039\u103A])"
            + "|(?<=\\S)(?=—)");

    /** What stands before such a place where no em dash stands behind it. */
    private static final String BEFORE_AVOIDED = "-‐/–…+\u1039\u17D2";

    private final BreakIterator rules;
    private final Matcher avoided = AVOIDED.matcher("").useTransparentBounds(true);
    private String text = "";
    private AddressBreaks addresses = new AddressBreaks("");
    private int position;
    private int nextByRules;

    public LineBreaks(Locale locale) {
        rules = BreakIterator.getLineInstance(ULocale.forLocale(locale).setKeywordValue("lb", "strict"));
    }

    public void setText(String newText) {
        text = newText;
        addresses = new AddressBreaks(newText);
        avoided.reset(newText);
        rules.setText(newText);
        position = 0;
        nextByRules = rules.next();
    }

    /** The next place, as a UTF-16 offset behind the character that ends the line; at last the text's length. */
    public int next() {
        do {
            position = Math.min(nextByRules, addresses.after(position));
            if (position == nextByRules) {
                nextByRules = rules.next();
            }
        } while (position != DONE && position < text.length() && isAvoided(position));
        return position;
    }

    private boolean isAvoided(int place) {
        if (addresses.isWithin(place)) {
            return !addresses.isPlace(place);
        }
        return (mayBeAvoided(place) && avoided.region(place, text.length()).lookingAt())
                || (text.length() >= SENTENCE
                        && text.length() - place <= shortWord(text.codePointAt(place))
                        && isOneWord(text.substring(place)));
    }

    /** Most places are told without the pattern. */
    private boolean mayBeAvoided(int place) {
        char next = text.charAt(place);
        return next == '—'
                || (next >= '\u1000' && next <= '\u102A')
                || BEFORE_AVOIDED.indexOf(text.charAt(place - 1)) >= 0;
    }

    private static int shortWord(int first) {
        return Scripts.isIdeographic(first) ? SHORT_IDEOGRAPHS : SHORT_WORD;
    }

    private static boolean isOneWord(String rest) {
        return rest.chars().noneMatch(Character::isWhitespace);
    }

    /**
     * Where a web or mail address may go on in the next line: behind a slash, before other punctuation, and never at a hyphen,
     * which nobody could tell from one that the line's end brought (Chicago Manual of Style, 7.46).
     */
    private static final class AddressBreaks {
        /** Shorter addresses are as easily read as a long word, and stay whole. */
        private static final int LONG = 24;

        /** How much of an address stands on either side, at least. */
        private static final int LEAST = 4;

        private static final Pattern PLACE = Pattern.compile("(?<=[\\p{L}\\p{N}]/)(?=.)|(?<=://)|(?=[.?&=#_~%,@+])");

        /** Where a path may go on: behind what parts folders. */
        private static final Pattern PATH_PLACE = Pattern.compile("(?<=\\\\)(?!\\\\)");

        private final BitSet within = new BitSet();
        private final TreeSet<Integer> places = new TreeSet<>();

        AddressBreaks(String text) {
            VerbatimParts.addresses(text).forEach(address -> add(address, PLACE));
            VerbatimParts.paths(text).forEach(path -> add(path, PATH_PLACE));
            Telephones.orNamedIn(text).forEach(this::hold);
        }

        private void add(MatchResult address, Pattern place) {
            hold(address);
            int length = address.end() - address.start();
            if (length < LONG) {
                return;
            }
            place.matcher(address.group())
                    .results()
                    .map(MatchResult::start)
                    .filter(at -> at >= LEAST && at <= length - LEAST)
                    .forEach(at -> places.add(address.start() + at));
        }

        private void hold(MatchResult address) {
            within.set(address.start() + 1, Math.max(address.start() + 1, address.end()));
        }

        /** The first place in an address behind an offset; the greatest integer where there is none. */
        int after(int offset) {
            Integer place = places.higher(offset);
            return place == null ? Integer.MAX_VALUE : place;
        }

        boolean isPlace(int offset) {
            return places.contains(offset);
        }

        /** Whether an offset lies within an address. */
        boolean isWithin(int offset) {
            return within.get(offset);
        }
    }
}
