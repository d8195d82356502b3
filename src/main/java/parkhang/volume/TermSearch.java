package parkhang.volume;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;
import parkhang.text.Scripts;

/** Finds terms in texts: word by word, or letter by letter in scripts that put no spaces between words. */
final class TermSearch {
    private static final Pattern UNDRAWN = Pattern.compile("\\p{Cf}");

    /** Tibetan's marks behind a syllable and a sentence. */
    private static final String SYLLABLE_ENDS = "\u0F0B\u0F0C\u0F0D\u0F0E ";

    private static final String GENITIVE = "\u0F60";

    private final Map<Character, List<IndexTerm>> byFirstLetter = new HashMap<>();
    private final List<String> unspaced = new ArrayList<>();

    TermSearch(List<String> terms) {
        for (String term : terms) {
            if (term.codePoints().anyMatch(Scripts::isUnspaced)) {
                unspaced.add(term);
            } else if (!IndexTerm.words(term).isEmpty()) {
                IndexTerm read = IndexTerm.of(term);
                byFirstLetter
                        .computeIfAbsent(read.words().get(0).folded().charAt(0), letter -> new ArrayList<>())
                        .add(read);
            }
        }
    }

    /** A text without what is never drawn, such as soft hyphens. */
    static String drawn(String text) {
        return UNDRAWN.matcher(text).replaceAll("");
    }

    /** @param taker of each term that stands in the text, and where: in UTF-16 units of what is drawn of the text */
    void in(String text, ObjIntConsumer<String> taker) {
        String drawn = drawn(text);
        List<IndexTerm.Word> words = IndexTerm.words(drawn);
        for (int i = 0; i < words.size(); i++) {
            IndexTerm.Word word = words.get(i);
            for (IndexTerm term : byFirstLetter.getOrDefault(word.folded().charAt(0), List.of())) {
                if (term.isAt(words, i, drawn)) {
                    taker.accept(term.term(), word.start());
                }
            }
        }
        unspaced.forEach(term -> find(term, drawn, taker));
    }

    private static void find(String term, String text, ObjIntConsumer<String> taker) {
        String stem = term.replaceFirst("[" + SYLLABLE_ENDS + "]+$", "");
        for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length())) {
            if (isWhole(text, at, at + stem.length())) {
                taker.accept(term, at);
            }
        }
    }

    /** Tibetan marks its syllables, Chinese and its neighbours mark nothing. */
    private static boolean isWhole(String text, int start, int end) {
        return !isTibetan(text.charAt(start))
                || ((start == 0 || !isTibetan(text.charAt(start - 1)) || isEnd(text, start - 1))
                        && (end == text.length()
                                || !isTibetan(text.charAt(end))
                                || isEnd(text, end)
                                || text.startsWith(GENITIVE, end)));
    }

    private static boolean isEnd(String text, int at) {
        return SYLLABLE_ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isTibetan(char c) {
        return Character.UnicodeBlock.TIBETAN.equals(Character.UnicodeBlock.of(c));
    }
}
