package parkhang.translation.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.translation.Content;
import parkhang.translation.Unit;
import parkhang.translation.glossary.Glossary;
import parkhang.translation.glossary.Term;

/** Finds the terms of a glossary in sources. Several threads may use it at once. */
public final class GlossaryTerms {
    /** English words before which a word is a verb: "they range", "to sample". */
    private static final Set<String> BEFORE_VERB = Set.of(
            "i", "you", "we", "they", "to", "will", "would", "can", "could", "may", "might", "must", "should", "not");

    private final Map<String, List<SourceTerm>> byFirstWord = new HashMap<>();

    /** The terms of one language's translators, see {@link Glossary#from}. */
    public GlossaryTerms(Glossary glossary) {
        glossary.terms().stream().flatMap(term -> SourceTerm.of(term).stream()).forEach(term -> byFirstWord
                .computeIfAbsent(term.firstStem(), first -> new ArrayList<>())
                .add(term));
        byFirstWord.values().forEach(terms -> terms.sort((a, b) -> b.length() - a.length()));
    }

    /**
     * A term in a unit's source.
     *
     * @param start and {@code end}: UTF-16 offsets in what {@link Content#plainText(String)} gives for {@link #STANDALONE}
     */
    public record Found(Term term, int start, int end) {}

    /** What stands for a code that stands for itself, where offsets are counted. */
    public static final String STANDALONE = "\uFFFC";

    /** Where a term stands in a text that the checks read. */
    record Place(SourceTerm term, int start, int end) {}

    /** The terms in a unit's source, in its order. */
    public List<Found> in(Unit unit, Locale source) {
        Content plain = new Content(List.of(new Content.Text(unit.source().plainText(STANDALONE))));
        return in(ReadableText.of(plain, unit, source)).stream()
                .map(place -> new Found(place.term().term(), place.start(), place.end()))
                .toList();
    }

    /** The same by offsets in the source as the checks read it. */
    List<Place> in(ReadableText source) {
        List<Place> found = new ArrayList<>();
        if (byFirstWord.isEmpty()) {
            return found;
        }
        String text = source.text();
        List<SourceWord> words = source.words();
        for (int i = 0; i < words.size(); ) {
            SourceTerm term = longest(words, i, text);
            int length = term == null ? 1 : term.length();
            if (term != null) {
                found.add(new Place(
                        term, words.get(i).start(), words.get(i + length - 1).end()));
            }
            i += length;
        }
        return found;
    }

    /** The longest term that begins with a word; null where none does. */
    private @Nullable SourceTerm longest(List<SourceWord> words, int at, String text) {
        List<SourceTerm> terms = byFirstWord.getOrDefault(words.get(at).stem(), List.of());
        return terms.stream()
                .filter(term -> term.isAt(words, at, isFirst(words.get(at), text))
                        && !(term.length() == 1 && isVerb(words, at)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isFirst(SourceWord word, String text) {
        int at = word.start();
        while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
            if (".!?:\n".indexOf(text.charAt(--at)) >= 0) {
                return true;
            }
        }
        return at == 0;
    }

    private static boolean isVerb(List<SourceWord> words, int at) {
        return at > 0 && BEFORE_VERB.contains(words.get(at - 1).stem());
    }
}
