package parkhang.text.typography;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parkhang.text.Locales;

/** The signs that a language is written with and that its keyboards do not have, or hide: those that a translator looks for. */
public final class SpecialSigns {
    private static final String NARROW_NO_BREAK_SPACE = "\u202F";
    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final String NO_BREAK_HYPHEN = "\u2011";

    /** Besides quotation marks. Tibetan: tsheg, the tsheg without a break, shad, double shad, head marks, and brackets. */
    private static final Map<String, String> BY_LANGUAGE = Map.ofEntries(
            Map.entry("fr", NARROW_NO_BREAK_SPACE + "œŒæÆÉÈÊÀÇÙÎ"),
            Map.entry("de", NARROW_NO_BREAK_SPACE + "ẞ"),
            Map.entry("nl", "ëïéèöüó"),
            Map.entry("es", "¿¡ñÑáéíóúü"),
            Map.entry("pt", "ãõçáéíóúâêô"),
            Map.entry("it", "ÀÈÉÌÒÙ"),
            Map.entry("pl", "ąćęłńóśźż"),
            Map.entry("cs", "áčďéěíňóřšťúůýž"),
            Map.entry("bo", "\u0F0B\u0F0C\u0F0D\u0F0E\u0F11\u0F14\u0F04\u0F05\u0F3C\u0F3D"),
            Map.entry("dz", "\u0F0B\u0F0C\u0F0D\u0F0E\u0F11\u0F14\u0F04\u0F05\u0F3C\u0F3D"),
            Map.entry("zh", "《》、。，：；？！"),
            Map.entry("ja", "、。・（）"),
            Map.entry("ar", "،؛؟\u200F\u200E"),
            Map.entry("fa", "،؛؟\u200C\u200F\u200E"),
            Map.entry("he", "־׳״\u200F\u200E"));

    private SpecialSigns() {}

    /** One sign each, quotation marks first; some of them are spaces. */
    public static List<String> of(Locale locale) {
        QuoteMarks marks = QuoteMarks.of(locale);
        Set<String> signs = new LinkedHashSet<>();
        if (!isTibetan(locale)) {
            Stream.of(marks.outer(), marks.inner()).forEach(pair -> {
                signs.add(pair.open());
                signs.add(pair.close());
            });
        }
        if (isLatin(locale)) {
            signs.addAll(List.of("’", "–", "—", "…", NO_BREAK_SPACE, NO_BREAK_HYPHEN));
        }
        BY_LANGUAGE
                .getOrDefault(locale.getLanguage(), "")
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(signs::add);
        return List.copyOf(signs);
    }

    private static boolean isTibetan(Locale locale) {
        return Set.of("bo", "dz").contains(locale.getLanguage());
    }

    private static boolean isLatin(Locale locale) {
        return Locales.script(locale).equals("Latn");
    }
}
