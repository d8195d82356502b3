package parkhang.document.opendocument;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.diagnostic.Place;
import parkhang.document.DocumentCode;
import parkhang.document.Findings;
import parkhang.document.RunFormat;
import parkhang.document.StyleNames;

/**
 * How words are set: by their own style, those of what they stand in, and their paragraph's, the nearest first.
 *
 * @param style null where they have none
 * @param around null for a paragraph
 * @param isLink whether they lead somewhere
 */
record OdfFormat(OdfStyles styles, String family, @Nullable String style, @Nullable OdfFormat around, boolean isLink) {
    private static final String PROPERTIES = "text-properties";
    private static final int BOLD = 600;

    static OdfFormat of(OdfStyles styles, @Nullable String paragraphStyle) {
        return new OdfFormat(styles, "paragraph", paragraphStyle, null, false);
    }

    OdfFormat inside(@Nullable String span) {
        return new OdfFormat(styles, "text", span, this, isLink);
    }

    OdfFormat link(@Nullable String span) {
        return new OdfFormat(styles, "text", span, this, true);
    }

    private Optional<String> property(String name) {
        Optional<String> own = styles.property(family, style, PROPERTIES, name);
        return own.isEmpty() && around != null ? around.property(name) : own;
    }

    private boolean isCode() {
        return (family.equals("text") && styles.is(family, style, StyleNames::isWordCode))
                || (around != null && around.isCode());
    }

    /** Whether a paragraph's style says by its name what the paragraph is, so that its form says nothing more. */
    private boolean isNamed() {
        return around == null
                ? styles.is(family, style, name -> StyleNames.isQuote(name) || name.equals("table heading"))
                        || styles.isCaption(style)
                        || styles.headingLevel(style) > 0
                : around.isNamed();
    }

    /** A property of the words' own styles, where that of their paragraph says nothing more. */
    private Optional<String> form(String name) {
        if (!isNamed()) {
            return property(name);
        }
        return around == null
                ? Optional.empty()
                : styles.property(family, style, PROPERTIES, name).or(() -> around.form(name));
    }

    private boolean isSet(String name) {
        return property(name).filter(value -> !value.equals("none")).isPresent();
    }

    /** For some words; what an article can't say is counted. */
    RunFormat run(String words, Findings findings, Place place) {
        if (!isLink && isSet("text-underline-style")) {
            findings.count(place, DocumentCode.FORMATTING_OMITTED, "underlined");
        }
        boolean isSmall = property("font-variant").filter("small-caps"::equals).isPresent();
        if (isSmall || isSet("text-transform")) {
            findings.count(place, DocumentCode.FORMATTING_OMITTED, "capitals");
        }
        String slope = form("font-style").orElse("");
        return new RunFormat(
                isBold(form("font-weight").orElse("")),
                slope.equals("italic") || slope.equals("oblique"),
                isSet("text-line-through-style") || isSet("text-line-through-type"),
                script(property("text-position").orElse("")),
                isCode(),
                isHidden(),
                language(words));
    }

    boolean isHidden() {
        return property("display").filter("none"::equals).isPresent();
    }

    private static boolean isBold(String weight) {
        return weight.equals("bold") || OdfStyles.number(weight, 0) >= BOLD;
    }

    private static Inline.@Nullable Style script(String position) {
        if (position.startsWith("super")) {
            return Inline.Style.SUPERSCRIPT;
        }
        if (position.startsWith("sub")) {
            return Inline.Style.SUBSCRIPT;
        }
        int height = OdfStyles.number(position.replaceFirst("[.%].*", ""), 0);
        return height == 0 ? null : height > 0 ? Inline.Style.SUPERSCRIPT : Inline.Style.SUBSCRIPT;
    }

    /** A style has three: for scripts of East Asia, for those that have to be shaped, and for all others. */
    private @Nullable String language(String words) {
        String kind = words.codePoints()
                .filter(Character::isLetter)
                .mapToObj(OdfFormat::kind)
                .findFirst()
                .orElse("");
        String language = property("language" + kind).orElse("none");
        String country = property("country" + kind).orElse("none");
        if (language.equals("none") || language.equals("zxx")) {
            return null;
        }
        return country.equals("none") || country.isEmpty() ? language : language + "-" + country;
    }

    private static String kind(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> "-asian";
            case ARABIC,
                    HEBREW,
                    SYRIAC,
                    THAANA,
                    NKO,
                    DEVANAGARI,
                    BENGALI,
                    GURMUKHI,
                    GUJARATI,
                    ORIYA,
                    TAMIL,
                    TELUGU,
                    KANNADA,
                    MALAYALAM,
                    SINHALA,
                    THAI,
                    LAO,
                    TIBETAN,
                    MYANMAR,
                    KHMER -> "-complex";
            default -> "";
        };
    }
}
