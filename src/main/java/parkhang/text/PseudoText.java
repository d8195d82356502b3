package parkhang.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import parkhang.wording.LabelPattern;

/** Text that is still readable as its source, and looks like another language. Addresses and numbers stay as they are. */
public final class PseudoText {
    /** They stand in no text and in every Noto font for Latin, and are mirrored from right to left. */
    public static final String OPEN = "⁅";

    public static final String CLOSE = "⁆";

    /** Letters such as ß and ø have none in Arabic, but those have that they are written with otherwise. */
    private static final Transliterator LATIN_ARABIC = Transliterator.getInstance("Latin-ASCII; Latin-Arabic");

    private static final String ALEF = "\u0627";

    /** Where a vowel has no Arabic letter to stand on: at the beginning of a word, and behind a letter that stayed as it is. */
    private static final Pattern BARE_VOWELS =
            Pattern.compile("(?<![\\p{IsArabic}\\u064B-\\u0655])(?=[\\u064B-\\u0655])");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Accents that no Arabic letter takes. */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    private static final String VOWELS = "aeiouyAEIOUY";

    /** Characters for each of the source: what German needs for English. */
    private static final double LONGER = 0.35;

    /** How often a vowel is repeated. */
    private static final int MOST = 2;

    private final Locale locale;
    private final UnaryOperator<String> words;

    private PseudoText(Locale locale, UnaryOperator<String> words) {
        this.locale = locale;
        this.words = words;
    }

    /** The pseudo-text of en-XA or ar-XB; empty for any other locale. */
    public static Optional<PseudoText> in(Locale locale) {
        return switch (locale.toLanguageTag()) {
            case "en-XA" -> Optional.of(new PseudoText(locale, PseudoText::accented));
            case "ar-XB" -> Optional.of(new PseudoText(locale, PseudoText::arabic));
            default -> Optional.empty();
        };
    }

    public String of(String text) {
        String visible = VerbatimParts.hidden(text);
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
    public LabelPattern of(LabelPattern source) {
        return LabelPattern.of(OPEN + source.patternWith(this::of) + CLOSE, locale);
    }

    /** With accents, and a third longer by repeated vowels, so that lines break as in a longer language. */
    private static String accented(String text) {
        StringBuilder longer = new StringBuilder();
        double owed = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = PLAIN.indexOf(c);
            char accented = known < 0 ? c : ACCENTED.charAt(known);
            longer.append(accented);
            owed += LONGER;
            for (int more = 0; more < MOST && owed >= 1 && VOWELS.indexOf(c) >= 0; more++) {
                longer.append(Character.toLowerCase(accented));
                owed--;
            }
        }
        return longer.toString();
    }

    /** CLDR writes vowels as marks. */
    private static String arabic(String text) {
        return WORDS.matcher(text).replaceAll(word -> {
            String letters = Normalizer.normalize(word.group().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
            String arabic = LATIN_ARABIC.transliterate(ACCENTS.matcher(letters).replaceAll(""));
            return arabic.isEmpty() ? ALEF : BARE_VOWELS.matcher(arabic).replaceAll(ALEF);
        });
    }
}
