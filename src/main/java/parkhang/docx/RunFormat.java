package parkhang.docx;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.ooxml.WordLanguage;
import parkhang.xml.XmlWriter;

/**
 * How a run of text is set.
 *
 * @param shift {@code subscript} or {@code superscript}; null on the line
 * @param style of the characters; null for none
 * @param language null where it is that of the whole edition, whose styles say it
 * @param turned whether it runs the other way than what stands around it, whatever its language does
 */
record RunFormat(
        boolean bold,
        boolean italic,
        boolean struck,
        @Nullable String shift,
        @Nullable String style,
        @Nullable WordLanguage language,
        boolean rightToLeft,
        boolean turned) {

    /** That of an edition's own text. */
    static RunFormat of(boolean rightToLeft) {
        return new RunFormat(false, false, false, null, null, null, rightToLeft, false);
    }

    RunFormat inBold() {
        return new RunFormat(true, italic, struck, shift, style, language, rightToLeft, turned);
    }

    RunFormat inItalics() {
        return new RunFormat(bold, true, struck, shift, style, language, rightToLeft, turned);
    }

    RunFormat struckOut() {
        return new RunFormat(bold, italic, true, shift, style, language, rightToLeft, turned);
    }

    RunFormat shifted(String way) {
        return new RunFormat(bold, italic, struck, way, style, language, rightToLeft, turned);
    }

    RunFormat styled(String name) {
        return new RunFormat(bold, italic, struck, shift, name, language, rightToLeft, turned);
    }

    RunFormat in(Locale locale) {
        WordLanguage other = new WordLanguage(locale);
        return new RunFormat(bold, italic, struck, shift, style, other, other.isRightToLeft(), false);
    }

    /** The same for a name, a number or an address, which keeps its own direction. */
    RunFormat inOtherDirection() {
        return new RunFormat(bold, italic, struck, shift, style, language, !rightToLeft, true);
    }

    /** Writes the run's properties in the order that the schema wants; nothing where it has none. */
    void write(XmlWriter xml) {
        xml.start("w:rPr");
        if (style != null) {
            xml.empty("w:rStyle", "w:val", style);
        }
        if (language != null) {
            language.fonts(xml, EditionStyles.FONT);
        }
        flag(xml, bold, "w:b", "w:bCs");
        flag(xml, italic, "w:i", "w:iCs");
        flag(xml, struck, "w:strike", null);
        if (shift != null) {
            xml.empty("w:vertAlign", "w:val", shift);
        }
        if (turned) {
            xml.empty("w:rtl", "w:val", rightToLeft ? "1" : "0");
        } else if (language != null) {
            language.properties(xml);
        } else if (rightToLeft) {
            xml.empty("w:rtl");
        }
        xml.end();
    }

    private static void flag(XmlWriter xml, boolean isSet, String name, @Nullable String complex) {
        if (isSet) {
            xml.empty(name);
            if (complex != null) {
                xml.empty(complex);
            }
        }
    }
}
