package parkhang.ooxml;

import parkhang.xml.XmlElement;
import parkhang.xml.XmlWriter;

/** The text of a run: words, and what Word has elements for in place of characters (ECMA-376, part 1, 17.3.3). */
public final class WordText {
    private static final String SPECIAL = "\n\t\u00ad\u2011";

    private WordText() {}

    /** Writes it into the run at hand. */
    public static void write(XmlWriter xml, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
                words(xml, text.substring(from, i));
                xml.empty(
                        switch (text.charAt(i)) {
                            case '\n' -> "w:br";
                            case '\t' -> "w:tab";
                            case '\u00ad' -> "w:softHyphen";
                            default -> "w:noBreakHyphen";
                        });
                from = i + 1;
            }
        }
        words(xml, text.substring(from));
    }

    private static void words(XmlWriter xml, String words) {
        if (!words.isEmpty()) {
            xml.start("w:t", "xml:space", "preserve").text(words).end();
        }
    }

    /** What an element of a run says; empty where it says nothing in letters. */
    public static String of(XmlElement element) {
        return switch (element.name()) {
            case "t" -> element.text();
            case "br", "cr" -> "\n";
            case "tab", "ptab" -> "\t";
            case "softHyphen" -> "\u00ad";
            case "noBreakHyphen" -> "\u2011";
            default -> "";
        };
    }
}
