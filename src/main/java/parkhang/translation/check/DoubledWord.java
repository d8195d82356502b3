package parkhang.translation.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.translation.Content;

/**
 * A word that stands twice where the language hardly ever has it so. Languages that are not known here may double any word, as
 * Tibetan and Hindi do.
 */
final class DoubledWord implements Check {
    private static final Pattern DOUBLED = Pattern.compile("(?U)(?<![\\w'’-])(\\p{L}{2,})\\s+((?i:\\1))(?![\\w'’-])");

    /** The words that are right, by language, from the second of the two on. */
    private static final Map<String, Pattern> RIGHT = Map.of(
            "en",
                    words(
                            "that|had|is|was|are|were|her|you|it|do|very|so|no|really|much|far|long|bye|now|there|who|what|which|in"
                                    + "|on|blah|ha"),
            "de",
                    words(
                            "der|die|das|den|dem|denen|dessen|deren|sie|ihr|ihnen|uns|euch|werden|worden|haben|sein|so|sehr|ganz|viel"
                                    + "|was|wer|wo|wie|zu|an|auf|ab|aus|um|vor|ein"),
            "fr", words("nous|vous|très|bien|tout|si|en|lui|elle|fait|été|bla|de (?=(?-i:\\p{Lu}))"),
            "nl",
                    words(
                            "(?!een|de|en|geen|met|der|den|tot|niet|ook|naar|deze|maar|tussen|sinds|zonder|volgens|tijdens|onze|hun|alle"
                                    + "|elke|andere|van)(?:\\w{1,4}|\\w+(?:[ntd]|[td]e))\\b|(?:van|de) (?=tevoren|oudsher|huis|nature|(?-i:\\p{Lu}))"));

    @Override
    public void check(Pair pair, UnitFindings findings) {
        Pattern right = RIGHT.get(pair.language());
        String text = pair.targetText().running();
        if (right == null || !mayHoldAny(text)) {
            return;
        }
        Matcher doubled = DOUBLED.matcher(text);
        while (doubled.find()) {
            if (isFault(doubled, right, pair.language().equals("de"), text)
                    && !isMentioned(doubled.group(1), pair.target().parts())) {
                report(doubled, pair, findings);
                return;
            }
        }
    }

    /** Most texts need no closer look: nowhere are the letters behind a space those before it. */
    private static boolean mayHoldAny(String text) {
        int behind;
        for (int space = 0; space < text.length(); space = behind) {
            behind = space + 1;
            if (isSpace(text, space)) {
                int start = space;
                while (start > 0 && isLetter(text.charAt(start - 1))) {
                    start--;
                }
                while (isSpace(text, behind)) {
                    behind++;
                }
                if (start < space && text.regionMatches(true, behind, text, start, space - start)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c);
    }

    private static boolean isSpace(String text, int at) {
        return at < text.length()
                && (Character.isSpaceChar(text.charAt(at))
                        || Character.isWhitespace(text.charAt(at))
                        || text.charAt(at) == '\u0085');
    }

    private static void report(Matcher doubled, Pair pair, UnitFindings findings) {
        if (!DOUBLED.matcher(pair.sourceText().running()).find()) {
            String text = pair.targetText().around(doubled.start(), doubled.end());
            findings.report(WritingCode.WORD_DOUBLED.with(Map.of("word", doubled.group(1), "text", text)));
        }
    }

    /** A second word with a capital is a name: Bora Bora, de De Gaulle. In German it may be any noun; a name is doubled in the source. */
    private static boolean isFault(Matcher doubled, Pattern right, boolean nouns, String text) {
        boolean lower = Character.isLowerCase(text.charAt(doubled.start(2)));
        boolean noun = nouns && doubled.group(1).equals(doubled.group(2));
        return (lower || noun)
                && !right.matcher(text).region(doubled.start(2), text.length()).lookingAt();
    }

    /** Whether a code holds this word and no other: the article *the* is mentioned, not meant. */
    private static boolean isMentioned(String word, List<Content.Part> parts) {
        return parts.stream()
                .filter(Content.Paired.class::isInstance)
                .map(part -> ((Content.Paired) part).parts())
                .anyMatch(inside -> isMentioned(word, inside)
                        || new Content(inside)
                                .plainText()
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .equals(word.toLowerCase(Locale.ROOT)));
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?Ui)(?:" + words + ")\\b");
    }
}
