package parkhang.translation.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parkhang.diagnostic.Finding;
import parkhang.translation.glossary.Term;

/**
 * One way to say a term, and the ways to translate it. What stands in brackets may be left out, and a slash parts ways to say
 * it: "lower figure / upper figure".
 *
 * @param targets for each way to translate it the stems of its words, all of which must stand in the target
 */
record SourceTerm(Term term, List<SourceWord> words, List<List<String>> targets) {
    private static final Pattern BRACKETS = Pattern.compile("\\h*[(（][^)）]*[)）]");
    private static final Pattern PARTS = Pattern.compile("[\\h\\-’',]+");
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");

    private static final Pattern NOT =
            Pattern.compile("(?Ui)\\b(?:not|never|nicht|kein|keine|niet|geen|pas|non|jamais)\\b");
    private static final Pattern OTHER = Pattern.compile("[„“”«‘‚\"]([^„“”«»‘’‚\"]+)[”“»’‘\"]|[:=]([^,:=„“”«‘‚\"]+)");

    /** Words of so few letters are articles and the like, unless they have capitals. */
    private static final int SHORT = 3;

    static List<SourceTerm> of(Term term) {
        List<String> sources = ways(term.source());
        List<String> targets = ways(term.target());
        List<String> others = others(term.note());
        List<SourceTerm> terms = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            List<String> own =
                    sources.size() > 1 && targets.size() == sources.size() ? List.of(targets.get(i)) : targets;
            List<SourceWord> words = Stream.of(sources.get(i).split("\\h+"))
                    .map(word -> SourceWord.of(word, 0, 0))
                    .toList();
            List<List<String>> all = Stream.concat(own.stream(), others.stream())
                    .map(SourceTerm::stems)
                    .toList();
            terms.add(new SourceTerm(term, words, all));
        }
        return terms;
    }

    private static List<String> ways(String text) {
        String bare = BRACKETS.matcher(text).replaceAll("").strip();
        return Stream.of((bare.isEmpty() ? text : bare).split("\\h+/\\h+")).toList();
    }

    /** What a note names as another way to say it, in quotation marks or behind a colon, unless it says not to. */
    private static List<String> others(String note) {
        return Stream.of(note.split(";"))
                .filter(clause -> !NOT.matcher(clause).find())
                .flatMap(clause -> OTHER.matcher(clause).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(String::strip)
                .filter(other -> !other.isEmpty())
                .toList();
    }

    String firstStem() {
        return words.get(0).stem();
    }

    /** How many words of the source it takes. */
    int length() {
        return words.size();
    }

    /** Whether it stands at a place. A single word in the plural is not meant by its singular: Tibetans, Tibetan. */
    boolean isAt(List<SourceWord> source, int at, boolean isFirst) {
        for (int i = 0; i < words.size(); i++) {
            if (at + i >= source.size() || !source.get(at + i).isFormOf(words.get(i), isFirst && i == 0)) {
                return false;
            }
        }
        return words.size() > 1 || !words.get(0).isPlural() || source.get(at).isPlural();
    }

    /** Whether a target has all words of one way to translate it, in whatever form, order and compound. */
    boolean isIn(String target) {
        String folded = folded(target);
        return targets.stream().anyMatch(stems -> stems.stream().allMatch(folded::contains));
    }

    Finding missing() {
        return WritingCode.TERM_MISSING.with(Map.of(
                "target", term.target(),
                "source", term.source(),
                "place", term.place().toString()));
    }

    private static List<String> stems(String way) {
        List<String> words =
                Stream.of(PARTS.split(way)).filter(word -> !word.isEmpty()).toList();
        List<String> telling = words.stream()
                .filter(word -> word.length() > SHORT || !word.equals(word.toLowerCase(Locale.ROOT)))
                .toList();
        return (telling.isEmpty() ? words : telling)
                .stream().map(SourceTerm::stem).toList();
    }

    /** A word without what its forms may differ in: up to four letters of its end. */
    private static String stem(String word) {
        String folded = folded(word);
        int ending = Math.min(4, folded.length() > 4 ? Math.max(1, folded.length() / 4) : 0);
        return folded.substring(0, folded.length() - ending);
    }

    /** In small letters and without accents, so that "Häuser" has "Haus" in it. */
    private static String folded(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    }
}
