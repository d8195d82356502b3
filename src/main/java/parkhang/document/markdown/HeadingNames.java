package parkhang.document.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/** The names that other programs give a heading by its words, so that links may lead to it. */
final class HeadingNames {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N} _-]");

    private HeadingNames() {}

    /** As GitHub, Hugo and Docusaurus make it. */
    static String of(String words) {
        return SIGNS.matcher(words.strip().toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
    }
}
