package parkhang.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into the terms that a search finds it by. They are ICU's words, folded; what stands on either side of a mark inside
 * a word, as in l'homme, is a term of its own. Tibetan is cut at each tsheg, and two syllables that follow each other are a term as
 * well. Where nothing stands between words, each two signs that follow each other are a term, and so are the words of ICU's
 * dictionary. {@code search.js} cuts questions in the same way, but for the dictionary. For one thread.
 */
public final class SearchWords {
    private static final int END_OF_ASCII = 0x80;
    private static final int TSHEG = 0x0F0B;
    private static final int TSHEG_WITHOUT_BREAK = 0x0F0C;

    private final @Nullable BreakIterator dictionary;
    private final BoundedCache<String, String> folded = new BoundedCache<>(SearchFolding::of);

    private enum Kind {
        NONE,
        WORD,
        SYLLABLES,
        SIGNS
    }

    private record Part(int start, int end) {}

    public SearchWords(Locale locale) {
        this(BreakIterator.getWordInstance(ULocale.forLocale(locale)));
    }

    /** @param dictionary null to cut as a browser does, where no two have the same one */
    SearchWords(@Nullable BreakIterator dictionary) {
        this.dictionary = dictionary;
    }

    /** Hands on each term of a text, as often as it is there; none is empty. */
    public void cut(String text, Consumer<String> terms) {
        int start = 0;
        while (start < text.length()) {
            Kind kind = kind(text.codePointAt(start), Kind.NONE);
            int end = start + Character.charCount(text.codePointAt(start));
            while (kind != Kind.NONE && end < text.length() && kind(text.codePointAt(end), kind) == kind) {
                end += Character.charCount(text.codePointAt(end));
            }
            switch (kind) {
                case WORD -> add(text.substring(start, end), terms);
                case SYLLABLES -> addParts(text, syllables(text, start, end), true, terms);
                case SIGNS -> addSigns(text, start, end, terms);
                case NONE -> {}
            }
            start = end;
        }
    }

    /** Whether a character can be part of a term. */
    static boolean isOfWords(int point) {
        return UCharacter.isLetter(point) || isMark(point) || isNumber(point);
    }

    private static Kind kind(int point, Kind before) {
        if (point < END_OF_ASCII) {
            return UCharacter.isLetterOrDigit(point) ? Kind.WORD : Kind.NONE;
        }
        boolean isTsheg = point == TSHEG || point == TSHEG_WITHOUT_BREAK;
        boolean joins = joins(point);
        if (!isOfWords(point) && !isTsheg && !joins) {
            return Kind.NONE;
        }
        int category = UCharacter.getType(point);
        if (before != Kind.NONE && (joins || isMark(point) || category == UCharacterCategory.MODIFIER_LETTER)) {
            return before;
        }
        if (category == UCharacterCategory.DECIMAL_DIGIT_NUMBER) {
            return Kind.WORD;
        }
        return kindOfScript(UScript.getScript(point));
    }

    private static Kind kindOfScript(int script) {
        return switch (script) {
            case UScript.TIBETAN -> Kind.SYLLABLES;
            case UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.THAI,
                    UScript.LAO,
                    UScript.KHMER,
                    UScript.MYANMAR -> Kind.SIGNS;
            default -> Kind.WORD;
        };
    }

    private static boolean isMark(int point) {
        int category = UCharacter.getType(point);
        return category == UCharacterCategory.NON_SPACING_MARK
                || category == UCharacterCategory.COMBINING_SPACING_MARK
                || category == UCharacterCategory.ENCLOSING_MARK;
    }

    private static boolean isNumber(int point) {
        int category = UCharacter.getType(point);
        return category == UCharacterCategory.DECIMAL_DIGIT_NUMBER
                || category == UCharacterCategory.LETTER_NUMBER
                || category == UCharacterCategory.OTHER_NUMBER;
    }

    /** What is not seen in a word, and divides none: the soft hyphen, and signs that join letters. */
    private static boolean joins(int point) {
        return point == 0x00AD || point == 0x200C || point == 0x200D || point == 0x2060 || point == 0xFEFF;
    }

    private static List<Part> syllables(String text, int from, int to) {
        List<Part> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == TSHEG || text.charAt(i) == TSHEG_WITHOUT_BREAK) {
                if (i > start) {
                    parts.add(new Part(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** Letters with the marks on them, among which count the half-wide ones of katakana. */
    private static List<Part> signs(String text, int from, int to) {
        List<Part> parts = new ArrayList<>();
        int start = from;
        int end = from;
        while (end < to) {
            end += Character.charCount(text.codePointAt(end));
            while (end < to && isOnSign(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            parts.add(new Part(start, end));
            start = end;
        }
        return parts;
    }

    private static boolean isOnSign(int point) {
        return isMark(point) || joins(point) || point == 0xFF9E || point == 0xFF9F;
    }

    private void addSigns(String text, int start, int end, Consumer<String> terms) {
        List<Part> signs = signs(text, start, end);
        addParts(text, signs, false, terms);
        if (dictionary != null && signs.size() > 1) {
            dictionary.setText(text.substring(start, end));
            int word = dictionary.first();
            for (int next = dictionary.next(); next != BreakIterator.DONE; next = dictionary.next()) {
                add(text.substring(start + word, start + next), terms);
                word = next;
            }
        }
    }

    /** Each two parts that follow each other; by itself each one, or only those that mean something by themselves. */
    private void addParts(String text, List<Part> parts, boolean each, Consumer<String> terms) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (each || parts.size() == 1 || UScript.getScript(text.codePointAt(part.start)) == UScript.HAN) {
                add(text.substring(part.start, part.end), terms);
            }
            if (i > 0) {
                add(text.substring(parts.get(i - 1).start, part.end), terms);
            }
        }
    }

    private void add(String word, Consumer<String> terms) {
        String term = folded.get(word);
        if (!term.isEmpty()) {
            terms.accept(term);
        }
    }
}
