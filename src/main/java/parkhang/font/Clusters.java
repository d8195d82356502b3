package parkhang.font;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a text into what is set in one face: Tibetan syllables, and letters with their marks. */
final class Clusters {
    /** With the tsheg that ends it, or the marks that do. */
    private static final Pattern SYLLABLE_OR_OTHER = Pattern.compile(
            "[\\p{IsTibetan}&&[^\\u0F0B]]*\\u0F0B[\\u0F0D-\\u0F12]*|[\\p{IsTibetan}&&[^\\u0F0B]]+|\\P{IsTibetan}+");

    private Clusters() {}

    static Stream<String> of(String text) {
        return SYLLABLE_OR_OTHER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(piece -> isTibetan(piece) ? Stream.of(piece) : letters(piece));
    }

    /** The parts of a cluster that is more than one code point: letters with their marks, of one such its code points. */
    static Stream<String> smaller(String cluster) {
        return isTibetan(cluster) && letters(cluster).count() > 1
                ? letters(cluster)
                : cluster.codePoints().mapToObj(Character::toString);
    }

    private static boolean isTibetan(String piece) {
        return Character.UnicodeScript.of(piece.codePointAt(0)) == Character.UnicodeScript.TIBETAN;
    }

    /** Extended grapheme clusters (UAX #29). */
    private static Stream<String> letters(String text) {
        BreakIterator ends = BreakIterator.getCharacterInstance(ULocale.ROOT);
        ends.setText(text);
        Stream.Builder<String> letters = Stream.builder();
        int from = 0;
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            letters.add(text.substring(from, end));
            from = end;
        }
        return letters.build();
    }
}
