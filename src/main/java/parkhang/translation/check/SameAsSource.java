package parkhang.translation.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.text.TextRule;
import parkhang.text.VerbatimParts;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;
import parkhang.translation.Unit;

/**
 * A target that was never translated, or not to its end. Names, numbers and addresses are the same in any language, and so may be a word or two;
 * what stands in emphasis may be a title.
 */
final class SameAsSource implements WritingRule {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

    /** How many words in small letters are too many for a name, in a language whose little words are not known. */
    private static final int MANY = 5;

    /** The little words of languages that no sentence does without. */
    private static final Map<String, Set<String>> LITTLE = Map.of(
            "en",
                    set(
                            "a an and are as at be been but by can for from has have her his how if in is it its not of on or our said that"
                                    + " the their there they this to was we were what when where which who why will with you your"),
            "nl",
                    set(
                            "aan als bij dat de deze die door een en er geen het hij hun in is met naar niet of om onder ook op over te tot"
                                    + " uit van voor waar was wat we werd wie wordt ze zijn zij"),
            "de",
                    set(
                            "als am an auf aus bei das dass dem den der des die durch ein eine einer er es für hat im in ist kein mit nach"
                                    + " nicht noch oder sich sie sind über um und uns von vor war was wer werden wie wird zu zum zur"),
            "fr",
                    set(
                            "à au aux avec ce ces cette dans de des du elle en est et être il ils la le les leur mais ne nous ou où par pas"
                                    + " plus pour que qui sa se ses son sont sur un une vous"));

    /** Who made a picture, or whose it is; names follow, that stay as they are. */
    private static final Pattern CREDIT = Pattern.compile(
            "(?Ui)^\\W*(?:©|\\(c\\)|copyright|photo(?:graph)?s?|image|picture|foto|bild|illustration|video|map|graphic|courtesy|source)"
                    + "(?: credit| courtesy)?(?: by| of|:|\\b)(?<rest>.*)$",
            Pattern.DOTALL);

    /** What parts the sentences and the clauses of a text. */
    private static final Pattern CLAUSE =
            Pattern.compile("[.,;:!?…–—()\\[\\]\"“”„«»‘]+|\\s-\\s|\\n|" + TextRule.HIDDEN);

    /** What begins and ends as no name does. */
    private static final Pattern SENTENCE = Pattern.compile("(?Us)\\p{Lu}.*[.!?]\\W*");

    /** A quotation may be left as it was said. */
    private static final Pattern QUOTED = Pattern.compile("[„“«\"][^„“”»\"]{1,300}[“”»\"]");

    /** How many words of the source in a row are more than a name or a term. */
    private static final int CLAUSE_WORDS = 4;

    @Override
    public void check(TextPair texts, UnitFindings findings) {
        Pair pair = texts.pair();
        if (pair.from().getLanguage().equals(texts.language())) {
            return;
        }
        if (saysTheSame(texts.source().text(), texts.target().text())) {
            if (isTranslatable(pair) && !isCredit(texts.source().text())) {
                findings.report(
                        WritingCode.SAME_AS_SOURCE,
                        "the target is the source: " + texts.target().around(0, 20));
            }
            return;
        }
        untranslated(pair)
                .ifPresent(clause ->
                        findings.report(WritingCode.SAME_AS_SOURCE, "a part of the target is the source: " + clause));
    }

    /** Whether a text says whose a picture is, and little else. */
    private static boolean isCredit(String text) {
        Matcher credit = CREDIT.matcher(text);
        return credit.matches()
                && WORD.matcher(credit.group("rest"))
                                .results()
                                .filter(word ->
                                        Character.isLowerCase(word.group().charAt(0)))
                                .count()
                        < MANY;
    }

    /** A clause of the target that stands in the source word by word, and is no name: it has words that only sentences have. */
    private static Optional<String> untranslated(Pair pair) {
        Set<String> little = LITTLE.get(pair.from().getLanguage());
        if (little == null) {
            return Optional.empty();
        }
        Set<String> there = LITTLE.getOrDefault(pair.to().getLanguage(), Set.of());
        String source = " " + String.join(" ", words(running(pair.source(), pair.unit()))) + " ";
        for (String clause : CLAUSE.split(
                QUOTED.matcher(running(pair.target(), pair.unit())).replaceAll(String.valueOf(TextRule.HIDDEN)), -1)) {
            List<String> words = words(clause);
            long own = words.stream()
                    .filter(word -> little.contains(word) && !there.contains(word))
                    .count();
            long others = words.stream()
                    .filter(word ->
                            word.length() > 2 && Character.isLowerCase(word.charAt(0)) && !little.contains(word))
                    .count();
            boolean sentence = words.size() >= CLAUSE_WORDS && own >= 2 && others >= 2;
            if (sentence && source.contains(" " + String.join(" ", words) + " ")) {
                return Optional.of(clause.strip());
            }
        }
        return Optional.empty();
    }

    private static String running(Content content, Unit unit) {
        StringBuilder text = new StringBuilder();
        withoutTitles(content.parts(), unit, text);
        return VerbatimParts.hidden(text.toString());
    }

    private static List<String> words(CharSequence text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
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
        List<String> small = words(running(pair.source(), pair.unit())).stream()
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .toList();
        Set<String> little = LITTLE.get(pair.from().getLanguage());
        if (little == null) {
            return small.size() >= MANY;
        }
        long others = small.stream()
                .filter(word -> word.length() > 2 && !little.contains(word))
                .count();
        if (others >= 2 && SENTENCE.matcher(pair.sourceText().strip()).matches()) {
            return true;
        }
        Set<String> there = LITTLE.getOrDefault(pair.to().getLanguage(), Set.of());
        boolean own = small.stream().anyMatch(word -> little.contains(word) && !there.contains(word));
        boolean shared = small.stream().anyMatch(little::contains);
        return (own || (shared && small.size() >= MANY))
                && small.stream().anyMatch(word -> word.length() > 2 && !little.contains(word));
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

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }
}
