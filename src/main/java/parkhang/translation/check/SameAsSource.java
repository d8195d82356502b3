package parkhang.translation.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.text.TextRule;

/**
 * A target that was never translated, or not to its end. Names, numbers and addresses are the same in any language, and so may be a word or two;
 * what stands in emphasis may be a title.
 */
final class SameAsSource implements Check {
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

    /** How many words of either kind a sentence has at least: little ones of its language, and others. */
    private static final int FEWEST = 2;

    /** How many words of the source in a row are more than a name or a term. */
    private static final int CLAUSE_WORDS = 4;

    @Override
    public void check(Pair pair, UnitFindings findings) {
        if (pair.from().getLanguage().equals(pair.language())) {
            return;
        }
        if (saysTheSame(pair.sourceText().text(), pair.targetText().text())) {
            if (isTranslatable(pair) && !isCredit(pair.sourceText().text())) {
                findings.report(WritingCode.SAME_AS_SOURCE.with(
                        "whole", Map.of("text", pair.targetText().around(0, 20))));
            }
            return;
        }
        untranslated(pair)
                .ifPresent(clause -> findings.report(WritingCode.SAME_AS_SOURCE.with("part", Map.of("text", clause))));
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
        String target = pair.targetText().untitled();
        if (!mayHoldSentence(target, little, there)) {
            return Optional.empty();
        }
        String source = " " + String.join(" ", words(pair.sourceText().untitled())) + " ";
        String said = QUOTED.matcher(target).replaceAll(String.valueOf(TextRule.HIDDEN));
        for (String clause : CLAUSE.split(said, -1)) {
            List<String> words = words(clause);
            long own = words.stream()
                    .filter(word -> little.contains(word) && !there.contains(word))
                    .count();
            long others = words.stream()
                    .filter(word ->
                            word.length() > 2 && Character.isLowerCase(word.charAt(0)) && !little.contains(word))
                    .count();
            boolean sentence = words.size() >= CLAUSE_WORDS && own >= FEWEST && others >= FEWEST;
            if (sentence && source.contains(" " + String.join(" ", words) + " ")) {
                return Optional.of(clause.strip());
            }
        }
        return Optional.empty();
    }

    /** Most targets have hardly a little word of the source's language, and need no closer look. */
    private static boolean mayHoldSentence(String text, Set<String> little, Set<String> there) {
        int own = 0;
        int end;
        for (int at = 0; at < text.length() && own < FEWEST; at = end) {
            int c = text.codePointAt(at);
            end = at + Character.charCount(c);
            if (Character.isLetter(c)) {
                end = wordEnd(text, end);
                String word = text.substring(at, end);
                own += little.contains(word) && !there.contains(word) ? 1 : 0;
            }
        }
        return own == FEWEST;
    }

    /** Where a {@link #WORD} ends that has begun. */
    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isInWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isInWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetter(c) || "'’-".indexOf(c) >= 0;
        };
    }

    private static List<String> words(CharSequence text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    /** Whether two pair differ in punctuation and spaces only. */
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
        List<String> small = words(pair.sourceText().untitled()).stream()
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .toList();
        Set<String> little = LITTLE.get(pair.from().getLanguage());
        if (little == null) {
            return small.size() >= MANY;
        }
        long others = small.stream()
                .filter(word -> word.length() > 2 && !little.contains(word))
                .count();
        if (others >= 2 && SENTENCE.matcher(pair.sourceText().plain().strip()).matches()) {
            return true;
        }
        Set<String> there = LITTLE.getOrDefault(pair.to().getLanguage(), Set.of());
        boolean own = small.stream().anyMatch(word -> little.contains(word) && !there.contains(word));
        boolean shared = small.stream().anyMatch(little::contains);
        return (own || (shared && small.size() >= MANY))
                && small.stream().anyMatch(word -> word.length() > 2 && !little.contains(word));
    }

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }
}
