package parkhang.translation.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import parkhang.text.TextRule;
import parkhang.text.VerbatimParts;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;
import parkhang.translation.Unit;

/**
 * A target that was never translated. Names, numbers and addresses are the same in any language, and so may be a word or two;
 * what stands in emphasis may be a title.
 */
final class SameAsSource implements WritingRule {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

    /** How many words in small letters are too many for a name, whatever they are. */
    private static final int MANY = 5;

    /** The little words of languages that no sentence does without. */
    private static final Map<String, Set<String>> LITTLE = Map.of(
            "en",
                    words(
                            "a an and are as at be been but by can for from has have her his how if in is it its not of on or our said that"
                                    + " the their there they this to was we were what when where which who why will with you your"),
            "nl",
                    words(
                            "aan als bij dat de deze die door een en er geen het hij hun in is met naar niet of om onder ook op over te tot"
                                    + " uit van voor waar was wat we werd wie wordt ze zijn zij"),
            "de",
                    words(
                            "als am an auf aus bei das dass dem den der des die durch ein eine einer er es für hat im in ist kein mit nach"
                                    + " nicht noch oder sich sie sind über um und uns von vor war was wer werden wie wird zu zum zur"),
            "fr",
                    words(
                            "à au aux avec ce ces cette dans de des du elle en est et être il ils la le les leur mais ne nous ou où par pas"
                                    + " plus pour que qui sa se ses son sont sur un une vous"));

    @Override
    public void check(TextPair texts, UnitFindings findings) {
        Pair pair = texts.pair();
        boolean sameLanguage = pair.from().getLanguage().equals(texts.language());
        if (!sameLanguage && saysTheSame(texts.source().text(), texts.target().text()) && isTranslatable(pair)) {
            findings.report(
                    WritingCode.SAME_AS_SOURCE,
                    "the target is the source: " + texts.target().around(0, 20));
        }
    }

    /** Whether two texts differ in punctuation and spaces only. */
    private static boolean saysTheSame(String source, String target) {
        int i = 0;
        int j = 0;
        while (true) {
            i = nextLetter(source, i);
            j = nextLetter(target, j);
            if (i == source.length() || j == target.length()) {
                return i == source.length() && j == target.length();
            } else if (source.charAt(i++) != target.charAt(j++)) {
                return false;
            }
        }
    }

    private static int nextLetter(String text, int from) {
        int i = from;
        while (i < text.length() && !isSaid(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSaid(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean isTranslatable(Pair pair) {
        StringBuilder text = new StringBuilder();
        withoutTitles(pair.source().parts(), pair.unit(), text);
        String running = VerbatimParts.hidden(text.toString());
        List<String> small = WORD.matcher(running)
                .results()
                .map(found -> found.group())
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .toList();
        Set<String> little = LITTLE.get(pair.from().getLanguage());
        if (little == null || small.size() >= MANY) {
            return small.size() >= MANY;
        }
        Set<String> there = LITTLE.getOrDefault(pair.to().getLanguage(), Set.of());
        boolean own = small.stream().anyMatch(word -> little.contains(word) && !there.contains(word));
        return own && small.stream().anyMatch(word -> word.length() > 2 && !little.contains(word));
    }

    private static void withoutTitles(List<Content.Part> parts, Unit unit, StringBuilder text) {
        for (Content.Part part : parts) {
            if (part instanceof Content.Text piece) {
                text.append(piece.text());
            } else if (part instanceof Content.Paired paired && !isEmphasis(paired.id(), unit.codes())) {
                withoutTitles(paired.parts(), unit, text);
            } else {
                text.append(TextRule.HIDDEN);
            }
        }
    }

    private static boolean isEmphasis(String id, List<InlineCode> codes) {
        return codes.stream().anyMatch(code -> code.id().equals(id) && "xlf:i".equals(code.subType()));
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
