package parkhang.ooxml;

import java.util.Locale;
import java.util.Set;
import parkhang.text.Locales;
import parkhang.xml.XmlWriter;

/**
 * What a run of a language says of itself (ECMA-376, part 1, 17.3.2): Word keeps three languages and three fonts for a run, by kinds
 * of script, and has to be told which way it is read.
 */
public record WordLanguage(Locale locale) {
    private static final Set<String> EAST_ASIAN =
            Set.of("Hans", "Hant", "Hani", "Jpan", "Kore", "Hang", "Hira", "Kana", "Bopo");

    /** Those that Word shapes by itself; all others it calls complex. */
    private static final Set<String> SIMPLE = Set.of("Latn", "Cyrl", "Grek", "Armn", "Geor", "Zyyy", "Zzzz");

    /** The kinds of script that Word tells apart. */
    private enum Kind {
        SIMPLE,
        EAST_ASIAN,
        COMPLEX
    }

    private Kind kind() {
        String script = Locales.script(locale);
        if (EAST_ASIAN.contains(script)) {
            return Kind.EAST_ASIAN;
        }
        return SIMPLE.contains(script) ? Kind.SIMPLE : Kind.COMPLEX;
    }

    public boolean isRightToLeft() {
        return Locales.isRightToLeft(locale);
    }

    public boolean isComplex() {
        return kind() == Kind.COMPLEX;
    }

    /** The language as Word knows it, with its territory: bo-CN. */
    public String tag() {
        Locale plain = locale.stripExtensions();
        boolean isKnown = !plain.getCountry().isEmpty() || plain.getLanguage().isEmpty();
        return isKnown
                ? plain.toLanguageTag()
                : Locales.withTerritory(plain).replaceFirst("_$", "").replace('_', '-');
    }

    /** The size of its letters beside others, in the same unit: Tibetan fonts are made small for the height that stacks need. */
    public int complexSize(int usual) {
        return Locales.script(locale).equals("Tibt") ? usual * 3 / 2 : usual;
    }

    /** The properties of a run in it that say so, in the order in which the schema wants them. */
    public void properties(XmlWriter xml) {
        if (isRightToLeft()) {
            xml.empty("w:rtl");
        } else if (isComplex()) {
            xml.empty("w:cs");
        }
        language(xml);
    }

    /** The language alone, as a document's defaults say it. */
    public void language(XmlWriter xml) {
        switch (kind()) {
            case SIMPLE -> xml.empty("w:lang", "w:val", tag());
            case EAST_ASIAN -> xml.empty("w:lang", "w:eastAsia", tag());
            case COMPLEX -> xml.empty("w:lang", "w:bidi", tag());
        }
    }

    /** The fonts of a text in it: such as come with Word where the usual ones lack its letters. */
    public void fonts(XmlWriter xml, String usual) {
        String script = Locales.script(locale);
        String own =
                switch (script) {
                    case "Tibt" -> "Microsoft Himalaya";
                    case "Deva", "Beng", "Taml", "Telu", "Gujr", "Guru", "Knda", "Mlym", "Sinh", "Orya" -> "Nirmala UI";
                    case "Thai", "Laoo" -> "Leelawadee UI";
                    case "Mymr" -> "Myanmar Text";
                    case "Ethi" -> "Nyala";
                    case "Mong" -> "Mongolian Baiti";
                    case "Hans", "Hani" -> "SimSun";
                    case "Hant", "Bopo" -> "PMingLiU";
                    case "Jpan", "Hira", "Kana" -> "MS Mincho";
                    case "Kore", "Hang" -> "Batang";
                    default -> usual;
                };
        xml.empty(
                "w:rFonts",
                "w:ascii",
                usual,
                "w:hAnsi",
                usual,
                "w:eastAsia",
                kind() == Kind.EAST_ASIAN ? own : null,
                "w:cs",
                kind() == Kind.COMPLEX ? own : usual);
    }
}
