package parkhang.text.typography;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells an apostrophe from a quotation mark, where the text beside it is enough to tell. */
final class Apostrophes {
    /** Words that have lost their beginning, without their apostrophe. */
    private static final Map<String, String> SHORTENED = Map.of(
            "en", "tis|twas|twere|twill|em|til|till|cause|cos|bout|round|n|neath|twixt",
            "nl", "s|t|n|k|m|r|ns|ie",
            "de", "s|n|ne|nen|nem|ner|nes|rein|raus|rüber|rauf|runter|ran");

    /** Those of them that are words without an apostrophe as well: 'Round the World'. */
    private static final Map<String, String> WHOLE =
            Map.of("en", "em|till|cause|cos|bout|round", "de", "rein|raus|rüber|rauf|runter|ran");

    private static final String DECADE = "\\p{Nd}{2}(s|ers?)";

    /** "’90", "’90s", "’68er"; not "'90'", which is a quote. */
    private static final String YEAR = "(" + DECADE + "|\\p{Nd}{2}(?!'))(?![\\p{L}\\p{Nd}])";

    /** The scripts that write apostrophes between letters: Hebrew's gershayim and Wylie's brackets are other things. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<=[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\p{M}\\p{Nd}\\uFFFC])'(?=[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\uFFFC])");

    private static final Pattern BEFORE_QUOTE = Pattern.compile("(?<=\\p{IsLatin})'(?=[\"“„«]\\p{L})");
    private static final Pattern BEFORE_NUMBER = Pattern.compile("(?<=\\p{IsLatin})'(?=\\p{Nd})");
    private static final Pattern GENITIVE =
            Pattern.compile("(?<=[\\p{IsLatin}\\p{Nd}\\p{P}][\"'”“’»)\\]])'(?=s(?!\\p{L}))");
    private static final Pattern ENDING = Pattern.compile("(?<=[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\uFFFC])'");

    private final List<Pattern> anywhere;
    private final Pattern doubtful;

    Apostrophes(Locale locale) {
        String words = SHORTENED.getOrDefault(locale.getLanguage(), "s");
        String whole = WHOLE.getOrDefault(locale.getLanguage(), "(?!)");
        anywhere = List.of(
                BETWEEN,
                BEFORE_QUOTE,
                BEFORE_NUMBER,
                GENITIVE,
                beginning("(" + words + ")(?![\\p{L}\\p{Nd}])|" + YEAR));
        doubtful = beginning("(?!n')(" + words + "|" + DECADE + ")'|(" + whole + ")(?![\\p{L}\\p{Nd}])");
    }

    private static Pattern beginning(String next) {
        return Pattern.compile("(?iU)(?<![\\p{L}\\p{Nd}])'(?=" + next + ")");
    }

    /** Whether the straight mark at an offset is an apostrophe; nothing else, unless it {@link #mayOpenAt may open} a quote. */
    boolean isAt(String text, int offset) {
        return anywhere.stream().anyMatch(pattern -> isAt(pattern, text, offset));
    }

    /** Whether an apostrophe may open a quote, if a further mark can close it: 'cause', the '90s'. Not so in rock 'n' roll. */
    boolean mayOpenAt(String text, int offset) {
        return isAt(doubtful, text, offset);
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
