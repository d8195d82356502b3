package parkhang.site.page;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import parkhang.html.PageText;

/**
 * Words that pages show, so that they can bring along the fonts for them. Fonts are brought by their characters, and text is much: a word is
 * kept for the first text that has a new character.
 */
public final class ShownText {
    private final Words regular = new Words();
    private final Words bold = new Words();

    void add(PageText text) {
        regular.add(text.regular());
        bold.add(text.bold());
    }

    /** What other pages show too. */
    public void add(ShownText other) {
        other.regular.words.forEach(regular::add);
        other.bold.words.forEach(bold::add);
    }

    /** Text that may be shown in any weight, as words that a search has found are. */
    public void add(String text) {
        regular.add(text);
        bold.add(text);
    }

    /** All of it, in the order of its characters. */
    public PageText all() {
        return new PageText(String.join("", regular.words), String.join("", bold.words), "");
    }

    private static final class Words {
        /** Behind spaces, behind the mark that parts Tibetan syllables, and behind each sign of scripts that set none between words. */
        private static final Pattern CUT =
                Pattern.compile("(?<=[\\s\\u0F0B-\\u0F0D\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");

        /** ASCII needs no font. */
        private static final int LAST_PLAIN = 0x7F;

        private final Set<String> words = new TreeSet<>();
        private final BitSet seen = new BitSet();

        void add(String text) {
            if (hasNew(text)) {
                CUT.splitAsStream(text).filter(this::hasNew).forEach(word -> {
                    words.add(word);
                    word.codePoints().forEach(seen::set);
                });
            }
        }

        private boolean hasNew(String text) {
            int character;
            for (int i = 0; i < text.length(); i += Character.charCount(character)) {
                character = text.codePointAt(i);
                if (character > LAST_PLAIN && !seen.get(character)) {
                    return true;
                }
            }
            return false;
        }
    }
}
