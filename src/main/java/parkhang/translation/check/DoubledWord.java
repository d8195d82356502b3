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
final class DoubledWord implements WritingRule {
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
    public void check(TextPair texts, UnitFindings findings) {
        Pattern right = RIGHT.get(texts.language());
        if (right == null) {
            return;
        }
        String text = texts.target().running();
        Matcher doubled = DOUBLED.matcher(text);
        while (doubled.find()) {
            if (isFault(doubled, right, texts.language().equals("de"), text)
                    && !isMentioned(doubled.group(1), texts.pair().target().parts())) {
                report(doubled, texts, findings);
                return;
            }
        }
    }

    private static void report(Matcher doubled, TextPair texts, UnitFindings findings) {
        if (!DOUBLED.matcher(texts.source().running()).find()) {
            findings.report(
                    WritingCode.WORD_DOUBLED,
                    "“" + doubled.group(1) + "” stands twice in: "
                            + texts.target().around(doubled.start(), doubled.end()));
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
