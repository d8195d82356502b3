package parkhang.translation.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.translation.glossary.Glossary;

/** A term of the glossary that stands in the source, and in the target not in any form. */
final class MissingTerm implements Check {
    /** English words before which a word is a verb: "they range", "to sample". */
    private static final Set<String> BEFORE_VERB = Set.of(
            "i", "you", "we", "they", "to", "will", "would", "can", "could", "may", "might", "must", "should", "not");

    private final Map<String, List<SourceTerm>> byFirstWord = new HashMap<>();

    MissingTerm(Glossary glossary) {
        glossary.terms().stream().flatMap(term -> SourceTerm.of(term).stream()).forEach(term -> byFirstWord
                .computeIfAbsent(term.firstStem(), first -> new ArrayList<>())
                .add(term));
        byFirstWord.values().forEach(terms -> terms.sort((a, b) -> b.length() - a.length()));
    }

    @Override
    public void check(Pair pair, UnitFindings findings) {
        if (byFirstWord.isEmpty()) {
            return;
        }
        String source = pair.sourceText().text();
        String target = pair.targetText().text();
        List<SourceTerm> reported = new ArrayList<>();
        List<SourceWord> words = pair.sourceText().words();
        for (int i = 0; i < words.size(); ) {
            SourceTerm term = longest(words, i, source);
            if (term != null && !isThere(term, words, i, source, target) && !reported.contains(term)) {
                reported.add(term);
                findings.report(term.missing());
            }
            i += term == null ? 1 : term.length();
        }
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

    /** What stays in the source's language, such as a title, stands there letter by letter. */
    private static boolean isThere(SourceTerm term, List<SourceWord> words, int at, String source, String target) {
        String said = source.substring(
                words.get(at).start(), words.get(at + term.length() - 1).end());
        return target.contains(said) || term.isIn(target);
    }
}
