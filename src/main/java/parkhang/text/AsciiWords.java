package parkhang.text;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text in lower-case ASCII letters and digits, as addresses and file names want them. */
public final class AsciiWords {
    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    /** Marks that stand inside a word and do not part it: "don't" is one word. */
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private AsciiWords() {}

    /** Transliterated by CLDR; what has no transliteration falls out. */
    public static List<String> of(String text) {
        String ascii = TO_ASCII.transliterate(APOSTROPHE.matcher(text).replaceAll(""));
        return Stream.of(NO_WORD.split(ascii)).filter(word -> !word.isEmpty()).toList();
    }
}
