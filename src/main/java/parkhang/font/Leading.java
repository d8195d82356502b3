package parkhang.font;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import parkhang.text.Locales;
import parkhang.text.Scripts;

/**
 * How far apart the lines of a language ask to stand in the font that sets it. It is measured on what that font blackens of words
 * that CLDR has for nearly every language, the names of the world's countries: what a font says of its own height may be the height
 * of its highest stack, or of nothing but its Latin.
 */
final class Leading {
    /**
     * Not measured (ISO 15924). Of Tibetan the style sheets know better: such text is set larger as well. Of Latin, Greek and
     * Cyrillic no name would count, and to read CLDR's takes a tenth of a second when the program starts.
     */
    private static final Set<String> RULED = Set.of("Tibt", "Latn", "Grek", "Cyrl");

    /** Of all words, those that are higher or deeper than this share of them have their lines raised one by one. */
    private static final double MOST = 0.95;

    /** In ems: between what reaches down and what reaches up. */
    private static final float BETWEEN = 0.25f;

    private static final int REGULAR = 400;

    private Leading() {}

    /** In ems; 0 where any line will do, as for Latin. */
    static float of(Locale locale, FontSet fonts) {
        if (RULED.contains(Locales.script(locale))) {
            return 0;
        }
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.forLocale(locale));
        List<String> words = Stream.of(Locale.getISOCountries())
                .map(names::regionDisplayName)
                .filter(name -> !name.codePoints().allMatch(Scripts::isEuropean))
                .toList();
        return words.isEmpty() ? 0 : of(words, locale, fonts);
    }

    private static float of(List<String> words, Locale locale, FontSet fonts) {
        boolean rightToLeft = Locales.isRightToLeft(locale);
        float[] tops = new float[words.size()];
        float[] bottoms = new float[words.size()];
        for (int i = 0; i < words.size(); i++) {
            FontFace face = fonts.runs(words.get(i), FontSet.TEXT_FAMILY, REGULAR, false)
                    .get(0)
                    .face();
            TextStyle style = new TextStyle(face, locale, List.of());
            for (GlyphRun run : fonts.shaper().shape(words.get(i), style, rightToLeft)) {
                for (Cluster cluster : run.clusters()) {
                    for (Glyph glyph : cluster.glyphs()) {
                        GlyphInk ink = fonts.shaper().ink(run, glyph);
                        tops[i] = Math.max(tops[i], glyph.y() + ink.top());
                        bottoms[i] = Math.max(bottoms[i], -glyph.y() - ink.bottom());
                    }
                }
            }
        }
        return (most(tops) + most(bottoms)) / 1000 + BETWEEN;
    }

    private static float most(float[] reaches) {
        Arrays.sort(reaches);
        return reaches[(int) (MOST * (reaches.length - 1))];
    }
}
