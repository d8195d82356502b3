package parkhang.site.page;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parkhang.html.PageText;

/** Every word that pages show, once, so that they can bring along the fonts for them. */
public final class ShownText {
    /** Behind spaces, behind the mark that parts Tibetan syllables, and behind each sign of scripts that set none between words. */
    private static final Pattern CUT =
            Pattern.compile("(?<=[\\s\\u0F0B-\\u0F0D\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");

    /** What comes behind ASCII, which needs no font. */
    private static final int BEYOND_ASCII = 128;

    private final Set<String> regular = new TreeSet<>();
    private final Set<String> bold = new TreeSet<>();

    void add(PageText text) {
        regular.addAll(words(text.regular()));
        bold.addAll(words(text.bold()));
    }

    /** What other pages show too. */
    public void add(ShownText other) {
        regular.addAll(other.regular);
        bold.addAll(other.bold);
    }

    /** Text that may be shown in any weight, as words that a search has found are. */
    public void add(String text) {
        Set<String> words = words(text);
        regular.addAll(words);
        bold.addAll(words);
    }

    private static Set<String> words(String text) {
        return isPlain(text)
                ? Set.of()
                : CUT.splitAsStream(text).filter(word -> !isPlain(word)).collect(Collectors.toSet());
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(sign -> sign < BEYOND_ASCII);
    }

    /** All of it, in an order that does not depend on that of the pages. */
    public PageText all() {
        return new PageText(String.join("", regular), String.join("", bold), "");
    }
}
