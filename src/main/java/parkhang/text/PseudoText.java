package parkhang.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Text that is still readable as its source, and looks like another language. Addresses and numbers stay as they are. */
public final class PseudoText {
    /** They stand in no text and in every Noto font for Latin, and are mirrored from right to left. */
    public static final String OPEN = "⁅";

    public static final String CLOSE = "⁆";

    private static final Transliterator LATIN_ARABIC = Transliterator.getInstance("Latin-Arabic");
    private static final String ALEF = "\u0627";
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}]+");

    private final Locale locale;
    private final UnaryOperator<String> words;

    private PseudoText(Locale locale, UnaryOperator<String> words) {
        this.locale = locale;
        this.words = words;
    }

    /** The pseudo-text of en-XA or ar-XB; empty for any other locale. */
    public static Optional<PseudoText> in(Locale locale) {
        return switch (locale.toLanguageTag()) {
            case "en-XA" -> Optional.of(new PseudoText(locale, Accented::longer));
            case "ar-XB" -> Optional.of(new PseudoText(locale, PseudoText::arabic));
            default -> Optional.empty();
        };
    }

    public String of(String text) {
        String visible = Literals.hidden(text);
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            boolean hidden = visible.charAt(i) == TextRule.HIDDEN;
            int end = i;
            while (end < text.length() && (visible.charAt(end) == TextRule.HIDDEN) == hidden) {
                end++;
            }
            made.append(hidden ? text.substring(i, end) : words.apply(text.substring(i, end)));
            i = end;
        }
        return Normalizer.normalize(made, Normalizer.Form.NFC);
    }

    /** A label with its gaps. */
    public Wording of(Wording source) {
        return Wording.of(OPEN + source.patternWith(this::of) + CLOSE, locale);
    }

    /** CLDR writes vowels as marks; at the beginning of a word they need a letter to stand on. */
    private static String arabic(String text) {
        return WORDS.matcher(text).replaceAll(word -> {
            String arabic = LATIN_ARABIC.transliterate(word.group().toLowerCase(Locale.ROOT));
            boolean marked = Character.getType(arabic.codePointAt(0)) == Character.NON_SPACING_MARK;
            return marked ? ALEF + arabic : arabic;
        });
    }
}
