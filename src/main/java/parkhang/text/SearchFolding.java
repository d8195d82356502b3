package parkhang.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;

/**
 * A word as a search compares it: without case, accents and width, and shorter or longer than it was written. {@code search.js}
 * folds in the same way; a test compares the two on every character.
 */
final class SearchFolding {
    /** In UTF-16 code units; a longer word is found by its beginning. */
    private static final int LONGEST = 40;

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    /** Letters that Unicode does not take apart although people type them otherwise: the letter, and what stands for it. */
    private static final Map<Integer, String> LETTERS =
            letters("ßss", "æae", "œoe", "øo", "łl", "đd", "ðd", "þth", "ıi", "ħh", "ŧt", "ςσ", "ىي", "یي", "ةه", "کك");

    /** The digit zero of the scripts that have digits of their own; the nine others follow it. */
    private static final String ZEROS = "٠۰०০๐໐༠၀០";

    private static final char FIRST_HAN = 0x4E00;
    private static final char LAST_HAN = 0x9FFF;
    private static final int TSHEG = 0x0F0B;
    private static final int ARABIC_ARTICLE = 2;
    private static final int SHORTEST_WITH_ARTICLE = 5;

    private SearchFolding() {}

    /** The folded word; empty where nothing is left of it. */
    static String of(String word) {
        return cut(isPlain(word) ? word : fold(word));
    }

    /** Whether folding changes nothing: so it is with most words, and with the many pairs of Chinese signs. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && (c < FIRST_HAN || c > LAST_HAN)) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        UCharacter.toLowerCase(ULocale.ROOT, DECOMPOSED.normalize(word))
                .codePoints()
                .forEach(point -> append(folded, point));
        String composed = COMPOSED.normalize(folded);
        boolean hasArticle = composed.startsWith("ال") && composed.length() >= SHORTEST_WITH_ARTICLE;
        return hasArticle ? composed.substring(ARABIC_ARTICLE) : composed;
    }

    private static void append(StringBuilder folded, int point) {
        String letter = LETTERS.get(point);
        if (letter != null) {
            folded.append(letter);
        } else if (!isAccent(point) && (SearchWords.isOfWords(point) || point == TSHEG)) {
            folded.appendCodePoint(point);
        }
    }

    /** What may be left out in writing: accents, the points of Hebrew and Arabic, and the stroke that makes Arabic words longer. */
    private static boolean isAccent(int point) {
        return (point >= 0x0300 && point <= 0x036F)
                || (point >= 0x0483 && point <= 0x0487)
                || (point >= 0x0591 && point <= 0x05BD)
                || point == 0x05BF
                || point == 0x05C1
                || point == 0x05C2
                || point == 0x05C4
                || point == 0x05C5
                || point == 0x05C7
                || (point >= 0x0610 && point <= 0x061A)
                || point == 0x0640
                || (point >= 0x064B && point <= 0x065F)
                || point == 0x0670
                || (point >= 0x06D6 && point <= 0x06DC)
                || (point >= 0x06DF && point <= 0x06E8)
                || (point >= 0x06EA && point <= 0x06ED)
                || (point >= 0xFE00 && point <= 0xFE0F);
    }

    private static String cut(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static Map<Integer, String> letters(String... pairs) {
        Map<Integer, String> letters = new HashMap<>();
        for (String pair : pairs) {
            letters.put((int) pair.charAt(0), pair.substring(1));
        }
        ZEROS.chars().forEach(zero -> {
            for (int digit = 0; digit <= 9; digit++) {
                letters.put(zero + digit, String.valueOf(digit));
            }
        });
        return Map.copyOf(letters);
    }
}
