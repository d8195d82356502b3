package parkhang.ingest.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.text.Contacts;
import parkhang.text.Folding;
import parkhang.text.LanguageDetector;

/** Tells in which language a release is written, and where one that says everything in two languages goes over to the other. */
final class LanguageParts {
    private static final double LEAST_SHARE = 0.2;
    private static final int FEWEST_LETTERS = 60;
    /** So much of the letters must stand on the right side of the line. */
    private static final double CLEAR = 0.9;

    private static final int SENTENCE = 25;
    /** In rows; what is longer is of neither language. */
    private static final int LONGEST_GAP = 40;

    private static final List<Set<String>> NEAR = List.of(
            Set.of("nl", "af"),
            Set.of("de", "lb", "nds"),
            Set.of("da", "nb", "no", "nn", "sv"),
            Set.of("es", "pt", "gl", "ca"),
            Set.of("cs", "sk"),
            Set.of("id", "ms"));

    private static final int LONGEST_MARK = 60;
    private static final Pattern MARK = Pattern.compile(
            "[\\[(<*=/#–—-]*\\h*(?:fr|nl|de|en|es|it|pt|pl|francais|french|nederlands|neerlandais|dutch|deutsch|german|allemand|english|anglais|englisch|engels|espanol|italiano)\\h*[\\])>*=/#:–—-]*(?:\\h*\\(.*\\))?");

    private LanguageParts() {}

    /**
     * A part of a release.
     *
     * @param language null where it is not told
     * @param marks rows that say only which language follows
     */
    record Part(List<Row> rows, @Nullable Locale language, List<Row> marks) {}

    /** The part, or the two of them in their order. */
    static List<Part> of(List<Row> rows) {
        Optional<Locale> whole = LanguageDetector.language(text(rows));
        Map<Locale, Integer> letters = new HashMap<>();
        List<@Nullable Locale> told = new ArrayList<>();
        for (List<Row> block : Row.grouped(rows)) {
            String words = Reading.words(block);
            boolean mark = block.stream().anyMatch(LanguageParts::isMark)
                    || !Contacts.places(words).isEmpty();
            Locale language = letters(words) < SENTENCE || mark
                    ? null
                    : LanguageDetector.language(words)
                            .map(found ->
                                    whole.filter(all -> isNear(all, found)).orElse(found))
                            .orElse(null);
            block.forEach(row -> told.add(language));
            if (language != null) {
                letters.merge(language, letters(words), Integer::sum);
            }
        }
        List<Map.Entry<Locale, Integer>> most = letters.entrySet().stream()
                .sorted(Map.Entry.<Locale, Integer>comparingByValue().reversed().thenComparing(entry -> entry.getKey()
                        .toLanguageTag()))
                .toList();
        int all = most.stream().limit(2).mapToInt(Map.Entry::getValue).sum();
        boolean two = most.size() > 1
                && most.get(1).getValue() >= LEAST_SHARE * all
                && (most.get(1).getValue() >= FEWEST_LETTERS || hasMark(rows));
        Optional<List<Part>> parts =
                two ? parts(rows, told, most.get(0).getKey(), most.get(1).getKey(), all) : Optional.empty();
        return parts.orElseGet(() -> {
            return List.of(new Part(rows, whole.orElse(null), List.of()));
        });
    }

    /** Whether a few lines in one language are easily taken for the other. */
    private static boolean isNear(Locale one, Locale other) {
        return NEAR.stream().anyMatch(near -> near.contains(one.getLanguage()) && near.contains(other.getLanguage()));
    }

    private static boolean hasMark(List<Row> rows) {
        return rows.stream().anyMatch(LanguageParts::isMark);
    }

    /** Where it says which language it is in, or that the other follows. */
    private static boolean isMark(Row row) {
        String words = row.words();
        return row.isLine()
                && words.length() <= LONGEST_MARK
                && (MARK.matcher(Folding.of(words)).matches() || Phrases.ALL.begin("other", words));
    }

    private static Optional<List<Part>> parts(
            List<Row> rows, List<@Nullable Locale> told, Locale one, Locale other, int all) {
        boolean turned = told.indexOf(other) < told.indexOf(one);
        Locale first = turned ? other : one;
        Locale second = turned ? one : other;
        int best = 0;
        int right = -1;
        int before = 0;
        int behind = count(rows, told, second);
        for (int at = 1; at < rows.size(); at++) {
            before += count(rows.subList(at - 1, at), told.subList(at - 1, at), first);
            behind -= count(rows.subList(at - 1, at), told.subList(at - 1, at), second);
            if (before + behind > right) {
                right = before + behind;
                best = at;
            }
        }
        if (right < CLEAR * all) {
            return Optional.empty();
        }
        int last = best - 1;
        while (last > 0 && !first.equals(told.get(last))) {
            last--;
        }
        int next = best;
        while (next < rows.size() - 1 && !second.equals(told.get(next))) {
            next++;
        }
        int cut = cut(rows, last + 1, next, first, second);
        return Optional.of(List.of(part(rows.subList(0, cut), first), part(rows.subList(cut, rows.size()), second)));
    }

    private static int count(List<Row> rows, List<@Nullable Locale> told, Locale language) {
        int letters = 0;
        for (int i = 0; i < rows.size(); i++) {
            letters += language.equals(told.get(i)) ? letters(rows.get(i).words()) : 0;
        }
        return letters;
    }

    /** Between what is surely of the one and surely of the other: at a mark, a rule, or where the words turn. */
    private static int cut(List<Row> rows, int from, int to, Locale first, Locale second) {
        for (int i = from; i <= to; i++) {
            boolean rule = rows.get(i).whole() instanceof Block.ThematicBreak;
            if (rule
                    || (isMark(rows.get(i))
                            && !Phrases.ALL.begin("other", rows.get(i).words()))) {
                return i;
            }
        }
        for (int i = from; i <= to; i++) {
            if (isKicker(rows.get(i))) {
                return i;
            }
        }
        int best = from;
        double most = Double.NEGATIVE_INFINITY;
        for (int at = from; at <= Math.min(to, from + LONGEST_GAP); at++) {
            double odds = LanguageDetector.odds(text(rows.subList(from, at)), first, second)
                    + LanguageDetector.odds(text(rows.subList(at, to)), second, first);
            if (odds > most) {
                most = odds;
                best = at;
            }
        }
        return best;
    }

    private static boolean isKicker(Row row) {
        return Phrases.ALL.keys("kind.").stream().anyMatch(key -> Phrases.ALL.are(key, row.words()));
    }

    private static Part part(List<Row> rows, Locale language) {
        List<Row> marks = rows.stream().filter(LanguageParts::isMark).toList();
        List<Row> text = rows.stream()
                .filter(row -> !isMark(row) && !(row.whole() instanceof Block.ThematicBreak && isEdge(rows, row)))
                .toList();
        return new Part(text, language, marks);
    }

    private static boolean isEdge(List<Row> rows, Row row) {
        return row == rows.get(0) || row == rows.get(rows.size() - 1);
    }

    private static int letters(String words) {
        return (int) words.codePoints().filter(Character::isLetter).count();
    }

    private static String text(List<Row> rows) {
        return rows.stream().map(Row::words).collect(Collectors.joining("\n"));
    }
}
