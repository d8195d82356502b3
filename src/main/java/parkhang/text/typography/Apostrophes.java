package parkhang.text.typography;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells an apostrophe from a quotation mark, where the text beside it is enough to tell. */
final class Apostrophes {
    /** Words that have lost their beginning, without their apostrophe. */
    private static final Map<String, String> SHORTENED = Map.of(
            "en", "tis|twas|twere|twill|em|til|till|cause|cos|bout|round|n|neath|twixt",
            "nl", "s|t|n|k|m|r|ns|ie",
            "de", "s|n|ne|nen|nem|ner|nes|rein|raus|rüber|rauf|runter|ran");

    /** Words that have lost their end. */
    private static final Map<String, String> CUT = Map.of("it", "po|mo|be|va|fa|sta|di|to|ca|pie|vo");

    /** "’90", "’90s", "’68er"; not "'90'", which is a quote. */
    private static final String YEAR = "(\\p{Nd}{2}(s|er[ns]?)|\\p{Nd}{2}(?!'))(?![\\p{L}\\p{Nd}])";

    /** The scripts that write apostrophes between letters: Hebrew's gershayim and Wylie's brackets are other things. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<=[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\p{M}\\p{Nd}+\\uFFFC])'(?=[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\uFFFC])");

    private static final Pattern BEFORE_QUOTE = Pattern.compile("(?<=\\p{IsLatin})'(?=[\"“„«]\\p{L})");
    private static final Pattern BEFORE_NUMBER = Pattern.compile("(?<=\\p{IsLatin})'(?=\\p{Nd})");
    private static final Pattern GENITIVE =
            Pattern.compile("(?<=[\\p{IsLatin}\\p{Nd}\\p{P}][\"'”“’»)\\]])'(?=s(?!\\p{L}))");
    private static final Pattern YEAR_BEGINS = Pattern.compile("'\\p{Nd}");

    /** The parents' house, goin' home. */
    private static final Pattern BEFORE_WORD =
            Pattern.compile("(?<=[sxzß]|\\p{L}in)'(?=\\s[\\p{Ps}\\p{Pi}\"„]?\\p{L})");

    private static final Pattern ENDING = Pattern.compile("(?<=[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\uFFFC])'");

    private final List<Pattern> anywhere;
    private final Pattern beginning;

    private final QuoteIdioms idioms;

    Apostrophes(Locale locale) {
        String words = SHORTENED.getOrDefault(locale.getLanguage(), "s");
        beginning = beginning("(" + words + ")(?![\\p{L}\\p{Nd}])|" + YEAR);
        idioms = new QuoteIdioms(
                Stream.of(words.split("\\|")).filter(word -> word.length() == 1).collect(Collectors.toSet()),
                !locale.getLanguage().equals("nl"));
        anywhere = List.of(
                BETWEEN,
                BEFORE_QUOTE,
                BEFORE_NUMBER,
                GENITIVE,
                Pattern.compile("(?iU)(?<=\\b(?:" + CUT.getOrDefault(locale.getLanguage(), "(?!)") + "))'(?!\\p{L})"),
                beginning);
    }

    private static Pattern beginning(String next) {
        return Pattern.compile("(?iU)(?<![\\p{L}\\p{Nd}])'(?=" + next + ")");
    }

    /** Whether the straight mark at an offset is an apostrophe; nothing else, unless it {@link #isBeginningAt begins} a word. */
    boolean isAt(String text, int offset) {
        return anywhere.stream().anyMatch(pattern -> isAt(pattern, text, offset));
    }

    /** What idioms make of some marks, by offset. */
    Map<Integer, QuoteRoles.Role> idioms(String text) {
        return idioms.in(text);
    }

    /** Whether an apostrophe begins a word: a mark that follows may close what it opened, 'cause', '90s music'. */
    boolean isBeginningAt(String text, int offset) {
        return isAt(beginning, text, offset);
    }

    /**
     * Whether a mark behind a word may be an apostrophe even though another may have opened a quote: ’tis the parents' house.
     */
    boolean isBeforeWordAt(String text, int offset) {
        return isAt(BEFORE_WORD, text, offset);
    }

    /** Whether a year begins with the mark: '90s. */
    boolean isYearAt(String text, int offset) {
        return isAt(YEAR_BEGINS, text, offset);
    }

    /** Whether an apostrophe stands there that gives a quoted or bracketed name its genitive: "The Guardian"'s. */
    boolean isGenitiveAt(String text, int offset) {
        return isAt(GENITIVE, text, offset);
    }

    /** Whether an apostrophe at an offset can end a word: the parents' house. */
    boolean canEndAt(String text, int offset) {
        return isAt(ENDING, text, offset);
    }

    private static boolean isAt(Pattern pattern, String text, int offset) {
        return pattern.matcher(text)
                .useTransparentBounds(true)
                .region(Math.min(offset, text.length()), text.length())
                .lookingAt();
    }
}
